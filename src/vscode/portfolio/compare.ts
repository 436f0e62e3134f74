import * as vscode from 'vscode';
import type { Side } from '../../portfolio/comparisonView.js';
import { readPortfolioMessage } from '../../protocol/fromPage.js';
import type { Stop } from '../../disclosure/stop.js';
import type { Place } from '../../text/lines.js';
import type { PortfolioTexts } from '../../texts/portfolioTexts.js';
import { showPlace, warnOfStops } from '../reports/warnOfPlace.js';
import type { ComparedFiles, ComparisonView, PortfolioHostMessage } from '../../protocol/portfolio.js';
import { workshopMeant } from '../analysis/analyses.js';
import { chooseOther, type Other } from './chooseOther.js';
import { core } from '../shared/core.js';
import { isGitOutOfReach, textAt } from './gitVersions.js';
import { uiLanguage } from '../shared/language.js';
import { readText } from '../shared/files.js';
import { openDocument } from './workshopFiles.js';
import { viewTypes } from '../commands/names.js';
import { onePanel } from '../shared/panel.js';
import { listenTo, showWebviewPage } from '../shared/webviewPage.js';
import type { WorkspaceIndex } from './workspaceIndex.js';

/** Two workshops, or two versions of one, side by side. Nothing is written. */
export interface Comparisons extends vscode.Disposable {
  /**
   * The command "Compare with…".
   * @param file the workshop to compare; without it the one that is being edited
   * @param other what to compare it with, from the page of all workshops or a key binding: then nothing is asked
   * @returns what is shown; undefined when the user leaves, or one of them cannot be read
   */
  readonly compareWith: (file?: unknown, other?: unknown) => Promise<ComparisonView | undefined>;
  /** Goes on with a page that was open before the window was loaded again, while there is what it compared. */
  readonly restore: (panel: vscode.WebviewPanel, state: unknown) => Promise<void>;
}

export function comparisons(extension: vscode.Uri, index: WorkspaceIndex): Comparisons {
  /** The first possible name in what is shown. */
  let named: NamedPlace | undefined;
  let shown: Extract<PortfolioHostMessage, { type: 'comparison' }> | undefined;
  const send = () => void (shown && panel.open()?.webview.postMessage(shown));
  const panel = onePanel({
    viewType: viewTypes.comparison,
    begin: ({ webview }) => {
      listenTo(webview, readPortfolioMessage, ({ type }) => {
        if (type === 'ready') send();
        if (type === 'showNoticed' && named) void showPlace(named.uri, named.place);
      });
      void showWebviewPage(webview, extension, 'portfolio');
    },
  });

  const show = async (comparison: ComparisonView, compared: ComparedFiles) => {
    shown = { type: 'comparison', comparison, compared };
    const { portfolioTexts } = await core();
    const title = portfolioTexts[comparison.language].compare.panel;
    panel.show(title).title = title;
    // A page that has just been opened asks for it too.
    send();
  };

  const compareWith: Comparisons['compareWith'] = async (file, other) => {
    const { gitTexts, portfolioTexts } = await core();
    const texts = portfolioTexts[uiLanguage()].compare;
    const uri = file instanceof vscode.Uri ? file : workshopMeant()?.uri;
    if (!uri) return told(texts.noWorkshop);
    const own = await sideOf(uri);
    if (own && 'stops' in own) return refused(own, uri, texts);
    if (!own) return told(texts.unreadable(vscode.workspace.asRelativePath(uri)));
    const chosen = otherOf(other) ?? (await chooseOther(uri, own.disclosed, index));
    if (!chosen) return undefined;
    if (!(chosen instanceof vscode.Uri) && isGitOutOfReach()) return told(gitTexts[uiLanguage()].told);
    const second = await otherSideOf(uri, chosen);
    if (second && 'stops' in second)
      return refused(second, chosen instanceof vscode.Uri ? chosen : null, texts);
    if (!second)
      return told(
        chosen instanceof vscode.Uri
          ? texts.unreadable(vscode.workspace.asRelativePath(chosen))
          : texts.versionGone,
      );
    const comparison = await inOrder(own, second, chosen);
    const kept = chosen instanceof vscode.Uri ? chosen.toString() : chosen;
    named = await firstNamed([own, uri], [second, chosen instanceof vscode.Uri ? chosen : uri]);
    await show(comparison, { file: uri.toString(), other: kept });
    return comparison;
  };

  const restore: Comparisons['restore'] = async (restored, state) => {
    const compared = comparedIn(state);
    const uri = compared && vscode.Uri.parse(compared.file);
    const chosen = typeof compared?.other === 'string' ? vscode.Uri.parse(compared.other) : compared?.other;
    const [own, second] = uri && chosen ? await Promise.all([sideOf(uri), otherSideOf(uri, chosen)]) : [];
    if (!uri || !chosen || !own || !second || 'stops' in own || 'stops' in second) {
      restored.dispose();
      return;
    }
    named = await firstNamed([own, uri], [second, chosen instanceof vscode.Uri ? chosen : uri]);
    shown = { type: 'comparison', comparison: await inOrder(own, second, chosen), compared };
    panel.adopt(restored);
  };

  return { compareWith, restore, dispose: () => void panel.dispose() };
}

/** The earlier one before the later one; a version in git is always the earlier one. */
async function inOrder(own: Side, second: Side, chosen: Other): Promise<ComparisonView> {
  const { comparisonView } = await core();
  const isLater = chosen instanceof vscode.Uri && dateOf(second) > dateOf(own);
  return isLater ? comparisonView(own, second) : comparisonView(second, own);
}

/** What the page kept; undefined when that makes no sense. */
function comparedIn(state: unknown): ComparedFiles | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { file, other } = state as Partial<Record<keyof ComparedFiles, unknown>>;
  if (typeof file !== 'string') return undefined;
  if (typeof other === 'string') return { file, other };
  const { hash, label } = (other ?? {}) as Partial<Record<'hash' | 'label', unknown>>;
  return typeof hash === 'string' && typeof label === 'string' ? { file, other: { hash, label } } : undefined;
}

interface NamedPlace {
  readonly uri: vscode.Uri;
  readonly place: Place;
}

async function firstNamed(...sides: readonly [Side, vscode.Uri][]): Promise<NamedPlace | undefined> {
  const { comparedNames } = await core();
  return sides.flatMap(([side, uri]) => comparedNames(side).map((place) => ({ uri, place })))[0];
}

/** A side of which nothing may be shown, and for which places. */
interface Refused {
  readonly source: string;
  readonly stops: readonly Stop[];
}

/** Says why there is nothing to show, and offers to go there; a version in git can only be told of. */
function refused(
  { source, stops }: Refused,
  uri: vscode.Uri | null,
  texts: PortfolioTexts['compare'],
): undefined {
  const [first] = stops;
  if (uri) warnOfStops(stops, uri, texts.refused, texts.show);
  else if (first) told(texts.refused(`${source}:${String(first.line)}`, first.message, stops.length - 1));
}

function otherSideOf(uri: vscode.Uri, chosen: Other): Promise<Side | Refused | null> {
  return chosen instanceof vscode.Uri ? sideOf(chosen) : versionOf(uri, chosen);
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

function dateOf({ disclosed }: Side): string {
  return disclosed.workshop.date ?? '';
}

/** A workshop file as it is now; what is written in an open editor counts, saved or not. */
async function sideOf(uri: vscode.Uri): Promise<Side | Refused | null> {
  const text = openDocument(uri.toString())?.getText() ?? (await readText(uri).catch(() => ''));
  return disclosedSide(text, vscode.workspace.asRelativePath(uri));
}

/** A commit's name and nothing else: it becomes a part of a command that git gets. */
const hashPattern = /^[0-9a-f]{4,64}$/;

async function versionOf(
  uri: vscode.Uri,
  { hash, label }: Exclude<Other, vscode.Uri>,
): Promise<Side | Refused | null> {
  if (!hashPattern.test(hash)) return null;
  const { portfolioTexts } = await core();
  const source = label || portfolioTexts[uiLanguage()].compare.savedVersion;
  return disclosedSide((await textAt(uri, hash)) ?? '', source);
}

/** What of a text may be compared, or for which places nothing of it may; null when it is no workshop file. */
async function disclosedSide(text: string, source: string): Promise<Side | Refused | null> {
  const { disclose, exposedInName, isWithheld, stopsOf } = await core();
  const disclosed = disclose(text);
  if (!disclosed) return null;
  // Where it is from is shown beside its title.
  const named = exposedInName(source, disclosed.language);
  const stops = isWithheld(disclosed)
    ? stopsOf(disclosed)
    : [...named, ...disclosed.personal.filter(({ asks }) => !asks)];
  return isWithheld(disclosed) || stops.length > 0 ? { source, stops } : { disclosed, source };
}
