import type { RatingTableUse, Reading } from '../read/reading.js';
import { rowNamed } from '../../syntax/ratingNames.js';
import { pathAt } from '../../syntax/walk.js';
import { rowWords } from '../../syntax/row.js';
import type { Span } from '../../text/span.js';
import { linesBetween } from '../../text/lines.js';

/** The lines of a table that stands at the edge of the page; null when something stands around its rows. */
export function tableLines(text: string, { start, end }: Span): Span[] | null {
  const found: Span[] = [];
  for (const line of linesBetween(text, start, end)) {
    const words = text.slice(line.start, line.end).trimEnd();
    if (!/^[ \t]*\|.*\|$/.test(words)) return null;
    found.push({ start: line.start, end: line.start + words.length });
  }
  return found.length > 1 ? found : null;
}

/**
 * Whether numbers stand in a rating table that are not read, because their column or row has a name that is none. What
 * is added beside them would be an answer in their place: empty, and nobody would look for them again.
 */
export function hasUnreadNumbers(reading: Reading, { head, span }: RatingTableUse): boolean {
  const { text, dialect } = reading;
  if (hasSecondTable(reading, span)) return true;
  const names = head.findIndex(({ column }) => column === 'community');
  return [...linesBetween(text, span.start, span.end)].slice(2).some((line) => {
    const cells = rowWords(text.slice(line.start, line.end));
    const isRead = rowNamed(cells[names] ?? '', dialect) !== null;
    return cells.some((cell, index) => {
      const column = head[index]?.column ?? null;
      return /\d/.test(cell) && column !== 'community' && (column === null || !isRead);
    });
  });
}

/** Whether another table with numbers stands in the same container: of several the first is read. */
function hasSecondTable({ text, syntax }: Reading, { start, end }: Span): boolean {
  return pathAt(syntax, start)
    .flatMap((node) => (node.kind === 'container' && node.head.id === 'balance' ? node.children : []))
    .some(
      ({ kind, span }) =>
        kind === 'table' && span.start >= end && /\d/.test(text.slice(span.start, span.end)),
    );
}
