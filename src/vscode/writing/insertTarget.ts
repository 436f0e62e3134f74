import * as vscode from 'vscode';
import type { Insertion } from '../../editing/insert.js';
import { blankSign } from '../../model/blanks.js';
import type { Pages } from '../page/pageEditor.js';
import type { Session } from '../page/session.js';
import { rangeOf, workspaceEdit } from '../shared/positions.js';

/** Where something is to be inserted: a place in a text, or the same place on its page. */
export interface InsertTarget {
  readonly document: vscode.TextDocument;
  readonly offset: number;
  readonly apply: (insertion: Extract<Insertion, { fits: true }>) => Promise<void>;
}

/** What is written in; when a view has the focus, the workshop file that can be seen. */
export function insertTarget(pages: Pages): InsertTarget | undefined {
  const active = vscode.window.activeTextEditor;
  if (active) return inText(active);
  const page = pages.seen();
  const text = vscode.window.visibleTextEditors.find(({ document }) => document.languageId === 'markdown');
  if (page && (pages.isActive(page) || !text)) return onPage(page);
  return text && inText(text);
}

function inText(editor: vscode.TextEditor): InsertTarget {
  const { document, selection } = editor;
  return {
    document,
    offset: document.offsetAt(selection.active),
    // As a snippet, whose blanks one goes through with Tab, and where only so many words fit, chooses one of them.
    apply: async ({ edits: [{ span }], snippet }) => {
      const { viewColumn = vscode.ViewColumn.Active } = editor;
      const shown = await vscode.window.showTextDocument(document, { viewColumn });
      const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
      const range = rangeOf(document, span);
      if (!(await shown.insertSnippet(new vscode.SnippetString(snippet), range, options))) return;
      shown.revealRange(shown.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
  };
}

function onPage(page: Session): InsertTarget {
  const { document } = page;
  return {
    document,
    offset: page.at(),
    apply: async ({ edits }) => {
      if (!(await vscode.workspace.applyEdit(workspaceEdit(document, edits)))) return;
      const [{ span, text }] = edits;
      page.goTo(span.start + Math.max(0, text.indexOf(blankSign)), true);
    },
  };
}
