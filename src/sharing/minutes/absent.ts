import type { Unread } from '../../analysis/analyse.js';
import type { Disclosed } from '../../disclosure/disclose.js';
import { keyOf } from '../../text/passages.js';

/**
 * Findings about how words are marked, of which minutes hold the words all the same, where they stand: marks, blocks,
 * items and lines that nothing else reads.
 */
const marks =
  /^(?:(?:directive|fence|file|frame|imbalance|item|language|list|step|text|trend|version)\.|attribute\.missing$)/;

/**
 * What could not be read of a file and is not in its minutes either: values, such as a day or a rating. Much that
 * nothing reads stands there as it is written, such as a row of ratings with a name that nobody knows.
 *
 * @param toldOf the words of the minutes, asked for only where they decide
 */
export function absentIn(
  { text, unread }: Pick<Disclosed, 'text' | 'unread'>,
  toldOf: () => string,
): Unread[] {
  const values = unread.filter(({ code }) => !marks.test(code));
  if (values.length === 0) return [];
  const told = toldOf();
  return values.filter(({ code, span }) => {
    const words = text.slice(span.start, span.end);
    // Numbers stand in minutes for many reasons, and so do the names of fields and columns.
    const isValue = /\p{L}/u.test(words) && !/^(?:rating\.|frontMatter\.key$)/.test(code);
    return !isValue || !told.includes(keyOf(words));
  });
}
