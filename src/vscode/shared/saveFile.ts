import * as vscode from 'vscode';
import { core } from './core.js';
import { reasonOf } from './files.js';
import { uiLanguage } from './language.js';
import { writeWhole } from './writeWhole.js';

/** What is said when a file is saved. */
export interface SaveTexts {
  readonly saved: (path: string) => string;
  readonly failed: (reason: string) => string;
}

/**
 * Asks where to save a file; undefined when the user leaves. The dialog itself asks before it lets a file be replaced.
 *
 * @param folder where it begins; the workspace unless told
 */
export async function askPlace(
  title: string,
  kind: { readonly name: string; readonly ending: string },
  fileName: string,
  folder: vscode.Uri | undefined = vscode.workspace.workspaceFolders?.[0]?.uri,
): Promise<vscode.Uri | undefined> {
  for (;;) {
    const target = await vscode.window.showSaveDialog({
      title,
      filters: { [kind.name]: [kind.ending] },
      ...(folder && { defaultUri: vscode.Uri.joinPath(folder, fileName) }),
    });
    if (!target || !(await isTellingName(target))) return target;
  }
}

/** Whether a file would tell a number or an address of somebody by its name, and then says so: it needs another one. */
export async function isTellingName(target: vscode.Uri): Promise<boolean> {
  const { exposedInName } = await core();
  const [told] = exposedInName(target.path.slice(target.path.lastIndexOf('/') + 1), uiLanguage());
  if (told) void vscode.window.showWarningMessage(told.message);
  return told !== undefined;
}

/**
 * Writes a file and says so, or why not; nobody waits for the answer.
 *
 * @param open what the button is called that opens the file in the program for it, where one can
 * @returns whether it is written
 */
export async function saveFile(
  target: vscode.Uri,
  content: string | Uint8Array,
  { saved, failed }: SaveTexts,
  open?: string,
): Promise<boolean> {
  try {
    await writeWhole(target, content);
  } catch (error) {
    void vscode.window.showErrorMessage(failed(reasonOf(error)));
    return false;
  }
  const buttons = open !== undefined && opensHere(target) ? [open] : [];
  void vscode.window
    .showInformationMessage(saved(vscode.workspace.asRelativePath(target)), ...buttons)
    .then((answer) => (answer === undefined ? undefined : vscode.env.openExternal(target)));
  return true;
}

/** Writes a file and opens it in the program for it where one can; else it says where it is, or why it is not written. */
export async function saveAndOpen(target: vscode.Uri, content: string, texts: SaveTexts): Promise<void> {
  if (!opensHere(target)) {
    await saveFile(target, content, texts);
    return;
  }
  try {
    await writeWhole(target, content);
    await vscode.env.openExternal(target);
  } catch (error) {
    void vscode.window.showErrorMessage(texts.failed(reasonOf(error)));
  }
}

/** Whether another program can open the file: it lies on the machine that VS Code is shown on. */
export function opensHere(uri: vscode.Uri): boolean {
  return uri.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
}
