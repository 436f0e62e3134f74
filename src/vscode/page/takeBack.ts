import * as vscode from 'vscode';
import type { UndoGroups } from './undoGroups.js';

export type Way = 'undo' | 'redo';

/** Undoes, or does again, what belongs together: VS Code's own steps, as many as that are. The page has the focus. */
export async function takeBack(document: vscode.TextDocument, groups: UndoGroups, way: Way): Promise<void> {
  const { count, isThere } = groups[way](document.getText());
  for (let step = 0; step < count; step++) {
    const { version } = document;
    await vscode.commands.executeCommand(way);
    if (document.version === version || isThere(document.getText())) return;
  }
}
