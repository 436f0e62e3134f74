import * as vscode from 'vscode';
import { readPageMessage } from '../../protocol/fromPage.js';
import type { Page } from '../../protocol/page.js';
import { changeOf } from '../../protocol/pageChange.js';
import type { ClockState } from '../../protocol/keptRoom.js';
import type { Edited, PageHostMessage, PageWebviewMessage } from '../../protocol/pageMessages.js';
import { movedOffset } from '../../text/moved.js';
import type { TextEdit } from '../../text/span.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { ui, uiLanguage } from '../shared/language.js';
import { isWritable } from '../shared/writeEdits.js';
import { listenTo, showWebviewPage } from '../shared/webviewPage.js';
import { changeLog } from './changeLog.js';
import { takeBack, type Way } from './takeBack.js';
import type { UndoGroups } from './undoGroups.js';
import { writeStatement } from './writeStatement.js';

/** One page that is open on a document. */
export interface Session extends vscode.Disposable {
  readonly document: vscode.TextDocument;
  /** Kept as soon as the page is there, or is closed. */
  readonly there: Promise<void>;
  /** Where one is on the page. */
  readonly at: () => number;
  /** Goes to a place of the text as it is now; `writes` puts the caret there too. */
  readonly goTo: (offset: number, writes: boolean) => void;
  /** The clock of a running workshop; null when it runs no more. */
  readonly running: (clock: ClockState | null) => void;
}

interface Surroundings {
  readonly extension: vscode.Uri;
  readonly analyses: Analyses;
  readonly undo: UndoGroups;
  /** Asks what is to be inserted; undefined when nothing. */
  readonly askInsertion: (page: Page) => Promise<string | undefined>;
  /** One is somewhere else on the page. */
  readonly onAt: () => void;
}

export function openSession(
  document: vscode.TextDocument,
  panel: vscode.WebviewPanel,
  { extension, analyses, undo, askInsertion, onAt }: Surroundings,
): Session {
  const { webview } = panel;
  const log = changeLog(document.version);
  let shown: { readonly version: number; readonly page: Page } | null = null;
  let place = 0;
  let wanted: { readonly offset: number; readonly writes: boolean } | null = null;
  let clock: ClockState | null = null;
  let isReady = false;
  let isThere = (): void => {};
  const there = new Promise<void>((resolve) => (isThere = resolve));
  let isReadOnly = false;
  /** Something was undone or done again by VS Code's own menu, with the page in front. */
  let isBack = false;

  const send = (message: PageHostMessage) => void (isReady && webview.postMessage(message));

  /** Tells the page what it does not show yet; with it what became of a statement. */
  const draw = async (edited: Edited | null = null, undone = false) => {
    const analysis = await analyses.of(document);
    if (!isReady) return;
    const { keepKeys, pageOf, pageTexts } = await core();
    if (!analysis) {
      const language = shown?.page.language ?? uiLanguage();
      const absence = { language, ...pageTexts[language].absence };
      return send({ type: 'absent', absence, edited, undone });
    }
    const { version } = document;
    if (document.getText() !== analysis.text) return draw(edited, undone);
    if (!shown) {
      shown = { version, page: pageOf(analysis) };
      send({ type: 'page', uri: document.uri.toString(), version, page: shown.page });
    } else if (version === shown.version && !edited && !undone) return;
    else {
      const steps = log.since(shown.version) ?? [];
      const page = keepKeys(shown.page, steps, pageOf(analysis), version);
      const change = changeOf(shown.page, page);
      shown = { version, page };
      send({ type: 'change', version, change, edited, undone: undone || isBack });
      isBack = false;
    }
    if (wanted) send({ type: 'goTo', ...wanted });
    wanted = null;
  };

  const tellReadOnly = (is: boolean) => {
    if (is !== isReadOnly) send({ type: 'readOnly', isReadOnly: (isReadOnly = is) });
  };
  const askReadOnly = async () => tellReadOnly(!(await isWritable(document.uri)));

  /** One thing after the other: each is said of the text that the one before has left. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const done = last.then(act, act);
    last = done;
    return done;
  };

  /** Writes what was stated, when all that was stated before is written; gives why it is not, or null. */
  const state = (number: number, version: number, statement: Parameters<typeof writeStatement>[2]) =>
    inTurn(async () => {
      const means = { analyses, undo, isReadOnly, page: shown };
      const { why, focus, ...refused } = await writeStatement(document, log.since(version), statement, means);
      if (refused.isReadOnly) tellReadOnly(true);
      await draw({ number, why, focus });
      return why;
    });
  const insert = async (version: number, offset: number) => {
    const insertion = shown && (await askInsertion(shown.page));
    if (insertion === undefined || insertion === null) return;
    const why = await state(0, version, { act: 'insert', insertion, at: offset });
    // There is no field in which the page could say so.
    if (why !== null && !isReadOnly) void vscode.window.showWarningMessage(ui().insert.notInserted);
  };
  const goBack = async (way: Way) => {
    // VS Code's own steps, which are those of the page, since that has the focus.
    const step = async (one: Way) => {
      const { version } = document;
      await vscode.commands.executeCommand(one);
      return document.version !== version;
    };
    await takeBack({ text: () => document.getText(), step }, undo, way);
    await draw(null, true);
  };

  const receive = (message: PageWebviewMessage) => {
    switch (message.type) {
      case 'ready':
        isReady = true;
        isThere();
        shown = null;
        isReadOnly = false;
        void inTurn(() => draw().then(askReadOnly));
        return send({ type: 'running', clock });
      case 'edit':
        return void state(message.number, message.version, message.edit);
      case 'insert':
        return void insert(message.version, message.offset);
      case 'undo':
      case 'redo':
        return void inTurn(() => goBack(message.type));
      case 'at':
        place = movedOffset(message.offset, log.since(message.version) ?? []);
        return onAt();
      case 'asText':
        return void vscode.commands.executeCommand('samklang.openText');
      case 'recordRatings':
        return void vscode.commands.executeCommand('samklang.recordRatings');
    }
  };

  const listeners = vscode.Disposable.from(
    // Whether a file may be changed is not told; where one comes back to it, it may be otherwise.
    panel.onDidChangeViewState(() => {
      if (panel.active) void inTurn(askReadOnly);
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      const edits = event.contentChanges.map(({ rangeOffset: start, rangeLength, text }): TextEdit => {
        return { span: { start, end: start + rangeLength }, text };
      });
      log.changed(document.version, edits);
      if (event.reason !== undefined && panel.active) isBack = true;
      place = movedOffset(place, [edits]);
    }),
    analyses.onDidAnalyse((analysed) => {
      if (analysed.document === document) void inTurn(() => draw());
    }),
  );
  listenTo(webview, readPageMessage, receive);
  void showWebviewPage(webview, extension, 'page');
  return {
    document,
    there,
    at: () => place,
    goTo: (offset, writes) => {
      wanted = { offset, writes };
      place = offset;
      void inTurn(async () => {
        await draw();
        if (!wanted || !shown) return;
        send({ type: 'goTo', ...wanted });
        wanted = null;
      });
    },
    running: (next) => {
      clock = next;
      send({ type: 'running', clock });
    },
    dispose: () => {
      isThere();
      listeners.dispose();
    },
  };
}
