import type { Report } from './document.js';
import type { ReportFormat, ReportKind } from './kinds.js';
import { prepareReport, type Asked, type Prepared, type Refused } from './prepareReport.js';
import { csv } from './render/csv.js';
import { docx } from './render/docx.js';
import { html } from './render/html.js';
import { json, ndjson } from './render/json.js';
import { markdown } from './render/markdown.js';
import { xlsx } from './render/xlsx.js';
import type { Look } from './look/look.js';
import type { Refusal } from './exposedInReport.js';
import type { ReportFile } from './reportSources.js';

export type { Refusal, ReportFile };

export interface Exported extends Prepared {
  readonly content: string | Uint8Array;
  /** As it was made, where the format has a look. */
  readonly look: Look;
}

export interface ReportOptions extends Asked {
  /** The organisation's own, for Word and for the page. */
  readonly look?: Look;
}

/**
 * A report on one workshop or several as a file's content, where there may be one.
 *
 * @param files the workshop files among them are reported on
 * @returns null when there is none
 */
export async function exportReport(
  files: readonly ReportFile[],
  kind: ReportKind,
  format: ReportFormat,
  { look = {}, ...asked }: ReportOptions = {},
): Promise<Exported | Refused | null> {
  return written(prepareReport(files, kind, format, asked), format, look);
}

/** A report that has been prepared, written in a format. */
export async function written(
  prepared: Prepared | Refused | null,
  format: ReportFormat,
  look: Look,
): Promise<Exported | Refused | null> {
  if (!prepared || 'refused' in prepared) return prepared;
  return { ...prepared, look, content: await render(prepared.report, format, look) };
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
