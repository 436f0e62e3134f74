import * as vscode from 'vscode';
import type { TemplateId } from '../../model/templates.js';
import type { TemplateSource, WorkshopAnswers } from '../../templates/newWorkshop.js';
import type { Span } from '../../text/span.js';
import { askWorkshop, isOrder } from './askWorkshop.js';
import { core, type Core } from '../shared/core.js';
import { isFailure, reasonOf } from '../shared/files.js';
import { writeWhole } from '../shared/writeWhole.js';
import { ui } from '../shared/language.js';
import { opensAsPage } from '../shared/pageTabs.js';
import { rangeOf } from '../shared/positions.js';
import { templateOf } from './templates.js';

/**
 * The command "New workshop": asks, writes the file and opens it at its first blank. Nothing is written
 * before the last question is answered, and never over a file that is there.
 *
 * @param place the folder that the command was called on in the Explorer
 * @param answered an order that is complete already, from a task or a key binding: then nothing is asked
 * @param preset the template, when the command is for that one alone
 */
export async function newWorkshop(place?: unknown, answered?: unknown, preset?: TemplateId): Promise<void> {
  const loaded = await core();
  try {
    const order = isOrder(answered) ? answered : await askWorkshop(loaded, preset);
    if (!order) return;
    const { template, language, answers, earlier } = order;
    const source = typeof template === 'string' ? templateOf(loaded, language, template) : template;
    const text = loaded.newWorkshopText(source, answers, earlier);
    const folder = place instanceof vscode.Uri ? place : await chooseFolder();
    const document = folder
      ? await vscode.workspace.openTextDocument(await writeNew(loaded, folder, source, answers, text))
      : await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    await show(loaded, document, source.id === 'reflection');
  } catch (error) {
    void vscode.window.showErrorMessage(ui().newWorkshop.failed(reasonOf(error)));
  }
}

/** The folder for a new file; undefined when none is open, or none was chosen: then the file stays untitled. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: ui().newWorkshop.title }))?.uri;
}

async function writeNew(
  { newFileName }: Core,
  folder: vscode.Uri,
  source: TemplateSource,
  answers: WorkshopAnswers,
  text: string,
): Promise<vscode.Uri> {
  for (let attempt = 1; ; attempt++) {
    const name = newFileName(source, answers, attempt);
    const uri = vscode.Uri.joinPath(folder, name);
    if (await exists(uri)) continue;
    await writeWhole(uri, text, 'refuse');
    return uri;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (isFailure(error, 'FileNotFound')) return false;
    throw error;
  }
}

/** Opens a new file, as a page or as text, at the first answer, with its balance beside it. */
async function show(
  { openingOf, understand }: Core,
  document: vscode.TextDocument,
  isSheet: boolean,
): Promise<void> {
  const reading = understand(document.getText())?.understood.reading;
  const { select, folded } = reading ? openingOf(reading) : { select: { start: 0, end: 0 }, folded: [] };
  const asPage = opensAsPage();
  const selection = rangeOf(document, select);
  if (asPage)
    await vscode.commands.executeCommand('samklang.showOnPage', document.uri.toString(), select.start, true);
  else await vscode.window.showTextDocument(document, { selection, preview: false });
  // One person's sheet has no balance.
  if (!isSheet) await vscode.commands.executeCommand('samklang.showBalance');
  if (!asPage) await foldAndReveal(document, selection, folded);
}

/** Folds the notes for the facilitator. The balance beside it has made the text narrower: only now is it known what is in sight. */
async function foldAndReveal(
  document: vscode.TextDocument,
  selection: vscode.Range,
  folded: readonly Span[],
): Promise<void> {
  // Before VS Code has been told what can be folded, it folds nothing.
  await vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', document.uri);
  const selectionLines = folded.map(({ start }) => document.positionAt(start).line);
  await vscode.commands.executeCommand('editor.fold', { selectionLines, levels: 1 });
  const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document);
  editor?.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
