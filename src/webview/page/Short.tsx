import { useContext } from 'preact/hooks';
import type { Field } from '../../protocol/page.js';
import { fieldMark, goOn, walk } from './keys.js';
import { OnTable } from './table.js';
import { TroubleNote } from './Trouble.js';
import { useWriting } from './useWriting.js';

/** A few words or a number on one line, with suggestions where there are some. */
export function Short({ field, unit }: { readonly field: Field; readonly unit?: string }) {
  const inUse = useWriting(field);
  const { page } = useContext(OnTable);
  return (
    <label class={`labelled ${field.name}`}>
      <span>{unit ?? field.label}</span>
      <input
        type="text"
        {...{ [fieldMark]: field.name }}
        inputMode={field.shape === 'number' ? 'numeric' : 'text'}
        list={field.suggestions ? `suggested-${field.suggestions}` : undefined}
        spellcheck={field.shape !== 'number'}
        lang={page.language}
        autocomplete="off"
        placeholder={unit ? '…' : field.placeholder}
        aria-label={unit && field.label}
        {...inUse.on}
        onKeyDown={(event) => {
          // In an open list of suggestions the arrows and Enter choose; the browser has them first.
          if (event.isComposing || (!field.suggestions && walk(event)) || event.key !== 'Enter') return;
          event.preventDefault();
          goOn(event.currentTarget, 1);
        }}
      />
      <TroubleNote inUse={inUse} />
    </label>
  );
}

/** What is suggested, once for all fields. */
export function Suggestions() {
  const { suggestions } = useContext(OnTable).page;
  return (
    <>
      {Object.entries(suggestions).map(([name, words]) => (
        <datalist key={name} id={`suggested-${name}`}>
          {words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      ))}
    </>
  );
}
