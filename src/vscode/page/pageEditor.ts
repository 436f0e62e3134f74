import * as vscode from 'vscode';
import type { Page } from '../../protocol/page.js';
import type { Analyses } from '../analysis/analyses.js';
import type { RoomStore } from '../balance/roomStore.js';
import { ui } from '../shared/language.js';
import { activePage, pageColumn, pageViewType, visiblePages } from '../shared/pageTabs.js';
import { openSession, type Session } from './session.js';
import { undoGroups, type UndoGroups } from './undoGroups.js';

/** The pages: workshop files as forms to write in, on the same documents as the text editors. */
export interface Pages extends vscode.Disposable {
  /** The page that one is in, or else one that can be seen; the one that was written on last, where there are several. */
  readonly seen: () => Session | undefined;
  readonly isActive: (session: Session) => boolean;
  /**
   * Opens a file as a page at a place, or goes there where it is open. Ends when the page is there: of two webviews that
   * begin at the same time, VS Code in a browser can leave one blank.
   */
  readonly showPlace: (uri: vscode.Uri, offset: number, writes?: boolean) => Promise<void>;
  /** One is somewhere else on a page. */
  readonly onDidMove: vscode.Event<Session>;
}

export function pageEditors(extension: vscode.Uri, analyses: Analyses, rooms: RoomStore): Pages {
  const sessions = new Set<Session>();
  const undos = new Map<string, UndoGroups>();
  const moved = new vscode.EventEmitter<Session>();
  /** Places to go to as soon as their page is open. */
  const waiting = new Map<string, { readonly offset: number; readonly writes: boolean }>();
  let last: Session | undefined;

  const undoOf = (key: string): UndoGroups => {
    const known = undos.get(key) ?? undoGroups();
    undos.set(key, known);
    return known;
  };
  const tellClock = async (session: Session) =>
    session.running((await rooms.of(session.document.uri.toString())).room.clock ?? null);
  const resolve = (document: vscode.TextDocument, panel: vscode.WebviewPanel) => {
    const key = document.uri.toString();
    const session = openSession(document, panel, {
      extension,
      analyses,
      undo: undoOf(key),
      askInsertion,
      onAt: () => moved.fire((last = session)),
    });
    sessions.add(session);
    last = session;
    void tellClock(session);
    const wanted = waiting.get(key);
    waiting.delete(key);
    if (wanted) session.goTo(wanted.offset, wanted.writes);
    panel.onDidChangeViewState(() => {
      if (panel.active) last = session;
    });
    panel.onDidDispose(() => {
      session.dispose();
      sessions.delete(session);
      if (last === session) last = undefined;
    });
  };
  const of = (uri: vscode.Uri) => {
    const all = [...sessions].filter(({ document }) => document.uri.toString() === uri.toString());
    return all.find((session) => session === last) ?? all[0];
  };
  const showPlace = async (uri: vscode.Uri, offset: number, writes = false) => {
    const open = of(uri);
    if (!open) waiting.set(uri.toString(), { offset, writes });
    const viewColumn = pageColumn(uri) ?? vscode.ViewColumn.Active;
    await vscode.commands.executeCommand('vscode.openWith', uri, pageViewType, {
      viewColumn,
      preview: false,
    });
    open?.goTo(offset, writes);
    await of(uri)?.there;
  };

  const registered = vscode.Disposable.from(
    moved,
    rooms.onDidKeep((uri) => {
      for (const session of sessions) if (session.document.uri.toString() === uri) void tellClock(session);
    }),
    vscode.window.registerCustomEditorProvider(
      pageViewType,
      { resolveCustomTextEditor: resolve },
      { supportsMultipleEditorsPerDocument: true, webviewOptions: { retainContextWhenHidden: true } },
    ),
    vscode.commands.registerCommand(
      'samklang.showOnPage',
      (uri: unknown, offset: unknown, writes: unknown) => {
        if (typeof uri === 'string' && typeof offset === 'number')
          return showPlace(vscode.Uri.parse(uri), offset, writes === true);
      },
    ),
    vscode.commands.registerCommand('samklang.openPage', async () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const { document, selection } = editor;
      waiting.set(document.uri.toString(), { offset: document.offsetAt(selection.active), writes: true });
      await vscode.commands.executeCommand('reopenActiveEditorWith', pageViewType);
      // Where a page of it is open elsewhere too, nothing new may have been opened.
      const place = waiting.get(document.uri.toString());
      if (place) of(document.uri)?.goTo(place.offset, true);
      waiting.delete(document.uri.toString());
    }),
    vscode.commands.registerCommand('samklang.openText', async () => {
      const uri = activePage();
      const at = uri && of(uri)?.at();
      await vscode.commands.executeCommand('reopenActiveEditorWith', 'default');
      const editor = vscode.window.activeTextEditor;
      if (!editor || at === undefined) return;
      const place = editor.document.positionAt(at);
      editor.selection = new vscode.Selection(place, place);
      editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenter);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void undos.delete(uri.toString())),
  );
  return {
    seen: () => {
      const uri = activePage() ?? visiblePages()[0];
      return uri && of(uri);
    },
    isActive: ({ document }) => activePage()?.toString() === document.uri.toString(),
    showPlace,
    onDidMove: moved.event,
    dispose: () => void registered.dispose(),
  };
}

/** Asks which of the things that can stand here is to be inserted. */
async function askInsertion({ insertions }: Page): Promise<string | undefined> {
  const items = insertions.map(({ id, label, group }) => ({ label, description: group, id }));
  const options = { placeHolder: ui().insert.pick, matchOnDescription: true, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(items, options))?.id;
}
