import type { PageEdit } from '../protocol/pageEdits.js';
import { movedOffset, movedSpan, type Step } from '../text/moved.js';

/**
 * An edit that was stated on an earlier version of a text, as it is on a later one. Whether what it is about is still
 * there, `editPage` finds out: what it names has grown by what was written in it or at its edges, so that it touches its
 * field wherever that is now.
 *
 * @param steps what happened since, version by version; each of them states all its edits on the text before it
 */
export function moveEdit(edit: PageEdit, steps: readonly Step[]): PageEdit {
  switch (edit.act) {
    case 'write':
    case 'lines':
    case 'remove':
    case 'move':
    case 'support':
      return { ...edit, field: { ...edit.field, at: movedSpan(edit.field.at, steps) } };
    case 'begin':
      return { ...edit, card: { ...edit.card, start: movedOffset(edit.card.start, steps) } };
    case 'insert':
      return { ...edit, at: movedOffset(edit.at, steps) };
    case 'rate':
      return edit;
    case 'fix':
      return {
        ...edit,
        at: {
          start: movedOffset(edit.at.start, steps),
          end: movedOffset(edit.at.end, steps),
        },
      };
  }
}
