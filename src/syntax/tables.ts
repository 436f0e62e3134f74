/** Tables of GFM: whether two lines begin one, and the cells of a row. */
import type { Span } from '../text/span.js';
import { isSpace } from './characters.js';
import { skipBlanks, trimmedEnd } from './lineSyntax.js';
import { partRow } from './row.js';
import type { TableCell, TableRow } from './tree.js';

/** How many columns a row of dashes has; null when a line is none. */
export function delimiterCells(text: string, start: number, end: number): number | null {
  let at = start;
  let cells = 0;
  let marked = false;
  const skipSpaces = (): void => {
    while (at < end && isSpace(text[at]!)) at++;
  };
  const take = (sign: string): boolean => {
    if (at >= end || text[at] !== sign) return false;
    at++;
    return true;
  };
  if (take('|')) marked = true;
  for (;;) {
    skipSpaces();
    if (at === end) break;
    if (take(':')) marked = true;
    const dashes = at;
    while (take('-'));
    if (at === dashes) return null;
    if (take(':')) marked = true;
    cells++;
    skipSpaces();
    if (at === end) break;
    if (!take('|')) return null;
    marked = true;
  }
  return marked ? cells : null;
}

/** Whether a line can be the head of a table with so many columns. */
export function isTableHead(text: string, { start, end }: Span, cells: number): boolean {
  const trimmed = trimmedEnd(text, start, end);
  if (trimmed - start === 1 && text[start] === '|') return false;
  return readRow(text, start, end).cells.length === cells;
}

/**
 * A row with its cells. A cell reaches from its pipe to the next, the last one to the end of the row.
 *
 * @param start where its first sign stands
 */
export function readRow(text: string, start: number, end: number): TableRow {
  const { before, cells } = partRow(text.slice(start, end));
  // A pipe alone is a cell in which nothing is written.
  const parts = cells.length > 0 ? cells : [{ start: before.length, end: before.length }];
  const starts = parts.map((cell, index) => start + (index === 0 ? 0 : cell.start - 1));
  return {
    span: { start, end },
    cells: parts.map((cell, index) => {
      const span = { start: starts[index]!, end: starts[index + 1] ?? end };
      return { span, ...wordsIn(text, start + cell.start, start + cell.end, end) };
    }),
  };
}

/** The words between two pipes. An empty cell is written in behind its pipe and a blank. */
function wordsIn(text: string, from: number, to: number, end: number): Pick<TableCell, 'content' | 'text'> {
  const last = trimmedEnd(text, from, to);
  const first = skipBlanks(text, from, last);
  if (first === last) {
    const place = Math.min(from + 1, end);
    return { content: { start: place, end: place }, text: '' };
  }
  return { content: { start: first, end: last }, text: text.slice(first, last).replaceAll('\\|', '|') };
}
