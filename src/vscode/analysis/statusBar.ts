import * as vscode from 'vscode';
import { navigationTexts } from '../../texts/navigationTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import type { Analyses } from './analyses.js';
import { core } from '../shared/core.js';

/** Where the cursor stands in the workshop: the step, its minutes, and what there is to look at in the file. */
export function statusBar(analyses: Analyses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('samklang.place', vscode.StatusBarAlignment.Left, 10);
  item.name = 'Samklang';
  item.command = 'workbench.actions.view.problems';
  let latest: { analysis: Analysis; version: number; document: vscode.TextDocument } | undefined;
  const show = async (editor: vscode.TextEditor | undefined) => {
    const analysis = editor && (await analyses.of(editor.document));
    if (editor && analysis)
      latest = { analysis, version: editor.document.version, document: editor.document };
    if (editor !== vscode.window.activeTextEditor) return;
    if (!editor || !analysis) return item.hide();
    const { placeAt } = await core();
    const { short, long } = placeAt(analysis, editor.document.offsetAt(editor.selection.active));
    item.text = `$(compass) ${short}`;
    item.tooltip = [...long, navigationTexts[analysis.language].showFindings].join('\n');
    item.show();
  };
  void show(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor((editor) => void show(editor)),
    // Typing moves the cursor too: then the place follows when the text has been analysed.
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const { document } = textEditor;
      if (latest?.document === document && latest.version === document.version) void show(textEditor);
    }),
    analyses.onDidAnalyse(({ document }) => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document === document) void show(editor);
    }),
  );
}
