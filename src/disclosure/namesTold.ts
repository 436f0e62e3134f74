import { normalise } from '../personal/normalise.js';
import { finderIn, keyOf } from '../text/passages.js';
import type { PersonalStop } from './personal.js';

/**
 * Tells which of a file's possible names are asked about before words leave it: those that stand in the words, wherever
 * in the file they are from.
 *
 * @param leaving the words, by lines, cells or values
 * @returns for the text of a file, those among its names
 */
export function namesToldIn(
  leaving: readonly string[],
): (text: string, personal: readonly PersonalStop[]) => PersonalStop[] {
  const keyIn = (words: string) => keyOf(normalise(words).text);
  let has: ((key: string) => boolean) | null = null;
  return (text, personal) =>
    personal
      .filter(({ asks }) => asks)
      .filter(({ span }) => {
        has ??= finderIn(leaving.map(keyIn));
        return has(keyIn(text.slice(span.start, span.end)));
      });
}
