import * as vscode from 'vscode';
import type { Collection } from '../../editing/reflections/collectReflections.js';
import { reflectionTexts } from '../../texts/reflectionTexts.js';
import { currentWorkshop, openWorkshop, type Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { workspaceEdit } from '../shared/positions.js';
import type { KnownWorkshop } from '../../portfolio/workshopsToChoose.js';
import { itemOf, itemsToChoose, knownWorkshops, type WorkshopItem } from '../workshops/knownWorkshops.js';
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
  const collect = async (place?: unknown, files?: unknown): Promise<void> => {
    const chosen = chosenFiles(place, files);
    const known = await knownWorkshops();
    const document = await targetOf(analyses, known, chosen);
    if (document === undefined) return;
    const analysis = document && (await analyses.of(document));
    const texts = reflectionTexts[analysis?.language ?? uiLanguage()];
    if (!document || !analysis) return tell(texts.noWorkshop);
    const team = analysis.workshop.community ?? null;
    const reflections = await askReflections(texts, chosen, sheetsFor(known, team));
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

/** The files that were selected in the Explorer: all of them, or the one that its menu was opened on. */
function chosenFiles(place: unknown, files: unknown): vscode.Uri[] {
  const given = Array.isArray(files) ? files : [place];
  return given.filter((file): file is vscode.Uri => file instanceof vscode.Uri);
}

/**
 * The workshop that the points go into: the one being edited when nothing was chosen beforehand, else the one that
 * the user says. Never a file among those chosen, and never a reflection sheet.
 *
 * @returns null when there is none, undefined when the user leaves
 */
async function targetOf(
  analyses: Analyses,
  known: readonly KnownWorkshop[],
  chosen: readonly vscode.Uri[],
): Promise<vscode.TextDocument | null | undefined> {
  const { isReflection } = await core();
  const edited = currentWorkshop() ?? openWorkshop();
  const workshop = edited && (await analyses.of(edited))?.workshop;
  if (edited && workshop && chosen.length === 0 && !isReflection(workshop)) return edited;
  const files = new Set(chosen.map(String));
  const team = known.find(({ file }) => files.has(file))?.team ?? workshop?.community ?? null;
  const items = itemsToChoose(known, team, chosen);
  if (items.length === 0) return null;
  const target = await vscode.window.showQuickPick(items, {
    placeHolder: reflectionTexts[uiLanguage()].target,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return target && (await vscode.workspace.openTextDocument(target.uri));
}

/** A sheet of the folder, and whether it is one of the same team. */
type Sheet = WorkshopItem & { readonly picked: boolean };

function sheetsFor(known: readonly KnownWorkshop[], team: string | null): Sheet[] {
  const sheets = known.filter(({ reflection }) => reflection);
  return sheets.map((sheet) => ({ ...itemOf(sheet), picked: sheet.team === null || sheet.team === team }));
}

/** The text of every reflection; undefined when the user leaves. */
async function askReflections(
  texts: Texts,
  chosen: readonly vscode.Uri[],
  sheets: readonly Sheet[],
): Promise<string[] | undefined> {
  if (chosen.length > 0) return readAll(texts, chosen);
  const folder = { label: `$(checklist) ${texts.fromFolder}`, detail: texts.fromFolderDetail(sheets.length) };
  const files = { label: `$(files) ${texts.fromFiles}`, detail: texts.fromFilesDetail };
  const clipboard = { label: `$(clippy) ${texts.fromClipboard}`, detail: texts.fromClipboardDetail };
  const source = await vscode.window.showQuickPick(
    sheets.length > 0 ? [folder, files, clipboard] : [files, clipboard],
    {
      placeHolder: texts.source,
      ignoreFocusOut: true,
    },
  );
  if (source === clipboard) return [await vscode.env.clipboard.readText()];
  if (source === folder) {
    const picked = await vscode.window.showQuickPick(sheets, {
      placeHolder: texts.sheets,
      canPickMany: true,
      ignoreFocusOut: true,
    });
    return (
      picked &&
      readAll(
        texts,
        picked.map(({ uri }) => uri),
      )
    );
  }
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
