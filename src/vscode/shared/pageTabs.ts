import * as vscode from 'vscode';

/** What VS Code knows the page of a workshop file by. */
export const pageViewType = 'samklang.page';

/** The file that a tab shows as a page. */
function pageIn(tab: vscode.Tab | undefined): vscode.Uri | undefined {
  const input: unknown = tab?.input;
  return input instanceof vscode.TabInputCustom && input.viewType === pageViewType ? input.uri : undefined;
}

/** The file whose page one is in. */
export function activePage(): vscode.Uri | undefined {
  return pageIn(vscode.window.tabGroups.activeTabGroup.activeTab);
}

/** The files whose pages can be seen. */
export function visiblePages(): vscode.Uri[] {
  return vscode.window.tabGroups.all.flatMap(({ activeTab }) => pageIn(activeTab) ?? []);
}

/** Whether one of our own panels has the focus: the balance, the poster, all workshops. */
export function isPanelActive(): boolean {
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputWebview && input.viewType.includes('samklang.');
}

/** Tells that another editor, page or panel may be the active one now. */
export function onDidChangeActive(tell: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.window.tabGroups.onDidChangeTabs(tell),
    vscode.window.tabGroups.onDidChangeTabGroups(tell),
  );
}

/** Where a file is open as a page: the column, the one in sight first. */
export function pageColumn(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const groups = vscode.window.tabGroups.all;
  const isIt = (tab: vscode.Tab | undefined) => pageIn(tab)?.toString() === uri.toString();
  return (groups.find(({ activeTab }) => isIt(activeTab)) ?? groups.find(({ tabs }) => tabs.some(isIt)))
    ?.viewColumn;
}

/**
 * Whether a place in a workshop file is to be shown on its page: where that is what one has in front of one, else where
 * it is open, else as the setting says.
 */
export function isForPage(uri: vscode.Uri): boolean {
  const address = uri.toString();
  if (activePage()?.toString() === address) return true;
  if (vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === address))
    return false;
  if (pageColumn(uri) !== undefined) return true;
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const isText = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === address;
  return !tabs.some(isText) && opensAsPage();
}

/** Whether workshop files that we make and open are opened as pages. */
export function opensAsPage(): boolean {
  return vscode.workspace.getConfiguration('samklang').get<string>('open') !== 'text';
}
