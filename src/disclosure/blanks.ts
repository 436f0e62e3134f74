import type { Span } from '../text/span.js';

/** The text with blanks for what is left out; line ends stay, so that every place stays where it is. */
export function withBlanks(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(text.slice(at, from), text.slice(from, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
