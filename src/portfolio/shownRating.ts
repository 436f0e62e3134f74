import type { Agreement } from '../model/balance.js';
import { directionIn, headlineOf } from '../analysis/balance/headline.js';
import type { Direction, Headline } from '../model/balance.js';
import { fewest, isFew } from '../analysis/balance/few.js';
import { summarise } from '../analysis/balance/ratings.js';
import { tellsOnes } from './difference.js';

/** What is shown of a question's ratings. Null is what is kept back where it would tell of single people. */
export interface Rated {
  /** 1 to 5. Null also where the ratings fall into two camps. */
  readonly median: number | null;
  /** The median; of two camps, the median of each; empty when it is kept back. */
  readonly centres: readonly number[];
  readonly low: number | null;
  readonly high: number | null;
  /** 1 for a number that the group agreed on. */
  readonly count: number | null;
  readonly agreement: Agreement;
}

/** `few`: there are ratings, but too few to show; null: not answered. */
export type ShownRating = Rated | 'few' | null;

/** One question's ratings in one workshop. */
export interface GivenRatings {
  readonly ratings: readonly number[];
  /** How many the fullest cell of the workshop has. */
  readonly most: number;
}

/**
 * One question's ratings in the workshops of one group, or in versions of one workshop, as they may be shown beside
 * each other. Where two of them differ by fewer than four people, what one or two gave could be worked out from the
 * difference: then only the median is shown and how much the group agrees; where even that would tell it, or where
 * more than two stand so close, only how much it agrees. `test/core/difference.test.ts` counts all sets.
 */
export function shownBeside(rounds: readonly GivenRatings[]): ShownRating[] {
  const counts = rounds.map(({ ratings, most }) => (isFew(ratings.length, most) ? 0 : ratings.length));
  const isClose = (one: number, other: number) =>
    Math.min(one, other) >= fewest && one !== other && Math.abs(one - other) < fewest;
  return rounds.map(({ ratings }, at) => {
    const own = counts[at]!;
    if (ratings.length === 0) return null;
    if (own === 0) return 'few';
    const close = rounds.filter((_, other) => isClose(own, counts[other]!));
    if (close.length === 0) return rated(ratings);
    const [other] = close;
    const isPair =
      close.length === 1 && counts.filter((count) => isClose(count, other!.ratings.length)).length === 1;
    return isPair && !tellsOnes(ratings, other!.ratings) ? withoutSpread(ratings) : agreementOnly(ratings);
  });
}

/** All that is shown of ratings that stand alone. */
function rated(ratings: readonly number[]): Rated {
  const { median, centres, low, high, agreement } = summarise(ratings)!;
  return { median, centres, low, high, count: ratings.length, agreement };
}

const keptBack = { median: null, centres: [], low: null, high: null, count: null } as const;

/** The middle and how much the group agrees. */
export function withoutSpread(ratings: readonly number[]): Rated {
  const { median, agreement } = summarise(ratings)!;
  return { ...keptBack, median, centres: median === null ? [] : [median], agreement };
}

function agreementOnly(ratings: readonly number[]): Rated {
  const { agreement } = summarise(ratings)!;
  return { ...keptBack, agreement };
}

/** Both questions of one community, as they may be shown. */
export interface NowAndWanted {
  readonly now: ShownRating;
  readonly wanted: ShownRating;
  /** Null unless both are shown; where not all of them is, only that the group sees it differently. */
  readonly headline: Headline | null;
  readonly direction: Direction | null;
}

/** Puts both questions of a community together with what they say, as far as that may be shown. */
export function nowAndWanted(
  given: Readonly<Record<'now' | 'wanted', readonly number[]>>,
  now: ShownRating,
  wanted: ShownRating,
): NowAndWanted {
  const headline = isRated(now) && isRated(wanted) ? shownHeadline(given, now, wanted) : null;
  return { now, wanted, headline, direction: directionIn(headline) };
}

function shownHeadline(
  given: Readonly<Record<'now' | 'wanted', readonly number[]>>,
  now: Rated,
  wanted: Rated,
): Headline | null {
  // The headline rests on more than the medians, and would tell more.
  if (now.count === null || wanted.count === null)
    return now.agreement === 'low' || wanted.agreement === 'low' ? 'differ' : null;
  return headlineOf(summarise(given.now), summarise(given.wanted));
}

/** Whether a workshop's ratings are shown, are too few to be shown, or are not there. */
export type RoundRatings = 'shown' | 'few' | 'none';

/** @param most how many ratings its fullest cell has */
export function roundRatings(most: number): RoundRatings {
  if (most === 0) return 'none';
  return most > 1 && most < fewest ? 'few' : 'shown';
}

export function isRated(rating: ShownRating): rating is Rated {
  return rating !== null && rating !== 'few';
}
