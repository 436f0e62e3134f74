/** What somebody sees first who runs `npm start`: the example as a page, with its balance beside it. */
const vscode = require('vscode');

const example = 'da/team-nord-hjemmeplejen.md';

exports.activate = async () => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  // What was left open the last time stays as it was.
  if (!folder || vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) return;
  const uri = vscode.Uri.joinPath(folder.uri, example);
  await vscode.commands.executeCommand('vscode.openWith', uri, 'samklang.page', { preview: false });
  await vscode.commands.executeCommand('samklang.showBalance');
};
