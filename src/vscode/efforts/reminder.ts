import * as vscode from 'vscode';
import { isoDateOf } from '../../model/isoDates.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { lookedOn } from '../commands/names.js';
import type { WorkspaceIndex } from '../portfolio/workspaceIndex.js';

/** The day of the last reminder, in whichever workspace it was. */
const remindedOn = 'samklang.remindedOn';

/**
 * One quiet message, when something in the workspace is overdue or due within a week: once a day at most, and the
 * workspace is looked through for it once a day at most.
 */
export async function remind(
  { globalState, workspaceState }: vscode.ExtensionContext,
  index: WorkspaceIndex,
): Promise<void> {
  const { effortTexts, reminderText } = await core();
  const today = isoDateOf(new Date());
  if (globalState.get(remindedOn) === today || workspaceState.get(lookedOn) === today) return;
  await index.ensure();
  if (index.state().stopped) return;
  await workspaceState.update(lookedOn, today);
  const text = reminderText(index.workshops(), today, uiLanguage());
  if (text === null) return;
  await globalState.update(remindedOn, today);
  const { show } = effortTexts[uiLanguage()].reminder;
  if ((await vscode.window.showInformationMessage(text, show)) === show) {
    await vscode.commands.executeCommand('samklang.efforts.focus');
  }
}
