/**
 * All that can be made of a file and leaves it. What the shells can call of the core and is given what a file discloses
 * is called here too: `test/structure/waysOut.test.ts` fails where a new one is not.
 */
import { analyse } from '../../src/analysis/analyse.js';
import { balanceRecord } from '../../src/data/balanceRecord.js';
import { rowsOf } from '../../src/data/rows.js';
import type { Disclosed } from '../../src/disclosure/disclose.js';
import { workshopPoster } from '../../src/editing/posterTexts.js';
import { collectReflections } from '../../src/editing/reflections/collectReflections.js';
import { overviewOf } from '../../src/overview/overview.js';
import { presentationOf } from '../../src/facilitation/presentation.js';
import { calendarEvents, calendarText } from '../../src/portfolio/calendar.js';
import { comparedNames, comparisonView } from '../../src/portfolio/comparisonView.js';
import { filedEfforts } from '../../src/portfolio/effortGroups.js';
import { effortTable } from '../../src/portfolio/effortTable.js';
import { portfolioOf } from '../../src/portfolio/portfolio.js';
import { portfolioTable } from '../../src/portfolio/portfolioTable.js';
import { portfolioView } from '../../src/portfolio/portfolioView.js';
import { summaryOf } from '../../src/portfolio/summary.js';
import { exportPart, exportParts } from '../../src/sharing/exportParts.js';
import { exportReport } from '../../src/sharing/exportReport.js';
import { isApart, reportFormats, reportKinds, type ReportKind } from '../../src/sharing/kinds.js';
import { theirAnswers } from '../../src/templates/earlier.js';
import { newWorkshopText } from '../../src/templates/newWorkshop.js';
import { templates } from '../../src/templates/files/index.js';
import { danish } from './support.js';
import { unzipped } from './reportFiles.js';

/** What leaves: words, or a file; null when it is refused. */
type Made = string | Awaited<ReturnType<typeof exportReport>>;
export type WayOut = () => Made | Promise<Made>;

/** A workshop in which reflections are collected. */
const target = analyse(danish('Et ord.'))!;

/** All but the reports that can be made of a file and of what is disclosed of it, by name. */
export function waysOut(text: string, disclosed: Disclosed): ReadonlyMap<string, WayOut> {
  const summary = { file: 'nord.md', ...summaryOf(disclosed) };
  const reading = { read: 1, total: 1, running: false, stopped: false, held: [], names: [], inPart: 0 };
  const side = { disclosed, source: 'nord.md' };
  const source = { id: 'followup', language: 'da', text: templates.followup('da') } as const;
  const answers = {
    title: 'T',
    community: 'C',
    coreTask: 'K',
    forum: '',
    date: '2027-01-01',
    participants: 9,
    minutes: 60,
  };
  return new Map<string, WayOut>([
    ['summary', () => JSON.stringify(summaryOf(disclosed))],
    ['efforts', () => JSON.stringify(effortTable(filedEfforts([summary], '2026-12-01'), [summary], 'da'))],
    [
      'portfolio',
      () => {
        const portfolio = portfolioOf([summary]);
        const shown = [portfolioView(portfolio, reading, 'da'), portfolioTable(portfolio, 'da')];
        return JSON.stringify([portfolio, ...shown]);
      },
    ],
    [
      'calendar',
      () => calendarText(calendarEvents([summary]), 'da', { made: new Date(0), changed: new Date(0) }),
    ],
    ['presentation', () => JSON.stringify(presentationOf(disclosed))],
    ['poster', () => JSON.stringify(workshopPoster(disclosed))],
    ['balance', () => JSON.stringify([overviewOf(disclosed), balanceRecord(disclosed)])],
    ['rows', () => JSON.stringify(rowsOf('nord.md', disclosed))],
    ['comparison', () => JSON.stringify([comparisonView(side, side), comparedNames(side)])],
    ['follow-up', () => newWorkshopText(source, { ...answers, ...theirAnswers([disclosed]) }, [disclosed])],
    ['reflections', () => JSON.stringify(collectReflections(target, [text], () => 0))],
  ]);
}

/**
 * Every kind of report on a file in every format, by name. All are made as if the facilitator's own notes were wanted in
 * them; of the script, which takes them, there is one without.
 */
export function reportsOf(text: string): ReadonlyMap<string, WayOut> {
  const each = reportKinds.flatMap((kind) => reportFormats.map((format) => ({ kind, format })));
  const file = { file: 'nord.md', text };
  const optionsOf = (kind: ReportKind) => ({ namesAllowed: true, notes: kind !== 'script' });
  return new Map<string, WayOut>([
    ...each.map(({ kind, format }): [string, WayOut] => [
      `${kind} as ${format}`,
      () => exportReport([file], kind, format, optionsOf(kind)),
    ]),
    ...each
      .filter(({ kind }) => isApart(kind))
      .map(({ kind, format }): [string, WayOut] => [
        `${kind} as ${format}, of parts`,
        () => exportParts([exportPart(file, kind, format, optionsOf(kind))], kind, format, optionsOf(kind)),
      ]),
  ]);
}

/** The script with the facilitator's own notes, in every format. */
export function scriptsWithNotes(text: string): ReadonlyMap<string, WayOut> {
  const options = { namesAllowed: true, notes: true };
  return new Map(
    reportFormats.map((format) => [
      format,
      () => exportReport([{ file: 'nord.md', text }], 'script', format, options),
    ]),
  );
}

/** What leaves as text, of a Word file or a workbook all its parts together; null when it is refused. */
export function wordsIn(made: Made): string | null {
  if (typeof made === 'string') return made;
  if (!made || 'refused' in made) return null;
  const { content } = made;
  return typeof content === 'string' ? content : [...unzipped(content).values()].join('\n');
}
