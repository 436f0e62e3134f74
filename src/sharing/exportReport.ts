import { workshopFileName } from '../templates/fileName.js';
import type { Finding } from '../analysis/finding.js';
import { placeOf, type Place } from '../text/place.js';
import type { Analysis } from '../analysis/analyse.js';
import { blockersOf } from './blockers.js';
import type { Report } from './document.js';
import { mimeOfFormat, type ReportFormat, type ReportKind } from './kinds.js';
import { csv } from './render/csv.js';
import { docx } from './render/docx.js';
import { html } from './render/html.js';
import { json, ndjson } from './render/json.js';
import { markdown } from './render/markdown.js';
import { reportOf } from './report.js';

/** A workshop with the name that its file is told by. */
export interface ReportFile {
  readonly file: string;
  readonly analysis: Analysis;
}

/** Why and where an export stopped. */
export interface Refusal extends Place {
  readonly file: string;
  readonly finding: Finding;
}

export interface Exported {
  readonly report: Report;
  readonly content: string | Uint8Array;
  /** Without folder, safe on every system. */
  readonly fileName: string;
  readonly mime: string;
}

/**
 * A report on one workshop or several as a file's content. Where anything looks like personal data it gives no
 * content, only the places.
 *
 * @param files at least one
 */
export async function exportReport(
  files: readonly ReportFile[],
  kind: ReportKind,
  format: ReportFormat,
): Promise<Exported | { readonly refused: readonly Refusal[] }> {
  const refused = files.flatMap(refusalsOf);
  if (refused.length > 0) return { refused };
  const report = reportOf(
    files.map(({ analysis }) => analysis),
    kind,
  );
  const content = await render(report, format);
  return { report, content, fileName: fileNameOf(files, kind, format), mime: mimeOfFormat[format] };
}

function refusalsOf({ file, analysis }: ReportFile): Refusal[] {
  return blockersOf(analysis).map((finding) => ({
    file,
    finding,
    ...placeOf(analysis.text, finding.span.start),
  }));
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
function fileNameOf(files: readonly ReportFile[], kind: ReportKind, format: ReportFormat): string {
  const { language, workshop } = files[0]!.analysis;
  const word = words[language][kind];
  if (files.length > 1) return `${word}-${files.length}-workshops.${format}`;
  const name = workshop.community ?? workshop.title ?? '';
  const base = workshopFileName(workshop.date ?? '', name)
    .replace(/\.md$/, '')
    .replace(/^-/, '');
  return `${base}-${word}.${format}`;
}
