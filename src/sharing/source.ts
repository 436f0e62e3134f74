import { balanceOf } from '../analysis/balance/balance.js';
import { sharedBalance, type SharedBalance } from '../analysis/balance/few.js';
import type { Content } from '../texts/content/content.js';
import { content } from '../texts/content/index.js';
import type { Language } from '../model/communities.js';
import type { ReadableWorkshop } from '../model/workshop.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { reportTexts, type ReportTexts } from '../texts/reportTexts.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { agendaOf } from '../facilitation/agenda.js';
import { stepBegins } from '../facilitation/ownNotes.js';
import type { AgendaStep } from '../protocol/room.js';
import { notesOf, type Notes } from './notes.js';
import { plainText, visible } from './plainText.js';

/** What a report may tell of one workshop: the facilitator's notes are out, and every text is plain words. */
export interface Source {
  readonly language: Language;
  readonly workshop: ReadableWorkshop;
  /** Without ratings that are too few to be shown. */
  readonly balance: SharedBalance;
  readonly notes: readonly Notes[];
  /** The steps with what is asked in them. */
  readonly agenda: readonly AgendaStep[];
  /** Where they begin in the file. */
  readonly stepBegins: readonly number[];
  /** How many places in the file could not be read, and so are not in the report. */
  readonly unread: number;
  /** The title, or that there is none. */
  readonly title: string;
  readonly content: Content;
  readonly texts: ReportTexts;
}

/** Makes of what is disclosed of a workshop what reports are made of. */
export function sourceOf(disclosed: Disclosed): Source {
  const { language, reading, workshop: written, fine } = disclosed;
  const workshop = plainWorkshop(written);
  return {
    language,
    workshop,
    balance: sharedBalance(balanceOf(workshop), fine),
    agenda: agendaOf(disclosed).map((step) => ({
      ...step,
      title: plainText(step.title),
      questions: step.questions.map(plainText),
    })),
    stepBegins: stepBegins(disclosed),
    notes: notesOf(reading),
    unread: disclosed.unread.length,
    title: workshop.title ?? overviewTexts[language].untitled,
    content: content[language],
    texts: reportTexts[language],
  };
}

/** The workshop with plain words for its Markdown. */
function plainWorkshop(workshop: ReadableWorkshop): ReadableWorkshop {
  const texts = (list: readonly string[]) => list.map(plainText).filter((text) => text !== '');
  const withText = <T extends { readonly text: string }>(list: readonly T[]): T[] =>
    list.map((entry) => ({ ...entry, text: plainText(entry.text) })).filter(({ text }) => text !== '');
  return {
    ...workshop,
    ...values(workshop, ['title', 'community', 'coreTask', 'forum', 'template'], visible),
    steps: workshop.steps.map((step) => ({ ...step, ...values(step, ['title'], plainText) })),
    communities: workshop.communities.map((community) => ({
      ...community,
      strengths: texts(community.strengths),
      gains: texts(community.gains),
      improvements: texts(community.improvements),
    })),
    imbalances: withText(workshop.imbalances),
    trends: withText(workshop.trends),
    frames: withText(workshop.frames),
    efforts: withText(workshop.efforts).map((effort) => ({
      ...effort,
      ...values(effort, ['responsible'], visible),
      supports: withText(effort.supports),
    })),
  };
}

/** The texts of an object that has them, changed. */
function values<T extends object>(
  object: T,
  keys: readonly (keyof T)[],
  change: (text: string) => string,
): Partial<T> {
  const found = keys.flatMap((key) => {
    const value = object[key];
    return typeof value === 'string' ? [[key, change(value)] as const] : [];
  });
  return Object.fromEntries(found) as Partial<T>;
}
