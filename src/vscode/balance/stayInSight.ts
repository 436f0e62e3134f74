import * as vscode from 'vscode';

/**
 * Moves a page aside for a file that is opened on top of it, where there is one column only. With more columns its own
 * is locked (the manifest's `autoLockGroups`), and VS Code opens files in another.
 *
 * @param open the page, while it is open
 */
export function stayInSight(open: () => vscode.WebviewPanel | undefined): vscode.Disposable {
  /** The file that was opened last: VS Code tells first that its tab is there, and then that it is in front. */
  let latest: vscode.Tab | undefined;
  return vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
    latest = opened.find(({ input }) => isFile(input)) ?? latest;
    const page = open();
    const [only, ...others] = vscode.window.tabGroups.all;
    if (!page || !latest || others.length > 0 || only?.activeTab !== latest) return;
    latest = undefined;
    page.reveal(vscode.ViewColumn.Beside, true);
  });
}

function isFile(input: unknown): boolean {
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
}
