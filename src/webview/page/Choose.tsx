import { useContext } from 'preact/hooks';
import type { Field } from '../../protocol/page.js';
import { fieldMark } from './keys.js';
import { OnTable } from './table.js';
import { TroubleNote } from './Trouble.js';
import { useWriting } from './useWriting.js';

/** One of the page's choices, or none. What stands in the file and is none of them stays to be chosen. */
export function Choose({ field }: { readonly field: Field }) {
  const inUse = useWriting(field);
  const { page } = useContext(OnTable);
  const choices = field.choices ? page.choices[field.choices] : [];
  const isOther = field.value !== '' && !choices.some(({ id }) => id === field.value);
  const { onInput, readOnly, ...on } = inUse.on;
  return (
    <label class={`labelled ${field.name}`}>
      <span>{field.label}</span>
      <select
        class={field.value === '' ? 'empty' : undefined}
        aria-label={field.label}
        {...{ [fieldMark]: field.name }}
        {...on}
        disabled={readOnly}
        onChange={onInput}
      >
        <option value="">{field.placeholder || page.labels.none}</option>
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
        {isOther && <option value={field.value}>{field.value}</option>}
      </select>
      <TroubleNote inUse={inUse} />
    </label>
  );
}
