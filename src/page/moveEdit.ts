import type { PageEdit } from '../protocol/pageEdits.js';
import type { Span, TextEdit } from '../text/span.js';

/**
 * An edit that was stated on an earlier version of a text, as it is on a later one. Whether what it is about is still
 * there, `editPage` finds out: what it names has grown by what was written in it or at its edges, so that it touches its
 * field wherever that is now.
 *
 * @param changes what happened since, version by version; each of them states all its edits on the text before it
 */
export function moveEdit(edit: PageEdit, changes: readonly (readonly TextEdit[])[]): PageEdit {
  const move = (at: Span): Span => changes.reduce(movedSpan, at);
  switch (edit.act) {
    case 'write':
    case 'lines':
    case 'remove':
    case 'move':
    case 'support':
      return { ...edit, field: { ...edit.field, at: move(edit.field.at) } };
    case 'begin':
      return { ...edit, card: { ...edit.card, start: changes.reduce(movedOffset, edit.card.start) } };
    case 'insert':
      return { ...edit, at: changes.reduce(movedOffset, edit.at) };
    case 'rate':
      return edit;
    case 'fix':
      return {
        ...edit,
        at: {
          start: changes.reduce(movedOffset, edit.at.start),
          end: changes.reduce(movedOffset, edit.at.end),
        },
      };
  }
}

/** Where a place is behind some edits: what is put in at it moves it on; in what is replaced it stands at its end. */
export function movedOffset(offset: number, edits: readonly TextEdit[]): number {
  let by = 0;
  for (const { span, text } of edits) {
    if (span.end <= offset) by += text.length - (span.end - span.start);
    else if (span.start < offset) by += span.start + text.length - offset;
  }
  return offset + by;
}

/** A stretch behind some edits, with all that was written in it and at its edges. */
function movedSpan({ start, end }: Span, edits: readonly TextEdit[]): Span {
  const inside = edits.filter(({ span }) => span.start <= end && span.end >= start);
  const before = edits.filter(({ span }) => span.end < start);
  const sum = (some: readonly TextEdit[]): number =>
    some.reduce((total, { span, text }) => total + text.length - (span.end - span.start), 0);
  const from = Math.min(start, ...inside.map(({ span }) => span.start));
  const to = Math.max(end, ...inside.map(({ span }) => span.end));
  return { start: from + sum(before), end: to + sum(before) + sum(inside) };
}
