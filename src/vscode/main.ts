import * as vscode from 'vscode';
import { isWorkshopDocument, watchAnalyses } from './analyses.js';
import { balancePanel } from './balancePanel.js';
import { showFindings } from './diagnostics.js';
import { newWorkshop } from './newWorkshop.js';

/** The extension's one wiring place: everything is made and connected here. */
export function activate(context: vscode.ExtensionContext): void {
  const analyses = watchAnalyses();
  const balance = balancePanel(context, analyses);
  context.subscriptions.push(
    analyses,
    balance,
    showFindings(analyses),
    followActiveEditor(),
    vscode.commands.registerCommand('samklang.newWorkshop', (place?: unknown, order?: unknown) =>
      newWorkshop(context, place, order),
    ),
    vscode.commands.registerCommand('samklang.showBalance', balance.show),
  );
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
