import { workshopFileName } from '../templates/fileName.js';
import { forFacilitator, type ForFacilitator } from '../disclosure/forFacilitator.js';
import type { Language } from '../model/communities.js';
import { exposedInReport, type Source } from './exposedInReport.js';
import type { Report } from './document.js';
import type { ReportFormat, ReportKind } from './kinds.js';
import { leftOutOf, wordsOfEach, type LeftOut } from './leftOut.js';
import { reportOf } from './report.js';
import { sourcesOf, type Refusal, type ReportFile } from './reportSources.js';

/** Why there is no report. When all of them only ask, somebody may say that they are shared all the same. */
export interface Refused {
  readonly refused: readonly Refusal[];
}

/** A report that may leave, before it is written in a format. */
export interface Prepared {
  readonly report: Report;
  /** Without folder, safe on every system. */
  readonly fileName: string;
  /** The places of possible names in it, to which somebody said yes, and of what is left out of it. */
  readonly told: readonly Refusal[];
  /** The lines of each file with words of the group's that the report does not have; no file that is all in it. */
  readonly leftOut: readonly { readonly file: string; readonly lines: readonly LeftOut[] }[];
}

export interface Asked {
  /** Whether somebody who has seen the possible names says that they may be shared. */
  readonly namesAllowed?: boolean;
  /** Whether what a group says of bullying and exclusion is in it; it is asked where nobody has said. */
  readonly exclusion?: 'keep' | 'omit';
  /** Whether the script holds the facilitator's own notes; nothing else ever does. */
  readonly notes?: boolean;
  /** When the workshop begins, for the script, in minutes from midnight. */
  readonly start?: number | null;
  /** The day on which it is made, as `2026-12-15`, for what is overdue. */
  readonly today?: string | null;
}

/**
 * A report on one workshop or several. Where it is not certain what is for the facilitator alone, or where anything
 * looks like personal data, there is none, only the places.
 *
 * @param files the workshop files among them are reported on
 * @param format what it will be written in: not each tells the same
 * @returns null when there is none
 */
export function prepareReport(
  files: readonly ReportFile[],
  kind: ReportKind,
  format: ReportFormat,
  { namesAllowed = false, exclusion, notes = false, start = null, today = null }: Asked,
): Prepared | Refused | null {
  const { sources, stops, excluded } = sourcesOf(files, kind, exclusion);
  if (stops.some(({ asks }) => !asks)) return { refused: stops };
  const [first] = sources;
  if (!first) return null;
  const own = kind === 'script' && notes ? sources.map(withOwn) : [];
  const report = reportOf(
    sources.map(({ disclosed }) => disclosed),
    kind,
    { today, start, own },
  );
  const ownNames = own.flatMap(({ file, personal }) => personal.map((stop) => ({ file, ...stop })));
  const beginning = { file: first.file, line: 1, column: 1 };
  const places = [
    ...stops,
    ...ownNames,
    ...exposedInReport(report, sources).map((stop) => ({ ...beginning, ...stop })),
  ];
  const unasked = exclusion === undefined ? excluded : [];
  if (unasked.length > 0 || places.some(({ asks }) => !asks || !namesAllowed))
    return { refused: [...places, ...unasked] };
  const told = exclusion === 'omit' ? [...places, ...excluded] : places;
  const wordsOf = wordsOfEach(report, format);
  const leftOut = sources
    .map(({ file, disclosed }, index) => ({ file, lines: leftOutOf(disclosed, wordsOf(index)) }))
    .filter(({ lines }) => lines.length > 0);
  return { report, fileName: fileNameOf(sources, kind, format), told, leftOut };
}

/** What of a file is for its facilitator alone. */
function withOwn({ file, text, disclosed }: Source & ReportFile): ForFacilitator & { readonly file: string } {
  return { file, ...forFacilitator(text, disclosed) };
}

const words = {
  da: {
    minutes: 'referat',
    participants: 'deltagerark',
    script: 'drejebog',
    efforts: 'handlingsplan',
    raise: 'dagsorden',
  },
  en: {
    minutes: 'minutes',
    participants: 'sheet',
    script: 'script',
    efforts: 'action-plan',
    raise: 'agenda',
  },
} as const;

/** What a report on several workshops is called. */
export function nameOfSeveral(
  count: number,
  language: Language,
  kind: ReportKind,
  format: ReportFormat,
): string {
  return `${words[language][kind]}-${count}-workshops.${format}`;
}

/** `2026-11-22-team-nord-referat.md`; several workshops are told by their number. */
function fileNameOf(files: readonly Source[], kind: ReportKind, format: ReportFormat): string {
  const { language, workshop } = files[0]!.disclosed;
  const word = words[language][kind];
  if (files.length > 1) return nameOfSeveral(files.length, language, kind, format);
  const name = workshop.community ?? workshop.title ?? '';
  const base = workshopFileName(workshop.date ?? '', name)
    .replace(/\.md$/, '')
    .replace(/^-/, '');
  return `${base}-${word}.${format}`;
}
