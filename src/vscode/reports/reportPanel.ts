import * as vscode from 'vscode';
import { isPacked, type ReportFormat } from '../../sharing/kinds.js';
import type { Exported } from '../../lazy/sharing.js';
import { uiLanguage } from '../shared/language.js';
import { nonce } from '../shared/webviewPage.js';
import { onePanel } from '../shared/panel.js';
import { askPlace, opensHere, saveAndOpen, saveFile } from '../shared/saveFile.js';

interface Shown {
  readonly exported: Exported;
  readonly format: ReportFormat;
  readonly folder: vscode.Uri | undefined;
  /** Where it was saved last. */
  readonly saved?: vscode.Uri;
}

/** A report as it will be saved, to be looked at first. */
export interface ReportPanel extends vscode.Disposable {
  readonly show: (exported: Exported, format: ReportFormat, folder: vscode.Uri | undefined) => Promise<void>;
  /** Saves what is shown where the user says: what was looked at, whatever has been written since. */
  readonly save: () => Promise<void>;
  /** Saves it as a page, and opens that in the browser, to be printed from there. */
  readonly print: () => Promise<void>;
  /** Opens what was saved last, or shows it among its neighbours. */
  readonly openSaved: () => void;
  readonly showSaved: () => void;
}

export function reportPanel(): ReportPanel {
  let shown: Shown | undefined;
  const panel = onePanel({
    viewType: 'samklang.report',
    options: {
      enableCommandUris: ['samklang.saveReport', 'samklang.openSavedReport', 'samklang.showSavedReport'],
      enableScripts: true,
      localResourceRoots: [],
    },
    begin: (opened) =>
      opened.onDidDispose(() => {
        shown = undefined;
      }),
  });

  const show: ReportPanel['show'] = async (exported, format, folder) => {
    shown = { exported, format, folder };
    const { reportUiTexts } = await import('../../lazy/sharing.js');
    const texts = reportUiTexts[uiLanguage()];
    const title = texts.previewTitle(texts.kinds[exported.report.kind].name);
    const html = await page(shown);
    const opened = panel.show(title);
    opened.title = title;
    opened.webview.html = html;
  };

  const isShown = (one: Exported) => shown?.exported === one;

  const save = async () => {
    if (!shown) return;
    const { exported, format, folder } = shown;
    const { reportUiTexts } = await import('../../lazy/sharing.js');
    const texts = reportUiTexts[uiLanguage()];
    const kind = { name: texts.formats[format].name, ending: format };
    const target = await askPlace(texts.save, kind, exported.fileName, folder);
    if (!target || !(await saveFile(target, exported.content, texts, texts.open))) return;
    // Meanwhile another report may be shown.
    if (!isShown(exported)) return;
    const saved = (shown = { exported, format, folder, saved: target });
    const opened = panel.open();
    if (opened) opened.webview.html = await page(saved);
  };

  const print = async () => {
    if (!shown) return;
    const { exported, folder } = shown;
    const { html, reportUiTexts } = await import('../../lazy/sharing.js');
    const texts = reportUiTexts[uiLanguage()];
    const kind = { name: texts.formats.html.name, ending: 'html' };
    const fileName = `${exported.fileName.slice(0, exported.fileName.lastIndexOf('.'))}.html`;
    const target = await askPlace(texts.print, kind, fileName, folder);
    if (target) await saveAndOpen(target, html(exported.report, exported.look), texts);
  };

  const withSaved = (act: (saved: vscode.Uri) => Thenable<unknown>) => () => {
    if (shown?.saved) void act(shown.saved);
  };
  const openSaved = withSaved((saved) =>
    opensHere(saved) ? vscode.env.openExternal(saved) : vscode.commands.executeCommand('vscode.open', saved),
  );
  const showSaved = withSaved((saved) =>
    vscode.commands.executeCommand(opensHere(saved) ? 'revealFileInOS' : 'revealInExplorer', saved),
  );

  return { show, save, print, openSaved, showSaved, dispose: () => void panel.dispose() };
}

/** What is shown of a format: the page itself, the table, or the text. The page loads nothing, and runs what copies it. */
async function page({ exported, format, saved }: Shown): Promise<string> {
  const { html, reportUiTexts, sheetHtml, textHtml } = await import('../../lazy/sharing.js');
  const language = uiLanguage();
  const texts = reportUiTexts[language];
  const { report, content, look, leftOut: files } = exported;
  const frame = {
    nonce: nonce(),
    bar: {
      language,
      text: saved
        ? texts.saved(vscode.workspace.asRelativePath(saved))
        : texts.notSaved(texts.formats[format].name),
      leftOut: files.map(({ file, lines }) => texts.leftOut(file, lines)).join(' '),
      links: [
        // Where no other program can, VS Code opens it, but not what Word and Excel make.
        ...(saved && (opensHere(saved) || !isPacked(format))
          ? [{ command: 'samklang.openSavedReport', label: texts.open }]
          : []),
        ...(saved && (opensHere(saved) || vscode.workspace.getWorkspaceFolder(saved))
          ? [{ command: 'samklang.showSavedReport', label: texts.showInFolder }]
          : []),
        { command: 'samklang.saveReport', label: texts.save },
        { command: `samklang.saveReport?${encodeURIComponent('["print"]')}`, label: texts.print },
      ],
      copy: { label: texts.copy, done: texts.copied },
    },
  };
  if (format === 'docx' || format === 'html') return html(report, look, frame);
  if (format === 'csv' || format === 'xlsx') return sheetHtml(report, frame);
  return textHtml(report, typeof content === 'string' ? content : '', frame);
}
