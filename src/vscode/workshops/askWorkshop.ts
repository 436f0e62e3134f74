import * as vscode from 'vscode';
import type { TemplateSource, WorkshopAnswers } from '../../templates/newWorkshop.js';
import type { Language } from '../../model/communities.js';
import { shapeOf, type TemplateId } from '../../model/templates.js';
import type { Disclosed } from '../../disclosure/disclose.js';
import { uiTexts } from '../../texts/uiTexts.js';
import type { Core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { askChoice, askInTurn, back, type Answered } from './dialog.js';
import { askEarlier, earlierWorkshops } from './earlier.js';
import { questions, type Given, type Place } from './questions.js';
import { offeredTemplates, type OfferedTemplate } from './templates.js';

export interface Order {
  readonly language: Language;
  /** One of ours by its id, or one of the user's own as it is. */
  readonly template: TemplateId | TemplateSource;
  readonly answers: WorkshopAnswers;
  /** The workshops that a follow-up goes on from. */
  readonly earlier?: readonly Disclosed[];
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

/** Asks for what a new workshop needs, one thing at a time, with a way back. Undefined when the user leaves. */
export async function askWorkshop(core: Core, preset?: TemplateId): Promise<Order | undefined> {
  await leaveWalkthrough();
  const given = await askInTurn<Given>(
    [
      { ask: (answers, where) => askLanguage(core, answers, where, preset) },
      {
        applies: ({ offered = [] }) => offered.every(({ source }) => source.id !== preset),
        ask: askTemplate,
      },
      {
        applies: ({ known = [] }) => known.length > 0,
        ask: (answers, where) => askEarlier(core, answers, where),
      },
      ...questions(core),
    ],
    {},
  );
  const { language, template, community, date } = given ?? {};
  if (!given || !language || !template || community === undefined || date === undefined) return undefined;
  const { coreTask = '', forum = '', participants = 1, minutes = 1, earlier = [] } = given;
  const title = uiTexts[language].newWorkshop.fileTitle(template.name, community);
  const answers = { title, community, coreTask, forum, date, participants, minutes };
  return { language, template: template.source, answers, earlier };
}

/** Where the file's own language is not known yet, one is asked in the user's. */
async function askLanguage(
  core: Core,
  { language }: Given,
  where: Place,
  preset: TemplateId | undefined,
): Promise<Answered<Given>> {
  const preferred = uiLanguage();
  const ordered: Language[] = preferred === 'da' ? ['da', 'en'] : ['en', 'da'];
  const choices = ordered.map((value) => ({ label: languageNames[value], value }));
  const { title, language: prompt } = uiTexts[preferred].newWorkshop;
  const proposed = choices.find(({ value }) => value === language);
  const answer = await askChoice({ title: `${title}: ${prompt}`, ...where }, { choices, proposed });
  if (answer === undefined || answer === back) return answer;
  const offered = await offeredTemplates(core, answer);
  const chosen = offered.find(({ source }) => source.id === preset);
  return { language: answer, offered, ...(chosen && (await withTemplate(chosen))) };
}

async function askTemplate(
  { language = 'da', offered = [], template }: Given,
  where: Place,
): Promise<Answered<Given>> {
  const { title, template: prompt } = uiTexts[language].newWorkshop;
  const choices = offered.map((value) => ({ label: value.name, detail: value.description, value }));
  const proposed = choices.find(({ value }) => value.source.id === template?.source.id);
  const answer = await askChoice({ title: `${title}: ${prompt}`, ...where }, { choices, proposed });
  return answer === undefined || answer === back ? answer : withTemplate(answer);
}

/** With a follow-up goes what it may start from. */
async function withTemplate(template: OfferedTemplate): Promise<Given> {
  const known = shapeOf(template.source.id)?.goesOn ? await earlierWorkshops() : [];
  return { template, known, earlier: [] };
}

/** The walkthrough takes the focus back from every question but the first; so the side bar gets it beforehand. */
async function leaveWalkthrough(): Promise<void> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (tab && tab.input === undefined) await vscode.commands.executeCommand('workbench.action.focusSideBar');
}
