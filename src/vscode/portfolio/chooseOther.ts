import * as vscode from 'vscode';
import type { Disclosed } from '../../disclosure/disclose.js';
import { formatMoment } from '../../texts/numbersAndDates.js';
import { core } from '../shared/core.js';
import { gitVersions, isGitOutOfReach } from './gitVersions.js';
import { uiLanguage } from '../shared/language.js';
import type { WorkspaceIndex } from './workspaceIndex.js';

/** What a workshop can be compared with: another file, or a version of its own that git keeps. */
export type Other = vscode.Uri | { readonly hash: string; readonly label: string };

interface Choice extends vscode.QuickPickItem {
  /** Left out: a line to read, which cannot be taken. */
  readonly other?: Other | 'ask';
}

/**
 * Asks what to compare a workshop with. The list is there at once; what takes time to find comes into it as it is
 * found.
 */
export async function chooseOther(
  uri: vscode.Uri,
  disclosed: Disclosed,
  index: WorkspaceIndex,
): Promise<Other | undefined> {
  const { gitTexts, portfolioTexts } = await core();
  const texts = portfolioTexts[uiLanguage()].compare;
  const { outOfReach, where } = gitTexts[uiLanguage()];
  // Behind what can be taken, so that Enter takes something.
  const note: readonly Choice[] = isGitOutOfReach() ? [{ label: outOfReach, detail: where }] : [];
  const pick = vscode.window.createQuickPick<Choice>();
  pick.placeholder = texts.prompt;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.busy = true;
  let rounds: readonly Choice[] = [];
  let versions: readonly Choice[] = [];
  const fill = () => {
    pick.items = [
      ...titled(texts.rounds, rounds),
      ...titled(texts.versions, versions),
      ...titled(texts.others, [{ label: texts.anotherFile, other: 'ask', alwaysShow: true }]),
      ...titled(texts.versions, note),
    ];
  };
  fill();
  void Promise.all([
    roundsOf(uri, disclosed, index).then((found) => ((rounds = found), fill())),
    versionsOf(uri).then((found) => ((versions = found), fill())),
  ]).finally(() => (pick.busy = false));
  const chosen = await new Promise<Choice | undefined>((resolve) => {
    pick.onDidAccept(() => {
      if (pick.selectedItems[0]?.other) resolve(pick.selectedItems[0]);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  return chosen?.other === 'ask' ? askFile(texts.pickFile, uri) : chosen?.other;
}

function titled(label: string, choices: readonly Choice[]): Choice[] {
  return choices.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices] : [];
}

/** The other workshops of the same team, the latest first. */
async function roundsOf(uri: vscode.Uri, disclosed: Disclosed, index: WorkspaceIndex): Promise<Choice[]> {
  await index.ensure();
  const { formatDate, otherRounds, overviewTexts, portfolioTexts } = await core();
  const language = uiLanguage();
  return otherRounds(index.workshops(), uri.toString(), disclosed.workshop.community ?? null).map(
    ({ file, date, title }) => ({
      label: date ? formatDate(date, language) : portfolioTexts[language].undated,
      description: title ?? overviewTexts[language].untitled,
      detail: vscode.workspace.asRelativePath(vscode.Uri.parse(file)),
      other: vscode.Uri.parse(file),
    }),
  );
}

async function versionsOf(uri: vscode.Uri): Promise<Choice[]> {
  const { portfolioTexts } = await core();
  const texts = portfolioTexts[uiLanguage()].compare;
  return (await gitVersions(uri)).map(({ hash, date, subject }) => {
    const label = date ? texts.version(formatMoment(date, uiLanguage())) : texts.savedVersion;
    return { label, description: subject, other: { hash, label } };
  });
}

async function askFile(title: string, uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title,
    defaultUri: vscode.Uri.joinPath(uri, '..'),
    filters: { Markdown: ['md'] },
  });
  return chosen?.[0];
}
