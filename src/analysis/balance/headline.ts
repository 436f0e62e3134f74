import type { Direction, Headline } from '../../model/balance.js';
import type { RatingSummary } from './ratings.js';

/**
 * What the ratings of a community say together; null until both questions are answered. The rule and its reasons
 * are in docs/balance.md: where the group is far apart on either question, that is the result; a direction takes a
 * whole step between the medians, and more people who want it than who want the opposite, whoever gave which rating.
 */
export function headlineOf(now: RatingSummary | null, wanted: RatingSummary | null): Headline | null {
  if (!now || !wanted) return null;
  if (now.agreement === 'low' || wanted.agreement === 'low') return 'differ';
  // Only low agreement has camps, and so no median.
  const step = wanted.median! - now.median!;
  if (step === 0) return 'keep';
  if (step >= 1 && surplus(now.ratings, wanted.ratings) > 0) return 'up';
  // Mirrored, down is up.
  if (step <= -1 && surplus(wanted.ratings, now.ratings) > 0) return 'down';
  return 'unclear';
}

/** The headline where it is a direction. */
export function directionIn(headline: Headline | null): Direction | null {
  return headline === 'up' || headline === 'keep' || headline === 'down' ? headline : null;
}

/**
 * By how many those who go from a lower to a higher number outnumber those who go the other way, at the least: the
 * file does not tell which two numbers are the same person's, so it is counted for the way of putting them together
 * that is least favourable. A single number is everybody's.
 *
 * That way is found as in a race of two stables: the weakest of one meet the strongest of the other, and the rest
 * meet in order. Of a longer list those are left out who would help most.
 *
 * @param from in rising order
 * @param to in rising order
 */
function surplus(from: readonly number[], to: readonly number[]): number {
  const length =
    from.length === 1 || to.length === 1
      ? Math.max(from.length, to.length)
      : Math.min(from.length, to.length);
  const starts = from.length === 1 ? Array<number>(length).fill(from[0]!) : from.slice(-length);
  const ends = to.length === 1 ? Array<number>(length).fill(to[0]!) : to.slice(0, length);
  const shifts = ends.map((_, shift) =>
    starts.reduce((sum, start, at) => sum + Math.sign(ends[(at + length - shift) % length]! - start), 0),
  );
  return Math.min(...shifts);
}
