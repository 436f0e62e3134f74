import type * as vscode from 'vscode';
import type { EffortNode } from '../../portfolio/effortNodes.js';
import type { Analyses } from '../analysis/analyses.js';
import { saveCalendar } from '../efforts/calendar.js';
import { comparisons } from '../portfolio/compare.js';
import { openEffort, tickEffort } from '../efforts/effort.js';
import { effortsTree, type EffortsNode } from '../efforts/effortsTree.js';
import { portfolioPanel } from '../portfolio/portfolioPanel.js';
import { remind } from '../efforts/reminder.js';
import type { AcrossCommand } from './names.js';
import { askedOnce } from '../portfolio/askedOnce.js';
import { workspaceIndex } from '../portfolio/workspaceIndex.js';

export type { EffortsNode } from '../efforts/effortsTree.js';

/** What looks across all workshops of the workspace, on one index of them. */
export interface Across {
  readonly item: (node: EffortsNode) => vscode.TreeItem;
  readonly resolve: (item: vscode.TreeItem, node: EffortsNode) => Promise<vscode.TreeItem>;
  readonly children: (node?: EffortsNode) => Promise<EffortsNode[]>;
  readonly remind: () => Promise<void>;
  /** Goes on with the pages that were open before the window was loaded again. */
  readonly restorePortfolio: (panel: vscode.WebviewPanel) => void;
  readonly restoreComparison: (panel: vscode.WebviewPanel, state: unknown) => Promise<void>;
  readonly commands: Readonly<Record<AcrossCommand, (...args: unknown[]) => unknown>>;
  readonly dispose: () => void;
}

/** Whether a task or a key binding says `{ namesAllowed: true }`. */
function isNamesAllowed(order: unknown): boolean {
  return (
    typeof order === 'object' && order !== null && 'namesAllowed' in order && order.namesAllowed === true
  );
}

/** The door to it: a bundle of its own, loaded when it is first needed. */
export function acrossWorkshops(
  context: vscode.ExtensionContext,
  analyses: Analyses,
  view: vscode.TreeView<EffortsNode>,
  changed: vscode.EventEmitter<undefined>,
): Across {
  const index = workspaceIndex(analyses);
  const asked = askedOnce(analyses, index);
  const tree = effortsTree(context, index, view, changed);
  const portfolio = portfolioPanel(context.extensionUri, index);
  const compared = comparisons(context.extensionUri, index);
  const { item, resolve, children, group, refresh } = tree;
  return {
    item,
    resolve,
    children,
    remind: () => remind(context, index),
    restorePortfolio: portfolio.adopt,
    restoreComparison: compared.restore,
    commands: {
      'efforts.refresh': refresh,
      'efforts.groupByState': () => group('state'),
      'efforts.groupByDate': () => group('date'),
      'efforts.groupByCommunity': () => group('community'),
      'efforts.groupByTeam': () => group('team'),
      openEffort: (node) => openEffort(node as EffortNode),
      tickEffort: (node, done) => tickEffort(node as EffortNode, done === true),
      saveCalendar: (place, order) => saveCalendar(index, place, isNamesAllowed(order)),
      showPortfolio: portfolio.show,
      compareWith: compared.compareWith,
    },
    dispose: () => {
      asked.dispose();
      tree.dispose();
      portfolio.dispose();
      compared.dispose();
      index.dispose();
    },
  };
}
