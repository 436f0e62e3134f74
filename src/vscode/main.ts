/**
 * What VS Code begins with. It stays small and waits until there is something to do, so that a folder without workshops
 * pays nothing for Samklang; all features are wired in features.ts.
 */
import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import type { ModelNode } from '../editing/modelNode.js';
import { greeted, lookedOn } from './commands/names.js';
import type { EffortsNode } from './efforts/effortsTree.js';
import type { Features } from './features.js';
import { lateTree } from './shared/lateTree.js';

/** What VS Code's Markdown preview calls. */
export interface Extension {
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt;
}

/** Loads the features at once where they are needed already, and otherwise when somebody asks for one. */
export async function activate(context: vscode.ExtensionContext): Promise<Extension> {
  let loading: Promise<Features> | undefined;
  let waiting: vscode.Disposable | undefined;
  const load = (): Promise<Features> =>
    (loading ??= import('./features.js').then(({ features }) => {
      waiting?.dispose();
      const loaded = features(context, pieces, efforts);
      context.subscriptions.push(loaded);
      return loaded;
    }));
  const pieces = lateTree<ModelNode>('samklang.pieces', async () => (await load()).pieces);
  const efforts = lateTree<EffortsNode>('samklang.efforts', async () => (await load()).efforts, {
    manageCheckboxStateManually: true,
  });
  context.subscriptions.push(pieces, efforts, { dispose: () => void waiting?.dispose() });
  if (isExpected(context) || isInSight()) await load();
  else waiting = waitFor(context, load);
  return { extendMarkdownIt: (md) => md.use(previewPlugin()) };
}

/** Whether there is something to say before anything of ours is opened: a greeting, or a reminder. */
function isExpected({ globalState, workspaceState }: vscode.ExtensionContext): boolean {
  const hasSeenWorkshops = workspaceState.get(lookedOn) !== undefined;
  const mayGreet = !globalState.get(greeted) && vscode.window.visibleTextEditors.length === 0;
  return hasSeenWorkshops || mayGreet;
}

/** Whether what is open may be a workshop, or is a page of ours. */
function isInSight(): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return vscode.workspace.textDocuments.some(isMarkdown) || tabs.some(isOurs);
}

const isMarkdown = ({ languageId }: vscode.TextDocument): boolean => languageId === 'markdown';

function isOurs({ input }: vscode.Tab): boolean {
  const isPage = input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom;
  // VS Code puts words of its own before the name of a page that is not about a file.
  return isPage && input.viewType.includes('samklang.');
}

/** Calls `load` once something of ours is opened, and stands in for the commands until then. */
function waitFor({ extension }: vscode.ExtensionContext, load: () => Promise<unknown>): vscode.Disposable {
  const look = () => void (isInSight() && load());
  const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.window.tabGroups.onDidChangeTabs(look),
    vscode.window.tabGroups.onDidChangeTabGroups(look),
    ...contributes.commands.map(({ command }) =>
      vscode.commands.registerCommand(command, async (...args: unknown[]) => {
        await load();
        return vscode.commands.executeCommand(command, ...args);
      }),
    ),
  );
}

/** The preview's plugin, with the reader that it asks: most people never open a preview. */
function previewPlugin(): (md: MarkdownIt) => void {
  // VS Code wants the plugin there and then; an `import()` would come too late.
  // eslint-disable-next-line @typescript-eslint/no-require-imports, no-restricted-globals
  const door = require('../lazy/preview.js') as typeof import('../lazy/preview.js');
  return door.workshopPreview;
}
