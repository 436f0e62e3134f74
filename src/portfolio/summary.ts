import type { Direction, EffortState } from '../analysis/balance/balance.js';
import type { RatingSummary } from '../analysis/balance/ratings.js';
import type { CommunityId, ImbalanceNumber, Language } from '../model/communities.js';
import type { ReadableWorkshop, Support } from '../model/workshop.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { exposed, type Exposed } from './exposed.js';

/** What a group answered to one question about one community: the median, 1 to 5, of so many ratings. */
export interface RatingCount {
  readonly median: number;
  readonly count: number;
  /** All of them, in rising order: small groups can only be looked at together. */
  readonly ratings: readonly number[];
}

export interface CommunitySummary {
  readonly id: CommunityId;
  /** Null when not answered. */
  readonly now: RatingCount | null;
  readonly wanted: RatingCount | null;
  readonly direction: Direction | null;
  /** The imbalances that the group sees here. */
  readonly imbalances: readonly ImbalanceNumber[];
}

export interface EffortSummary {
  readonly text: string;
  /** Which one it is among the efforts of its workshop that have the same words, from 0. */
  readonly nth: number;
  readonly state: EffortState;
  readonly done: boolean;
  readonly community: CommunityId | null;
  /** A role. */
  readonly responsible: string | null;
  /** As `2026-12-15`. */
  readonly due: string | null;
  readonly supports: readonly Support[];
  /** Where its words begin in the text. */
  readonly offset: number;
  /** Where the character stands between the brackets of its box; null when it has no box. */
  readonly box: number | null;
}

/**
 * All that is kept of one workshop when many are looked at together: plain and small, without the notes.
 * What is missing or cannot be read is null. What stands in notes for the facilitator is not in it.
 */
export interface WorkshopSummary {
  readonly language: Language;
  readonly title: string | null;
  /** The work community that the workshop is about, such as a team. */
  readonly team: string | null;
  readonly date: string | null;
  readonly followUp: string | null;
  readonly participants: number | null;
  /** What one person wrote down before the workshop; it is no workshop of a team. */
  readonly reflection: boolean;
  /** Always the four, in the model's order. */
  readonly communities: readonly CommunitySummary[];
  /** All proposals, in the order of the file. */
  readonly efforts: readonly EffortSummary[];
  /** The places in all this that look like personal data. */
  readonly exposed: readonly Exposed[];
}

/** A workshop among others; `file` is what its place is called, the same for the same file. */
export interface FiledSummary extends WorkshopSummary {
  readonly file: string;
}

/** What one person writes down before a workshop. */
export function isReflection({ template, participants }: ReadableWorkshop): boolean {
  return template === 'reflection' || participants === 1;
}

/** Sums up what is disclosed of one workshop for looking at many. */
export function summaryOf(disclosed: Disclosed): WorkshopSummary {
  const { language, workshop, balance } = disclosed;
  return {
    language,
    title: workshop.title ?? null,
    team: workshop.community ?? null,
    date: workshop.date ?? null,
    followUp: workshop.followUp ?? null,
    participants: workshop.participants ?? null,
    reflection: isReflection(workshop),
    communities: balance.communities.map(({ id, now, wanted, direction, imbalances }) => ({
      id,
      now: countOf(now),
      wanted: countOf(wanted),
      direction,
      imbalances,
    })),
    efforts: effortsOf(disclosed),
    exposed: exposed(disclosed),
  };
}

function countOf(ratings: RatingSummary | null): RatingCount | null {
  return ratings && { median: ratings.median, count: ratings.ratings.length, ratings: ratings.ratings };
}

function effortsOf({ text, spans, balance }: Disclosed): EffortSummary[] {
  const seen = new Map<string, number>();
  return balance.efforts.map((effort, index) => {
    const nth = seen.get(effort.text) ?? 0;
    seen.set(effort.text, nth + 1);
    const offset = spans.get(`/efforts/${index}/text`)!.start;
    return {
      text: effort.text,
      nth,
      state: effort.state,
      done: effort.done,
      community: effort.community ?? null,
      responsible: effort.responsible ?? null,
      due: effort.due ?? null,
      supports: effort.supports,
      offset,
      box: boxBefore(text, offset),
    };
  });
}

/** The words of an item begin behind its box, with nothing but white space between. */
function boxBefore(text: string, offset: number): number | null {
  let end = offset;
  while (/\s/.test(text.charAt(end - 1))) end--;
  return /^\[[\sxX]\]$/.test(text.slice(end - 3, end)) ? end - 2 : null;
}
