import { balanceOf, type EffortState } from '../analysis/balance/balance.js';
import { mostRatings } from '../analysis/balance/few.js';
import {
  communityIds,
  imbalanceNumbers,
  isExclusion,
  pointKinds,
  type CommunityId,
  type ImbalanceNumber,
  type PointKind,
} from '../model/communities.js';
import { isDelicate } from '../analysis/care.js';
import { addedInTheOpen, addedToTick } from '../disclosure/addedImbalances.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { nowAndWanted, shownBeside, type GivenRatings, type NowAndWanted } from './shownRating.js';
import { isReflection } from './summary.js';
import { wordsKey } from '../text/wordsKey.js';

/**
 * What became of something from the one workshop to the other. `gone` is what the later one no longer has; where it
 * did not take that list up at all, nobody can tell: `untaken`.
 */
export type Change = 'kept' | 'new' | 'gone' | 'untaken' | 'done';

/** Something that stands in one of two workshops or in both, in the words of the later one. */
export interface Compared {
  readonly change: Change;
  readonly text: string;
}

export interface ComparedPoint extends Compared {
  readonly kind: PointKind;
}

export interface ComparedImbalance extends Compared {
  /** Null for one that the group added in its own words. */
  readonly number: ImbalanceNumber | null;
}

export interface ComparedEffort extends Compared {
  readonly community: CommunityId | null;
  /** Where it stands in the later workshop, or stood in the earlier one. */
  readonly state: EffortState;
}

export interface ComparedCommunity {
  readonly id: CommunityId;
  readonly before: NowAndWanted;
  readonly after: NowAndWanted;
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
 * of ratings only that is shown which tells of nobody.
 */
export function compare(before: Disclosed, after: Disclosed): Comparison {
  return {
    communities: communityIds.map((id) => ({
      id,
      ...comparedRatings(before, after, id),
      points: pointKinds.flatMap((kind) =>
        pair(pointsOf(before, id, kind), pointsOf(after, id, kind), takesUpPoints(after, id)).map(
          ({ compared }) => ({
            ...compared,
            kind,
          }),
        ),
      ),
    })),
    imbalances: comparedImbalances(before, after),
    efforts: comparedEfforts(before, after),
  };
}

function comparedRatings(
  before: Disclosed,
  after: Disclosed,
  id: CommunityId,
): Pick<ComparedCommunity, 'before' | 'after'> {
  const sides = [before, after].map((side) => ({
    now: givenBy(side, id, 'now'),
    wanted: givenBy(side, id, 'wanted'),
  }));
  const now = shownBeside(sides.map((side) => side.now));
  const wanted = shownBeside(sides.map((side) => side.wanted));
  const [first, second] = sides.map((side, at) => {
    const given = { now: side.now.ratings, wanted: side.wanted.ratings };
    return nowAndWanted(given, now[at]!, wanted[at]!);
  });
  return { before: first!, after: second! };
}

function givenBy({ workshop }: Disclosed, id: CommunityId, question: 'now' | 'wanted'): GivenRatings {
  const { communities } = balanceOf(workshop);
  const ratings = communities.find((community) => community.id === id)?.[question]?.ratings ?? [];
  // What one person wrote down alone is never shown.
  return isReflection(workshop)
    ? { ratings: ratings.slice(0, 1), most: 2 }
    : { ratings, most: mostRatings(communities) };
}

function pointsOf({ workshop }: Disclosed, id: CommunityId, kind: PointKind): Item[] {
  return workshop.communities
    .filter((community) => community.id === id)
    .flatMap((community) => community[kind].map((text) => ({ key: wordsKey(text), text })));
}

const itemsOf = (texts: readonly string[]): Item[] => texts.map((text) => ({ key: wordsKey(text), text }));

/** What became of the imbalances; whether somebody is still bullied is nothing to be set side by side. */
function comparedImbalances(before: Disclosed, after: Disclosed): ComparedImbalance[] {
  const seen = ({ workshop }: Disclosed): Item[] =>
    workshop.imbalances
      .filter((imbalance) => imbalance.present && !isDelicate(imbalance))
      .map(({ number, text }) => ({ key: String(number), text }));
  const listed = new Set(after.workshop.imbalances.map(({ number }) => String(number)));
  const [own, ownAfter] = [addedInTheOpen(before), addedInTheOpen(after)].map(itemsOf);
  // A list in which nothing is ticked may not have been looked at.
  const isTakenUp = ownAfter!.length > 0 || after.workshop.imbalances.some(({ present }) => present);
  const paired = pair(seen(before), seen(after), ({ key }) => isTakenUp && listed.has(key));
  const known = imbalanceNumbers
    .filter((number) => !isExclusion(number))
    .flatMap((number) =>
      paired
        .filter(({ key }) => key === String(number))
        .slice(0, 1)
        .map(({ compared }) => ({ ...compared, number })),
    );
  const offered = new Set(itemsOf(addedToTick(after)).map(({ key }) => key));
  const isOffered = ({ key }: Item) => isTakenUp && offered.has(key);
  const added = pair(own!, ownAfter!, isOffered).map(({ compared }) => ({ ...compared, number: null }));
  return [...known, ...added];
}

function comparedEfforts(before: Disclosed, after: Disclosed): ComparedEffort[] {
  const items = ({ balance }: Disclosed) =>
    balance.efforts.map((effort) => ({ key: wordsKey(effort.text), text: effort.text, effort }));
  const isTakenUp = after.workshop.efforts.length > 0;
  return pair(items(before), items(after), () => isTakenUp).map(({ compared, first, second }) => {
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

/** Whether the later workshop has noted anything on a community: only then what is not among it is gone. */
function takesUpPoints({ workshop }: Disclosed, id: CommunityId): () => boolean {
  const notes = workshop.communities.filter((community) => community.id === id);
  const isTakenUp = notes.some((community) => pointKinds.some((kind) => community[kind].length > 0));
  return () => isTakenUp;
}

/**
 * The items of both: first those of the earlier workshop in its order, then what is new. Equal ones pair one to one.
 *
 * @param takesUp whether the later workshop took up what an earlier item is about
 */
function pair<Kind extends Item>(
  before: readonly Kind[],
  after: readonly Kind[],
  takesUp: (item: Kind) => boolean,
): Pair<Kind>[] {
  const left = [...after];
  const known = before.map((first): Pair<Kind> => {
    const at = left.findIndex(({ key }) => key === first.key);
    const [second] = at === -1 ? [] : left.splice(at, 1);
    const missing = takesUp(first) ? 'gone' : 'untaken';
    const change = second ? 'kept' : missing;
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
