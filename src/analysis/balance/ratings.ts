import type { Agreement } from '../../model/balance.js';

/** The ratings (1 to 5) that a group gave one question. */
export interface RatingSummary {
  /** In rising order, so that nobody can be told by their place. */
  readonly ratings: readonly number[];
  /** Null where the ratings fall into two camps: then it is a number that few or none gave. */
  readonly median: number | null;
  /** The median; of two camps, the median of each, the lower one first. */
  readonly centres: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly agreement: Agreement;
}

/** Sums up ratings; null when there are none, which means "not answered" and not zero. */
export function summarise(values: readonly number[]): RatingSummary | null {
  if (values.length === 0) return null;
  const ratings = [...values].sort((a, b) => a - b);
  const low = ratings[0]!;
  const high = ratings.at(-1)!;
  const agreement = agreementOf(ratings, low, high);
  const camps = agreement === 'low' ? campsOf(ratings) : null;
  const median = camps ? null : medianOf(ratings);
  return { ratings, median, centres: camps ?? [medianOf(ratings)], low, high, agreement };
}

/**
 * By the consensus measure usual for five-point scales: `high` when nobody is more than one step from anybody else,
 * `some` when the middle half spans at most one step, `low` otherwise. A single number is one that the group agreed
 * on beforehand: `shared`.
 */
function agreementOf(ratings: readonly number[], low: number, high: number): Agreement {
  if (ratings.length === 1) return 'shared';
  if (high - low <= 1) return 'high';
  return quantile(ratings, 0.75) - quantile(ratings, 0.25) <= 1 ? 'some' : 'low';
}

/**
 * The median of each of two camps; null where there are none. They lie on either side of a step that fewer have given
 * than some step on each side of it, and more than a quarter of the group is in each. Where such steps divide the
 * group in different ways there are more camps than two.
 */
function campsOf(ratings: readonly number[]): readonly [number, number] | null {
  const counts = [0, 1, 2, 3, 4, 5].map((value) => ratings.filter((rating) => rating === value).length);
  const splits = [2, 3, 4].flatMap((valley) => {
    const lower = ratings.filter((rating) => rating < valley);
    const upper = ratings.filter((rating) => rating > valley);
    const peaks = [counts.slice(0, valley), counts.slice(valley + 1)].map((side) => Math.max(...side));
    const depth = Math.min(...peaks) - counts[valley]!;
    const isLarge = Math.min(lower.length, upper.length) * 4 > ratings.length;
    return depth > 0 && isLarge ? [{ depth, camps: [medianOf(lower), medianOf(upper)] as const }] : [];
  });
  const deepest = Math.max(...splits.map(({ depth }) => depth));
  const [first, ...others] = splits.filter(({ depth }) => depth === deepest).map(({ camps }) => camps);
  return first && others.every(([low, high]) => low === first[0] && high === first[1]) ? first : null;
}

function medianOf(sorted: readonly number[]): number {
  return quantile(sorted, 0.5);
}

/** The quantile of sorted values, between neighbours by linear interpolation. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}
