/** What a report on the files that were named comes to, and what is said on the way. */
import type { Asked, ExportedRecords, Prepared, Refusal, Refused, ReportFile } from '../lazy/sharing.js';
import type { ReportFormat, ReportKind } from '../sharing/kinds.js';
import { eachFile } from './eachFile.js';
import { FileError } from './exit.js';
import { readText } from './files.js';
import { complain } from './output.js';
import { foldersAbove, readInside } from './readInside.js';
import type { RecordsAsked } from './recordsOfFile.js';
import { tellUnread } from './tellUnread.js';
import { filesIn } from './walk.js';

export interface Made {
  /** The files that it is made of, and those among them that are no workshop files. */
  readonly inputs: readonly string[];
  readonly hasErrors: boolean;
  /** Null when there is no workshop file among them. */
  readonly made:
    | (Pick<Prepared, 'fileName' | 'told' | 'leftOut'> & { readonly content: string | Uint8Array })
    | Refused
    | null;
}

/** One report on all of them, in whatever format. */
export async function madeTogether(
  paths: readonly string[],
  kind: ReportKind,
  format: ReportFormat,
  asked: Asked,
): Promise<Made> {
  const files = await textsOf(paths);
  const inputs = files.map(({ file }) => file);
  const { analyse } = await import('../lazy/core.js');
  // Of each only that is kept: all of them together would be many times as large as the files.
  let hasErrors = false;
  for (const { file, text } of files) {
    const analysis = analyse(text);
    if (!analysis) continue;
    tellUnread(file, analysis);
    hasErrors ||= analysis.findings.some(({ severity }) => severity === 'error');
  }
  const { exportReport, nearestLook, reportUiTexts } = await import('../lazy/sharing.js');
  const hasLook = format === 'docx' || format === 'html';
  const chosen =
    hasLook && inputs[0] !== undefined ? await nearestLook(foldersAbove(inputs[0]), readInside) : null;
  const made = await exportReport(files, kind, format, { ...asked, ...(chosen && { look: chosen.look }) });
  if (made && 'content' in made)
    for (const fault of chosen?.wrong ?? []) complain(`samklang: ${reportUiTexts.en.wrongLook[fault]}`);
  return { inputs, hasErrors, made };
}

/** The records of each, made on all cores; nothing but them is kept. */
export async function madeApart(paths: readonly string[], given: RecordsAsked): Promise<Made> {
  const { nameOfSeveral } = await import('../lazy/sharing.js');
  const inputs: string[] = [];
  const refused: Refusal[] = [];
  const told: Refusal[] = [];
  const leftOut: Prepared['leftOut'][number][] = [];
  const records: string[] = [];
  let hasErrors = false;
  let first: ExportedRecords | null = null;
  for await (const { file, result } of eachFile(paths, { name: 'records', given })) {
    inputs.push(file);
    if (!result) continue;
    if ('problem' in result) throw unreadable(file, result.problem);
    const { unread, made } = result;
    if (unread !== null) complain(unread);
    hasErrors ||= result.hasErrors;
    if ('refused' in made) {
      refused.push(...made.refused);
      continue;
    }
    records.push(made.records);
    told.push(...made.told);
    leftOut.push(...made.leftOut);
    first ??= made;
  }
  if (refused.length > 0 || !first)
    return { inputs, hasErrors, made: refused.length > 0 ? { refused } : null };
  const { language, fileName: alone } = first;
  const fileName =
    records.length === 1 ? alone : nameOfSeveral(records.length, language, given.kind, 'ndjson');
  return { inputs, hasErrors, made: { content: records.join(''), fileName, told, leftOut } };
}

/** The texts of the files. */
async function textsOf(paths: readonly string[]): Promise<ReportFile[]> {
  const files: ReportFile[] = [];
  for (const found of filesIn(paths)) {
    if ('problem' in found) throw unreadable(found.file, found.problem);
    files.push({ file: found.file, text: await readText(found.file) });
  }
  return files;
}

/** One that cannot be read ends it: nobody would miss it in a report on many. */
function unreadable(file: string, problem: string): FileError {
  return new FileError(`${file}: ${problem}`);
}
