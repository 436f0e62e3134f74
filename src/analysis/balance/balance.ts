import {
  communityIds,
  imbalanceCommunity,
  type Assessment,
  type CommunityId,
  type ImbalanceNumber,
} from '../../model/communities.js';
import { isDelicate } from '../care.js';
import type { Effort, ReadableWorkshop } from '../../model/workshop.js';
import type { Direction, Headline } from '../../model/balance.js';
import { directionIn, headlineOf } from './headline.js';
import { summarise, type RatingSummary } from './ratings.js';

export interface CommunityBalance {
  readonly id: CommunityId;
  /** Effort that goes into the community now; null when not answered. */
  readonly now: RatingSummary | null;
  /** Effort that the group wants; null when not answered. */
  readonly wanted: RatingSummary | null;
  /** Null until both are answered. */
  readonly headline: Headline | null;
  /** The headline where it is a direction. */
  readonly direction: Direction | null;
  /** How many points the group noted. */
  readonly strengths: number;
  readonly gains: number;
  readonly improvements: number;
  /** The imbalances that the group sees here; that somebody is bullied is in no count, and so not among them. */
  readonly imbalances: readonly ImbalanceNumber[];
  /** How many efforts answer this community; those put off are not counted. */
  readonly efforts: number;
  /**
   * The group wants more or less of it, has proposed efforts, and none of them is about it. Before there are efforts
   * nothing is missing; and to choose not to act is respectable.
   */
  readonly unanswered: boolean;
}

export type EffortState = 'done' | 'agreed' | 'raise' | 'notNow' | 'proposed';

/** The balance of one workshop. It has no total: equal shares are not the ideal, and no team is set against another. */
export interface Balance {
  /** Always the four, in the model's order. */
  readonly communities: readonly CommunityBalance[];
  readonly efforts: readonly (Effort & { readonly state: EffortState })[];
}

/** Works out the balance of all that could be read of a workshop. */
export function balanceOf(workshop: ReadableWorkshop): Balance {
  return {
    communities: communityIds.map((id) => communityBalance(workshop, id)),
    efforts: workshop.efforts.map((effort) => ({ ...effort, state: effortState(effort) })),
  };
}

function communityBalance(workshop: ReadableWorkshop, id: CommunityId): CommunityBalance {
  const notes = workshop.communities.filter((community) => community.id === id);
  // A community rated twice is reported; the first row counts.
  const rating = workshop.ratings.find(({ community }) => community === id);
  const now = summarise(rating?.now ?? []);
  const wanted = summarise(rating?.wanted ?? []);
  const headline = headlineOf(now, wanted);
  const direction = directionIn(headline);
  const efforts = workshop.efforts.filter(
    (effort) => effort.community === id && effort.assessment !== 'notNow',
  ).length;
  return {
    id,
    now,
    wanted,
    headline,
    direction,
    strengths: sum(notes.map(({ strengths }) => strengths.length)),
    gains: sum(notes.map(({ gains }) => gains.length)),
    improvements: sum(notes.map(({ improvements }) => improvements.length)),
    imbalances: presentImbalances(workshop, id),
    efforts,
    unanswered: isTurned(headline) && efforts === 0 && workshop.efforts.length > 0,
  };
}

/** Whether the group wants another dose than there is. */
export function isTurned(headline: Headline | null): headline is 'up' | 'down' {
  return headline === 'up' || headline === 'down';
}

function presentImbalances(workshop: ReadableWorkshop, id: CommunityId): ImbalanceNumber[] {
  const numbers = workshop.imbalances
    .filter(
      (imbalance) =>
        imbalance.present &&
        imbalanceCommunity[imbalance.number as ImbalanceNumber] === id &&
        !isDelicate(imbalance),
    )
    .map(({ number }) => number as ImbalanceNumber);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

const stateOfAssessment: Readonly<Record<Assessment, EffortState>> = {
  yes: 'agreed',
  raise: 'raise',
  notNow: 'notNow',
};

/** Where an effort stands; one that has been ticked off is done whatever was decided. */
export function effortState(effort: Effort): EffortState {
  if (effort.done) return 'done';
  return effort.assessment ? stateOfAssessment[effort.assessment] : 'proposed';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
