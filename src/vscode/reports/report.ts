import * as vscode from 'vscode';
import { isoDateOf } from '../../model/isoDates.js';
import { reportFormats, reportKinds, type ReportFormat, type ReportKind } from '../../sharing/kinds.js';
import type { Refusal, ReportFile } from '../../lazy/sharing.js';
import type { ReportUiTexts } from '../../texts/reportUiTexts.js';
import { workshopMeant } from '../analysis/analyses.js';
import { uiLanguage } from '../shared/language.js';
import { reasonOf } from '../shared/files.js';
import { isTellingName } from '../shared/saveFile.js';
import { writeWhole } from '../shared/writeWhole.js';
import { askScript } from './askScript.js';
import { askLeaving, type Answers, type AskedPlace } from './askLeaving.js';
import { folderLook } from './folderLook.js';
import { offerNames } from './askNames.js';
import { reportPanel, type ReportPanel } from './reportPanel.js';
import { warnOfPlace } from './warnOfPlace.js';
import { openDocument, workshopText } from '../portfolio/workshopFiles.js';

/** A report that is asked for in full, from a task, a key binding or a test: then nothing is asked or shown first. */
interface Order {
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  readonly target: vscode.Uri;
  /** Whether possible names may be in it; without it they stop the report. */
  readonly namesAllowed?: boolean;
  /** What becomes of what the group says of bullying and exclusion; without it that stops the report. */
  readonly exclusion?: 'keep' | 'omit';
  /** Of the script: whether the facilitator's own notes are in it, and when it begins, in minutes from midnight. */
  readonly notes?: boolean;
  readonly start?: number;
}

/** The workshops that a report is made of, and where they are. */
interface Chosen {
  readonly files: readonly ReportFile[];
  readonly uris: readonly vscode.Uri[];
}

/** The commands that make a report, show it, and save what is shown. */
export interface ReportCommands extends vscode.Disposable {
  /** On the files that are selected in the Explorer, or on the workshop that is being edited. */
  readonly exportReport: (place?: unknown, selected?: unknown, order?: unknown) => Promise<unknown>;
  /** A report of this kind on the workshop that is being edited. */
  readonly makeReport: (kind: ReportKind) => Promise<unknown>;
  /** @param how `print` to save it as a page and open that in the browser */
  readonly saveReport: (how?: unknown) => unknown;
  readonly openSaved: () => unknown;
  readonly showSaved: () => unknown;
}

export function reportCommands(): ReportCommands {
  const panel = reportPanel();
  return {
    exportReport: (place, selected, order) =>
      exportReport(panel, urisOf(place, selected), isOrder(order) ? { order } : {}),
    makeReport: (kind) => exportReport(panel, [], { kind }),
    saveReport: (how) => (how === 'print' ? panel.print() : panel.save()),
    openSaved: panel.openSaved,
    showSaved: panel.showSaved,
    dispose: () => void panel.dispose(),
  };
}

/**
 * The command "Export report".
 *
 * @param selected the files that it was called on in the Explorer; none for the workshop being edited
 * @param asked the kind of report, where that is not to be asked, or all of it
 * @returns how it ended, for those who gave an order
 */
async function exportReport(
  panel: ReportPanel,
  selected: readonly vscode.Uri[],
  { order, kind: named }: { readonly order?: Order; readonly kind?: ReportKind },
): Promise<'saved' | 'refused' | 'shown' | undefined> {
  const door = await import('../../lazy/sharing.js');
  const texts = door.reportUiTexts[uiLanguage()];
  const chosen = selected.length > 0 ? await workshopsAmong(selected) : current();
  if (typeof chosen === 'string') return tell(texts.unread(chosen));
  if (chosen.files.length === 0) return tell(selected.length > 0 ? texts.noneChosen : texts.noWorkshop);
  const kind = order?.kind ?? named ?? (await askKind(texts));
  const format = kind && (order?.format ?? (await askFormat(texts)));
  if (!kind || !format) return undefined;
  const hand = kind === 'script' && !order ? await askScript(texts) : handOf(order);
  if (!hand) return undefined;
  try {
    const chosenLook = await folderLook(folderOf(chosen.uris[0]));
    const look = chosenLook?.look ?? {};
    const make = (answers: Answers) =>
      door.exportReport(chosen.files, kind, format, {
        ...answers,
        ...hand,
        look,
        today: isoDateOf(new Date()),
      });
    let exported = await make(answersOf(order));
    if (exported && 'refused' in exported && !order) {
      const places = askedOnly(chosen, exported.refused);
      const answers = places && (await askLeaving(places));
      if (places && !answers) return 'refused';
      if (answers) exported = await make(answers);
    }
    if (!exported) return tell(selected.length > 0 ? texts.noneChosen : texts.noWorkshop);
    if ('refused' in exported) {
      const asked = order ? askedOnly(chosen, exported.refused) : null;
      if (order && asked?.every(({ code }) => code === 'personal.name'))
        offerNames(asked, () => exportReport(panel, selected, { order: { ...order, namesAllowed: true } }));
      else refuse(texts, chosen, exported.refused);
      return 'refused';
    }
    const wrong = (chosenLook?.wrong ?? []).map((fault) => texts.wrongLook[fault]);
    if (wrong.length > 0) void vscode.window.showWarningMessage(wrong.join(' '));
    if (order) {
      if (await isTellingName(order.target)) return 'refused';
      await writeWhole(order.target, exported.content);
      return 'saved';
    }
    await panel.show(exported, format, folderOf(chosen.uris[0]));
    return 'shown';
  } catch (error) {
    void vscode.window.showErrorMessage(texts.failed(reasonOf(error)));
    return undefined;
  }
}

function answersOf(order: Order | undefined): Answers {
  return {
    namesAllowed: order?.namesAllowed === true,
    ...(order?.exclusion && { exclusion: order.exclusion }),
  };
}

function handOf(order: Order | undefined) {
  return { notes: order?.notes === true, start: order?.start ?? null };
}

function current(): Chosen {
  const document = workshopMeant();
  if (!document) return { files: [], uris: [] };
  return { files: [{ file: nameOf(document.uri), text: document.getText() }], uris: [document.uri] };
}

/**
 * The workshop files among those selected, as they stand in the editor where they are open.
 *
 * @returns the name of a workshop file that cannot be read: nobody would miss it in a report on many
 */
async function workshopsAmong(selected: readonly vscode.Uri[]): Promise<Chosen | string> {
  const files: ReportFile[] = [];
  const uris: vscode.Uri[] = [];
  for (const uri of selected) {
    const document = openDocument(uri.toString());
    const read = document ? null : await workshopText(uri);
    if (read === 'unread') return nameOf(uri);
    if (read === 'none') continue;
    files.push({ file: nameOf(uri), text: document?.getText() ?? read?.text ?? '' });
    uris.push(uri);
  }
  return { files, uris };
}

async function askKind({ kind, kinds, title }: ReportUiTexts): Promise<ReportKind | undefined> {
  const items = reportKinds.map((id) => ({ id, label: kinds[id].name, detail: kinds[id].about }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: kind, ignoreFocusOut: true }))?.id;
}

async function askFormat({ format, formats, title }: ReportUiTexts): Promise<ReportFormat | undefined> {
  const items = reportFormats.map((id) => ({ id, label: formats[id].name, detail: formats[id].about }));
  // The page takes the focus back when the question before is answered.
  return (await vscode.window.showQuickPick(items, { title, placeHolder: format, ignoreFocusOut: true }))?.id;
}

/** The places that somebody has to answer for, when nothing else stops the report; null otherwise. */
function askedOnly({ files, uris }: Chosen, refused: readonly Refusal[]): AskedPlace[] | null {
  if (!refused.every(({ asks }) => asks)) return null;
  return refused.flatMap((place) => {
    const uri = uris[files.findIndex(({ file }) => file === place.file)];
    return uri ? [{ ...place, uri }] : [];
  });
}

/** Says what stops the report, and offers to go there; the report itself does not wait for the answer. */
function refuse(texts: ReportUiTexts, { files, uris }: Chosen, refused: readonly Refusal[]): void {
  const first = refused.find(({ asks }) => !asks) ?? refused[0];
  const uri = uris[files.findIndex(({ file }) => file === first?.file)];
  if (!first || !uri) return;
  const message = texts.refused(`${first.file}:${first.line}`, first.message, refused.length - 1);
  warnOfPlace(message, texts.show, uri, first);
}

function tell(message: string): undefined {
  void vscode.window.showInformationMessage(message);
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

/** The folder of a saved file; what has no file yet is at home in the workspace. */
function folderOf(uri: vscode.Uri | undefined): vscode.Uri | undefined {
  if (uri && uri.scheme !== 'untitled') return vscode.Uri.joinPath(uri, '..');
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}

/** The Explorer gives the file that was clicked, and all that are selected. */
function urisOf(place: unknown, selected: unknown): vscode.Uri[] {
  const uris = (Array.isArray(selected) ? selected : [place]).filter((one) => one instanceof vscode.Uri);
  return uris;
}

function isOrder(value: unknown): value is Order {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, format, target, namesAllowed, exclusion, notes, start } = value as Partial<
    Record<keyof Order, unknown>
  >;
  return (
    reportKinds.some((known) => known === kind) &&
    reportFormats.some((known) => known === format) &&
    target instanceof vscode.Uri &&
    [namesAllowed, notes].every((one) => one === undefined || typeof one === 'boolean') &&
    (exclusion === undefined || exclusion === 'keep' || exclusion === 'omit') &&
    (start === undefined || typeof start === 'number')
  );
}
