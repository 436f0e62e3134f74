import { narrowedEdit } from '../../text/edits.js';
import type { TextEdit } from '../../text/span.js';

/**
 * The edits that make `after` of `before`, each as small as it can be, in order and apart from each other.
 * Null when they differ in more than blank lines and in how the other lines are written.
 */
export function lineEdits(before: string, after: string): TextEdit[] | null {
  const edits: TextEdit[] = [];
  const old = before.split('\n');
  const made = after.split('\n');
  let offset = 0;
  let [i, j] = [0, 0];
  while (i < old.length || j < made.length) {
    const [was, is] = [old[i], made[j]];
    if (was === is) {
      i++;
      j++;
      offset += was!.length + 1;
    } else if (was !== undefined && is !== undefined && isBlank(was) === isBlank(is)) {
      add(edits, narrowedEdit(offset, was, is));
      i++;
      j++;
      offset += was.length + 1;
    } else if (was !== undefined && isBlank(was)) {
      // With the line end before it: the last line has none behind it.
      add(edits, { span: { start: Math.max(0, offset - 1), end: offset + was.length }, text: '' });
      i++;
      offset += was.length + 1;
    } else if (is !== undefined && isBlank(is)) {
      const beyond = offset > before.length;
      const start = Math.min(offset, before.length);
      add(edits, { span: { start, end: start }, text: beyond ? `\n${is}` : `${is}\n` });
      j++;
    } else return null;
  }
  return edits;
}

function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/** Edits that touch each other become one. */
function add(edits: TextEdit[], edit: TextEdit): void {
  const last = edits.at(-1);
  if (last?.span.end !== edit.span.start) edits.push(edit);
  else
    edits[edits.length - 1] = {
      span: { start: last.span.start, end: edit.span.end },
      text: last.text + edit.text,
    };
}
