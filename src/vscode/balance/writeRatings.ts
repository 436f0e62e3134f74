import * as vscode from 'vscode';
import type { CellRatings } from '../../protocol/room.js';
import { applyEdits } from '../../text/edits.js';
import type { TextEdit } from '../../text/span.js';
import type { RatingsRefused } from '../../texts/roomTexts.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { workspaceEdit } from '../shared/positions.js';

/**
 * Writes ratings that were typed in the overview into the file's table, as one edit that undo takes back whole.
 *
 * @returns null when they stand there and the file can be saved; else why not, and nothing is changed
 */
export async function writeRatings(
  analyses: Analyses,
  document: vscode.TextDocument,
  ratings: readonly CellRatings[],
): Promise<RatingsRefused | null> {
  const { recordRatings } = await core();
  const analysis = await analyses.of(document);
  if (!analysis) return 'gone';
  const edits = recordRatings(analysis, ratings);
  if (edits === null) return 'noPlace';
  return writeEdits(document, analysis.text, edits);
}

/**
 * Makes edits in a file, as one that undo takes back whole.
 *
 * @param before the text that they were made for
 * @returns null when they stand there and the file can be saved; else why not, and nothing is changed
 */
export async function writeEdits(
  document: vscode.TextDocument,
  before: string,
  edits: readonly TextEdit[],
): Promise<'readOnly' | 'notTaken' | null> {
  if (!(await isWritable(document.uri))) return 'readOnly';
  // Meanwhile the text must not have moved on.
  if (document.getText() !== before) return 'notTaken';
  if (!(await vscode.workspace.applyEdit(workspaceEdit(document, edits)))) return 'notTaken';
  if (withoutReturns(document.getText()) !== withoutReturns(applyEdits(before, edits))) return 'notTaken';
  // Where a file is read-only in this window, VS Code takes the edit all the same and never saves it.
  if (edits.length === 0 || document.isDirty) return null;
  const whole = { start: 0, end: document.getText().length };
  await vscode.workspace.applyEdit(workspaceEdit(document, [{ span: whole, text: before }]));
  return 'readOnly';
}

/** Whether a file may be written, as far as VS Code tells; one that is not there yet may. */
async function isWritable(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return false;
  try {
    const { permissions } = await vscode.workspace.fs.stat(uri);
    return ((permissions ?? 0) & vscode.FilePermission.Readonly) === 0;
  } catch {
    return true;
  }
}

/** VS Code gives what is inserted the line ends of the file. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
