import { workshopFileName } from '../templates/fileName.js';
import { forFacilitator, type ForFacilitator } from '../disclosure/forFacilitator.js';
import { exposedInReport, type Source } from './exposedInReport.js';
import type { Report } from './document.js';
import type { ReportFormat, ReportKind } from './kinds.js';
import { leftOutOf, wordsOfEach, type LeftOut } from './leftOut.js';
import { csv } from './render/csv.js';
import { docx } from './render/docx.js';
import { html } from './render/html.js';
import { json, ndjson } from './render/json.js';
import { markdown } from './render/markdown.js';
import { xlsx } from './render/xlsx.js';
import type { Look } from './look/look.js';
import { reportOf } from './report.js';
import { sourcesOf, type Refusal, type ReportFile } from './reportSources.js';

export type { Refusal, ReportFile };

/** Why there is no content. When all of them only ask, somebody may say that they are shared all the same. */
export interface Refused {
  readonly refused: readonly Refusal[];
}

export interface Exported {
  readonly report: Report;
  readonly content: string | Uint8Array;
  /** As it was made, where the format has a look. */
  readonly look: Look;
  /** Without folder, safe on every system. */
  readonly fileName: string;
  /** The places of possible names in it, to which somebody said yes, and of what is left out of it. */
  readonly told: readonly Refusal[];
  /** The lines of each file with words of the group's that the report does not have; no file that is all in it. */
  readonly leftOut: readonly { readonly file: string; readonly lines: readonly LeftOut[] }[];
}

export interface ReportOptions {
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
  /** The organisation's own, for Word and for the page. */
  readonly look?: Look;
}

/**
 * A report on one workshop or several as a file's content. Where it is not certain what is for the facilitator alone,
 * or where anything looks like personal data, it gives no content, only the places.
 *
 * @param files the workshop files among them are reported on
 * @returns null when there is none
 */
export async function exportReport(
  files: readonly ReportFile[],
  kind: ReportKind,
  format: ReportFormat,
  {
    namesAllowed = false,
    exclusion,
    notes = false,
    start = null,
    today = null,
    look = {},
  }: ReportOptions = {},
): Promise<Exported | Refused | null> {
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
  const content = await render(report, format, look);
  const told = exclusion === 'omit' ? [...places, ...excluded] : places;
  const wordsOf = wordsOfEach(report, format);
  const leftOut = sources
    .map(({ file, disclosed }, index) => ({ file, lines: leftOutOf(disclosed, wordsOf(index)) }))
    .filter(({ lines }) => lines.length > 0);
  return { report, content, look, fileName: fileNameOf(sources, kind, format), told, leftOut };
}

/** What of a file is for its facilitator alone. */
function withOwn({ file, text, disclosed }: Source & ReportFile): ForFacilitator & { readonly file: string } {
  return { file, ...forFacilitator(text, disclosed) };
}

async function render(report: Report, format: ReportFormat, look: Look): Promise<string | Uint8Array> {
  switch (format) {
    case 'docx':
      return docx(report, look);
    case 'html':
      return html(report, look);
    case 'md':
      return markdown(report);
    case 'xlsx':
      return xlsx(report);
    case 'csv':
      return csv(report);
    case 'json':
      return json(report);
    case 'ndjson':
      return ndjson(report);
  }
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

/** `2026-11-22-team-nord-referat.md`; several workshops are told by their number. */
function fileNameOf(files: readonly Source[], kind: ReportKind, format: ReportFormat): string {
  const { language, workshop } = files[0]!.disclosed;
  const word = words[language][kind];
  if (files.length > 1) return `${word}-${files.length}-workshops.${format}`;
  const name = workshop.community ?? workshop.title ?? '';
  const base = workshopFileName(workshop.date ?? '', name)
    .replace(/\.md$/, '')
    .replace(/^-/, '');
  return `${base}-${word}.${format}`;
}
