import * as vscode from 'vscode';
import type { EffortNode } from '../../portfolio/effortNodes.js';
import type { EffortSummary } from '../../portfolio/summary.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { workspaceEdit } from '../shared/positions.js';
import { showInFile } from '../shared/showInFile.js';

interface FoundEffort {
  readonly document: vscode.TextDocument;
  readonly effort: EffortSummary;
}

/** Finds an effort in its file as that is now; null, and it is told why, when it is there no more. */
async function find({ file, key }: EffortNode): Promise<FoundEffort | null> {
  const { disclose, effortTexts, findEffort, isWithheld, summaryOf } = await core();
  const uri = vscode.Uri.parse(file);
  const document = await Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => null);
  const disclosed = document && disclose(document.getText());
  const effort = disclosed && !isWithheld(disclosed) ? findEffort(summaryOf(disclosed), key) : null;
  if (document && effort) return { document, effort };
  void vscode.window.showWarningMessage(effortTexts[uiLanguage()].gone(key.text));
  return null;
}

/** Opens the file of an effort at its words. */
export async function openEffort(node: EffortNode): Promise<void> {
  const found = await find(node);
  if (!found) return;
  await showInFile(found.document.uri, found.effort.offset);
}

/**
 * Ticks an effort off in its file, or takes the tick away: one edit, which can be undone where the file is open.
 * A file that was saved is saved again; what somebody is still writing on is left to them.
 */
export async function tickEffort(node: EffortNode, done: boolean): Promise<void> {
  const found = await find(node);
  if (!found) return;
  const { effortTexts, tickEdit } = await core();
  const { document, effort } = found;
  const edit = tickEdit(effort, done);
  if (!edit) return;
  const wasSaved = !document.isDirty;
  const isWritten =
    (await vscode.workspace.applyEdit(workspaceEdit(document, [edit]))) &&
    (!wasSaved || (await document.save()));
  if (isWritten) return;
  const path = vscode.workspace.asRelativePath(document.uri);
  void vscode.window.showWarningMessage(effortTexts[uiLanguage()].notSaved(path));
}
