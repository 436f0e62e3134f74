import { workshopFileName } from '../templates/fileName.js';
import { disclose, isWithheld, type Disclosed } from '../disclosure/disclose.js';
import { stopsOf, type Stop } from '../disclosure/stops.js';
import { exposedIn } from './exposedIn.js';
import type { Report } from './document.js';
import type { ReportFormat, ReportKind } from './kinds.js';
import { csv } from './render/csv.js';
import { docx } from './render/docx.js';
import { html } from './render/html.js';
import { json, ndjson } from './render/json.js';
import { markdown } from './render/markdown.js';
import { reportOf } from './report.js';

/** A workshop file: its text, and the name that it is told by. */
export interface ReportFile {
  readonly file: string;
  readonly text: string;
}

/** Why and where an export stopped. */
export interface Refusal extends Stop {
  readonly file: string;
}

export interface Exported {
  readonly report: Report;
  readonly content: string | Uint8Array;
  /** Without folder, safe on every system. */
  readonly fileName: string;
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
): Promise<Exported | { readonly refused: readonly Refusal[] } | null> {
  const given = files.flatMap(({ file, text }) => {
    const result = disclose(text);
    return result ? [{ file, text, result }] : [];
  });
  const refused = given.flatMap(({ file, text, result }): Refusal[] =>
    (isWithheld(result) ? stopsOf(result) : exposedIn(text, result)).map((stop) => ({ file, ...stop })),
  );
  if (refused.length > 0) return { refused };
  const disclosed = given.flatMap(({ result }) => (isWithheld(result) ? [] : [result]));
  if (disclosed.length === 0) return null;
  const report = reportOf(disclosed, kind);
  const content = await render(report, format);
  return { report, content, fileName: fileNameOf(disclosed, kind, format) };
}

async function render(report: Report, format: ReportFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'docx':
      return docx(report);
    case 'html':
      return html(report);
    case 'md':
      return markdown(report);
    case 'csv':
      return csv(report);
    case 'json':
      return json(report);
    case 'ndjson':
      return ndjson(report);
  }
}

const words = {
  da: { minutes: 'referat', participants: 'deltagerark', script: 'drejebog', efforts: 'indsatsplan' },
  en: { minutes: 'minutes', participants: 'sheet', script: 'script', efforts: 'effort-plan' },
} as const;

/** `2026-11-22-team-nord-referat.md`; several workshops are told by their number. */
function fileNameOf(files: readonly Disclosed[], kind: ReportKind, format: ReportFormat): string {
  const { language, workshop } = files[0]!;
  const word = words[language][kind];
  if (files.length > 1) return `${word}-${files.length}-workshops.${format}`;
  const name = workshop.community ?? workshop.title ?? '';
  const base = workshopFileName(workshop.date ?? '', name)
    .replace(/\.md$/, '')
    .replace(/^-/, '');
  return `${base}-${word}.${format}`;
}
