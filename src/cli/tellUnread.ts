import type { Unread } from '../analysis/analyse.js';
import { placesIn } from '../text/lines.js';
import { complain } from './output.js';

/** So many places are told one by one. */
const mostPlaces = 5;

interface UnreadOf {
  readonly text: string;
  readonly unread: readonly Unread[];
}

/** Says on standard error what of a file could not be read, and so is in nothing that is made of it. */
export function tellUnread(file: string, of: UnreadOf): void {
  const line = unreadLine(file, of);
  if (line !== null) complain(line);
}

/** What is said of that; null where all could be read. */
export function unreadLine(file: string, { text, unread }: UnreadOf): string | null {
  if (unread.length === 0) return null;
  const placeAt = placesIn(text);
  const places = unread.map(({ code, span }) => `line ${placeAt(span.start).line} [${code}]`);
  const more = places.length > mostPlaces ? [`${places.length - mostPlaces} more`] : [];
  const what = unread.some(({ code }) => code === 'file.excess')
    ? 'is not read below its front matter'
    : 'is not read in full';
  return `samklang: ${file}: ${what}: ${[...places.slice(0, mostPlaces), ...more].join(', ')}`;
}
