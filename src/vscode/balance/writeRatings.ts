import * as vscode from 'vscode';
import type { CellRatings } from '../../protocol/room.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { workspaceEdit } from '../shared/positions.js';

/** Writes ratings that were typed in the overview into the file's table, as one edit that undo takes back whole. */
export async function writeRatings(
  analyses: Analyses,
  document: vscode.TextDocument,
  ratings: readonly CellRatings[],
): Promise<boolean> {
  const analysis = await analyses.of(document);
  if (!analysis) return false;
  const { recordRatings, roomTexts } = await core();
  const { version } = document;
  const edits = recordRatings(analysis, ratings);
  const { noPlace, notWritten } = roomTexts[analysis.language];
  // Between the analysis and the edit the text must not have moved on.
  const done =
    edits !== null &&
    document.version === version &&
    document.getText() === analysis.text &&
    (await vscode.workspace.applyEdit(workspaceEdit(document, edits)));
  if (!done) void vscode.window.showWarningMessage(edits === null ? noPlace : notWritten);
  return done;
}
