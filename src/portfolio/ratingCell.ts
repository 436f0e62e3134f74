import type { Direction } from '../analysis/balance/balance.js';
import type { Language } from '../model/communities.js';
import type { Mark, RatingCell } from '../protocol/portfolio.js';
import { formatNumber } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { portfolioTexts } from '../texts/portfolioTexts.js';
import { isRated, type ShownRating } from './shownRating.js';

/** Now and wanted of one community, in a language. */
export interface NowAndWanted {
  readonly now: ShownRating;
  readonly wanted: ShownRating;
  readonly direction: Direction | null;
}

/** The words and places that the page shows of one community in one round. */
export function ratingCell({ now, wanted, direction }: NowAndWanted, language: Language): RatingCell {
  const { labels, directions } = overviewTexts[language];
  return {
    now: markOf(now),
    wanted: markOf(wanted),
    direction,
    text: shortText(now, wanted, language),
    label: [
      `${labels.now}: ${ratingText(now, language)}`,
      `${labels.wanted}: ${ratingText(wanted, language)}`,
      ...(direction ? [directions[direction]] : []),
    ].join('. '),
  };
}

function markOf(rating: ShownRating): Mark | null {
  return isRated(rating) ? { median: rating.median, low: rating.low, high: rating.high } : null;
}

/** "2 → 3,5"; what is missing is a dash, and where there is nothing it says why. */
function shortText(now: ShownRating, wanted: ShownRating, language: Language): string {
  const texts = portfolioTexts[language];
  if (!isRated(now) && !isRated(wanted)) return now === 'few' || wanted === 'few' ? texts.few : texts.unrated;
  const number = (rating: ShownRating) => (isRated(rating) ? formatNumber(rating.median, language) : '–');
  return `${number(now)} → ${number(wanted)}`;
}

/** "median 2, from 1 to 3, 9 ratings", the number that was agreed, or why there is none. */
export function ratingText(rating: ShownRating, language: Language): string {
  if (rating === 'few') return portfolioTexts[language].few;
  if (rating === null) return overviewTexts[language].notAnswered;
  const { median, low, high, count } = rating;
  return overviewTexts[language].summary({ median: formatNumber(median, language), low, high, count });
}
