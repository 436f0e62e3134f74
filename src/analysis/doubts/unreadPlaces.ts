import type { WorkshopSyntax } from '../../syntax/tree.js';
import type { Doubt } from './doubt.js';

/** What git leaves where two versions of a file could not be joined. */
const conflict = /^(?:<{7}|>{7}|={7})(?=[ \t\r\n]|$)/gm;

/**
 * The places from which on it is not certain what a file says: lines at the top that lack their end, and two versions
 * that wait to be joined. A row of `=` alone is an underline, and no place of these.
 */
export function unreadPlaces({ text, frontMatter }: WorkshopSyntax): Doubt[] {
  const places: Doubt[] = [];
  if (frontMatter && !frontMatter.closed) places.push({ kind: 'frontMatter', span: frontMatter.fence });
  const marks = [...text.matchAll(conflict)];
  if (marks.some(({ 0: mark }) => !mark.startsWith('=')))
    for (const { 0: mark, index } of marks)
      places.push({ kind: 'conflict', span: { start: index, end: index + mark.length } });
  return places;
}
