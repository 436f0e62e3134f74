import { useContext, useMemo, useRef } from 'preact/hooks';
import { saidDay } from '../../model/dates.js';
import { isIsoDate, isoDateOf, midnight } from '../../model/isoDates.js';
import type { Language } from '../../model/communities.js';
import type { Field } from '../../protocol/page.js';
import { fieldMark, goOn, walk } from './keys.js';
import { OnTable } from './table.js';
import { TroubleNote } from './Trouble.js';
import { useWriting } from './useWriting.js';
import type { Look } from './writing.js';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** A day, said as one says it: "15. december", "på fredag". What is no day stays as it is written. */
function lookIn(language: Language): Look {
  return {
    shown: (value) =>
      isIsoDate(value)
        ? midnight(value).toLocaleDateString(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
        : value,
    meant: (shown) => saidDay(shown, language, isoDateOf(new Date())) ?? shown.trim(),
  };
}

/** A day to write or to pick. */
export function Day({ field }: { readonly field: Field }) {
  const { page } = useContext(OnTable);
  const look = useMemo(() => lookIn(page.language), [page.language]);
  const inUse = useWriting(field, look);
  const picker = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLInputElement | null>(null);
  const { onInput, ref, onBlur, ...on } = inUse.on;
  const pick = () => {
    picker.current!.value = isIsoDate(field.value) ? field.value : '';
    picker.current!.showPicker();
  };
  const picked = () => {
    text.current!.value = look.shown(picker.current!.value);
    onInput();
    text.current!.focus();
  };
  return (
    <label class={`labelled ${field.name}`}>
      <span>{field.label}</span>
      <span class="day">
        <input
          type="text"
          {...{ [fieldMark]: field.name }}
          placeholder={field.placeholder}
          autocomplete="off"
          {...on}
          ref={(element) => {
            text.current = element;
            ref(element);
          }}
          onChange={onInput}
          onBlur={onBlur}
          onKeyDown={(event) => {
            if (event.isComposing || walk(event) || event.key !== 'Enter') return;
            event.preventDefault();
            onInput();
            goOn(event.currentTarget, 1);
          }}
        />
        <button type="button" class="pick" aria-label={page.labels.pickDay} onClick={pick}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2.5 4h11v9.5h-11zM2.5 6.8h11M5.3 2.2v3M10.7 2.2v3" />
          </svg>
        </button>
        <input ref={picker} type="date" class="picker" tabIndex={-1} aria-hidden="true" onChange={picked} />
      </span>
      <TroubleNote inUse={inUse} />
    </label>
  );
}
