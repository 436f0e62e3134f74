import * as vscode from 'vscode';
import { saidDay } from '../../model/dates.js';
import { isoDateOf } from '../../model/isoDates.js';
import type { TemplateSource, WorkshopAnswers } from '../../templates/newWorkshop.js';
import type { Language } from '../../model/communities.js';
import { shapeOf, usualParticipants, type TemplateId } from '../../model/templates.js';
import type { Disclosed } from '../../disclosure/disclose.js';
import { uiTexts } from '../../texts/uiTexts.js';
import type { Core } from '../shared/core.js';
import { askEarlier } from './earlier.js';
import { uiLanguage } from '../shared/language.js';
import { offeredTemplates } from './templates.js';

export interface Order {
  readonly language: Language;
  /** One of ours by its id, or one of the user's own as it is. */
  readonly template: TemplateId | TemplateSource;
  readonly answers: WorkshopAnswers;
  /** The workshop that a follow-up starts from. */
  readonly earlier?: Disclosed | null;
}

/** Whether a value is an order: the Explorer passes other things as a command's second argument. */
export function isOrder(value: unknown): value is Order {
  return (
    typeof value === 'object' &&
    value !== null &&
    'template' in value &&
    'answers' in value &&
    'language' in value
  );
}

const languageNames: Readonly<Record<Language, string>> = { da: 'Dansk', en: 'English' };

/** Asks for what a new workshop needs, one thing at a time. Undefined when the user leaves. */
export async function askWorkshop(
  extension: vscode.ExtensionContext,
  core: Core,
  preset?: TemplateId,
): Promise<Order | undefined> {
  const preferred = uiLanguage();
  const ordered: Language[] = preferred === 'da' ? ['da', 'en'] : ['en', 'da'];
  await leaveWalkthrough();
  const { newWorkshop: asked } = uiTexts[preferred];
  const chosenLanguage = await vscode.window.showQuickPick(
    ordered.map((language) => ({ label: languageNames[language], language })),
    { title: asked.title, placeHolder: asked.language, ignoreFocusOut: true },
  );
  if (!chosenLanguage) return undefined;
  const { language } = chosenLanguage;
  const { newWorkshop: texts } = uiTexts[language];

  const offered = await offeredTemplates(extension, language);
  const choices = offered.map(({ name, description, source }) => ({
    label: name,
    detail: description,
    source,
  }));
  const template =
    choices.find(({ source }) => source.id === preset) ??
    (await vscode.window.showQuickPick(choices, {
      title: texts.title,
      placeHolder: texts.template,
      matchOnDetail: true,
      ignoreFocusOut: true,
    }));
  if (!template) return undefined;
  const earlier = shapeOf(template.source.id)?.goesOn ? await askEarlier(core) : null;
  if (earlier === undefined) return undefined;

  const ask = (options: vscode.InputBoxOptions) =>
    vscode.window.showInputBox({ title: texts.title, ignoreFocusOut: true, ...options });
  const askNumber = async (prompt: string, wrong: string, value: string, low: number, high: number) => {
    const validateInput = (text: string) => (isWholeNumber(text, low, high) ? undefined : wrong);
    const answer = await ask({ prompt, value, validateInput });
    return answer === undefined ? undefined : Number(answer);
  };

  const { missing, ...communityTexts } = texts.community;
  const community = await ask({
    ...communityTexts,
    placeHolder: texts.community.placeholder,
    validateInput: (text) => (text.trim() ? undefined : missing),
  });
  if (community === undefined) return undefined;
  const coreTask = await ask({ prompt: texts.coreTask.prompt, placeHolder: texts.coreTask.placeholder });
  if (coreTask === undefined) return undefined;
  const forum = await askForum(texts.title, texts.forum, ask);
  if (forum === undefined) return undefined;
  const { prompt, wrong } = texts.participants;
  const group = String(usualParticipants(template.source.id));
  const participants = await askNumber(prompt, wrong, group, 1, 500);
  if (participants === undefined) return undefined;
  const usual = String(shapeOf(template.source.id)?.minutes ?? 90);
  const minutes = await askNumber(texts.minutes.prompt, texts.minutes.wrong, usual, 10, 1440);
  if (minutes === undefined) return undefined;
  const today = isoDateOf(new Date());
  const dayOf = (text: string) => saidDay(text, language, today);
  const validateInput = (text: string) => (dayOf(text) === null ? texts.date.wrong : undefined);
  const said = await ask({ prompt: texts.date.prompt, value: today, validateInput });
  const date = said === undefined ? null : dayOf(said);
  if (date === null) return undefined;

  const title = texts.fileTitle(template.label, community.trim());
  const answers = {
    title,
    community: community.trim(),
    coreTask: coreTask.trim(),
    forum,
    date,
    participants,
    minutes,
  };
  return { language, template: template.source, answers, earlier };
}

/** The walkthrough takes the focus back from every question but the first; so the side bar gets it beforehand. */
async function leaveWalkthrough(): Promise<void> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (tab && tab.input === undefined) await vscode.commands.executeCommand('workbench.action.focusSideBar');
}

async function askForum(
  title: string,
  texts: { readonly prompt: string; readonly choices: readonly string[]; readonly other: string },
  ask: (options: vscode.InputBoxOptions) => Thenable<string | undefined>,
): Promise<string | undefined> {
  const choice = await vscode.window.showQuickPick([...texts.choices, texts.other], {
    title,
    placeHolder: texts.prompt,
    ignoreFocusOut: true,
  });
  if (choice !== texts.other) return choice;
  return (await ask({ prompt: texts.prompt }))?.trim();
}

function isWholeNumber(text: string, low: number, high: number): boolean {
  return /^\s*\d+\s*$/.test(text) && Number(text) >= low && Number(text) <= high;
}
