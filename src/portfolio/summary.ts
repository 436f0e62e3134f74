import { balanceOf, type EffortState } from '../analysis/balance/balance.js';
import type { CommunityId, ImbalanceNumber, Language } from '../model/communities.js';
import type { ReadableWorkshop, Support } from '../model/workshop.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { exposed, exposedInData, type Exposed } from './exposed.js';
import { printsOf } from './prints.js';
import type { OtherFields } from '../analysis/read/reading.js';
import { boxAt, type BoxPlace } from '../syntax/tickBox.js';

export interface CommunitySummary {
  readonly id: CommunityId;
  /** All ratings, in rising order; what may be shown of them depends on the other workshops of the group. */
  readonly now: readonly number[];
  readonly wanted: readonly number[];
  /** The imbalances that the group sees here; whether somebody is bullied is counted nowhere across groups. */
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
  /** Null when it has no box. */
  readonly box: BoxPlace | null;
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
  readonly forum: string | null;
  readonly template: string | null;
  /** What stands in the front matter under keys of an organisation's own. */
  readonly fields: OtherFields['values'];
  /** What one person wrote down before the workshop; it is no workshop of a team. */
  readonly reflection: boolean;
  /** Always the four, in the model's order. */
  readonly communities: readonly CommunitySummary[];
  /** All proposals, in the order of the file. */
  readonly efforts: readonly EffortSummary[];
  /** How many places in the file could not be read and are left out. */
  readonly unread: number;
  /** What the group wrote, as numbers, by which another file of the same workshop is known. */
  readonly prints: readonly number[];
  /** The places in all this that look like personal data. */
  readonly exposed: readonly Exposed[];
  /** Those in its forum, template and fields, which only other programs are told. */
  readonly exposedInData: readonly Exposed[];
}

/** A workshop among others; `file` is what its place is called, the same for the same file. */
export interface FiledSummary extends WorkshopSummary {
  readonly file: string;
}

/** What one person writes down before a workshop. */
export function isReflection({ template, participants }: ReadableWorkshop): boolean {
  return template === 'reflection' || participants === 1;
}

/** How many ratings the fullest cell of a workshop has. */
export function mostRatingsOf({ communities }: Pick<WorkshopSummary, 'communities'>): number {
  return Math.max(0, ...communities.flatMap(({ now, wanted }) => [now.length, wanted.length]));
}

/** Sums up what is disclosed of one workshop for looking at many. */
export function summaryOf(disclosed: Disclosed): WorkshopSummary {
  const { language, workshop } = disclosed;
  return {
    language,
    title: workshop.title ?? null,
    team: workshop.community ?? null,
    date: workshop.date ?? null,
    followUp: workshop.followUp ?? null,
    participants: workshop.participants ?? null,
    forum: workshop.forum ?? null,
    template: workshop.template ?? null,
    fields: disclosed.reading.others.values,
    reflection: isReflection(workshop),
    communities: balanceOf(workshop).communities.map(({ id, now, wanted, imbalances }) => ({
      id,
      now: now?.ratings ?? [],
      wanted: wanted?.ratings ?? [],
      imbalances,
    })),
    efforts: effortsOf(disclosed),
    unread: disclosed.unread.length,
    prints: printsOf(workshop),
    exposed: exposed(disclosed),
    exposedInData: exposedInData(disclosed),
  };
}

function effortsOf({ reading, spans, balance }: Disclosed): EffortSummary[] {
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
      box: boxAt(reading.syntax, offset),
    };
  });
}
