import * as vscode from 'vscode';
import { isoDateOf } from '../../model/isoDates.js';
import type { EffortNode, GroupNode } from '../../portfolio/effortNodes.js';
import type { HeldFile } from '../../portfolio/held.js';
import type { Grouping } from '../../portfolio/effortGroups.js';
import { core } from '../shared/core.js';
import { tickEffort } from './effort.js';
import { uiLanguage } from '../shared/language.js';
import type { WorkspaceIndex } from '../portfolio/workspaceIndex.js';

export type EffortsNode = GroupNode | EffortNode;

/** How the efforts are grouped: kept for each workspace, and known to the menu. */
const grouping = 'samklang.effortsGrouping';

export interface EffortsTree extends vscode.Disposable {
  readonly item: (node: EffortsNode) => vscode.TreeItem;
  /** Adds what is told on hover. */
  readonly resolve: (item: vscode.TreeItem, node: EffortsNode) => Promise<vscode.TreeItem>;
  readonly children: (node?: EffortsNode) => Promise<EffortsNode[]>;
  /** Both return what is shown then. */
  readonly group: (by: Grouping) => Promise<readonly GroupNode[]>;
  readonly refresh: () => Promise<readonly GroupNode[]>;
}

/** The view "Efforts": those of every workshop in the workspace, to see, to open and to tick off. */
export function effortsTree(
  { workspaceState }: vscode.ExtensionContext,
  index: WorkspaceIndex,
  view: vscode.TreeView<EffortsNode>,
  changed: vscode.EventEmitter<undefined>,
): EffortsTree {
  let by = workspaceState.get<Grouping>(grouping, 'date');
  void setContext(grouping, by);

  const groups = async (): Promise<readonly GroupNode[]> => {
    const { effortNodes } = await core();
    return effortNodes(index.workshops(), by, isoDateOf(new Date()), uiLanguage());
  };

  /** The words around the tree, and the number on its icon. */
  const describe = async () => {
    const { copyTexts, effortTexts, heldNotices, reminderCounts } = await core();
    const texts = effortTexts[uiLanguage()];
    const { read, total, running, stopped, held, inPart, copies } = index.state();
    const { overdue } = reminderCounts(index.workshops(), isoDateOf(new Date()));
    const notes = [
      stopped && !running ? texts.reading.stopped(read, total) : '',
      ...heldNotices(held, uiLanguage()).map(({ text }) => text),
      namesOf(held),
      inPart > 0 ? texts.reading.inPart(inPart) : '',
      ...copies.map(({ file, of, by }) => copyTexts[uiLanguage()][by](shortName(file), shortName(of))),
    ];
    view.title = texts.title;
    view.description = texts.groupedBy[by];
    view.badge = overdue > 0 ? { value: overdue, tooltip: texts.badge(overdue) } : undefined;
    view.message = notes.filter(Boolean).join(' ');
    // Until then, and while a file is kept back, an empty view does not mean that there are no efforts.
    if (!running) void setContext('samklang.effortsRead', held.length === 0);
  };

  const update = () => {
    changed.fire(undefined);
    void describe();
  };

  const listeners = vscode.Disposable.from(
    index.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('samklang.language')) update();
    }),
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [node, state] of items) {
        if (node.kind === 'effort') await tickEffort(node, state === vscode.TreeItemCheckboxState.Checked);
      }
      // What could not be ticked gets its box back.
      changed.fire(undefined);
    }),
  );

  return {
    item,
    resolve,
    children: async (node) => {
      if (node) return node.kind === 'group' ? [...node.children()] : [];
      void index.ensure();
      return [...(await groups())];
    },
    group: async (wanted) => {
      by = wanted;
      await Promise.all([setContext(grouping, by), workspaceState.update(grouping, by), index.ensure()]);
      update();
      return groups();
    },
    refresh: async () => {
      await index.refresh();
      return groups();
    },
    dispose: () => void listeners.dispose(),
  };
}

/** What the files are called that are kept back, so that they can be found; a few of them are enough. */
function namesOf(held: readonly HeldFile[]): string {
  const names = held.slice(0, 3).map(({ file }) => vscode.workspace.asRelativePath(vscode.Uri.parse(file)));
  return names.length > 0 ? `(${[...names, ...(held.length > 3 ? ['…'] : [])].join(', ')})` : '';
}

function shortName(file: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(file));
}

function setContext(key: string, value: unknown): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', key, value);
}

function item(node: EffortsNode): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  if (node.kind === 'group') {
    const made = new vscode.TreeItem(node.label, node.folded ? Collapsed : Expanded);
    made.id = node.id;
    made.description = node.description;
    return made;
  }
  const made = new vscode.TreeItem(node.label, None);
  made.id = node.id;
  made.description = node.description;
  made.checkboxState = {
    state: vscode.TreeItemCheckboxState[node.done ? 'Checked' : 'Unchecked'],
    tooltip: node.boxTooltip,
  };
  made.command = { title: node.label, command: 'samklang.openEffort', arguments: [node] };
  return made;
}

async function resolve(made: vscode.TreeItem, node: EffortsNode): Promise<vscode.TreeItem> {
  if (node.kind === 'group') return made;
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(node.file));
  made.tooltip = `${(await core()).effortTooltip(node.filed, uiLanguage())}\n${path}`;
  return made;
}
