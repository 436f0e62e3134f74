import * as vscode from 'vscode';
import type { HeldFile } from '../../portfolio/held.js';
import type { FiledSummary } from '../../portfolio/summary.js';
import type { EffortTexts } from '../../texts/effortTexts.js';
import { currentWorkshop } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { askPlace, isTellingName, saveFile } from '../shared/saveFile.js';
import { mayShareNames, offerNames } from '../reports/askNames.js';
import { warnOfStops } from '../reports/warnOfPlace.js';
import { openDocument } from '../portfolio/workshopFiles.js';
import type { WorkspaceIndex } from '../portfolio/workspaceIndex.js';

/**
 * The command "Save as a calendar": the due dates and follow-ups of the workshop being edited or of them all. Where
 * anything in them looks like personal data, or nobody can tell what others may see, nothing is saved, and the place is
 * told.
 *
 * @param place where to save all of them, from a task or a key binding: then nothing is asked
 * @param namesAllowed whether possible names may be in it then; without it they stop the calendar
 */
export async function saveCalendar(
  index: WorkspaceIndex,
  place?: unknown,
  namesAllowed = false,
): Promise<void> {
  const texts = (await core()).effortTexts[uiLanguage()].calendar;
  const asked = place instanceof vscode.Uri;
  const chosen = asked ? await all(index) : await ask(index);
  if (!chosen || refuse(chosen, texts)) return;
  const names = exposedIn(chosen.workshops).map((one) => ({ ...one, uri: vscode.Uri.parse(one.file) }));
  if (names.length > 0 && asked && !namesAllowed)
    return offerNames(names, () => saveCalendar(index, place, true));
  if (names.length > 0 && !asked && !(await mayShareNames(names))) return;
  const { workshops, only } = chosen;
  const { calendarEvents, calendarText } = await import('../../lazy/sharing.js');
  const events = calendarEvents(workshops, only);
  const left = await leftOut(chosen.held);
  if (events.length === 0) {
    void vscode.window.showInformationMessage(left || texts.empty);
    return;
  }
  const { save, fileName, fileKind } = texts;
  const target = asked ? place : await askPlace(save, { name: fileKind, ending: 'ics' }, fileName);
  if (!target || (asked && (await isTellingName(target)))) return;
  const about = workshops.filter(({ file }) => only === null || file === only);
  const language = about.length === 1 ? about[0]!.language : uiLanguage();
  const times = { made: new Date(), changed: await lastChange(workshops) };
  const coming = events.filter(({ cancelled }) => !cancelled).length;
  await saveFile(target, calendarText(events, language, times), {
    saved: (path) => [texts.saved(path, coming), left].filter(Boolean).join(' '),
    failed: texts.failed,
  });
}

/** The workshops that a calendar is made of, and the files of which nothing can be in it. */
interface Chosen {
  readonly workshops: readonly FiledSummary[];
  readonly held: readonly HeldFile[];
  /** The file that it is about; null for all of them. */
  readonly only: string | null;
}

/** Says how many files could not be read; nothing when all could. */
async function leftOut(held: readonly HeldFile[]): Promise<string> {
  const { heldNotices } = await core();
  return heldNotices(held, uiLanguage())
    .map(({ text }) => text)
    .join(' ');
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

/** Says what stops the calendar, if anything does. */
function refuse({ workshops, held }: Chosen, texts: EffortTexts['calendar']): boolean {
  const stops = [
    ...held.flatMap(({ file, stops }) => stops.map((stop) => ({ file, ...stop }))),
    ...exposedIn(workshops).filter(({ asks }) => !asks),
  ];
  const [first] = stops;
  if (!first) return false;
  warnOfStops(stops, vscode.Uri.parse(first.file), texts.refused, texts.show);
  return true;
}

function exposedIn(
  workshops: readonly FiledSummary[],
): (FiledSummary['exposed'][number] & { file: string })[] {
  return workshops.flatMap(({ file, exposed }) => exposed.map((place) => ({ file, ...place })));
}

async function all(index: WorkspaceIndex): Promise<Chosen> {
  await index.ensure();
  return { workshops: index.workshops(), held: index.state().held, only: null };
}

/** The workshop being edited or all of them, as the user says; undefined when the user leaves. */
async function ask(index: WorkspaceIndex): Promise<Chosen | undefined> {
  const { disclose, effortTexts, isWithheld, stopsOf, summaryOf, teamKey } = await core();
  const texts = effortTexts[uiLanguage()].calendar;
  const document = currentWorkshop();
  const disclosed = document && disclose(document.getText());
  if (!disclosed) return all(index);
  if (isWithheld(disclosed)) {
    warnOfStops(stopsOf(disclosed), document.uri, texts.refused, texts.show);
    return undefined;
  }
  const own = { file: document.uri.toString(), ...summaryOf(disclosed) };
  if (!vscode.workspace.workspaceFolders) return { workshops: [own], held: [], only: own.file };
  const options = { placeHolder: texts.which, ignoreFocusOut: true };
  const chosen = await vscode.window.showQuickPick([texts.current, texts.all], options);
  if (chosen === undefined) return undefined;
  const everything = await all(index);
  if (chosen !== texts.current) return everything;
  // Another file of the same group may have the latest word on what this one speaks of.
  const ofGroup = everything.workshops.filter(
    (workshop) => workshop.file !== own.file && teamKey(workshop) === teamKey(own),
  );
  return { workshops: [...ofGroup, own], held: [], only: own.file };
}
