import * as vscode from 'vscode';
import type { KnownWorkshop } from '../../portfolio/workshopsToChoose.js';
import { currentWorkshop, openWorkshop, type Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { itemsToChoose } from '../workshops/knownWorkshops.js';

/**
 * The workshop that is written into: the one being edited when nothing was chosen beforehand, else the one that the
 * user says. Never a file among those chosen, and never a reflection sheet.
 *
 * @returns null when there is none, undefined when the user leaves
 */
export async function targetOf(
  analyses: Analyses,
  known: readonly KnownWorkshop[],
  chosen: readonly vscode.Uri[],
  placeHolder: string,
): Promise<vscode.TextDocument | null | undefined> {
  const { isReflection } = await core();
  const edited = currentWorkshop() ?? openWorkshop();
  const workshop = edited && (await analyses.of(edited))?.workshop;
  if (edited && workshop && chosen.length === 0 && !isReflection(workshop)) return edited;
  const files = new Set(chosen.map(String));
  const team = known.find(({ file }) => files.has(file))?.team ?? workshop?.community ?? null;
  const items = itemsToChoose(known, team, chosen);
  if (items.length === 0) return null;
  const target = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return target && (await vscode.workspace.openTextDocument(target.uri));
}

/** The files that were selected in the Explorer: all of them, or the one that its menu was opened on. */
export function chosenFiles(place: unknown, files: unknown): vscode.Uri[] {
  const given = Array.isArray(files) ? files : [place];
  return given.filter((file): file is vscode.Uri => file instanceof vscode.Uri);
}
