import type { EffortState } from '../analysis/balance/balance.js';
import { agreedDay } from '../analysis/balance/overdue.js';
import { communityIds, type CommunityId } from '../model/communities.js';
import { daysAfter } from '../model/isoDates.js';
import { sameEfforts } from './sameEfforts.js';
import type { EffortSummary, FiledSummary } from './summary.js';

export const groupings = ['state', 'date', 'community', 'team'] as const;
export type Grouping = (typeof groupings)[number];

/**
 * By when something is due, as seen from a day; `settled` is what is done or put off. A day binds nobody who has not
 * agreed on it: what is only proposed or raised elsewhere is `undated`.
 */
const periods = ['overdue', 'week', 'month', 'later', 'undated', 'settled'] as const;
export type Period = (typeof periods)[number];

/** An effort with the workshop that has the latest word on it. */
export interface FiledEffort {
  /** The same for the same team and words in every file and at any time. */
  readonly id: string;
  readonly effort: EffortSummary;
  readonly workshop: FiledSummary;
  readonly period: Period;
}

/** `key` says what the efforts have in common; null where they lack it. */
export type EffortGroup = (
  | { readonly by: 'state'; readonly key: EffortState }
  | { readonly by: 'date'; readonly key: Period }
  | { readonly by: 'community'; readonly key: CommunityId | null }
  | { readonly by: 'team'; readonly key: string | null }
) & { readonly efforts: readonly FiledEffort[] };

const stateOrder: readonly EffortState[] = ['agreed', 'raise', 'proposed', 'notNow', 'done'];

/** How far ahead `week` and `month` reach, in days from today, today counted. */
const weekDays = 7;
const monthDays = 30;

/** Where a day lies as seen from today; both as `2026-12-15`. */
export function periodOf(day: string, today: string): Exclude<Period, 'undated' | 'settled'> {
  if (day < today) return 'overdue';
  if (day < daysAfter(today, weekDays)) return 'week';
  return day < daysAfter(today, monthDays) ? 'month' : 'later';
}

function effortPeriod(effort: EffortSummary, today: string): Period {
  if (effort.state === 'done' || effort.state === 'notNow') return 'settled';
  const day = agreedDay(effort);
  return day === null ? 'undated' : periodOf(day, today);
}

/** Every effort of every team once, by the latest word on it. */
export function allEfforts(workshops: readonly FiledSummary[], today: string): FiledEffort[] {
  return sameEfforts(workshops).map(({ id, effort, workshop }) => ({
    id,
    effort,
    workshop,
    period: effortPeriod(effort, today),
  }));
}

/** The same: overdue ones first, then by due date, those that are settled last. */
export function filedEfforts(workshops: readonly FiledSummary[], today: string): FiledEffort[] {
  return allEfforts(workshops, today).sort(
    (a, b) =>
      periods.indexOf(a.period) - periods.indexOf(b.period) ||
      compareTexts(a.effort.due ?? '9', b.effort.due ?? '9') ||
      compareTexts(a.workshop.file, b.workshop.file) ||
      a.effort.offset - b.effort.offset,
  );
}

/**
 * The efforts in groups, none of them empty, each in the order given. Teams stand in the order of the alphabet:
 * none is set before another for how it does.
 */
export function groupEfforts(efforts: readonly FiledEffort[], by: Grouping): EffortGroup[] {
  switch (by) {
    case 'state':
      return groupsOf(efforts, stateOrder, ({ effort }) => effort.state).map((group) => ({ by, ...group }));
    case 'date':
      return groupsOf(efforts, periods, ({ period }) => period).map((group) => ({ by, ...group }));
    case 'community':
      return groupsOf(efforts, [...communityIds, null], ({ effort }) => effort.community).map((group) => ({
        by,
        ...group,
      }));
    case 'team':
      return groupsOf(efforts, teamsOf(efforts), ({ workshop }) => workshop.team).map((group) => ({
        by,
        ...group,
      }));
  }
}

function groupsOf<Key>(
  efforts: readonly FiledEffort[],
  keys: readonly Key[],
  keyOf: (effort: FiledEffort) => Key,
): { readonly key: Key; readonly efforts: readonly FiledEffort[] }[] {
  const groups = new Map(keys.map((key) => [key, [] as FiledEffort[]]));
  for (const effort of efforts) groups.get(keyOf(effort))?.push(effort);
  return [...groups].flatMap(([key, own]) => (own.length > 0 ? [{ key, efforts: own }] : []));
}

function teamsOf(efforts: readonly FiledEffort[]): (string | null)[] {
  const names = new Set(efforts.flatMap(({ workshop }) => workshop.team ?? []));
  return [...[...names].sort((a, b) => a.localeCompare(b, 'da')), null];
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
