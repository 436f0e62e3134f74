import * as vscode from 'vscode';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { rangeOf, spanOf } from '../shared/positions.js';

const setting = 'samklang.quietMarks';

/** How many lines above and below what is seen are drawn too, so that nothing changes its looks while one scrolls. */
const around = 60;

/**
 * Lets what Samklang needs and nobody reads stand back: smaller, in a quiet colour. Drawn after each analysis and for what
 * is seen only; while somebody types, VS Code itself moves what is drawn.
 */
export function quietMarks(analyses: Analyses): vscode.Disposable {
  const quiet = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('samklang.quietForeground'),
    // There is no other way to a size; with a spacing of letters VS Code measures such lines instead of counting signs.
    textDecoration: 'none; font-size: 0.85em',
    letterSpacing: '0px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    if (document.languageId !== 'markdown') return;
    const isOn = vscode.workspace.getConfiguration('samklang', document).get<boolean>('quietMarks', true);
    const analysis = isOn ? await analyses.of(document) : null;
    if (!analysis) return editor.setDecorations(quiet, []);
    const { quietMarks: marksIn } = await core();
    if (analysis.text.length !== document.getText().length) return;
    const spans = editor.visibleRanges.flatMap((seen) =>
      marksIn(analysis.reading.syntax, spanOf(document, widened(document, seen))),
    );
    editor.setDecorations(
      quiet,
      spans.map((span) => rangeOf(document, span)),
    );
  };

  const drawAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) void draw(editor);
  };
  drawAll();
  return vscode.Disposable.from(
    quiet,
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => void draw(textEditor)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting)) drawAll();
    }),
    analyses.onDidAnalyse(({ document }) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document === document) void draw(editor);
    }),
  );
}

function widened(document: vscode.TextDocument, { start, end }: vscode.Range): vscode.Range {
  return document.validateRange(new vscode.Range(Math.max(0, start.line - around), 0, end.line + around, 0));
}
