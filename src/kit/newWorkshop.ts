import { blankSign } from '../parse/reading.js';
import { fillTemplate } from './fill.js';
import { stepMinutes } from './minutes.js';

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

/** Makes the text of a new workshop file of a template and the answers. */
export function newWorkshopText(template: string, answers: WorkshopAnswers): string {
  const minutes = stepMinutes(answers.minutes);
  return fillTemplate(template, {
    ...answers,
    coreTask: answers.coreTask || blankSign,
    forum: answers.forum || blankSign,
    followUp: threeMonthsAfter(answers.date),
    minutes1: minutes[1],
    minutes2: minutes[2],
    minutes3: minutes[3],
    minutes4: minutes[4],
  });
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
