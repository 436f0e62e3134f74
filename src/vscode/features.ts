import * as vscode from 'vscode';
import { isAboutWorkshop, watchAnalyses } from './analysis/analyses.js';
import { balancePanel } from './balance/balancePanel.js';
import { showFindings } from './analysis/diagnostics.js';
import { codeActions } from './analysis/codeActions.js';
import { completions } from './writing/completion.js';
import { formatting } from './writing/formatting.js';
import { hovers } from './writing/hover.js';
import { insertCommands } from './writing/insert.js';
import { quietMarks } from './writing/quietMarks.js';
import { pasting } from './writing/pasting.js';
import { writingKeys } from './writing/keys.js';
import { lazyCommands } from './commands/nowAndThen.js';
import { lenses } from './writing/lenses.js';
import { modelView } from './writing/modelTree.js';
import type { ModelNode } from '../editing/modelNode.js';
import type { EffortsNode } from './efforts/effortsTree.js';
import type { Filling, LateTree } from './shared/lateTree.js';
import { navigation } from './writing/navigation.js';
import { pageEditors } from './page/pageEditor.js';
import { onDidChangeActive } from './shared/pageTabs.js';
import { roomStore } from './balance/roomStore.js';
import { statusBar } from './analysis/statusBar.js';
import { translateCommands } from './writing/translate.js';
import { greet } from './workshops/greet.js';
import { workspaceFeatures } from './commands/acrossWorkshops.js';

/** All that the extension does, and what fills its views. */
export interface Features extends vscode.Disposable {
  readonly pieces: Filling<ModelNode>;
  readonly efforts: Filling<EffortsNode>;
}

/** The extension's one wiring place: everything is made and connected here. */
export function features(
  context: vscode.ExtensionContext,
  pieces: LateTree<ModelNode>,
  efforts: LateTree<EffortsNode>,
): Features {
  const analyses = watchAnalyses();
  const rooms = roomStore(context);
  const pages = pageEditors(context.extensionUri, analyses, rooms);
  const balance = balancePanel(context, analyses, rooms);
  const model = modelView(analyses, pieces);
  const across = workspaceFeatures(context, analyses, efforts);
  const all = vscode.Disposable.from(
    analyses,
    rooms,
    pages,
    balance,
    showFindings(analyses),
    codeActions(analyses),
    completions(analyses),
    hovers(analyses),
    navigation(analyses),
    lenses(analyses),
    statusBar(analyses, pages),
    formatting(analyses),
    writingKeys(context),
    pasting(analyses),
    quietMarks(analyses),
    followActiveEditor(),
    vscode.commands.registerCommand('samklang.showBalance', balance.show),
    vscode.commands.registerCommand('samklang.startFacilitating', () => balance.open('facilitator')),
    vscode.commands.registerCommand('samklang.recordRatings', () => balance.open('ratings')),
    lazyCommands(context, analyses),
    insertCommands(context, { analyses, pages }),
    translateCommands(analyses),
    model,
    across,
  );
  void greet(context);
  return { pieces: model.filling, efforts: across.filling, dispose: () => void all.dispose() };
}

/** Keeps the context key `samklang.isWorkshop`, which menus and keys depend on. */
function followActiveEditor(): vscode.Disposable {
  const tell = () =>
    void vscode.commands.executeCommand('setContext', 'samklang.isWorkshop', isAboutWorkshop());
  tell();
  return vscode.Disposable.from(
    onDidChangeActive(tell),
    vscode.workspace.onDidSaveTextDocument(tell),
    vscode.workspace.onDidOpenTextDocument(tell),
  );
}
