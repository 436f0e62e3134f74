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

/** A value read from such a text, with one blank where several stand together in its words. */
export function withSingleBlanks<T>(value: T): T {
  return single(value) as T;
}

function single(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/ {2,}/g, ' ').trim();
  if (Array.isArray(value)) return value.map(single);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, single(inner)]));
}
