import { directionOf, type Direction, type EffortState } from '../analysis/balance/balance.js';
import type { RatingSummary } from '../analysis/balance/ratings.js';
import {
  communityIds,
  imbalanceNumbers,
  pointKinds,
  type CommunityId,
  type ImbalanceNumber,
  type PointKind,
} from '../model/communities.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { isRated, roundRatings, shownRating, type ShownRating } from './shownRating.js';
import { isReflection } from './summary.js';
import { wordsKey } from './wordsKey.js';

/** What became of something from the one workshop to the other. */
export type Change = 'kept' | 'new' | 'gone' | 'done';

/** Something that stands in one of two workshops or in both, in the words of the later one. */
export interface Compared {
  readonly change: Change;
  readonly text: string;
}

export interface ComparedPoint extends Compared {
  readonly kind: PointKind;
}

export interface ComparedImbalance extends Compared {
  readonly number: ImbalanceNumber;
}

export interface ComparedEffort extends Compared {
  readonly community: CommunityId | null;
  /** Where it stands in the later workshop, or stood in the earlier one. */
  readonly state: EffortState;
}

export interface ComparedRatings {
  readonly now: ShownRating;
  readonly wanted: ShownRating;
  /** Null unless both can be shown. */
  readonly direction: Direction | null;
}

export interface ComparedCommunity {
  readonly id: CommunityId;
  readonly before: ComparedRatings;
  readonly after: ComparedRatings;
  readonly points: readonly ComparedPoint[];
}

/** Two workshops of a group, or two versions of one, set against each other. */
export interface Comparison {
  /** Always the four, in the model's order. */
  readonly communities: readonly ComparedCommunity[];
  readonly imbalances: readonly ComparedImbalance[];
  readonly efforts: readonly ComparedEffort[];
}

interface Item {
  readonly key: string;
  readonly text: string;
}

/**
 * Sets two workshops against each other. What has the same words, without regard to case and space, is the same;
 * a rating that only two or three have given is not shown.
 */
export function compare(before: Disclosed, after: Disclosed): Comparison {
  return {
    communities: communityIds.map((id) => ({
      id,
      before: ratingsOf(before, id),
      after: ratingsOf(after, id),
      points: pointKinds.flatMap((kind) =>
        pair(pointsOf(before, id, kind), pointsOf(after, id, kind)).map(({ compared }) => ({
          ...compared,
          kind,
        })),
      ),
    })),
    imbalances: comparedImbalances(before, after),
    efforts: comparedEfforts(before, after),
  };
}

function ratingsOf({ balance, workshop }: Disclosed, wanted: CommunityId): ComparedRatings {
  const cells = balance.communities.flatMap(({ now, wanted: then }) => [now, then]);
  const counts = cells.map((cell) => cell?.ratings.length ?? 0);
  // Where few have rated, a lone number may be one person's.
  const isFew = roundRatings(counts) === 'few' || isReflection(workshop);
  const shown = (summary: RatingSummary | null | undefined): ShownRating =>
    summary && isFew ? 'few' : shownRating(summary?.ratings ?? []);
  const community = balance.communities.find(({ id }) => id === wanted);
  const [now, then] = [shown(community?.now), shown(community?.wanted)];
  const direction = isRated(now) && isRated(then) ? directionOf(now.median, then.median) : null;
  return { now, wanted: then, direction };
}

function pointsOf({ workshop }: Disclosed, id: CommunityId, kind: PointKind): Item[] {
  return workshop.communities
    .filter((community) => community.id === id)
    .flatMap((community) => community[kind].map((text) => ({ key: wordsKey(text), text })));
}

function comparedImbalances(before: Disclosed, after: Disclosed): ComparedImbalance[] {
  const seen = ({ workshop }: Disclosed): Item[] =>
    workshop.imbalances
      .filter(({ present }) => present)
      .map(({ number, text }) => ({ key: String(number), text }));
  const paired = pair(seen(before), seen(after));
  return imbalanceNumbers.flatMap((number) =>
    paired
      .filter(({ key }) => key === String(number))
      .slice(0, 1)
      .map(({ compared }) => ({ ...compared, number })),
  );
}

function comparedEfforts(before: Disclosed, after: Disclosed): ComparedEffort[] {
  const items = ({ balance }: Disclosed) =>
    balance.efforts.map((effort) => ({ key: wordsKey(effort.text), text: effort.text, effort }));
  return pair(items(before), items(after)).map(({ compared, first, second }) => {
    const { state, community } = (second ?? first)!.effort;
    const isDoneSince = state === 'done' && first?.effort.state !== 'done' && compared.change === 'kept';
    return {
      ...compared,
      change: isDoneSince ? 'done' : compared.change,
      state,
      community: community ?? null,
    };
  });
}

interface Pair<Kind extends Item> {
  readonly key: string;
  readonly compared: Compared;
  readonly first: Kind | undefined;
  readonly second: Kind | undefined;
}

/** The items of both: first those of the earlier workshop in its order, then what is new. Equal ones pair one to one. */
function pair<Kind extends Item>(before: readonly Kind[], after: readonly Kind[]): Pair<Kind>[] {
  const left = [...after];
  const known = before.map((first): Pair<Kind> => {
    const at = left.findIndex(({ key }) => key === first.key);
    const [second] = at === -1 ? [] : left.splice(at, 1);
    const change = second ? 'kept' : 'gone';
    const text = second?.text ?? first.text;
    return { key: first.key, first, second, compared: { change, text } };
  });
  const added = left.map((second): Pair<Kind> => ({
    key: second.key,
    first: undefined,
    second,
    compared: { change: 'new', text: second.text },
  }));
  return [...known, ...added];
}
