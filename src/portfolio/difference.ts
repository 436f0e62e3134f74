import { summarise } from '../analysis/balance/ratings.js';

/** In larger groups there are too many sets to count, and nothing is taken for safe. */
export const countable = 30;

/**
 * Whether somebody who sees of two sets of ratings only the median and how much the group agrees could work out what
 * one of those gave who are in the larger set only, if all the others gave the same both times. So it is when every
 * pair of sets that shows the same has that rating among theirs. The answer follows from what is shown alone, so that
 * it tells nothing itself.
 */
export function tellsOnes(one: readonly number[], other: readonly number[]): boolean {
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  const key = [fewer.length, more.length, shown(fewer), shown(more)].join('|');
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = more.length > countable || worksOut(fewer, more);
  answers.set(key, answer);
  return answer;
}

/** Kept, because the same sizes of group come again and again. */
const answers = new Map<string, boolean>();

function worksOut(fewer: readonly number[], more: readonly number[]): boolean {
  const [before, after] = [shown(fewer), shown(more)];
  const joined = [...multisets(more.length - fewer.length)];
  /** The ratings that have been among those of who joined in every pair so far. */
  const certain = new Set([1, 2, 3, 4, 5]);
  for (const set of multisets(fewer.length)) {
    if (shown(set) !== before) continue;
    for (const others of joined) {
      if ([...certain].every((rating) => others.includes(rating))) continue;
      if (shown([...set, ...others]) !== after) continue;
      for (const rating of certain) if (!others.includes(rating)) certain.delete(rating);
      if (certain.size === 0) return false;
    }
  }
  return true;
}

function shown(ratings: readonly number[]): string {
  const { median, agreement } = summarise(ratings)!;
  return `${String(median)} ${agreement}`;
}

/** All sets of so many ratings from 1 to 5, each in rising order. */
export function* multisets(size: number, from = 1): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (let first = from; first <= 5; first++)
      for (const rest of multisets(size - 1, first)) yield [first, ...rest];
}
