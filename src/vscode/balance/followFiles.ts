import * as vscode from 'vscode';
import { isWorkshopDocument } from '../analysis/analyses.js';

/** What is to happen to what is kept of a file. */
interface Follower {
  readonly move: (from: string, to: string) => Promise<void>;
  readonly drop: (uri: string) => Promise<void>;
  /** The addresses below a folder of which something is kept. */
  readonly below: (folder: string) => Promise<readonly string[]>;
}

/**
 * Tells when files get another address: renamed, in a folder that is renamed, or saved for the first time; and when
 * they are no more: deleted, or closed without ever having been saved.
 */
export function followFiles({ move, drop, below }: Follower): vscode.Disposable {
  const renamed = async ({
    oldUri,
    newUri,
  }: {
    readonly oldUri: vscode.Uri;
    readonly newUri: vscode.Uri;
  }) => {
    const [from, to] = [oldUri.toString(), newUri.toString()];
    await move(from, to);
    for (const uri of await below(from)) await move(uri, to + uri.slice(from.length));
  };
  const deleted = async (place: vscode.Uri) => {
    await drop(place.toString());
    for (const uri of await below(place.toString())) await drop(uri);
  };
  /** What stood last in workshops without a file: VS Code empties one before it closes it. */
  const unsaved = new Map<string, string>();
  const remember = (document: vscode.TextDocument) => {
    if (document.isUntitled && isWorkshopDocument(document))
      unsaved.set(document.uri.toString(), told(document.getText()));
  };
  const closed = (document: vscode.TextDocument) => {
    if (!document.isUntitled) return;
    const from = document.uri.toString();
    const others = vscode.workspace.textDocuments.filter((other) => !other.isClosed);
    // A document that gets another language is closed and opened, and stays.
    if (others.some((other) => other.uri.toString() === from)) return;
    const text = unsaved.get(from);
    unsaved.delete(from);
    const saved = others.find((other) => !other.isUntitled && told(other.getText()) === text);
    void (saved ? move(from, saved.uri.toString()) : drop(from));
  };
  vscode.workspace.textDocuments.forEach(remember);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(remember),
    vscode.workspace.onDidChangeTextDocument(({ document }) => remember(document)),
    vscode.workspace.onDidRenameFiles(({ files }) => files.forEach((file) => void renamed(file))),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((file) => void deleted(file))),
    vscode.workspace.onDidCloseTextDocument(closed),
  );
}

/** What stays of a text when tidying on save has changed blanks, line ends and the rules of tables. */
function told(text: string): string {
  return text.replace(/[\s-]+/g, '');
}
