import type { CommunityId } from '../../model/communities.js';
import type { Balance, CommunityBalance } from './balance.js';
import type { RatingSummary } from './ratings.js';

/** Ratings are shown to others from so many on: of fewer, one can guess who gave which. */
export const fewest = 4;

/**
 * Whether the ratings of a cell are too few to be shown to others. A lone number is one that the group agreed on, and
 * says nothing of a person, but only where every cell has one: beside cells of several it is what one person gave.
 *
 * @param count how many ratings the cell has
 * @param most how many the fullest cell of the same workshop has
 */
export function isFew(count: number, most: number): boolean {
  return count > 0 && count < fewest && most > 1;
}

/** The two questions about a community. */
export const questions = ['now', 'wanted'] as const;
export type Question = (typeof questions)[number];

/** A cell of the rating table. */
export type CellName = `${CommunityId}/${Question}`;

/** What may be shown of a question's ratings; `few` are there, but not shown. */
export type SharedRating = RatingSummary | 'few' | null;

/** A community as others may see it: nothing that is told of ratings that are not shown. */
export interface SharedCommunity extends Omit<CommunityBalance, Question> {
  readonly now: SharedRating;
  readonly wanted: SharedRating;
}

/** A balance as others may see it. */
export interface SharedBalance extends Omit<Balance, 'communities'> {
  readonly communities: readonly SharedCommunity[];
}

/**
 * The balance as others may see it.
 *
 * @param fine the cells of which the group has said that the ratings may be shown, however few they are
 */
export function sharedBalance(balance: Balance, fine: ReadonlySet<CellName> = new Set()): SharedBalance {
  const most = mostRatings(balance.communities);
  return {
    ...balance,
    communities: balance.communities.map((community) => {
      const share = (question: Question): SharedRating => {
        const rating = community[question];
        return rating && isFew(rating.ratings.length, most) && !fine.has(`${community.id}/${question}`)
          ? 'few'
          : rating;
      };
      const [now, wanted] = [share('now'), share('wanted')];
      const told =
        now === 'few' || wanted === 'few' ? { headline: null, direction: null, unanswered: false } : {};
      return { ...community, ...told, now, wanted };
    }),
  };
}

/** How many ratings the fullest cell has. */
export function mostRatings(communities: readonly CommunityBalance[]): number {
  return Math.max(
    0,
    ...communities.flatMap(({ now, wanted }) => [now?.ratings.length ?? 0, wanted?.ratings.length ?? 0]),
  );
}

/** Whether there are ratings that are not shown. */
export function hasFew({ communities }: SharedBalance): boolean {
  return communities.some(({ now, wanted }) => now === 'few' || wanted === 'few');
}
