import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Field } from '../../protocol/page.js';
import { Moved, OnTable } from './table.js';
import { openWriting, type Element, type Look, type Trouble, type Writing } from './writing.js';

/** What a field's element needs, so that one can write in it. */
export interface InUse {
  readonly writing: Writing;
  readonly trouble: Trouble | null;
  readonly on: {
    readonly readOnly: boolean;
    readonly ref: (element: Element | null) => void;
    readonly onInput: () => void;
    readonly onBlur: () => void;
  };
}

/**
 * @param field null as long as it is not in the text
 * @param begin what stands in it until then
 */
export function useWriting(field: Field | null, look?: Look, begin = ''): InUse {
  const { desk, drawn, isReadOnly: readOnly } = useContext(OnTable);
  const shift = useContext(Moved);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const element = useRef<Element | null>(null);
  const kept = useRef<Omit<InUse['on'], 'readOnly'> & { readonly writing: Writing }>();
  kept.current ??= (() => {
    const writing = openWriting(desk, field?.value ?? begin, setTrouble);
    return {
      writing,
      ref: (next: Element | null) => {
        element.current = next;
        if (!next) return;
        writing.attach(next);
        // Preact knows these events by no name of a property.
        next.addEventListener('compositionstart', () => writing.composing(true));
        next.addEventListener('compositionend', () => writing.composing(false));
      },
      onInput: writing.typed,
      onBlur: writing.blurred,
    };
  })();
  const { writing, ...on } = kept.current;

  useLayoutEffect(() => writing.show(field, shift, look), [field, shift]);
  useLayoutEffect(() => {
    const one = { writing, element: element.current! };
    drawn.add(one);
    return () => {
      drawn.delete(one);
      writing.leave();
    };
  }, []);
  return { writing, trouble, on: { ...on, readOnly } };
}
