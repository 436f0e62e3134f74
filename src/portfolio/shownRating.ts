import { fewest, summarise } from '../analysis/balance/ratings.js';

/** Ratings summed up: the median, 1 to 5, and from the lowest to the highest of so many. */
export interface Rated {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** 1 for a number that the group agreed on. */
  readonly count: number;
}

/** `few`: there are ratings, but too few to show; null: not answered. */
export type ShownRating = Rated | 'few' | null;

/**
 * Ratings as they may be shown. A single one is a number that the group agreed on: it says nothing of a person,
 * and is shown.
 */
export function shownRating(ratings: readonly number[]): ShownRating {
  const summary = summarise(ratings);
  if (!summary) return null;
  const count = ratings.length;
  if (count > 1 && count < fewest) return 'few';
  return { median: summary.median, low: summary.low, high: summary.high, count };
}

/** Whether a workshop's ratings are shown, are too few to be shown, or are not there. */
export type RoundRatings = 'shown' | 'few' | 'none';

/** @param counts how many ratings each of its cells has */
export function roundRatings(counts: readonly number[]): RoundRatings {
  const most = Math.max(0, ...counts);
  if (most === 0) return 'none';
  return most > 1 && most < fewest ? 'few' : 'shown';
}

export function isRated(rating: ShownRating): rating is Rated {
  return rating !== null && rating !== 'few';
}
