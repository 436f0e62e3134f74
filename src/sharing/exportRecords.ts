import type { Language } from '../model/communities.js';
import type { ReportKind } from './kinds.js';
import { prepareReport, type Asked, type Prepared, type Refused } from './prepareReport.js';
import { ndjson } from './render/json.js';
import type { ReportFile } from './reportSources.js';

/** What other programs are told of a file, and what goes with it: plain data. */
export interface ExportedRecords extends Pick<Prepared, 'fileName' | 'told' | 'leftOut'> {
  readonly records: string;
  readonly language: Language;
}

/**
 * The records of one file, where there may be any: the same whatever other files are reported on.
 *
 * @param kind one that is told apart
 * @returns null when it is no workshop file
 */
export function exportRecords(
  file: ReportFile,
  kind: ReportKind,
  asked: Asked,
): ExportedRecords | Refused | null {
  const prepared = prepareReport([file], kind, 'ndjson', asked);
  if (!prepared || 'refused' in prepared) return prepared;
  const { report, fileName, told, leftOut } = prepared;
  return { records: ndjson(report), language: report.language, fileName, told, leftOut };
}
