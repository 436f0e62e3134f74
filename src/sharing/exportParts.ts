/** A report on many files whose parts are made one by one, wherever there is a processor free. */
import type { Report } from './document.js';
import { written, type Exported, type ReportOptions } from './exportReport.js';
import type { ReportFormat, ReportKind } from './kinds.js';
import { joinedParts, reportPart, type Asked, type Refused, type ReportPart } from './prepareReport.js';
import { ndjson } from './render/json.js';
import type { ReportFile } from './reportSources.js';

/** The part of one file, with no more of it than the format takes: plain data. */
export interface ExportedPart extends ReportPart {
  /** Its lines where each is complete in itself, and so the same whatever other files are reported on. */
  readonly lines: string | null;
}

/**
 * The part of a report that tells of one file.
 *
 * @param kind one that is told apart
 */
export function exportPart(
  file: ReportFile,
  kind: ReportKind,
  format: ReportFormat,
  asked: Asked,
): ExportedPart {
  const part = reportPart([file], kind, format, asked);
  if (!part.made) return { ...part, lines: null };
  const { report } = part.made;
  const lines = format === 'ndjson' ? ndjson(report) : null;
  return { ...part, made: { ...part.made, report: takenBy(format, report) }, lines };
}

function takenBy(format: ReportFormat, report: Report): Report {
  const { parts, sheet, records } = report;
  const none = { parts: [], sheet: { head: sheet.head, rows: [] }, records: [] };
  switch (format) {
    case 'docx':
    case 'html':
    case 'md':
      return { ...report, ...none, parts };
    case 'csv':
    case 'xlsx':
      return { ...report, ...none, sheet };
    case 'json':
      return { ...report, ...none, records };
    case 'ndjson':
      return { ...report, ...none };
  }
}

/** The report that such parts come to, in their order; null when none tells of a workshop. */
export async function exportParts(
  parts: readonly ExportedPart[],
  kind: ReportKind,
  format: ReportFormat,
  { look = {}, ...asked }: ReportOptions = {},
): Promise<Exported | Refused | null> {
  const prepared = joinedParts(parts, kind, format, asked);
  if (!prepared || 'refused' in prepared || format !== 'ndjson') return written(prepared, format, look);
  return { ...prepared, look, content: parts.map(({ lines }) => lines ?? '').join('') };
}
