/** What a report on the files that were named comes to, and what is said on the way. */
import type { Asked, Prepared, Refused, ReportFile, ReportOptions, ExportedPart } from '../lazy/sharing.js';
import { isApart, type ReportFormat, type ReportKind } from '../sharing/kinds.js';
import { eachFile } from './eachFile.js';
import { FileError } from './exit.js';
import { readText } from './files.js';
import { complain } from './output.js';
import { foldersAbove, readInside } from './readInside.js';
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
export async function reportMade(
  paths: readonly string[],
  kind: ReportKind,
  format: ReportFormat,
  asked: Asked,
): Promise<Made> {
  const { inputs, hasErrors, exported } = await (isApart(kind) ? partsOf : wholeOf)(
    paths,
    kind,
    format,
    asked,
  );
  const { nearestLook, reportUiTexts } = await import('../lazy/sharing.js');
  const hasLook = format === 'docx' || format === 'html';
  const chosen =
    hasLook && inputs[0] !== undefined ? await nearestLook(foldersAbove(inputs[0]), readInside) : null;
  const made = await exported({ ...asked, ...(chosen && { look: chosen.look }) });
  if (made && 'content' in made)
    for (const fault of chosen?.wrong ?? []) complain(`samklang: ${reportUiTexts.en.wrongLook[fault]}`);
  return { inputs, hasErrors, made };
}

/** What has been read, and what makes a report of it. */
interface Ready extends Pick<Made, 'inputs' | 'hasErrors'> {
  readonly exported: (options: ReportOptions) => Promise<Made['made']>;
}

/** Of files that are told apart: the part of each, made on all cores. Nothing else of them is kept. */
async function partsOf(
  paths: readonly string[],
  kind: ReportKind,
  format: ReportFormat,
  asked: Asked,
): Promise<Ready> {
  const { exportParts } = await import('../lazy/sharing.js');
  const inputs: string[] = [];
  const parts: ExportedPart[] = [];
  let hasErrors = false;
  for await (const { file, result } of eachFile(paths, { name: 'part', given: { kind, format, asked } })) {
    inputs.push(file);
    if ('problem' in result) throw unreadable(file, result.problem);
    if (result.unread !== null) complain(result.unread);
    hasErrors ||= result.hasErrors;
    parts.push(result.part);
  }
  return { inputs, hasErrors, exported: (options) => exportParts(parts, kind, format, options) };
}

/** Of files that are told together: their texts. */
async function wholeOf(paths: readonly string[], kind: ReportKind, format: ReportFormat): Promise<Ready> {
  const files = await textsOf(paths);
  const { analyse } = await import('../lazy/core.js');
  // Of each only that is kept: all of them together would be many times as large as the files.
  let hasErrors = false;
  for (const { file, text } of files) {
    const analysis = analyse(text);
    if (!analysis) continue;
    tellUnread(file, analysis);
    hasErrors ||= analysis.findings.some(({ severity }) => severity === 'error');
  }
  const { exportReport } = await import('../lazy/sharing.js');
  return {
    inputs: files.map(({ file }) => file),
    hasErrors,
    exported: (options) => exportReport(files, kind, format, options),
  };
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
