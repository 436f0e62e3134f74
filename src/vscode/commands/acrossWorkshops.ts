import * as vscode from 'vscode';
import type { Across, EffortsNode } from './acrossWorkshopsLoaded.js';
import type { Analyses } from '../analysis/analyses.js';
import type { Filling, LateTree } from '../shared/lateTree.js';
import { acrossCommands, lookedOn, viewTypes } from './names.js';

/** How long the window gets to settle before the workspace is looked through, in milliseconds. */
const settling = 5000;

/**
 * What looks at every workshop in the workspace at once. Here is only what VS Code has to know beforehand: the
 * rest is loaded, and the workspace is read, when somebody looks at it or a reminder may be due.
 */
export function workspaceFeatures(
  context: vscode.ExtensionContext,
  analyses: Analyses,
  { view, changed }: LateTree<EffortsNode>,
): vscode.Disposable & { readonly filling: Filling<EffortsNode> } {
  let loading: Promise<Across> | undefined;
  const across = (): Promise<Across> =>
    (loading ??= import('./acrossWorkshopsLoaded.js').then(({ acrossWorkshops }) =>
      acrossWorkshops(context, analyses, view, changed),
    ));
  const filling: Filling<EffortsNode> = {
    getTreeItem: async (node) => (await across()).item(node),
    resolveTreeItem: async (item, node) => (await across()).resolve(item, node),
    getChildren: async (node) => (await across()).children(node),
  };
  const all = vscode.Disposable.from(
    ...acrossCommands.map((name) =>
      vscode.commands.registerCommand(`samklang.${name}`, async (...args: unknown[]) =>
        (await across()).commands[name](...args),
      ),
    ),
    vscode.window.registerWebviewPanelSerializer(viewTypes.portfolio, {
      deserializeWebviewPanel: async (panel) => (await across()).restorePortfolio(panel),
    }),
    vscode.window.registerWebviewPanelSerializer(viewTypes.comparison, {
      deserializeWebviewPanel: async (panel, state: unknown) =>
        (await across()).restoreComparison(panel, state),
    }),
    remindLater(context, analyses, async () => (await across()).remind()),
    { dispose: () => void loading?.then((loaded) => loaded.dispose()) },
  );
  return { filling, dispose: () => void all.dispose() };
}

/** Asks for a reminder, when the window has settled, in a workspace in which a workshop has been seen. */
function remindLater(
  { workspaceState }: vscode.ExtensionContext,
  analyses: Analyses,
  remind: () => Promise<void>,
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = workspaceState.get<string>(lookedOn) !== undefined;
  const soon = () => {
    if (!vscode.workspace.getConfiguration('samklang').get<boolean>('reminders', true)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void remind(), settling);
  };
  if (seen) soon();
  return vscode.Disposable.from(
    analyses.onDidAnalyse(({ analysis }) => {
      if (seen || !analysis) return;
      seen = true;
      soon();
    }),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused && seen) soon();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
