import * as vscode from 'vscode';
import { ui } from './language.js';
import { isForPage } from './pageTabs.js';

/** Opens a file; undefined when there is none, or it can be read no more. */
export async function openedAgain(uri: vscode.Uri | undefined): Promise<vscode.TextDocument | undefined> {
  if (!uri) return undefined;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/**
 * Shows a place (a UTF-16 offset) of a file where the file is seen already, as text or as a page, else in the first
 * column.
 */
export async function showInFile(uri: vscode.Uri, offset: number): Promise<void> {
  const document = await openedAgain(uri);
  if (!document)
    return void vscode.window.showWarningMessage(ui().fileGone(vscode.workspace.asRelativePath(uri)));
  if (isForPage(uri)) return vscode.commands.executeCommand('samklang.showOnPage', uri.toString(), offset);
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const position = document.positionAt(offset);
  const place = new vscode.Range(position, position);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
    selection: place,
  });
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
