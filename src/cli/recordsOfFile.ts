import type * as core from '../lazy/core.js';
import type * as sharing from '../lazy/sharing.js';
import type { ReportKind } from '../sharing/kinds.js';
import { readNow } from './files.js';
import { unreadLine } from './tellUnread.js';

/** What makes records of a file. */
type MakingRecords = Pick<typeof core, 'analyse'> & Pick<typeof sharing, 'exportRecords'>;

export interface RecordsAsked extends sharing.Asked {
  readonly kind: ReportKind;
}

/** What became of a file: why it could not be read, or its records or why there are none; null when it is no workshop file. */
export type FileRecords =
  | { readonly problem: string }
  | {
      /** What is to be said of what could not be read in it; null where all was. */
      readonly unread: string | null;
      readonly hasErrors: boolean;
      readonly made: sharing.ExportedRecords | sharing.Refused;
    }
  | null;

/** Reads a file and makes the records of it that may leave. */
export function recordsOfFile(
  { analyse, exportRecords }: MakingRecords,
  file: string,
  { kind, ...asked }: RecordsAsked,
): FileRecords {
  const read = readNow(file);
  if ('problem' in read) return read;
  const { text } = read;
  const analysis = analyse(text);
  const made = analysis && exportRecords({ file, text }, kind, asked);
  if (!made) return null;
  return {
    unread: unreadLine(file, analysis),
    hasErrors: analysis.findings.some(({ severity }) => severity === 'error'),
    made,
  };
}
