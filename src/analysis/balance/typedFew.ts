/** Ratings that are typed as words, and so are read by nothing: few of them are hidden there too. */
import { isRatingWord } from '../../syntax/ratingNames.js';
import { isFew } from './few.js';

/** Numbers of the scale beside each other, or one alone. */
const runs = /(?<![\p{L}\p{N}.,:/-])[1-5](?:[ ,;]{1,3}[1-5])*(?![\p{L}\p{N}:/-]|[.,]\p{N})/gu;

/** How many ratings stand beside each other in a text, for each time that some do. */
export function countsIn(text: string): number[] {
  return Array.from(text.matchAll(runs), ([run]) => run.match(/\d/g)!.length);
}

/** Whether a text that is not read tells ratings of several, but few. */
export function tellsFew(text: string): boolean {
  return countsIn(text).some((count) => count > 1 && isFew(count, count));
}

/**
 * The words with none of few ratings that are typed as a line: `Fagligt, nu: 1 3 5`. Only a line of nothing but such
 * names and numbers is certain to be one; what else stands in a sentence is the group's own to tell.
 *
 * @param instead what stands for the numbers
 */
export function withoutTypedFew(source: string, instead: string): string {
  if (!/[1-5]/.test(source)) return source;
  return source
    .split('\n')
    .map((line) => {
      const hidden = lineWithoutFew(line, instead);
      if (hidden !== line || !line.includes('|')) return hidden;
      // In a row each may stand in a cell of its own.
      const beside = line
        .split('|')
        .map((cell) => cell.trim())
        .join(' ');
      const asOne = lineWithoutFew(beside, instead);
      return asOne === beside ? line : asOne;
    })
    .join('\n');
}

function lineWithoutFew(line: string, instead: string): string {
  return isTypedFew(line) ? line.replace(runs, (run) => (run.length > 1 ? `(${instead})` : run)) : line;
}

function isTypedFew(line: string): boolean {
  const plain = line.replace(/<[^<>]*>/g, ' ');
  if (!tellsFew(plain)) return false;
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => /^[1-5]$/.test(word) || isRatingWord(word));
}
