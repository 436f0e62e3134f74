/** Tables from other programs, whose cells are parted by tabs. */

/**
 * The cells of what was copied from a table: rows of as many cells as the longest has, two at least; null when it is no
 * table. A cell with line ends in it stands in quotation marks, as Excel writes it.
 */
export function pastedCells(text: string): string[][] | null {
  if (!text.includes('\t')) return null;
  const rows = rowsOf(text.replace(/\r\n?/g, '\n')).filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length < 2)) return null;
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const close = (): void => {
    rows.at(-1)!.push(cell.replace(/[\s\u00A0]+/g, ' ').trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else isQuoted = false;
    } else if (sign === '"' && cell === '' && endsQuoted(text, at)) isQuoted = true;
    else if (sign === '\t') close();
    else if (sign === '\n') {
      close();
      rows.push([]);
    } else cell += sign;
  }
  close();
  return rows;
}

/** Whether a cell that begins with a quotation mark ends with one: then they are the program's, not the words'. */
function endsQuoted(text: string, at: number): boolean {
  const end = text.indexOf('"', at + 1);
  return end !== -1 && /^(?:"|\t|\n|$)/.test(text.slice(end + 1, end + 2));
}
