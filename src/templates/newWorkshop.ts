import type { Language } from '../model/communities.js';
import { shapeOf, templateShapes } from '../model/templates.js';
import type { ReadableWorkshop } from '../model/workshop.js';
import { blankSign } from '../parse/reading.js';
import { fillTemplate } from './fill.js';
import { earlierTexts } from './earlier.js';
import { stepMinutes, type MinutesOfStep } from './minutes.js';

/** What is asked before a workshop is made. */
export interface WorkshopAnswers {
  readonly title: string;
  readonly community: string;
  /** May be empty: then it stays a blank. */
  readonly coreTask: string;
  readonly forum: string;
  /** ISO date. */
  readonly date: string;
  readonly participants: number;
  readonly minutes: number;
}

/** A template that a workshop is made of. */
export interface TemplateSource {
  readonly id: string;
  readonly language: Language;
  /** Markdown with `{{name}}` where an answer goes. */
  readonly text: string;
}

/**
 * Makes the text of a new workshop file.
 * @param earlier the workshop that a follow-up meeting starts from
 */
export function newWorkshopText(
  { id, language, text }: TemplateSource,
  answers: WorkshopAnswers,
  earlier: ReadableWorkshop | null = null,
): string {
  const minutes = stepMinutes(answers.minutes, shapeOf(id)?.minutesOfStep ?? sharesIn(text));
  const values = {
    ...answers,
    coreTask: answers.coreTask || blankSign,
    forum: answers.forum || blankSign,
    followUp: threeMonthsAfter(answers.date),
    ...Object.fromEntries(Object.entries(minutes).map(([step, some]) => [`minutes${step}`, some])),
  };
  return fillTemplate(text, values, { ...earlierTexts(language, earlier) });
}

/** How a template of the user's own shares out its minutes: as the dialogue tool does, between the steps that it has. */
function sharesIn(text: string): MinutesOfStep {
  const shares = Object.entries(templateShapes.balancer.minutesOfStep);
  const present = shares.filter(([step]) => text.includes(`{{minutes${step}}}`));
  return Object.fromEntries(present.length > 0 ? present : shares);
}

/** The day of a moment where the user is, as an ISO date. */
export function isoDateOf(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, written `2026-12-15`. */
export function isIsoDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

/** A sensible day to follow up: three months on, or the last day of that month. */
function threeMonthsAfter(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + 3);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
