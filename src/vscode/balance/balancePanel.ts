import * as vscode from 'vscode';
import { keptAddress, readOverviewMessage } from '../../protocol/fromPage.js';
import type { HostMessage, WebviewMessage } from '../../protocol/overview.js';
import type { CellRatings } from '../../protocol/room.js';
import { currentWorkshop, isWorkshopDocument, openWorkshop, type Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { ui, uiLanguage } from '../shared/language.js';
import { listenTo, showWebviewPage } from '../shared/webviewPage.js';
import { writeRatings } from './writeRatings.js';

export const balanceViewType = 'samklang.balance';

/** The overview beside the editor. There is one, and it follows the workshop file that is being edited. */
export interface BalancePanel extends vscode.Disposable {
  /** Opens it beside the editor, or brings it to the front. */
  readonly show: () => void;
  /** Opens it with the facilitator's view, or with the typing of ratings. */
  readonly open: (what: 'facilitator' | 'ratings') => void;
}

export function balancePanel(extension: vscode.ExtensionContext, analyses: Analyses): BalancePanel {
  let panel: vscode.WebviewPanel | undefined;
  let shown: vscode.Uri | undefined;
  /** The files that the page has had to do with; it writes into no other. */
  const known = new Set<string>();
  let ready = false;
  let asked: 'facilitator' | 'ratings' | undefined;

  const send = (message: HostMessage) => void panel?.webview.postMessage(message);

  const draw = async (document: vscode.TextDocument) => {
    const analysis = await analyses.of(document);
    if (!analysis || !panel) return;
    const { overviewOf, roomOf } = await core();
    shown = document.uri;
    known.add(document.uri.toString());
    const overview = overviewOf(analysis);
    panel.title = `${ui().balanceTitle}: ${overview.title}`;
    send({ type: 'overview', overview, uri: document.uri.toString(), room: roomOf(analysis) });
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
        return void (shown && reveal(shown, message.offset));
      case 'newWorkshop':
        return void vscode.commands.executeCommand('samklang.newWorkshop');
      case 'recordRatings':
        return void record(message.uri, message.ratings);
      case 'present':
        if (!known.has(message.uri)) return;
        return void vscode.commands.executeCommand('samklang.present', message.uri);
      case 'atStep':
        return void vscode.commands.executeCommand('samklang.presentStep', message.uri, message.step);
    }
  };

  const record = async (uri: string, ratings: readonly CellRatings[]) => {
    const document = known.has(uri) ? await openedAgain(vscode.Uri.parse(uri)) : undefined;
    const done = document !== undefined && (await writeRatings(analyses, document, ratings));
    send({ type: 'ratingsWritten', uri, done });
  };

  const adopt = (adopted: vscode.WebviewPanel) => {
    panel = adopted;
    ready = false;
    listenTo(panel.webview, readOverviewMessage, receive);
    panel.onDidDispose(() => (panel = undefined));
    showWebviewPage(panel.webview, extension.extensionUri, 'webview');
  };

  const show = () => {
    if (panel) return panel.reveal(undefined, true);
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    adopt(
      vscode.window.createWebviewPanel(balanceViewType, ui().balanceTitle, place, {
        retainContextWhenHidden: true,
      }),
    );
  };

  const listeners = [
    analyses.onDidAnalyse(({ document }) => {
      if (panel && document.uri.toString() === (currentWorkshop()?.uri ?? shown)?.toString())
        void draw(document);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (panel && editor && isWorkshopDocument(editor.document)) void draw(editor.document);
    }),
    vscode.window.registerWebviewPanelSerializer(balanceViewType, {
      deserializeWebviewPanel: (restored, state: unknown) => {
        const address = keptAddress(state);
        shown = address === null ? undefined : vscode.Uri.parse(address);
        adopt(restored);
        return Promise.resolve();
      },
    }),
  ];
  const open = (what: 'facilitator' | 'ratings') => {
    asked = what;
    show();
    // Typing goes into the overview from here on.
    panel?.reveal();
    if (ready) void drawCurrent();
  };

  return {
    show,
    open,
    dispose: () => {
      panel?.dispose();
      for (const listener of listeners) listener.dispose();
    },
  };
}

/** Opens the file shown last; undefined when there is none, or it can be read no more. */
async function openedAgain(uri: vscode.Uri | undefined): Promise<vscode.TextDocument | undefined> {
  if (!uri) return undefined;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

async function reveal(uri: vscode.Uri, offset: number): Promise<void> {
  const document = await openedAgain(uri);
  if (!document)
    return void vscode.window.showWarningMessage(ui().fileGone(vscode.workspace.asRelativePath(uri)));
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const position = document.positionAt(offset);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
    selection: new vscode.Range(position, position),
  });
  editor.revealRange(
    new vscode.Range(position, position),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
}
