import * as vscode from 'vscode';
import type { Place } from '../../text/place.js';

/** Warns of something in a file and offers to go there; nobody waits for the answer. */
export function warnOfPlace(message: string, button: string, uri: vscode.Uri, { line, column }: Place): void {
  void vscode.window.showWarningMessage(message, button).then((answer) => {
    if (answer === undefined) return;
    const position = new vscode.Position(line - 1, column - 1);
    return vscode.window.showTextDocument(uri, { selection: new vscode.Range(position, position) });
  });
}
