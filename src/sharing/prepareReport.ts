import { workshopFileName } from '../templates/fileName.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { forFacilitator } from '../disclosure/forFacilitator.js';
import type { Language } from '../model/communities.js';
import { exposedInReport, type Refusal } from './exposedInReport.js';
import type { Report } from './document.js';
import { isApart, type ReportFormat, type ReportKind } from './kinds.js';
import { leftOutOf, wordsTold, type LeftOut } from './leftOut.js';
import { joinedReport, reportOf } from './report.js';
import { sourcesOf, type ReportFile, type ReportSource } from './reportSources.js';
import { titleOf } from './source.js';

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

/** What a report is to tell of one file, or of several together, and what is said of them: plain data. */
export interface ReportPart {
  /** Numbers and addresses of people in the files, and what keeps one back. */
  readonly stops: readonly Refusal[];
  /** Where a group says that somebody is shut out or bullied. */
  readonly excluded: readonly Refusal[];
  /** Null where something stops it, and where none of them is a workshop file. */
  readonly made: {
    /** As it is where nothing else is reported on. */
    readonly report: Report;
    readonly fileName: string;
    /** What its first workshop is called. */
    readonly title: string;
    /** What looks like personal data in the report itself: names at their places in the files. */
    readonly places: readonly Refusal[];
    readonly leftOut: Prepared['leftOut'];
  } | null;
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
  asked: Asked,
): Prepared | Refused | null {
  const parts = isApart(kind)
    ? files.map((file) => reportPart([file], kind, format, asked))
    : [reportPart(files, kind, format, asked)];
  return joinedParts(parts, kind, format, asked);
}

/**
 * A part of a report.
 *
 * @param files one file where each is told apart, else all of them
 */
export function reportPart(
  files: readonly ReportFile[],
  kind: ReportKind,
  format: ReportFormat,
  { exclusion, notes = false, start = null, today = null }: Asked,
): ReportPart {
  const { sources, stops, excluded } = sourcesOf(files, kind, exclusion);
  const [first] = sources;
  if (!first || stops.length > 0) return { stops, excluded, made: null };
  const own =
    kind === 'script' && notes ? sources.map(({ text, disclosed }) => forFacilitator(text, disclosed)) : [];
  const report = reportOf(
    sources.map(({ disclosed }) => disclosed),
    kind,
    { today, start, own },
  );
  const told = wordsTold(report, format);
  const fileName = fileNameOf(sources, kind, format);
  return {
    stops,
    excluded,
    made: {
      report,
      fileName,
      title: titleOf(first.disclosed),
      places: exposedInReport(
        report,
        format,
        told.lines,
        sources.map(({ disclosed }) => nameOf(disclosed)),
        sources.map((source, index) => ({ ...source, own: own[index]?.personal ?? [] })),
      ),
      leftOut: sources
        .map(({ file, disclosed }) => ({ file, lines: leftOutOf(disclosed, told) }))
        .filter(({ lines }) => lines.length > 0),
    },
  };
}

/** The report that parts come to, where there may be one; null where none of them tells of a workshop. */
export function joinedParts(
  parts: readonly ReportPart[],
  kind: ReportKind,
  format: ReportFormat,
  { namesAllowed = false, exclusion }: Asked,
): Prepared | Refused | null {
  const stops = parts.flatMap((part) => part.stops);
  if (stops.length > 0) return { refused: stops };
  const made = parts.flatMap((part) => part.made ?? []);
  const [first] = made;
  if (!first) return null;
  const excluded = parts.flatMap((part) => part.excluded);
  const places = made.flatMap((one) => one.places);
  const unasked = exclusion === undefined ? excluded : [];
  if (unasked.length > 0 || places.some(({ asks }) => !asks || !namesAllowed))
    return { refused: [...places, ...unasked] };
  return {
    report: joinedReport(made),
    fileName:
      made.length === 1 ? first.fileName : nameOfSeveral(made.length, first.report.language, kind, format),
    told: exclusion === 'omit' ? [...places, ...excluded] : places,
    leftOut: made.flatMap(({ leftOut }) => leftOut),
  };
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
function nameOfSeveral(count: number, language: Language, kind: ReportKind, format: ReportFormat): string {
  return `${words[language][kind]}-${count}-workshops.${format}`;
}

/** `2026-11-22-team-nord-referat.md`; several workshops are told by their number. */
function fileNameOf(files: readonly ReportSource[], kind: ReportKind, format: ReportFormat): string {
  const { disclosed } = files[0]!;
  const { language, workshop } = disclosed;
  const word = words[language][kind];
  if (files.length > 1) return nameOfSeveral(files.length, language, kind, format);
  const base = workshopFileName(workshop.date ?? '', nameOf(disclosed))
    .replace(/\.md$/, '')
    .replace(/^-/, '');
  return `${base}-${word}.${format}`;
}

/** What a report on one workshop is called after, in its file's name or its title. */
function nameOf({ workshop }: Disclosed): string {
  return workshop.community ?? workshop.title ?? '';
}
