import * as vscode from 'vscode';
import { keptAddress, readOverviewMessage } from '../../protocol/fromPage.js';
import type { HostMessage, WebviewMessage } from '../../protocol/overview.js';
import type { CellRatings } from '../../protocol/room.js';
import { withoutEntry, type HandedRoom } from '../../protocol/keptRoom.js';
import { currentWorkshop, isWorkshopDocument, openWorkshop, type Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { ui, uiLanguage } from '../shared/language.js';
import { listenTo, showWebviewPage } from '../shared/webviewPage.js';
import { roomStore } from './roomStore.js';
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
  const rooms = roomStore(extension);

  const send = (message: HostMessage) => void panel?.webview.postMessage(message);

  const draw = async (document: vscode.TextDocument) => {
    const analysis = await analyses.of(document);
    if (!analysis || !panel) return;
    const { overviewOf, roomOf } = await core();
    shown = document.uri;
    known.add(document.uri.toString());
    const overview = overviewOf(analysis);
    panel.title = `${ui().balanceTitle}: ${overview.title}`;
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
        return void (shown && reveal(shown, message.offset));
      case 'newWorkshop':
        return void vscode.commands.executeCommand('samklang.newWorkshop');
      case 'recordRatings':
        return void record(message.uri, message.ratings);
      case 'keepRoom':
        return void keep(message.uri, message);
      case 'present':
        if (!known.has(message.uri)) return;
        return void vscode.commands.executeCommand('samklang.present', message.uri);
      case 'atStep':
        return void vscode.commands.executeCommand('samklang.presentStep', message.uri, message.step);
    }
  };

  const record = async (uri: string, ratings: readonly CellRatings[]) => {
    const document = known.has(uri) ? await openedAgain(vscode.Uri.parse(uri)) : undefined;
    const refused = document ? await writeRatings(analyses, document, ratings) : 'gone';
    const { room, number } = await rooms.of(uri);
    if (!refused) await rooms.keep(uri, { room: withoutEntry(room), number: number + 1 });
    const { roomTexts } = await core();
    const language = (document && (await analyses.of(document)))?.language ?? uiLanguage();
    send({ type: 'ratingsWritten', uri, why: refused && roomTexts[language].refused[refused] });
  };

  const keep = async (uri: string, { room, number }: HandedRoom) => {
    if (!known.has(uri)) return;
    await rooms.keep(uri, { room, number });
    send({ type: 'roomKept', number });
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
    void closeOrphans();
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    adopt(
      vscode.window.createWebviewPanel(balanceViewType, ui().balanceTitle, place, {
        retainContextWhenHidden: true,
      }),
    );
  };

  const listeners = [
    rooms,
    rooms.onDidMove(({ from, to }) => {
      send({ type: 'moved', from, to });
      known.add(to);
      if (shown?.toString() === from) shown = vscode.Uri.parse(to);
      if (ready) void drawCurrent();
    }),
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

/** Tabs of an overview that nobody answers any more: they outlive the process in which extensions run. */
async function closeOrphans(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(
    tabs.filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(balanceViewType),
    ),
  );
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
