import * as vscode from 'vscode';
import { readTimeOfDay } from '../../model/timeOfDay.js';
import type { ReportUiTexts } from '../../texts/reportUiTexts.js';

/** What the script takes beside what others may see. */
interface InHand {
  readonly start: number | null;
  readonly notes: boolean;
}

/** Asks when the workshop begins, and whether the facilitator's own notes are to be in the script; undefined when the user leaves. */
export async function askScript({ title, script }: ReportUiTexts): Promise<InHand | undefined> {
  const said = await vscode.window.showInputBox({
    title,
    prompt: script.start,
    placeHolder: script.startExample,
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' || readTimeOfDay(text) !== null ? undefined : script.startWrong,
  });
  if (said === undefined) return undefined;
  const choice = await vscode.window.showQuickPick(
    [
      { ...script.withNotes, notes: true },
      { ...script.withoutNotes, notes: false },
    ],
    { title, placeHolder: script.notes, ignoreFocusOut: true },
  );
  return choice && { start: readTimeOfDay(said), notes: choice.notes };
}
