/**
 * How closely ratings lie together, by the consensus measure usual for five-point scales:
 * `high` when nobody is more than one step from anybody else, `some` when the middle half spans at most one step,
 * `low` otherwise. A single number is one the group agreed on beforehand: `shared`.
 */
export type Agreement = 'shared' | 'high' | 'some' | 'low';

/** Ratings are shown from so many on: of fewer, one can guess who gave which. */
export const fewest = 4;

/** The ratings (1 to 5) that a group gave one question. */
export interface RatingSummary {
  /** In rising order, so that nobody can be told by their place. */
  readonly ratings: readonly number[];
  readonly median: number;
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
  return { ratings, median: quantile(ratings, 0.5), low, high, agreement: agreementOf(ratings, low, high) };
}

function agreementOf(ratings: readonly number[], low: number, high: number): Agreement {
  if (ratings.length === 1) return 'shared';
  if (high - low <= 1) return 'high';
  return quantile(ratings, 0.75) - quantile(ratings, 0.25) <= 1 ? 'some' : 'low';
}

/** The quantile of sorted values, between neighbours by linear interpolation. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}
