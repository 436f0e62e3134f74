import * as vscode from 'vscode';
import { readPortfolioMessage } from '../../protocol/fromPage.js';
import type {
  Notice,
  PortfolioHostMessage,
  PortfolioView,
  PortfolioWebviewMessage,
} from '../../protocol/portfolio.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { viewTypes } from '../commands/names.js';
import { onePanel } from '../shared/panel.js';
import { showInFile } from '../shared/showInFile.js';
import { listenTo, showWebviewPage } from '../shared/webviewPage.js';
import { showPlace } from '../reports/warnOfPlace.js';
import type { WorkspaceIndex } from './workspaceIndex.js';

/** So long changes are gathered before the page is drawn again, in milliseconds. */
const rest = 100;

/** All workshops of the workspace over time. There is one such page, and it follows the files. */
export interface PortfolioPanel extends vscode.Disposable {
  /** Opens it, or brings it to the front; what it shows when every file has been read is returned. */
  readonly show: () => Promise<PortfolioView>;
  /** Goes on with a page that was open before the window was loaded again. */
  readonly adopt: (panel: vscode.WebviewPanel) => void;
}

export function portfolioPanel(extension: vscode.Uri, index: WorkspaceIndex): PortfolioPanel {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const view = async (): Promise<PortfolioView> => {
    const { portfolioView } = await core();
    const { portfolio, held, names } = await shown();
    const called = names.map(({ file, line }) => `${nameOf(file)}:${String(line)}`);
    return portfolioView(portfolio, { ...index.state(), held, names: called }, uiLanguage());
  };

  /** What the page shows, the files that are kept back from it, and the possible names in what it shows. */
  const shown = async () => {
    const { portfolioOf, withoutExposed } = await core();
    const { workshops, held } = withoutExposed(index.workshops());
    const portfolio = portfolioOf(workshops);
    const files = new Set(portfolio.teams.flatMap(({ rounds }) => rounds.map(({ file }) => file)));
    const names = workshops
      .filter(({ file }) => files.has(file))
      .flatMap(({ file, exposed }) => exposed.map((place) => ({ file, ...place })));
    return { portfolio, held: [...index.state().held, ...held], names };
  };

  /** Opens the first place that something said of the page is about. */
  const showNoticed = async (about: Notice['about']) => {
    const { firstHeld } = await core();
    const { held, names } = await shown();
    if (about === 'names') return names[0] && showPlace(vscode.Uri.parse(names[0].file), names[0]);
    const first = firstHeld(held, about);
    return first && showPlace(vscode.Uri.parse(first.file), first.stop);
  };

  const draw = async () => {
    const opened = panel.open();
    if (!opened) return;
    const message: PortfolioHostMessage = { type: 'portfolio', portfolio: await view() };
    opened.title = message.portfolio.title;
    void opened.webview.postMessage(message);
  };

  /** Draws soon; what changes until then comes along. */
  const soon = () => {
    if (panel.open()) timer ??= setTimeout(() => ((timer = undefined), void draw()), rest);
  };

  const receive = (message: PortfolioWebviewMessage) => {
    switch (message.type) {
      case 'ready':
        return void Promise.all([draw(), index.ensure()]);
      case 'open':
        return void (
          isKnown(message.file) && showInFile(vscode.Uri.parse(message.file), message.offset ?? 0)
        );
      case 'compare':
        return void compare(message.after, message.before);
      case 'showNoticed':
        return void showNoticed(message.about);
      case 'refresh':
        return void index.refresh();
      case 'newWorkshop':
        return void vscode.commands.executeCommand('samklang.newWorkshop');
    }
  };

  const isKnown = (file: string) => index.workshops().some((workshop) => workshop.file === file);

  const compare = (...files: readonly string[]) => {
    const uris = files.filter(isKnown).map((file) => vscode.Uri.parse(file));
    return vscode.commands.executeCommand('samklang.compareWith', ...uris);
  };

  const panel = onePanel({
    viewType: viewTypes.portfolio,
    options: { retainContextWhenHidden: true },
    begin: ({ webview }) => {
      listenTo(webview, readPortfolioMessage, receive);
      void showWebviewPage(webview, extension, 'portfolio');
    },
  });

  const listeners = vscode.Disposable.from(
    index.onDidChange(soon),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('samklang.language')) soon();
    }),
  );

  return {
    adopt: panel.adopt,
    show: async () => {
      const { portfolioTexts } = await core();
      panel.show(portfolioTexts[uiLanguage()].title);
      await index.ensure();
      return view();
    },
    dispose: () => {
      clearTimeout(timer);
      panel.dispose();
      listeners.dispose();
    },
  };
}

function nameOf(file: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(file));
}
