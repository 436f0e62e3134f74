import { content } from '../texts/content/index.js';
import type { FrameKind, Language } from '../model/communities.js';
import { effortTexts } from '../texts/effortTexts.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import type { FiledEffort } from './effortGroups.js';

/** Efforts as the rows of a table, its head first, in a language. */
export function effortTable(efforts: readonly FiledEffort[], language: Language): string[][] {
  const { columns } = effortTexts[language];
  const keys = Object.keys(columns) as Column[];
  const rows = efforts.map((filed) => cellsOf(filed, language));
  return [columns, ...rows].map((row) => keys.map((key) => row[key]));
}

type Column = keyof (typeof effortTexts)[Language]['columns'];

function cellsOf({ effort, workshop, period }: FiledEffort, language: Language): Record<Column, string> {
  const supported = (wanted: FrameKind) =>
    effort.supports.flatMap(({ kind, text }) => (kind === wanted ? [text] : [])).join('; ');
  return {
    team: workshop.team ?? '',
    workshop: workshop.title ?? '',
    date: workshop.date ?? '',
    text: effort.text,
    state: overviewTexts[language].states[effort.state],
    community: effort.community ? content[language].communities[effort.community].name : '',
    responsible: effort.responsible ?? '',
    due: effort.due ?? '',
    overdue: period === 'overdue' ? effortTexts[language].yes : '',
    structure: supported('structure'),
    leadership: supported('leadership'),
    file: workshop.file,
    unread: workshop.unread > 0 ? String(workshop.unread) : '',
  };
}
