import * as vscode from 'vscode';
import type { Stop } from '../../disclosure/stop.js';
import type { Place } from '../../text/lines.js';

/** Warns of something in a file and offers to go there; nobody waits for the answer. */
export function warnOfPlace(message: string, button: string, uri: vscode.Uri, place: Place): void {
  void vscode.window.showWarningMessage(message, button).then((answer) => {
    return answer === undefined ? undefined : showPlace(uri, place);
  });
}

/** Opens a file at a place. */
export async function showPlace(uri: vscode.Uri, { line, column }: Place): Promise<void> {
  const position = new vscode.Position(line - 1, column - 1);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(position, position) });
}

/**
 * Says why nothing of a file leaves, with the first place, and offers to go there.
 *
 * @param said what to say of a place, what is wrong there, and how many more there are
 */
export function warnOfStops(
  stops: readonly Stop[],
  uri: vscode.Uri,
  said: (where: string, message: string, more: number) => string,
  button: string,
): void {
  const [first] = stops;
  if (!first) return;
  const where = `${vscode.workspace.asRelativePath(uri)}:${String(first.line)}`;
  warnOfPlace(said(where, first.message, stops.length - 1), button, uri, first);
}
