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
