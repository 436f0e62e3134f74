import * as vscode from 'vscode';
import type { InsertionPlace } from '../../templates/insertions.js';
import type { Insertion } from '../../editing/insert.js';
import type { CommunityId, Language } from '../../model/communities.js';
import { uiTexts, type UiTexts } from '../../texts/uiTexts.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { ui, uiLanguage } from '../shared/language.js';
import { rangeOf } from '../shared/positions.js';

/** What is to be inserted: the same block in every language, and where it may stand. */
interface Block {
  readonly place: InsertionPlace;
  readonly body: (language: Language) => string;
  /** The community that a point is about. */
  readonly community?: CommunityId | undefined;
}

const insertPrefix = 'samklang.insert.';

/**
 * The insert commands: one that asks, one for text that a view offers, and one for everything that the manifest
 * names, so that nothing of the kit is loaded before it is used.
 */
export function insertCommands(
  { extension }: vscode.ExtensionContext,
  analyses: Analyses,
): vscode.Disposable {
  const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
  const ids = contributes.commands
    .filter(({ command }) => command.startsWith(insertPrefix))
    .map(({ command }) => command.slice(insertPrefix.length));
  return vscode.Disposable.from(
    vscode.commands.registerCommand('samklang.insert', (id?: unknown) => insertKnown(analyses, id)),
    vscode.commands.registerCommand(
      'samklang.insertText',
      (body?: unknown, place?: InsertionPlace, community?: CommunityId) =>
        insertText(analyses, body, place, community),
    ),
    ...ids.map((id) => vscode.commands.registerCommand(insertPrefix + id, () => insertKnown(analyses, id))),
  );
}

/** The insertion with this id, or one that the user picks from all of them. */
async function insertKnown(analyses: Analyses, id?: unknown): Promise<void> {
  const { insertions } = await core();
  const known = insertions.find((insertion) => insertion.id === id) ?? (await pickInsertion());
  if (known) await insertBlock(analyses, known);
}

/** Inserts Markdown that a view offers, as a block of its own or where such lines are kept. */
async function insertText(
  analyses: Analyses,
  body?: unknown,
  place: InsertionPlace = 'top',
  community?: CommunityId,
): Promise<void> {
  if (typeof body === 'string') await insertBlock(analyses, { place, body: () => body, community });
}

async function pickInsertion() {
  const { insertions } = await core();
  const language = uiLanguage();
  const items = insertions.map((insertion) => ({
    label: insertion.name[language],
    description: ui().insert.groups[insertion.group],
    insertion,
  }));
  const options = { placeHolder: ui().insert.pick, matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.insertion;
}

async function insertBlock(analyses: Analyses, block: Block): Promise<void> {
  const editor = workshopEditor();
  const analysis = editor && (await analyses.of(editor.document));
  if (!editor || !analysis) return offerNewWorkshop(ui().insert);
  const texts = uiTexts[analysis.language].insert;
  const { insertAt } = await core();
  const body = block.body(analysis.language);
  const offset = editor.document.offsetAt(editor.selection.active);
  const insertion = insertAt(analysis.reading, offset, body, block.place, block.community);
  if (insertion.fits) return apply(editor, insertion);

  const { why, container, elsewhere } = insertion;
  const message = texts.misfits[why](container);
  if (elsewhere === null) return void vscode.window.showInformationMessage(message);
  const chosen = await vscode.window.showInformationMessage(message, texts.there);
  if (chosen !== texts.there) return;
  // The text may have changed while the question stood there.
  const now = await analyses.of(editor.document);
  const there =
    now && insertAt(now.reading, Math.min(elsewhere, now.text.length), body, block.place, block.community);
  if (there?.fits) await apply(editor, there);
}

/** As a snippet, whose blanks one goes through with Tab, and where only so many words fit, chooses one of them. */
async function apply(
  { document, viewColumn = vscode.ViewColumn.Active }: vscode.TextEditor,
  { edits: [{ span }], snippet }: Extract<Insertion, { fits: true }>,
): Promise<void> {
  const shown = await vscode.window.showTextDocument(document, { viewColumn });
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  if (!(await shown.insertSnippet(new vscode.SnippetString(snippet), rangeOf(document, span), options)))
    return;
  shown.revealRange(shown.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor that is written in; when a view has the focus, the workshop file that can be seen. */
function workshopEditor(): vscode.TextEditor | undefined {
  return (
    vscode.window.activeTextEditor ??
    vscode.window.visibleTextEditors.find(({ document }) => document.languageId === 'markdown')
  );
}

async function offerNewWorkshop(texts: UiTexts['insert']): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(texts.noWorkshop, texts.newWorkshop);
  if (chosen === texts.newWorkshop) await vscode.commands.executeCommand('samklang.newWorkshop');
}
