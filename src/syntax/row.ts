import { withoutEnd } from '../text/ends.js';
import type { Span } from '../text/span.js';

/** A row of a table as it is written; the spans count from the beginning of its line. */
export interface WrittenRow {
  /** What stands before the first cell: indent, a quotation's marks, the pipe. */
  readonly before: string;
  /** From pipe to pipe, with the space around the words. */
  readonly cells: readonly Span[];
  /** Whether a pipe closes the last cell. */
  readonly closed: boolean;
}

/** Parts a row, or the beginning of one, at its pipes. A backslash takes the sign behind it: `\|` ends no cell. */
export function partRow(line: string): WrittenRow {
  const [before] = /^[ \t>]*\|?/.exec(line)!;
  const end = withoutEnd(line, ' \t\r').length;
  const cells: Span[] = [];
  let from = before.length;
  for (let at = from; at < end; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '|') {
      cells.push({ start: from, end: at });
      from = at + 1;
    }
  }
  const closed = from >= end;
  if (!closed) cells.push({ start: from, end });
  return { before, cells, closed };
}

/** The words of a row's cells; `\|` is a pipe. */
export function rowWords(line: string): string[] {
  return partRow(line).cells.map(({ start, end }) => line.slice(start, end).trim().replaceAll('\\|', '|'));
}
