import * as vscode from 'vscode';
import type { Collection } from '../../editing/reflections/collectReflections.js';
import { reflectionTexts } from '../../texts/reflectionTexts.js';
import { currentWorkshop, openWorkshop, type Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { workspaceEdit } from '../shared/positions.js';
import { readText } from '../workshops/templates.js';

const scheme = 'samklang-preview';

/** Collects what many have written into step 2 of the workshop: read, shown, and written when the user says so. */
export interface ReflectionCommand extends vscode.Disposable {
  /** @param files those that are selected in the Explorer */
  readonly collect: (place?: unknown, files?: unknown) => Promise<void>;
}

export function reflectionCommand(analyses: Analyses): ReflectionCommand {
  let result = '';
  const previews = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: () => result,
  });
  const collect = async (_?: unknown, files?: unknown): Promise<void> => {
    const document = currentWorkshop() ?? openWorkshop();
    const analysis = document && (await analyses.of(document));
    const texts = reflectionTexts[analysis?.language ?? uiLanguage()];
    if (!document || !analysis) return tell(texts.noWorkshop);
    const reflections = await askReflections(texts, chosenFiles(files, document));
    if (!reflections) return;
    const { collectReflections } = await core();
    const collection = collectReflections(analysis, reflections, random);
    if (collection.points === 0)
      return tell([texts.nothing, texts.unwritten(collection)].filter(Boolean).join(' '));
    ({ result } = collection);
    if (!(await isWanted(document, texts, collection))) return;
    const now = await analyses.of(document);
    if (!now) return;
    // Written meanwhile: the points go into what stands there now.
    const { edits, points } = now === analysis ? collection : collectReflections(now, reflections, random);
    await vscode.workspace.applyEdit(workspaceEdit(document, edits));
    await vscode.window.showTextDocument(document);
    tell(texts.done(points));
  };
  return { collect, dispose: () => void previews.dispose() };
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

type Texts = (typeof reflectionTexts)['da'];

/** A number from 0 to below 1 that nobody can foresee: the order is to keep a secret. */
function random(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}

/** The files that were selected in the Explorer, without the workshop itself. */
function chosenFiles(files: unknown, { uri }: vscode.TextDocument): vscode.Uri[] {
  const uris = Array.isArray(files)
    ? files.filter((file): file is vscode.Uri => file instanceof vscode.Uri)
    : [];
  return uris.filter((file) => file.toString() !== uri.toString());
}

/** The text of every reflection; undefined when the user leaves. */
async function askReflections(texts: Texts, chosen: readonly vscode.Uri[]): Promise<string[] | undefined> {
  if (chosen.length > 0) return readAll(texts, chosen);
  const files = { label: `$(files) ${texts.fromFiles}`, detail: texts.fromFilesDetail };
  const clipboard = { label: `$(clippy) ${texts.fromClipboard}`, detail: texts.fromClipboardDetail };
  const source = await vscode.window.showQuickPick([files, clipboard], {
    placeHolder: texts.source,
    ignoreFocusOut: true,
  });
  if (source === clipboard) return [await vscode.env.clipboard.readText()];
  if (source !== files) return undefined;
  const uris = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: texts.choose,
    openLabel: texts.open,
    filters: { [texts.fileKind]: ['md', 'txt'] },
  });
  return uris && readAll(texts, uris);
}

async function readAll(texts: Texts, uris: readonly vscode.Uri[]): Promise<string[]> {
  const read = await Promise.all(uris.map((uri) => readText(uri).catch(() => null)));
  const readable = read.filter((text) => text !== null);
  if (readable.length < read.length)
    void vscode.window.showWarningMessage(texts.unreadable(read.length - readable.length));
  return readable;
}

/** Shows the workshop beside what it would be, and asks. */
async function isWanted(
  document: vscode.TextDocument,
  texts: Texts,
  collection: Collection,
): Promise<boolean> {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const preview = vscode.Uri.from({ scheme, path: `/${name}`, query: String(Date.now()) });
  await vscode.commands.executeCommand('vscode.diff', document.uri, preview, texts.preview(name), {
    preview: true,
  });
  const write = {
    label: `$(check) ${texts.write(collection.points)}`,
    detail: [texts.writeDetail(collection), texts.unwritten(collection)].join(' ').trim(),
  };
  const leave = { label: `$(close) ${texts.leave}`, detail: texts.leaveDetail };
  const answer = await vscode.window.showQuickPick([write, leave], {
    placeHolder: texts.preview(name),
    ignoreFocusOut: true,
  });
  await closePreview(preview);
  return answer === write;
}

async function closePreview(preview: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = tabs.filter(
    ({ input }) =>
      input instanceof vscode.TabInputTextDiff && input.modified.toString() === preview.toString(),
  );
  await vscode.window.tabGroups.close(shown);
}
