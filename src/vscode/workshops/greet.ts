import * as vscode from 'vscode';
import { greeted } from '../commands/names.js';
import { ui, uiLanguage } from '../shared/language.js';

/** Says once that Samklang is there, to somebody who has nothing in front of them: no file, and no Markdown in the folder. */
export async function greet({ extension, globalState }: vscode.ExtensionContext): Promise<void> {
  if (globalState.get(greeted)) return;
  const isEmpty =
    vscode.window.visibleTextEditors.length === 0 &&
    (await vscode.workspace.findFiles('**/*.md', undefined, 1)).length === 0;
  if (!isEmpty) return;
  await globalState.update(greeted, true);
  const { text, start, look } = ui().greeting;
  const answer = await vscode.window.showInformationMessage(text, start, look);
  if (answer === start) await vscode.commands.executeCommand('samklang.newWorkshop');
  if (answer !== look) return;
  const walkthrough = uiLanguage() === 'da' ? 'samklang.start.da' : 'samklang.start';
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${walkthrough}`);
}
