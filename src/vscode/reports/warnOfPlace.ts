import * as vscode from 'vscode';
import type { Stop } from '../../disclosure/stop.js';
import type { Place } from '../../text/lines.js';
import { openedAgain, showInFile } from '../shared/showInFile.js';

/** Warns of something in a file and offers to go there; nobody waits for the answer. */
export function warnOfPlace(message: string, button: string, uri: vscode.Uri, place: Place): void {
  void vscode.window.showWarningMessage(message, button).then((answer) => {
    return answer === undefined ? undefined : showPlace(uri, place);
  });
}

/** Shows a place of a file, on its page where that is what one sees. */
export async function showPlace(uri: vscode.Uri, { line, column }: Place): Promise<void> {
  const document = await openedAgain(uri);
  await showInFile(uri, document?.offsetAt(new vscode.Position(line - 1, column - 1)) ?? 0);
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
