import { formatDate } from '../texts/numbersAndDates.js';
import { planTexts } from '../texts/planTexts.js';
import { cell, heading, list, type Block, type Cell, type Column, type Table } from './document.js';
import { communityName, effortLines, stateText } from './effortRows.js';
import { factsOf } from './facts.js';
import { careOf, groupOf, planRows, supportsOf, type PlanRow } from './planRows.js';
import type { Source } from './source.js';

/**
 * The efforts of one or several workshops as one plan. The columns are those that an action plan of a Danish
 * workplace assessment (APV) has to have, and usually has. What nobody has said is left open: the cause, the priority,
 * and whether it worked.
 */
export function planBlocks(sources: readonly Source[]): Block[] {
  const words = planTexts[sources[0]!.language].plan;
  const rows = byCommunity(planRows(sources, ['agreed', 'raise', 'done']));
  const proposals = (state: 'proposed' | 'notNow') =>
    planRows(sources, [state]).flatMap(({ source, effort }) =>
      effortLines(source, [effort], { states: false }).map((line) => named(sources, source, line)),
    );
  const undecided = proposals('proposed');
  const notChosen = proposals('notNow');
  const ticked = sources.flatMap((source) => tickedIn(source).map((line) => named(sources, source, line)));
  return [
    ...(sources.length === 1
      ? [factsOf(sources[0]!, ['community', 'coreTask', 'forum', 'date', 'followUp'])]
      : list(sources.map(groupAndDay))),
    ...(rows.length > 0
      ? [
          { type: 'paragraph', text: words.note } as const,
          ...(ticked.length > 0
            ? [{ type: 'paragraph', text: words.ticked, lead: true } as const, ...list(ticked)]
            : []),
          planTable(sources, rows),
          ...careOf(rows),
        ]
      : undecided.length > 0
        ? []
        : [{ type: 'paragraph', text: words.empty } as const]),
    ...(undecided.length > 0 ? [heading(1, words.undecided), ...list(undecided)] : []),
    ...(notChosen.length > 0 ? [heading(1, words.notChosen), ...list(notChosen)] : []),
  ];
}

/** A line with the group that it is about, in a plan for several. */
function named(sources: readonly Source[], source: Source, line: string): string {
  return sources.length === 1 ? line : `${groupOf(source)}: ${line}`;
}

/** What was ticked and may lie behind a problem: trends that are noticed, and what structure and leadership do here. */
function tickedIn({ workshop, language, texts }: Source): string[] {
  const words = planTexts[language].plan;
  return [
    ...workshop.trends.filter(({ present }) => present).map(({ text }) => words.trend(text)),
    ...workshop.frames
      .filter(({ present }) => present)
      .map(({ text, kind }) => words.frame(text, texts.minutes.frames[kind])),
  ];
}

/** A row and the number of the row in which its problem is told; null for that row itself. */
interface NumberedRow extends PlanRow {
  readonly toldIn: number | null;
}

/** The rows of one community of one workshop stand together, so that its problem is told once. */
function byCommunity(rows: readonly PlanRow[]): NumberedRow[] {
  const groups = new Map<Source, Map<string, PlanRow[]>>();
  for (const row of rows) {
    const own = groups.get(row.source) ?? new Map<string, PlanRow[]>();
    groups.set(row.source, own);
    const key = row.effort.community ?? '';
    const group = own.get(key);
    if (group) group.push(row);
    else own.set(key, [row]);
  }
  let told = 0;
  return [...groups.values()].flatMap((own) =>
    [...own.values()].flatMap((group) => {
      const first = told + 1;
      told += group.length;
      return group.map((row, at) => ({ ...row, toldIn: at > 0 && row.problem.length > 0 ? first : null }));
    }),
  );
}

function planTable(sources: readonly Source[], rows: readonly NumberedRow[]): Table {
  const { language, texts } = sources[0]!;
  const words = planTexts[language].plan;
  const isMany = sources.length > 1;
  const columns: Column[] = [
    { head: texts.efforts.number, share: 4 },
    ...(isMany ? [{ head: words.group, share: 12 }] : []),
    { head: words.problem, share: 26 },
    { head: words.cause, share: 15 },
    { head: words.solution, share: 17 },
    { head: words.support, share: 15 },
    { head: texts.efforts.responsible, share: 11 },
    { head: texts.efforts.due, share: 11 },
    { head: words.priority, share: 8 },
    { head: texts.efforts.state, share: 8 },
    { head: words.followUp, share: 11 },
    { head: words.effect, share: 12 },
  ];
  const cells = ({ source, effort, problem, toldIn }: NumberedRow, index: number): Cell[] => {
    const { followUp } = source.workshop;
    return [
      cell(String(index + 1)),
      ...(isMany ? [cell(groupOf(source))] : []),
      cell(
        communityName(source, effort),
        ...(toldIn === null ? problem : [planTexts[source.language].plan.asNumber(toldIn)]),
      ),
      cell(),
      cell(effort.text),
      cell(...supportsOf(source, effort)),
      cell(effort.responsible),
      cell(effort.due && formatDate(effort.due, source.language)),
      cell(),
      cell(stateText(source, effort)),
      cell(followUp && formatDate(followUp, source.language)),
      cell(),
    ];
  };
  return { type: 'table', caption: words.caption, columns, rows: rows.map(cells) };
}

function groupAndDay(source: Source): string {
  const { date } = source.workshop;
  return [groupOf(source), date && formatDate(date, source.language)].filter(Boolean).join(', ');
}
