import * as vscode from 'vscode';

/** A view that VS Code knows from the beginning, though what fills it is loaded when somebody looks at it. */
export interface LateTree<T> extends vscode.Disposable {
  readonly view: vscode.TreeView<T>;
  readonly changed: vscode.EventEmitter<undefined>;
}

/** What fills it. */
export type Filling<T> = Omit<vscode.TreeDataProvider<T>, 'onDidChangeTreeData' | 'getParent'>;

/** Makes a view; `filling` is asked whenever somebody looks. */
export function lateTree<T>(
  id: string,
  filling: () => Promise<Filling<T>>,
  options: Omit<vscode.TreeViewOptions<T>, 'treeDataProvider'> = {},
): LateTree<T> {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<T>(id, {
    ...options,
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: async (node) => (await filling()).getTreeItem(node),
      getChildren: async (node) => (await filling()).getChildren(node),
      resolveTreeItem: async (item, node, token) =>
        (await (await filling()).resolveTreeItem?.(item, node, token)) ?? item,
    },
  });
  const dispose = () => {
    view.dispose();
    changed.dispose();
  };
  return { view, changed, dispose };
}
