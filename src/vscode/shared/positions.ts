import * as vscode from 'vscode';
import type { Span, TextEdit } from '../../text/span.js';

/** Offsets become positions here and nowhere else. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Positions become offsets here. */
export function spanOf(document: vscode.TextDocument, { start, end }: vscode.Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** Edits of the core as edits of the editor: applied together, undone together. */
export function workspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) edit.replace(document.uri, rangeOf(document, span), text);
  return edit;
}

/** Brings a document to the front with the cursor at an offset. */
export async function showAt(document: vscode.TextDocument, offset: number): Promise<void> {
  const selection = rangeOf(document, { start: offset, end: offset });
  await vscode.window.showTextDocument(document, { selection });
}
