import * as vscode from 'vscode';
import type { Side } from '../portfolio/comparisonView.js';
import type { ComparisonView, PortfolioWebviewMessage } from '../protocol/portfolio.js';
import { currentWorkshop } from './analyses.js';
import { chooseOther, type Other } from './chooseOther.js';
import { core } from './core.js';
import { isGitOutOfReach, textAt } from './gitVersions.js';
import { uiLanguage } from './language.js';
import { showPortfolioPage } from './portfolioPage.js';
import { readText } from './templates.js';
import { openDocument } from './workshopFiles.js';
import type { WorkspaceIndex } from './workspaceIndex.js';

export const comparisonViewType = 'samklang.comparison';

/** Two workshops, or two versions of one, side by side. Nothing is written. */
export interface Comparisons extends vscode.Disposable {
  /**
   * The command "Compare with…".
   * @param file the workshop to compare; without it the one that is being edited
   * @param other what to compare it with, from the page of all workshops or a key binding: then nothing is asked
   * @returns what is shown; undefined when the user leaves, or one of them cannot be read
   */
  readonly compareWith: (file?: unknown, other?: unknown) => Promise<ComparisonView | undefined>;
}

export function comparisons(extension: vscode.Uri, index: WorkspaceIndex): Comparisons {
  let panel: vscode.WebviewPanel | undefined;
  let shown: ComparisonView | undefined;

  const send = () => void (shown && panel?.webview.postMessage({ type: 'comparison', comparison: shown }));

  const show = async (comparison: ComparisonView) => {
    shown = comparison;
    const { portfolioTexts } = await core();
    const title = portfolioTexts[comparison.language].compare.panel;
    if (panel) {
      panel.title = title;
      panel.reveal();
      return send();
    }
    panel = vscode.window.createWebviewPanel(comparisonViewType, title, vscode.ViewColumn.Active);
    panel.webview.onDidReceiveMessage(({ type }: PortfolioWebviewMessage) => {
      if (type === 'ready') send();
    });
    panel.onDidDispose(() => (panel = undefined));
    showPortfolioPage(panel.webview, extension);
  };

  const compareWith: Comparisons['compareWith'] = async (file, other) => {
    const { comparisonView, gitTexts, portfolioTexts } = await core();
    const texts = portfolioTexts[uiLanguage()].compare;
    const uri = file instanceof vscode.Uri ? file : currentWorkshop()?.uri;
    if (!uri) return told(texts.noWorkshop);
    const own = await sideOf(uri);
    if (!own) return told(texts.unreadable(vscode.workspace.asRelativePath(uri)));
    const chosen = otherOf(other) ?? (await chooseOther(uri, own.analysis, index));
    if (!chosen) return undefined;
    if (!(chosen instanceof vscode.Uri) && isGitOutOfReach()) return told(gitTexts[uiLanguage()].told);
    const second = chosen instanceof vscode.Uri ? await sideOf(chosen) : await versionOf(uri, chosen);
    if (!second)
      return told(
        chosen instanceof vscode.Uri
          ? texts.unreadable(vscode.workspace.asRelativePath(chosen))
          : texts.versionGone,
      );
    const isLater = chosen instanceof vscode.Uri && dateOf(second) > dateOf(own);
    const comparison = isLater ? comparisonView(own, second) : comparisonView(second, own);
    await show(comparison);
    return comparison;
  };

  return { compareWith, dispose: () => void panel?.dispose() };
}

/** Says why there is nothing to show. */
function told(message: string): undefined {
  void vscode.window.showWarningMessage(message);
}

/** What was given with the command: a file, or the hash of a version in git. */
function otherOf(given: unknown): Other | undefined {
  if (given instanceof vscode.Uri) return given;
  const isVersion = typeof given === 'object' && given !== null && 'hash' in given;
  return isVersion && typeof given.hash === 'string' ? { hash: given.hash, label: '' } : undefined;
}

function dateOf({ analysis }: Side): string {
  return analysis.workshop.date ?? '';
}

/** A workshop file as it is now; what is written in an open editor counts, saved or not. */
async function sideOf(uri: vscode.Uri): Promise<Side | null> {
  const { analyse } = await core();
  const text = openDocument(uri.toString())?.getText() ?? (await readText(uri).catch(() => ''));
  const analysis = analyse(text);
  return analysis && { analysis, source: vscode.workspace.asRelativePath(uri) };
}

async function versionOf(uri: vscode.Uri, { hash, label }: Exclude<Other, vscode.Uri>): Promise<Side | null> {
  const { analyse, portfolioTexts } = await core();
  const analysis = analyse((await textAt(uri, hash)) ?? '');
  return analysis && { analysis, source: label || portfolioTexts[uiLanguage()].compare.savedVersion };
}
