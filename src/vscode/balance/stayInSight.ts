import * as vscode from 'vscode';

/**
 * Moves a page aside for a file that is opened on top of it, where there is one column only. With more columns its own
 * is locked (the manifest's `autoLockGroups`), and VS Code opens files in another.
 *
 * @param open the page, while it is open
 */
export function stayInSight(open: () => vscode.WebviewPanel | undefined): vscode.Disposable {
  return vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
    const page = open();
    const [only, ...others] = vscode.window.tabGroups.all;
    if (!page || !only || others.length > 0) return;
    if (opened.some(({ input, isActive }) => isActive && isFile(input)))
      page.reveal(vscode.ViewColumn.Beside, true);
  });
}

function isFile(input: unknown): boolean {
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
}
