import * as vscode from 'vscode';
import type { Collection } from '../../editing/reflections/collectReflections.js';
import { reflectionTexts } from '../../texts/reflectionTexts.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { workspaceEdit } from '../shared/positions.js';
import { showInFile } from '../shared/showInFile.js';
import type { KnownWorkshop } from '../../portfolio/workshopsToChoose.js';
import { itemOf, knownWorkshops, type WorkshopItem } from '../workshops/knownWorkshops.js';
import { readText } from '../shared/files.js';
import { random, type Preview, type PreviewWords } from './preview.js';
import { chosenFiles, targetOf } from './target.js';

/** Collects what many have written into step 2 of the workshop: read, shown, and written when the user says so. */
export interface ReflectionCommand {
  /** @param files those that are selected in the Explorer */
  readonly collect: (place?: unknown, files?: unknown) => Promise<void>;
}

export function reflectionCommand(analyses: Analyses, { isWanted }: Preview): ReflectionCommand {
  const collect = async (place?: unknown, files?: unknown): Promise<void> => {
    const chosen = chosenFiles(place, files);
    const known = await knownWorkshops();
    const document = await targetOf(analyses, known, chosen, reflectionTexts[uiLanguage()].target);
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
    if (!(await isWanted(document, collection.result, wordsOf(texts, collection)))) return;
    const now = await analyses.of(document);
    if (!now) return;
    // Written meanwhile: the points go into what stands there now.
    const { edits, points } = now === analysis ? collection : collectReflections(now, reflections, random);
    await vscode.workspace.applyEdit(workspaceEdit(document, edits));
    await showInFile(document.uri, edits[0]?.span.start ?? 0);
    tell(texts.done(points));
  };
  return { collect };
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

function wordsOf(texts: Texts, collection: Collection): PreviewWords {
  return {
    title: texts.preview,
    write: texts.write(collection.points),
    writeDetail: [texts.writeDetail(collection), texts.unwritten(collection)].join('\n').trim(),
    leave: texts.leave,
    leaveDetail: texts.leaveDetail,
  };
}

type Texts = (typeof reflectionTexts)['da'];

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
