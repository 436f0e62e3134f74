import * as vscode from 'vscode';
import { navigationTexts } from '../../texts/navigationTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import type { Pages } from '../page/pageEditor.js';
import { onDidChangeActive } from '../shared/pageTabs.js';
import type { Analyses } from './analyses.js';
import { core } from '../shared/core.js';

/** Where one is: a place in the text, or on the page. */
interface Here {
  readonly document: vscode.TextDocument;
  readonly offset: number;
}

/** Where one stands in the workshop: the step, its minutes, and what there is to look at in the file. */
export function statusBar(analyses: Analyses, pages: Pages): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('samklang.place', vscode.StatusBarAlignment.Left, 10);
  item.name = 'Samklang';
  item.command = 'workbench.actions.view.problems';
  let latest: { analysis: Analysis; version: number; document: vscode.TextDocument } | undefined;

  const here = (): Here | undefined => {
    const editor = vscode.window.activeTextEditor;
    if (editor)
      return { document: editor.document, offset: editor.document.offsetAt(editor.selection.active) };
    const page = pages.seen();
    return page && pages.isActive(page) ? { document: page.document, offset: page.at() } : undefined;
  };
  const show = async () => {
    const asked = here();
    const analysis = asked && (await analyses.of(asked.document));
    if (asked && analysis) latest = { analysis, version: asked.document.version, document: asked.document };
    const now = here();
    if (now?.document !== asked?.document) return;
    if (!now || !analysis) return item.hide();
    const { placeAt } = await core();
    const { short, long } = placeAt(analysis, now.offset);
    item.text = `$(compass) ${short}`;
    item.tooltip = [...long, navigationTexts[analysis.language].showFindings].join('\n');
    item.show();
  };
  void show();
  return vscode.Disposable.from(
    item,
    onDidChangeActive(() => void show()),
    pages.onDidMove(() => void show()),
    // Typing moves the cursor too: then the place follows when the text has been analysed.
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      if (latest?.document === document && latest.version === document.version) void show();
    }),
    analyses.onDidAnalyse(({ document }) => {
      if (here()?.document === document) void show();
    }),
  );
}
