import * as vscode from 'vscode';
import type { FormColumn } from '../../editing/forms/columns.js';
import type { FormTable } from '../../editing/forms/table.js';
import type { Language } from '../../model/communities.js';
import { formTexts } from '../../texts/formTexts.js';
import type { Analyses } from '../analysis/analyses.js';
import { core, type Core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { workspaceEdit } from '../shared/positions.js';
import { showInFile } from '../shared/showInFile.js';
import { knownWorkshops } from '../workshops/knownWorkshops.js';
import { random, type Preview } from './preview.js';
import { chosenFiles, targetOf } from './target.js';

/** Collects the answers to a form in a workshop: read, shown column by column, and written when the user says so. */
export interface FormCommand {
  /** @param files those that are selected in the Explorer; the first counts */
  readonly collect: (place?: unknown, files?: unknown) => Promise<void>;
}

/** What was chosen before, by the fingerprint of the headings; the last of them. */
type Choices = readonly (readonly [key: string, roles: readonly string[]])[];
const choicesKey = 'samklang.formColumns';
const mostChoices = 50;

/** @param memory where it is kept what the columns of a form are */
export function formCommand(memory: vscode.Memento, analyses: Analyses, { isWanted }: Preview): FormCommand {
  const collect = async (place?: unknown, files?: unknown): Promise<void> => {
    const document = await targetOf(analyses, await knownWorkshops(), [], formTexts[uiLanguage()].target);
    if (document === undefined) return;
    const analysis = document && (await analyses.of(document));
    const texts = formTexts[analysis?.language ?? uiLanguage()];
    if (!document || !analysis) return tell(texts.noWorkshop);
    const file = chosenFiles(place, files)[0] ?? (await askFile(texts));
    if (!file) return;
    const table = await read(file);
    if (!table) return tell(texts.unreadable);
    if (table.rows.length === 0) return tell(texts.noAnswers);
    const loaded = await core();
    const { areFew, collectForm, columnsOf, formKey } = loaded;
    const key = formKey(table);
    const choices = memory.get<Choices>(choicesKey, []);
    const before = choices.find(([known]) => known === key)?.[1];
    const columns = await askColumns(loaded, table, columnsOf(table, before), analysis.language);
    if (!columns) return;
    const chosen = [key, columns.map(({ role }) => role)] as const;
    await memory.update(
      choicesKey,
      [chosen, ...choices.filter(([known]) => known !== key)].slice(0, mostChoices),
    );
    const collection = collectForm(analysis, table, columns, random);
    const facts = { ...collection, few: areFew(collection) };
    if (collection.result === analysis.text) return tell(`${texts.nothing} ${texts.writeDetail(facts)}`);
    const words = {
      title: texts.preview,
      write: texts.write(collection),
      writeDetail: texts.writeDetail(facts),
      leave: texts.leave,
      leaveDetail: texts.leaveDetail,
    };
    if (!(await isWanted(document, collection.result, words))) return;
    const now = await analyses.of(document);
    if (!now) return;
    // Written meanwhile: the answers go into what stands there now.
    const { edits } = now === analysis ? collection : collectForm(now, table, columns, random);
    await vscode.workspace.applyEdit(workspaceEdit(document, edits));
    await showInFile(document.uri, edits[0]?.span.start ?? 0);
    tell(texts.done(collection));
  };
  return { collect };
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

type Texts = (typeof formTexts)['da'];

async function askFile(texts: Texts): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: texts.choose,
    openLabel: texts.open,
    filters: { [texts.fileKind]: ['xlsx', 'csv', 'txt', 'tsv'] },
  });
  return files?.[0];
}

async function read(file: vscode.Uri): Promise<FormTable | null> {
  const { readForm } = await import('../../lazy/forms.js');
  try {
    return await readForm(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

/** What each column is, as the user says; undefined when they leave. */
async function askColumns(
  loaded: Core,
  table: FormTable,
  guessed: readonly FormColumn[],
  language: Language,
): Promise<readonly FormColumn[] | undefined> {
  const { roleName, withRole } = loaded;
  const texts = formTexts[language];
  let columns = guessed;
  for (;;) {
    const taken = columns.filter(({ role }) => role !== 'ignore').length;
    const goOn = {
      label: `$(check) ${texts.goOn}`,
      detail: texts.goOnDetail({ columns: taken, people: table.rows.length }),
    };
    const items = columns.map((column, at) => ({
      label: column.heading || texts.noHeading,
      description: column.sealed ? `$(lock) ${texts.sealed}` : roleName(column.role, language),
      ...(!column.sealed && { detail: texts.answers(column.answers) }),
      at,
      column,
    }));
    const options = { placeHolder: texts.columns, matchOnDescription: true, ignoreFocusOut: true };
    const picked = await vscode.window.showQuickPick([goOn, ...items], options);
    if (!picked || picked === goOn) return picked && columns;
    if (!('column' in picked) || picked.column.sealed) continue;
    const role = await askRole(loaded, picked.column, language);
    if (role) columns = withRole(columns, picked.at, role);
  }
}

/** What one column is; undefined when it stays what it is. */
async function askRole(
  { columnRoles, roleName }: Core,
  { heading, role }: FormColumn,
  language: Language,
): Promise<FormColumn['role'] | undefined> {
  const roles = [role, ...columnRoles.filter((other) => other !== role)];
  const picked = await vscode.window.showQuickPick(
    roles.map((one) => ({ label: roleName(one, language), role: one })),
    { placeHolder: formTexts[language].whatIs(heading), ignoreFocusOut: true },
  );
  return picked?.role;
}
