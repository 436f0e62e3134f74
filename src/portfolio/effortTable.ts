import { content } from '../texts/content/index.js';
import type { FrameKind, Language } from '../model/communities.js';
import { effortTexts } from '../texts/effortTexts.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import type { FiledEffort } from './effortGroups.js';
import type { FiledSummary } from './summary.js';

/** Words, a number, or a day as `2026-12-15` that a spreadsheet may know as one. */
type EffortCell = string | number | { readonly day: string };

/** Efforts as a table for a spreadsheet. */
export interface EffortTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly EffortCell[])[];
}

/**
 * Efforts as a table in a language, the same in every format that has one. A workshop that could not be read in full and
 * has no effort gets a row that says so.
 */
export function effortTable(
  efforts: readonly FiledEffort[],
  workshops: readonly FiledSummary[],
  language: Language,
): EffortTable {
  const { columns } = effortTexts[language];
  const keys = Object.keys(columns) as Column[];
  const rows = efforts.map((filed) => ({
    ...workshopCells(filed.workshop),
    ...effortCells(filed, language),
  }));
  const told = new Set(efforts.map(({ workshop }) => workshop.file));
  const bare = workshops.filter(({ file, unread }) => unread > 0 && !told.has(file)).map(workshopCells);
  return {
    head: keys.map((key) => columns[key]),
    rows: [...rows, ...bare].map((row: Partial<Record<Column, EffortCell>>) =>
      keys.map((key) => row[key] ?? ''),
    ),
  };
}

type Column = keyof (typeof effortTexts)[Language]['columns'];

function workshopCells({ team, title, date, file, unread }: FiledSummary) {
  return {
    team: team ?? '',
    workshop: title ?? '',
    date: dayOf(date),
    file,
    unread: unread > 0 ? unread : '',
  };
}

function effortCells({ effort, period }: FiledEffort, language: Language) {
  const supported = (wanted: FrameKind) =>
    effort.supports.flatMap(({ kind, text }) => (kind === wanted ? [text] : [])).join('; ');
  return {
    text: effort.text,
    state: overviewTexts[language].states[effort.state],
    community: effort.community ? content[language].communities[effort.community].name : '',
    responsible: effort.responsible ?? '',
    due: dayOf(effort.due),
    overdue: period === 'overdue' ? effortTexts[language].yes : '',
    structure: supported('structure'),
    leadership: supported('leadership'),
  };
}

function dayOf(day: string | null): EffortCell {
  return day === null ? '' : { day };
}
