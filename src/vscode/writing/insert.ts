import * as vscode from 'vscode';
import type { InsertionPlace } from '../../templates/insertions.js';
import type { CommunityId, Language } from '../../model/communities.js';
import { uiTexts, type UiTexts } from '../../texts/uiTexts.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { ui, uiLanguage } from '../shared/language.js';
import type { Pages } from '../page/pageEditor.js';
import { insertTarget } from './insertTarget.js';

/** What is to be inserted: the same block in every language, and where it may stand. */
interface Block {
  readonly place: InsertionPlace;
  readonly body: (language: Language) => string;
  /** The community that a point is about. */
  readonly community?: CommunityId | undefined;
}

/** Where it goes is what one has in front of one. */
interface Means {
  readonly analyses: Analyses;
  readonly pages: Pages;
}

const insertPrefix = 'samklang.insert.';

/**
 * The insert commands: one that asks, one for text that a view offers, and one for everything that the manifest
 * names, so that nothing of the kit is loaded before it is used.
 */
export function insertCommands({ extension }: vscode.ExtensionContext, means: Means): vscode.Disposable {
  const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
  const ids = contributes.commands
    .filter(({ command }) => command.startsWith(insertPrefix))
    .map(({ command }) => command.slice(insertPrefix.length));
  return vscode.Disposable.from(
    vscode.commands.registerCommand('samklang.insert', (id?: unknown) => insertKnown(means, id)),
    vscode.commands.registerCommand(
      'samklang.insertText',
      (body?: unknown, place?: InsertionPlace, community?: CommunityId) =>
        insertText(means, body, place, community),
    ),
    ...ids.map((id) => vscode.commands.registerCommand(insertPrefix + id, () => insertKnown(means, id))),
  );
}

/** The insertion with this id, or one that the user picks from all of them. */
async function insertKnown(means: Means, id?: unknown): Promise<void> {
  const { insertions } = await core();
  const known = insertions.find((insertion) => insertion.id === id) ?? (await pickInsertion());
  if (known) await insertBlock(means, known);
}

/** Inserts Markdown that a view offers, as a block of its own or where such lines are kept. */
async function insertText(
  means: Means,
  body?: unknown,
  place: InsertionPlace = 'top',
  community?: CommunityId,
): Promise<void> {
  if (typeof body === 'string') await insertBlock(means, { place, body: () => body, community });
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

async function insertBlock({ analyses, pages }: Means, block: Block): Promise<void> {
  const target = insertTarget(pages);
  const analysis = target && (await analyses.of(target.document));
  if (!target || !analysis) return offerNewWorkshop(ui().insert);
  const texts = uiTexts[analysis.language].insert;
  const { insertAt } = await core();
  const body = block.body(analysis.language);
  const insertion = insertAt(analysis.reading, target.offset, body, block.place, block.community);
  if (insertion.fits) return target.apply(insertion);

  const { why, container, elsewhere } = insertion;
  const message = texts.misfits[why](container);
  if (elsewhere === null) return void vscode.window.showInformationMessage(message);
  const chosen = await vscode.window.showInformationMessage(message, texts.there);
  if (chosen !== texts.there) return;
  // The text may have changed while the question stood there.
  const now = await analyses.of(target.document);
  const there =
    now && insertAt(now.reading, Math.min(elsewhere, now.text.length), body, block.place, block.community);
  if (there?.fits) await target.apply(there);
}

async function offerNewWorkshop(texts: UiTexts['insert']): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(texts.noWorkshop, texts.newWorkshop);
  if (chosen === texts.newWorkshop) await vscode.commands.executeCommand('samklang.newWorkshop');
}
