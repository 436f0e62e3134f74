import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import { workshopPreview } from '../preview/preview.js';
import { isWorkshopDocument, watchAnalyses } from './analyses.js';
import { balancePanel } from './balancePanel.js';
import { showFindings } from './diagnostics.js';
import { insertCommands } from './insert.js';
import { modelView } from './modelTree.js';
import { newWorkshop } from './newWorkshop.js';
import { posterPanel } from './posterPanel.js';

/** What VS Code's Markdown preview calls. */
export interface Extension {
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt;
}

/** The extension's one wiring place: everything is made and connected here. */
export function activate(context: vscode.ExtensionContext): Extension {
  const analyses = watchAnalyses();
  const balance = balancePanel(context, analyses);
  const poster = posterPanel(analyses);
  context.subscriptions.push(
    analyses,
    balance,
    showFindings(analyses),
    followActiveEditor(),
    vscode.commands.registerCommand('samklang.newWorkshop', (place?: unknown, order?: unknown) =>
      newWorkshop(context, place, order),
    ),
    vscode.commands.registerCommand('samklang.showBalance', balance.show),
    insertCommands(context, analyses),
    modelView(analyses),
    poster,
    vscode.commands.registerCommand('samklang.openPoster', poster.open),
    vscode.commands.registerCommand('samklang.savePoster', poster.save),
  );
  return { extendMarkdownIt: (md) => md.use(workshopPreview) };
}

/** Keeps the context key `samklang.isWorkshop`, which menus and keys depend on. */
function followActiveEditor(): vscode.Disposable {
  const tell = () => {
    const document = vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand(
      'setContext',
      'samklang.isWorkshop',
      document ? isWorkshopDocument(document) : false,
    );
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidSaveTextDocument(tell),
    vscode.workspace.onDidOpenTextDocument(tell),
  );
}
