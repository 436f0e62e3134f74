import { imbalanceCommunity, type ImbalanceNumber } from '../model/communities.js';
import { formatDate } from '../texts/numbersAndDates.js';
import {
  cell,
  heading,
  list,
  type Block,
  type Cell,
  type Column,
  type Sheet,
  type Table,
} from './document.js';
import { shortRating } from '../texts/ratingWords.js';
import { headlineText } from './balanceBlocks.js';
import {
  communityName,
  effortLines,
  inState,
  stateText,
  supportLines,
  type StatedEffort,
} from './effortRows.js';
import { factsOf, headOf } from './facts.js';
import { ofOneEffort } from '../portfolio/sameEfforts.js';
import { wordsKey } from '../text/wordsKey.js';
import type { Source } from './source.js';

/** One effort in the columns of an action plan. */
interface PlanRow {
  readonly source: Source;
  readonly effort: StatedEffort;
  readonly problem: readonly string[];
  readonly cause: readonly string[];
  readonly followUp: string;
}

/**
 * The efforts of one or several workshops as one plan. The columns are those that an action plan of a Danish
 * workplace assessment (APV) has to have, and usually has: the problem, its cause, the solution, who is
 * responsible, by when, and how it is followed up.
 */
export function planBlocks(sources: readonly Source[]): Block[] {
  const { texts } = sources[0]!;
  const current = currentEfforts(sources);
  const rows = sources.flatMap((source) =>
    planRows(source, inState(source, 'agreed', 'raise', 'done').filter(current)),
  );
  const others = sources.flatMap((source) => {
    const lines = effortLines(source, inState(source, 'proposed', 'notNow').filter(current), {
      states: true,
    });
    return sources.length === 1 ? lines : lines.map((line) => `${groupOf(source)}: ${line}`);
  });
  return [
    ...(sources.length === 1
      ? [factsOf(sources[0]!, ['community', 'coreTask', 'forum', 'date', 'followUp'])]
      : list(sources.map(groupAndDay))),
    rows.length > 0 ? planTable(sources, rows) : { type: 'paragraph', text: texts.plan.empty },
    ...(rows.length > 0 ? [{ type: 'paragraph', text: texts.plan.note, quiet: true } as const] : []),
    ...(others.length > 0 ? [heading(1, texts.plan.others), ...list(others)] : []),
  ];
}

/**
 * Whether what a file says of an effort is the latest word on it: in several files of one team the same words are the
 * same effort, which stands in the plan once.
 */
function currentEfforts(sources: readonly Source[]): (effort: StatedEffort) => boolean {
  const inTime = sources
    .map((source, index) => ({ source, index }))
    .sort(
      (a, b) => compareTexts(a.source.workshop.date ?? '', b.source.workshop.date ?? '') || a.index - b.index,
    );
  const mentions = inTime.flatMap(({ source: { workshop, balance }, index }) => {
    const team = workshop.community === undefined ? String(index) : `\n${wordsKey(workshop.community)}`;
    return balance.efforts.map((effort) => ({ team, effort }));
  });
  const latest = ofOneEffort(mentions, ({ team, effort }) => [team, effort.text]).map(
    (all) => all.at(-1)!.effort,
  );
  const set = new Set(latest);
  return (effort) => set.has(effort);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function planTable(sources: readonly Source[], rows: readonly PlanRow[]): Table {
  const { texts } = sources[0]!;
  const many = sources.length > 1;
  const columns: Column[] = [
    { head: texts.efforts.number, share: 6 },
    ...(many ? [{ head: texts.plan.group, share: 12 }] : []),
    { head: texts.plan.problem, share: 18 },
    { head: texts.plan.cause, share: 17 },
    { head: texts.plan.solution, share: 20 },
    { head: texts.efforts.responsible, share: 15 },
    { head: texts.efforts.due, share: 11 },
    { head: texts.efforts.state, share: 9 },
    { head: texts.plan.followUp, share: 14 },
  ];
  const cells = ({ source, effort, problem, cause, followUp }: PlanRow, index: number): Cell[] => [
    cell(String(index + 1)),
    ...(many ? [cell(groupOf(source))] : []),
    cell(...problem),
    cell(...cause),
    cell(effort.text, ...supportLines(source, effort)),
    cell(effort.responsible),
    cell(effort.due && formatDate(effort.due, source.language)),
    cell(stateText(source, effort)),
    cell(followUp),
  ];
  return { type: 'table', caption: texts.plan.caption, columns, rows: rows.map(cells) };
}

function groupOf({ workshop, title }: Source): string {
  return workshop.community ?? title;
}

function groupAndDay(source: Source): string {
  const { date } = source.workshop;
  return [groupOf(source), date && formatDate(date, source.language)].filter(Boolean).join(', ');
}

function planRows(source: Source, efforts: readonly StatedEffort[]): PlanRow[] {
  const { workshop, texts, language } = source;
  const day = workshop.followUp ? formatDate(workshop.followUp, language) : null;
  return efforts.map((effort) => ({
    source,
    effort,
    ...backgroundOf(source, effort),
    followUp: texts.plan.follow[effort.state](day),
  }));
}

/**
 * What the group noted about the community that an effort belongs to. The problem is the imbalances it sees there or,
 * where it sees none, what could work better; the background is the rest, and the ratings.
 */
function backgroundOf(source: Source, effort: StatedEffort): Pick<PlanRow, 'problem' | 'cause'> {
  const { workshop, texts, balance, language } = source;
  const { community: id } = effort;
  if (!id) return { problem: [], cause: [] };
  const seen = workshop.imbalances
    .filter(({ present, number }) => present && imbalanceCommunity[number as ImbalanceNumber] === id)
    .map(({ text }) => text);
  const improvements = workshop.communities
    .filter((community) => community.id === id)
    .flatMap((community) => community.improvements);
  const rated = balance.communities.find((community) => community.id === id)!;
  const { now, wanted } = rated;
  const short = (centres: readonly number[]) => shortRating(centres, language);
  const rating =
    now && wanted && now !== 'few' && wanted !== 'few'
      ? [texts.plan.rated(short(now.centres), short(wanted.centres), headlineText(source, rated))]
      : [];
  const problem = [communityName(source, effort), ...(seen.length > 0 ? seen : improvements)];
  return { problem, cause: [...(seen.length > 0 ? improvements : []), ...rating] };
}

/** The plan flat, with all proposals: whoever sorts and filters wants to see what was left out too. */
export function planSheet(sources: readonly Source[]): Sheet {
  const { texts } = sources[0]!;
  const head = [
    texts.efforts.number,
    texts.sheet.workshop,
    texts.facts.community,
    texts.plan.problem,
    texts.plan.cause,
    texts.plan.solution,
    texts.efforts.responsible,
    texts.efforts.due,
    texts.efforts.state,
    texts.plan.followUp,
  ];
  const current = currentEfforts(sources);
  const rows = sources
    .flatMap((source) => planRows(source, source.balance.efforts.filter(current)))
    .map(({ source, effort, problem, cause, followUp }, index) => [
      index + 1,
      source.title,
      source.workshop.community ?? '',
      problem.join('\n'),
      cause.join('\n'),
      [effort.text, ...supportLines(source, effort)].join('\n'),
      effort.responsible ?? '',
      // As 2026-12-15 a date is a date in every spreadsheet.
      effort.due ?? '',
      stateText(source, effort),
      followUp,
    ]);
  return { head, rows };
}

/** Something told for other programs, and the workshop that it is told of. */
export interface SourceRecord {
  readonly source: Source;
  readonly record: object;
}

/** One record per effort, each with the workshop that has the latest word on it. */
export function planRecords(sources: readonly Source[]): SourceRecord[] {
  const current = currentEfforts(sources);
  return sources
    .flatMap((source) => planRows(source, source.balance.efforts.filter(current)))
    .map(({ source, effort, problem, cause }) => ({
      source,
      record: { workshop: headOf(source), ...effort, problem: problem.slice(1), cause },
    }));
}
