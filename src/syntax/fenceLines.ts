/** Lines of colons as people mean them, whatever they are to the reader: it takes one for words where it fits nothing. */
import { linesBetween } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { endOfRun, isRestBlank, skipBlanks } from './lineSyntax.js';

/** A line that begins with three colons or more. */
export interface FenceLine {
  readonly colons: Span;
  /** Whether something stands behind the colons that could be a name; where nothing does, the line is to close something. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The colons with which a line begins, at any indentation; null when there are fewer than three. */
export function fenceLine(text: string, { start, end }: Span): FenceLine | null {
  const first = skipBlanks(text, start, end);
  if (text[first] !== ':' || first >= end) return null;
  const colons = { start: first, end: endOfRun(text, first, end) };
  if (colons.end - colons.start < 3) return null;
  const closes = isRestBlank(text, colons.end, end);
  return { colons, opens: !closes, closes };
}

/** The most colons with which a line of some Markdown begins; 2 when there are fewer than three. */
export function longestFence(markdown: string): number {
  let longest = 2;
  for (const line of linesBetween(markdown, 0, markdown.length)) {
    const colons = fenceLine(markdown, line)?.colons;
    if (colons) longest = Math.max(longest, colons.end - colons.start);
  }
  return longest;
}

const atEnd = /(?:^[ \t]*\|[ \t]*|[^:\s][ \t]+)(:{3,})[ \t|]*$/;

/** A fence that a formatter has put behind the last words of a line, or into a row of a table. */
export function fenceAtEnd(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const found = words.includes(':::') ? atEnd.exec(words) : null;
  if (!found) return null;
  const at = start + found.index + found[0].lastIndexOf(found[1]!);
  return { start: at, end: at + found[1]!.length };
}
