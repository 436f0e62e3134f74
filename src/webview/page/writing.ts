/**
 * One field in which somebody writes. What stands on the page and what stands in the text follow each other, and
 * neither is ever put over the other: what changes underneath joins what is typed, or waits for a decision.
 */
import type { Field } from '../../protocol/page.js';
import { shifted } from '../../text/span.js';
import type { Desk, Writer } from './desk.js';
import { caretAfter, merged } from './merge.js';
import type { Shift } from './sheet.js';

export type Element = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How a value looks on the page, and what is meant by what stands there. */
export interface Look {
  readonly shown: (value: string) => string;
  readonly meant: (shown: string) => string;
}

const asItIs: Look = { shown: (value) => value, meant: (shown) => shown };

/** Why what stands on the page is not in the text: what the text has there instead, or that it could not be written. */
export type Trouble =
  { readonly kind: 'changed'; readonly theirs: string } | { readonly kind: 'refused'; readonly why: string };

export interface Writing {
  readonly writer: Writer;
  /** The field as the page that is shown has it; null as long as it is not in the text. */
  readonly show: (field: Field | null, shift: Shift, look?: Look) => void;
  readonly attach: (element: Element | null) => void;
  /** Somebody typed. */
  readonly typed: () => void;
  /** Leaves this in the field; the statement comes with something else that is done. */
  readonly put: (text: string) => void;
  readonly blurred: () => void;
  readonly composing: (now: boolean) => void;
  /** Of two texts, the one on the page or the one in the text. */
  readonly decide: (which: 'mine' | 'theirs') => void;
  readonly leave: () => void;
}

/** @param onTrouble told what is wrong, and null when it is so no more */
export function openWriting(
  desk: Desk,
  begin: string,
  onTrouble: (trouble: Trouble | null) => void,
): Writing {
  let element: Element | null = null;
  let field: Field | null = null;
  let shift: Shift = { by: 0 };
  let look = asItIs;
  /** What the text has, and what stood on the page when it had that. */
  let [base, standing] = [begin, begin];
  let flight: string | null = null;
  let isAnswered = false;
  let isComposing = false;
  let trouble: Trouble | null = null;

  const tell = (next: Trouble | null) => {
    if (next !== trouble) onTrouble((trouble = next));
  };
  const text = () => (element ? look.meant(element.value) : standing);
  const isPending = () => element !== null && element.value !== standing;
  const isFocused = () => element !== null && element === document.activeElement;

  const put = (value: string) => {
    if (!element || element.value === value) return;
    const was = element.value;
    const at = isFocused() && !(element instanceof HTMLSelectElement) ? element.selectionStart : null;
    element.value = value;
    if (at !== null && !(element instanceof HTMLSelectElement)) {
      const caret = caretAfter(at, was, value);
      element.setSelectionRange(caret, caret);
    }
  };
  const agree = (value: string) => {
    base = value;
    tell(null);
  };
  /** The text has another value than it had, and not by what was typed here. */
  const join = (value: string) => {
    const theirs = look.shown(value);
    if (!isPending()) {
      put((standing = theirs));
      return agree(value);
    }
    const both = merged(look.shown(base), element!.value, theirs);
    if (both === null) return tell({ kind: 'changed', theirs: value });
    put(both);
    standing = theirs;
    agree(value);
    desk.write(writer);
  };
  const follow = () => {
    if (!field || flight !== null || isComposing || trouble?.kind === 'changed') return;
    if (isAnswered) agree(field.value);
    else if (field.value !== base) join(field.value);
  };
  /** As the text has it: typed words may have been put otherwise. */
  const tidy = () => {
    if (!element || isPending() || isFocused() || trouble) return;
    put((standing = look.shown(base)));
  };

  const writer: Writer = {
    place: () => field && { name: field.name, at: shifted(field.at, shift.by) },
    from: () => base,
    text,
    label: () => field?.label ?? '',
    sent: () => (flight = element?.value ?? ''),
    answered: (why) => {
      if (why === null) {
        standing = flight ?? standing;
        isAnswered = true;
      } else tell({ kind: 'refused', why });
      flight = null;
    },
    rested: () => {
      follow();
      isAnswered = false;
      tidy();
    },
  };
  return {
    writer,
    show: (next, moved, looks = asItIs) => {
      const isFirst = field === null && next !== null;
      [field, shift, look] = [next, moved, looks];
      if (isFirst && !isAnswered) {
        base = next.value;
        if (!isPending()) put((standing = look.shown(base)));
        return;
      }
      follow();
      tidy();
    },
    attach: (next) => {
      element = next;
      if (element && element.value === '' && standing !== '') element.value = standing;
    },
    typed: () => {
      if (isComposing) return;
      if (trouble?.kind === 'refused') tell(null);
      if (trouble === null) desk.write(writer);
    },
    put: (value) => put(value),
    blurred: tidy,
    composing: (now) => {
      isComposing = now;
      if (now) return;
      follow();
      if (isPending() && trouble === null) desk.write(writer);
    },
    decide: (which) => {
      if (trouble?.kind !== 'changed' || !field) return;
      const mine = element?.value ?? '';
      const theirs = look.shown(field.value);
      standing = theirs;
      agree(field.value);
      if (which === 'theirs') put(theirs);
      else if (mine !== theirs) desk.write(writer);
    },
    leave: () => {
      desk.leave(writer);
      element = null;
    },
  };
}
