import type { Language } from '../model/communities.js';
import type { Mark, RatingCell } from '../protocol/portfolio.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { portfolioTexts } from '../texts/portfolioTexts.js';
import { ratingWords, shortRating } from '../texts/ratingWords.js';
import { isRated, type NowAndWanted, type Rated, type ShownRating } from './shownRating.js';

/** The words and places that the page shows of one community in one round. */
export function ratingCell({ now, wanted, headline }: NowAndWanted, language: Language): RatingCell {
  const { labels, headlines } = overviewTexts[language];
  return {
    now: markOf(now),
    wanted: markOf(wanted),
    headline,
    text: shortText(now, wanted, language),
    label: [
      `${labels.now}: ${ratingText(now, language)}`,
      `${labels.wanted}: ${ratingText(wanted, language)}`,
      ...(headline ? [headlines[headline]] : []),
    ].join('. '),
  };
}

function markOf(rating: ShownRating): Mark | null {
  return isRated(rating) ? { centres: rating.centres, low: rating.low, high: rating.high } : null;
}

/** "2 → 3,5"; what is missing is a dash, and where there is nothing it says why. */
function shortText(now: ShownRating, wanted: ShownRating, language: Language): string {
  const texts = portfolioTexts[language];
  if (!isRated(now) && !isRated(wanted)) return now === 'few' || wanted === 'few' ? texts.few : texts.unrated;
  const short = (rating: ShownRating) => (isRated(rating) ? shortOf(rating, language) : '–');
  return `${short(now)} → ${short(wanted)}`;
}

/** "3,5", "1 | 5" for two camps, or in words how much the group agrees where the median is kept back. */
function shortOf({ centres, agreement }: Rated, language: Language): string {
  if (centres.length === 0) return overviewTexts[language].agreements[agreement];
  return shortRating(centres, language);
}

/** "median 2, from 1 to 3, 9 ratings. Some agreement", or why there is none. */
export function ratingText(rating: ShownRating, language: Language): string {
  if (rating === 'few') return portfolioTexts[language].few;
  if (rating === null) return overviewTexts[language].notAnswered;
  const agreement = overviewTexts[language].agreements[rating.agreement];
  return [ratingWords(rating, language), agreement].filter(Boolean).join('. ');
}
