import * as vscode from 'vscode';
import type { Disclosed } from '../../disclosure/disclose.js';
import type { PersonalStop } from '../../disclosure/personal.js';
import { keptAddress, readPresentationMessage } from '../../protocol/fromPage.js';
import type { PresentationHostMessage, PresentationWebviewMessage } from '../../protocol/presentation.js';
import { currentWorkshop, openWorkshop, type Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { viewTypes } from '../commands/names.js';
import { onePanel } from '../shared/panel.js';
import { listenTo, showWebviewPage } from '../shared/webviewPage.js';

/** The model, the balance, the questions and the efforts of a workshop, large enough for a wall. */
export interface PresentationPanel extends vscode.Disposable {
  /** Opens it in the active column; with the address of a file, on that. */
  readonly present: (uri?: unknown) => Promise<void>;
  /** Follows the facilitator to a step, when it is open. */
  readonly atStep: (uri: unknown, step: unknown) => void;
  /** Goes on with the one that was open before the window was loaded again. */
  readonly restore: (panel: vscode.WebviewPanel, state: unknown) => void;
}

/** Numbers and addresses of people that stand where others may see them; on a wall nobody can be asked about names. */
function shownStops({ personal, text }: Disclosed): readonly PersonalStop[] {
  return personal.filter(({ asks, span }) => !asks && text.slice(span.start, span.end).trim() !== '');
}

export function presentationPanel(extensionUri: vscode.Uri, analyses: Analyses): PresentationPanel {
  let shown: vscode.Uri | undefined;
  const steps = new Map<string, number>();
  /** The files whose groups have said that their ratings may be shown, however few they are. */
  const saidFine = new Set<string>();

  const send = (message: PresentationHostMessage) => void panel.open()?.webview.postMessage(message);

  const draw = async (document: vscode.TextDocument) => {
    const { disclose, isWithheld, presentationOf, roomTexts, stopsOf } = await core();
    const disclosed = disclose(document.getText());
    const opened = panel.open();
    if (!disclosed || !opened) return;
    const uri = document.uri.toString();
    const { presentationTitle, withheld } = roomTexts[disclosed.language];
    const stops = isWithheld(disclosed) ? stopsOf(disclosed) : shownStops(disclosed);
    if (isWithheld(disclosed) || stops.length > 0) {
      const [first] = stops;
      const [heading, why] = [withheld(first?.line ?? 1), first?.message ?? ''];
      return send({ type: 'withheld', language: disclosed.language, heading, why });
    }
    opened.title = `${presentationTitle}: ${disclosed.workshop.title ?? ''}`;
    send({ type: 'presentation', presentation: presentationOf(disclosed, saidFine.has(uri)), uri });
    send({ type: 'step', step: steps.get(uri) ?? 0 });
  };

  const receive = async ({ type }: PresentationWebviewMessage) => {
    if (type === 'ownWindow')
      return void vscode.commands.executeCommand('workbench.action.moveEditorToNewWindow');
    if (!shown) return;
    if (type === 'showFew') saidFine.add(shown.toString());
    try {
      await draw(await vscode.workspace.openTextDocument(shown));
    } catch {
      // The file is gone, and with it what there was to show.
      panel.dispose();
    }
  };

  const panel = onePanel({
    viewType: viewTypes.presentation,
    begin: ({ webview }) => {
      listenTo(webview, readPresentationMessage, (message) => void receive(message));
      void showWebviewPage(webview, extensionUri, 'webview', 'projected');
    },
  });

  const listener = analyses.onDidAnalyse(({ document }) => {
    if (panel.open() && document.uri.toString() === shown?.toString()) void draw(document);
  });

  return {
    present: async (uri) => {
      const asked = typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
      const next = asked ?? (currentWorkshop() ?? openWorkshop())?.uri ?? shown;
      if (!next) return void vscode.commands.executeCommand('samklang.newWorkshop');
      shown = next;
      const isOpen = panel.open() !== undefined;
      panel.show('');
      // A page that has just been opened asks for itself.
      if (isOpen) await draw(await vscode.workspace.openTextDocument(next));
    },
    atStep: (uri, step) => {
      if (typeof uri !== 'string' || typeof step !== 'number') return;
      steps.set(uri, step);
      if (uri === shown?.toString()) send({ type: 'step', step });
    },
    restore: (restored, state) => {
      const address = keptAddress(state);
      shown = address !== null ? vscode.Uri.parse(address) : (currentWorkshop() ?? openWorkshop())?.uri;
      panel.adopt(restored);
    },
    dispose: () => {
      listener.dispose();
      panel.dispose();
    },
  };
}
