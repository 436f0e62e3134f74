import * as vscode from 'vscode';

/** How long anything that is waited for may take before something must be wrong, in milliseconds: a busy machine is slow. */
const patience = 180_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Asks again until `look` gives something; between two looks the extension gets its turn. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause();
  }
}

/**
 * What a command gives that asks or tells something before it ends: `answer` is given again and again meanwhile, since
 * when the question comes up depends on the machine.
 */
export async function answered<T>(command: Thenable<T>, answer: () => Thenable<unknown>): Promise<T> {
  let ended = false;
  const running = Promise.resolve(command).finally(() => (ended = true));
  await until('the end of the command', async () => {
    await Promise.race([running.catch(() => undefined), pause()]);
    if (!ended) await answer();
    return ended;
  });
  return running;
}

/** The diagnostics of ours that a document has, as "code: words". */
export function findings(
  document: vscode.TextDocument,
  ...severities: vscode.DiagnosticSeverity[]
): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(
      ({ source, severity }) =>
        source === 'Samklang' && (severities.length === 0 || severities.includes(severity)),
    )
    .map(({ code, range }) => `${typeof code === 'string' ? code : ''}: ${document.getText(range)}`);
}

/** Replaces the first occurrence of `words`, as one edit. */
export async function write(document: vscode.TextDocument, words: string, instead: string): Promise<void> {
  const start = document.getText().indexOf(words);
  if (start === -1) throw new Error(`There is no "${words}" in the document.`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  edit.replace(document.uri, range, instead);
  await vscode.workspace.applyEdit(edit);
}

/** A workshop file of a small group around these lines: nothing is wrong with its front matter. */
export function workshopFile(body: string, minutes = 90): string {
  return `---
samklang: 1
language: da
title: Vores balance
community: Team Syd
coreTask: At eleverne trives
date: 2026-11-22
participants: 4
minutes: ${minutes}
---

${body}`;
}

export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

export function inWorkspace(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need an open folder.');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function writeFile(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = inWorkspace(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

export async function closeAll(): Promise<void> {
  // What has changed is saved, so that nothing asks; a file that is gone on disk is given up.
  await vscode.workspace.saveAll(false);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
