import { roundsOf } from '../portfolio/sameEfforts.js';
import type { FiledEffort } from '../portfolio/effortGroups.js';
import type { EffortSummary, FiledSummary } from '../portfolio/summary.js';
import { dataVersion } from './version.js';
import { unreadMark } from './workshopHead.js';

/** The line (from 1) on which each effort stands. */
export type Lines = ReadonlyMap<EffortSummary, number>;

/** What the records of many workshops are made of. */
export interface Told {
  readonly workshops: readonly FiledSummary[];
  readonly lines: Lines;
  /** The day that they are seen from. */
  readonly today: string;
}

/** The efforts of many workshops for other programs, in the order given. */
export function effortRecords(efforts: readonly FiledEffort[], { workshops, lines }: Told): object[] {
  const rounds = roundsOf(workshops);
  return efforts.map(({ id, effort, workshop, period }) => {
    const { file, title, team, forum, template, date, participants, language, fields, unread } = workshop;
    const { text, state, done, community, responsible, due, supports } = effort;
    return {
      id,
      file,
      line: lines.get(effort),
      language,
      title,
      team,
      forum,
      template,
      date,
      participants,
      round: rounds.get(workshop) ?? null,
      fields,
      text,
      state,
      done,
      overdue: period === 'overdue',
      community,
      responsible,
      due,
      supports,
      ...unreadMark(unread),
    };
  });
}

/** The same as one JSON value. */
export function effortsJson(efforts: readonly FiledEffort[], told: Told): object {
  return { version: dataVersion, today: told.today, efforts: effortRecords(efforts, told) };
}

/** The same, each complete in itself. */
export function effortsNdjson(efforts: readonly FiledEffort[], told: Told): object[] {
  return effortRecords(efforts, told).map((record) => ({
    version: dataVersion,
    today: told.today,
    ...record,
  }));
}
