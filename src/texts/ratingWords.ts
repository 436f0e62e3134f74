import type { Language } from '../model/communities.js';
import { formatNumber } from './numbersAndDates.js';
import { overviewTexts } from './overviewTexts.js';

/** What is told in words of a question's ratings; null where it is kept back. */
interface ToldRatings {
  /** The median; of two camps, the median of each; empty when it is kept back. */
  readonly centres: readonly number[];
  readonly low: number | null;
  readonly high: number | null;
  readonly count: number | null;
}

/** "3,5", or "1 | 5" for two camps; "" when it is kept back. */
export function shortRating(centres: readonly number[], language: Language): string {
  return centres.map((centre) => formatNumber(centre, language)).join(' | ');
}

/** "median 2, from 1 to 3, 9 ratings", where two camps gather, or the one number that was agreed. */
export function ratingWords({ centres, low, high, count }: ToldRatings, language: Language): string {
  const texts = overviewTexts[language];
  const [first, second] = centres.map((centre) => formatNumber(centre, language));
  if (first === undefined) return '';
  if (low === null || high === null || count === null) return texts.median(first);
  if (second !== undefined) return texts.camps({ first, second, count });
  return texts.summary({ median: first, low, high, count });
}
