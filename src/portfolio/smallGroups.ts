import { communityIds, type CommunityId } from '../model/communities.js';
import type { AgreedEffort } from './agreedEfforts.js';
import { fewest } from '../analysis/balance/few.js';
import { nowAndWanted, withoutSpread, type NowAndWanted, type ShownRating } from './shownRating.js';
import type { FiledSummary } from './summary.js';

/** What can be told of groups with two or three ratings: only what they say together, and never which they are. */
export interface SmallGroups {
  readonly groups: number;
  readonly workshops: number;
  /** Always the four, in the model's order. */
  readonly communities: readonly (NowAndWanted & { readonly id: CommunityId })[];
  /** How many efforts they have agreed on together, and how many of those are done. */
  readonly agreed: number;
  readonly done: number;
}

/**
 * Folds small groups into one. Each gives the ratings of its latest workshop that has any, so that nobody counts
 * twice; lone numbers are left out. Where there are fewer than four even together, none are shown.
 * @param groups the workshops of each small group in the order of time
 * @param agreedIn what was first agreed in each workshop
 */
export function smallGroupsOf(
  groups: readonly (readonly FiledSummary[])[],
  agreedIn: ReadonlyMap<FiledSummary, readonly AgreedEffort[]>,
): SmallGroups | null {
  if (groups.length === 0) return null;
  const latest = groups.flatMap((rounds) => rounds.findLast(hasSeveral) ?? []);
  const pooled = (id: CommunityId, question: 'now' | 'wanted'): number[] =>
    latest.flatMap((workshop) => {
      const given = workshop.communities.find((community) => community.id === id)?.[question] ?? [];
      return given.length > 1 ? given : [];
    });
  const agreed = groups.flat().flatMap((workshop) => agreedIn.get(workshop) ?? []);
  return {
    groups: groups.length,
    workshops: groups.reduce((sum, { length }) => sum + length, 0),
    communities: communityIds.map((id) => {
      const given = { now: pooled(id, 'now'), wanted: pooled(id, 'wanted') };
      return { id, ...nowAndWanted(given, shownTogether(given.now), shownTogether(given.wanted)) };
    }),
    agreed: agreed.length,
    done: agreed.filter(({ done }) => done).length,
  };
}

function hasSeveral({ communities }: FiledSummary): boolean {
  return communities.some(({ now, wanted }) => now.length > 1 || wanted.length > 1);
}

/** The next group that joins them may be of two or three, so of several groups no spread is shown either. */
function shownTogether(ratings: readonly number[]): ShownRating {
  if (ratings.length === 0) return null;
  return ratings.length < fewest ? 'few' : withoutSpread(ratings);
}
