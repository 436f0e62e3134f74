import { pastedLines } from '../editing/pasted.js';
import type { PageEdit } from '../protocol/pageEdits.js';
import type { PageStatement } from '../protocol/pageMessages.js';

/** What a page says that somebody did, as an edit: of what was pasted, each line is a line. */
export function editOf(statement: PageStatement): PageEdit {
  if (statement.act !== 'paste') return statement;
  const { field, from, before, text, after } = statement;
  const [line = '', ...more] = pastedLines(text);
  const first = before + line;
  const last = (more.at(-1) ?? first) + after;
  return more.length === 0
    ? { act: 'write', field, from, to: last }
    : { act: 'lines', field, from, to: first, more: [...more.slice(0, -1), last] };
}
