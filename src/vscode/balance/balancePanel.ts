import * as vscode from 'vscode';
import { keptAddress, readOverviewMessage } from '../../protocol/fromPage.js';
import type { HostMessage, WebviewMessage } from '../../protocol/overview.js';
import {
  activeDocument,
  currentWorkshop,
  isWorkshopDocument,
  openWorkshop,
  type Analyses,
} from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { ui, uiLanguage } from '../shared/language.js';
import { onDidChangeActive } from '../shared/pageTabs.js';
import { onePanel } from '../shared/panel.js';
import { listenTo, showWebviewPage } from '../shared/webviewPage.js';
import { openedAgain, showInFile } from '../shared/showInFile.js';
import { roomAnswers } from './roomAnswers.js';
import type { RoomStore } from './roomStore.js';
import { stayInSight } from './stayInSight.js';

const balanceViewType = 'samklang.balance';

/** The overview beside the editor. There is one, and it follows the workshop file that is being edited. */
export interface BalancePanel extends vscode.Disposable {
  /** Opens it beside the editor, or brings it to the front. */
  readonly show: () => void;
  /** Opens it with the facilitator's view, or with the typing of ratings. */
  readonly open: (what: 'facilitator' | 'ratings') => void;
}

export function balancePanel(
  extension: vscode.ExtensionContext,
  analyses: Analyses,
  rooms: RoomStore,
): BalancePanel {
  let shown: vscode.Uri | undefined;
  /** The files that the page has had to do with; it writes into no other. */
  const known = new Set<string>();
  let ready = false;
  let asked: 'facilitator' | 'ratings' | undefined;

  const send = (message: HostMessage) => void panel.open()?.webview.postMessage(message);
  const answers = roomAnswers(analyses, rooms, (uri) => known.has(uri), send);

  const draw = async (document: vscode.TextDocument) => {
    const analysis = await analyses.of(document);
    const opened = panel.open();
    if (!analysis || !opened) return;
    shown = document.uri;
    // What is sent to a page that does not listen yet is lost, and with it what was asked for; it is drawn when it does.
    if (!ready) return;
    const { overviewOf, roomOf } = await core();
    known.add(document.uri.toString());
    const overview = overviewOf(analysis);
    opened.title = `${ui().balanceTitle}: ${overview.title}`;
    const uri = document.uri.toString();
    send({ type: 'overview', overview, uri, room: roomOf(analysis), kept: await rooms.of(uri) });
    if (asked) send({ type: 'open', what: asked });
    asked = undefined;
  };

  /** Draws the file being edited, else the one shown last, else says what to do. */
  const drawCurrent = async () => {
    const document = currentWorkshop() ?? (await openedAgain(shown)) ?? openWorkshop();
    if (document) return draw(document);
    const { emptyOverview } = await core();
    send({ type: 'empty', empty: emptyOverview(uiLanguage()) });
  };

  const receive = (message: WebviewMessage) => {
    switch (message.type) {
      case 'ready':
        ready = true;
        return void drawCurrent();
      case 'reveal':
        return void (shown && showInFile(shown, message.offset));
      case 'newWorkshop':
        return void vscode.commands.executeCommand('samklang.newWorkshop');
      case 'recordRatings':
        return void answers.record(message.uri, message.ratings);
      case 'tickImbalance':
        // What it shows then is what stands in the file, ticked or not.
        return void answers.tick(message.uri, message.offset, message.present).then(drawCurrent);
      case 'keepRoom':
        return void answers.keep(message.uri, message);
      case 'present':
        if (!known.has(message.uri)) return;
        return void vscode.commands.executeCommand('samklang.present', message.uri);
      case 'atStep':
        return void vscode.commands.executeCommand('samklang.presentStep', message.uri, message.step);
    }
  };

  const panel = onePanel({
    viewType: balanceViewType,
    options: { retainContextWhenHidden: true },
    beside: true,
    begin: ({ webview }) => {
      ready = false;
      listenTo(webview, readOverviewMessage, receive);
      void showWebviewPage(webview, extension.extensionUri, 'webview', '', rooms.mark);
    },
  });

  const show = () => {
    if (!panel.open()) void closeOrphans();
    panel.show(ui().balanceTitle);
  };

  const listeners = [
    stayInSight(panel.open),
    rooms.onDidMove(({ from, to }) => {
      send({ type: 'moved', from, to });
      known.add(to);
      if (shown?.toString() === from) shown = vscode.Uri.parse(to);
      if (ready) void drawCurrent();
    }),
    analyses.onDidAnalyse(({ document }) => {
      if (panel.open() && document.uri.toString() === (currentWorkshop()?.uri ?? shown)?.toString())
        void draw(document);
    }),
    onDidChangeActive(() => {
      const document = activeDocument();
      if (!panel.open() || !document || document.uri.toString() === shown?.toString()) return;
      if (isWorkshopDocument(document)) void draw(document);
    }),
    vscode.window.registerWebviewPanelSerializer(balanceViewType, {
      deserializeWebviewPanel: (restored, state: unknown) => {
        const address = keptAddress(state);
        shown = address === null ? undefined : vscode.Uri.parse(address);
        panel.adopt(restored);
        return Promise.resolve();
      },
    }),
  ];
  const open = (what: 'facilitator' | 'ratings') => {
    asked = what;
    show();
    // Typing goes into the overview from here on.
    panel.open()?.reveal();
    if (ready) void drawCurrent();
  };

  return {
    show,
    open,
    dispose: () => {
      panel.dispose();
      for (const listener of listeners) listener.dispose();
    },
  };
}

/** Tabs of an overview that nobody answers any more: they outlive the process in which extensions run. */
async function closeOrphans(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(
    tabs.filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(balanceViewType),
    ),
  );
}
