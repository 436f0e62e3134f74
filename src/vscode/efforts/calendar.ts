import * as vscode from 'vscode';
import type { FiledSummary } from '../../portfolio/summary.js';
import type { EffortTexts } from '../../texts/effortTexts.js';
import { currentWorkshop } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { askPlace, saveFile } from '../shared/saveFile.js';
import { mayShareNames } from '../reports/askNames.js';
import { warnOfPlace, warnOfStops } from '../reports/warnOfPlace.js';
import { openDocument } from '../portfolio/workshopFiles.js';
import type { WorkspaceIndex } from '../portfolio/workspaceIndex.js';

/**
 * The command "Save as a calendar": the due dates and follow-ups of the workshop being edited or of them all. Where
 * anything in them looks like personal data nothing is saved, and the place is told.
 *
 * @param place where to save all of them, from a task or a key binding: then nothing is asked
 */
export async function saveCalendar(index: WorkspaceIndex, place?: unknown): Promise<void> {
  const texts = (await core()).effortTexts[uiLanguage()].calendar;
  const asked = place instanceof vscode.Uri;
  const workshops = asked ? await all(index) : await ask(index);
  if (!workshops || refuse(workshops, texts, asked)) return;
  if (!asked && !(await mayShareNamesIn(workshops))) return;
  const { calendarEvents, calendarText } = await import('../../lazy/sharing.js');
  const events = calendarEvents(workshops);
  if (events.length === 0) {
    void vscode.window.showInformationMessage(texts.empty);
    return;
  }
  const { save, fileName, fileKind } = texts;
  const target = asked ? place : await askPlace(save, { name: fileKind, ending: 'ics' }, fileName);
  if (!target) return;
  const language = workshops.length === 1 ? workshops[0]!.language : uiLanguage();
  const times = { made: new Date(), changed: await lastChange(workshops) };
  const coming = events.filter(({ cancelled }) => !cancelled).length;
  await saveFile(target, calendarText(events, language, times), {
    saved: (path) => texts.saved(path, coming),
    failed: texts.failed,
  });
}

/** When the last of the files was changed; what is not saved yet is changed now. */
async function lastChange(workshops: readonly FiledSummary[]): Promise<Date> {
  const times = workshops.map(async ({ file }) => {
    if (openDocument(file)?.isDirty) return Date.now();
    return Promise.resolve(vscode.workspace.fs.stat(vscode.Uri.parse(file))).then(
      ({ mtime }) => mtime,
      () => 0,
    );
  });
  return new Date((await Promise.all(times)).reduce((last, time) => Math.max(last, time), 0));
}

/** Says what stops the calendar, if anything does; possible names do where nobody can be asked. */
function refuse(
  workshops: readonly FiledSummary[],
  texts: EffortTexts['calendar'],
  isUnasked: boolean,
): boolean {
  const stops = exposedIn(workshops).filter(({ asks }) => !asks || isUnasked);
  const [first] = stops;
  if (!first) return false;
  const uri = vscode.Uri.parse(first.file);
  const where = `${vscode.workspace.asRelativePath(uri)}:${String(first.line)}`;
  warnOfPlace(texts.refused(where, first.message, stops.length - 1), texts.show, uri, first);
  return true;
}

/** Asks whether possible names in the calendar may leave, where there are some. */
async function mayShareNamesIn(workshops: readonly FiledSummary[]): Promise<boolean> {
  const places = exposedIn(workshops).map((place) => ({ ...place, uri: vscode.Uri.parse(place.file) }));
  return places.length === 0 || mayShareNames(places);
}

function exposedIn(
  workshops: readonly FiledSummary[],
): (FiledSummary['exposed'][number] & { file: string })[] {
  return workshops.flatMap(({ file, exposed }) => exposed.map((place) => ({ file, ...place })));
}

async function all(index: WorkspaceIndex): Promise<readonly FiledSummary[]> {
  await index.ensure();
  return index.workshops();
}

/** The workshop being edited or all of them, as the user says; undefined when the user leaves. */
async function ask(index: WorkspaceIndex): Promise<readonly FiledSummary[] | undefined> {
  const { disclose, effortTexts, isWithheld, stopsOf, summaryOf } = await core();
  const texts = effortTexts[uiLanguage()].calendar;
  const document = currentWorkshop();
  const disclosed = document && disclose(document.getText());
  if (!disclosed) return all(index);
  if (isWithheld(disclosed)) {
    warnOfStops(stopsOf(disclosed), document.uri, texts.refused, texts.show);
    return undefined;
  }
  const own = [{ file: document.uri.toString(), ...summaryOf(disclosed) }];
  if (!vscode.workspace.workspaceFolders) return own;
  const chosen = await vscode.window.showQuickPick([texts.current, texts.all], { placeHolder: texts.which });
  if (chosen === undefined) return undefined;
  return chosen === texts.current ? own : all(index);
}
