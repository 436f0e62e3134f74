import * as vscode from 'vscode';
import { applyEdits } from '../../text/edits.js';
import type { TextEdit } from '../../text/span.js';
import { workspaceEdit } from './positions.js';

/** Why edits do not stand in a file: it is read-only, or VS Code did not take them. */
export type NotWritten = 'readOnly' | 'notTaken';

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
): Promise<NotWritten | null> {
  return (await isWritable(document.uri)) ? writeWritable(document, before, edits) : 'readOnly';
}

/** The same for a file that may be written as far as VS Code has told. */
export async function writeWritable(
  document: vscode.TextDocument,
  before: string,
  edits: readonly TextEdit[],
): Promise<NotWritten | null> {
  // Meanwhile the text must not have moved on.
  if (document.getText() !== before) return 'notTaken';
  let wasDirty = document.isDirty;
  // Where files are saved by themselves, it may be so no more when the edits are made.
  const listener = vscode.workspace.onDidChangeTextDocument((event) => {
    if (event.document === document) wasDirty ||= document.isDirty;
  });
  const isTaken = await vscode.workspace.applyEdit(workspaceEdit(document, edits));
  listener.dispose();
  if (!isTaken) return 'notTaken';
  if (withoutReturns(document.getText()) !== withoutReturns(applyEdits(before, edits))) return 'notTaken';
  // Where a file is read-only in this window, VS Code takes the edit all the same and never saves it.
  if (edits.length === 0 || wasDirty || document.isDirty) return null;
  const whole = { start: 0, end: document.getText().length };
  await vscode.workspace.applyEdit(workspaceEdit(document, [{ span: whole, text: before }]));
  return 'readOnly';
}

/** Whether a file may be written, as far as VS Code tells; one that is not there yet may. */
export async function isWritable(uri: vscode.Uri): Promise<boolean> {
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
