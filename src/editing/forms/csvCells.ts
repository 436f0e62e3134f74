/**
 * The cells of values that a sign separates, as RFC 4180 has them: in quotation marks a cell may hold the sign, line
 * breaks, and quotation marks that are doubled. What follows a closing mark belongs to the cell.
 *
 * @returns null where a quotation mark is never closed
 */
export function csvCells(text: string, separator: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  const ends = new RegExp(`[${separator}\\r\\n]`, 'g');
  for (let at = 0; at <= text.length;) {
    const quoted = text[at] === '"' ? quotedFrom(text, at) : { words: '', end: at };
    if (!quoted) return null;
    ends.lastIndex = quoted.end;
    const end = ends.exec(text)?.index ?? text.length;
    row.push(quoted.words + text.slice(quoted.end, end));
    at = end + 1;
    if (text[end] === separator) continue;
    rows.push(row);
    row = [];
    if (text[end] === '\r' && text[at] === '\n') at++;
  }
  return rows;
}

/** What stands in quotation marks, and where that ends. */
function quotedFrom(text: string, start: number): { readonly words: string; readonly end: number } | null {
  let words = '';
  for (let at = start + 1; ;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return null;
    words += text.slice(at, mark);
    if (text[mark + 1] !== '"') return { words, end: mark + 1 };
    words += '"';
    at = mark + 2;
  }
}
