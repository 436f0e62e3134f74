import type * as analysing from '../lazy/analysis.js';
import type * as sharing from '../lazy/sharing.js';
import type { ReportFormat, ReportKind } from '../sharing/kinds.js';
import { readNow } from './files.js';
import { unreadLine } from './tellUnread.js';

/** What makes a part of a report of a file. */
type MakingParts = Pick<typeof analysing, 'analyse'> & Pick<typeof sharing, 'exportPart'>;

export interface PartAsked {
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  readonly asked: sharing.Asked;
}

/** What became of a file: why it could not be read, or its part of a report, which tells of nothing when it is no workshop. */
export type FilePart =
  | { readonly problem: string }
  | {
      /** What is to be said of what could not be read in it; null where all was. */
      readonly unread: string | null;
      readonly hasErrors: boolean;
      readonly part: sharing.ExportedPart;
    };

/** Reads a file and makes the part of a report that tells of it, as far as it may leave. */
export function partOfFile(
  { analyse, exportPart }: MakingParts,
  file: string,
  { kind, format, asked }: PartAsked,
): FilePart {
  const read = readNow(file);
  if ('problem' in read) return read;
  const { text } = read;
  const analysis = analyse(text);
  // A file that only just is no workshop file is told of: its part says why.
  return {
    unread: analysis && unreadLine(file, analysis),
    hasErrors: analysis?.findings.some(({ severity }) => severity === 'error') ?? false,
    part: exportPart({ file, text }, kind, format, asked),
  };
}
