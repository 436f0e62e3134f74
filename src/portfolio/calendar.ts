import { ICalCalendar, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { agreedDay } from '../analysis/balance/overdue.js';
import { content } from '../texts/content/index.js';
import type { Language } from '../model/communities.js';
import { effortTexts } from '../texts/effortTexts.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { followUpsOf, type FollowUp } from './followUps.js';
import { sameEfforts, teamKey, type TeamEffort } from './sameEfforts.js';
import type { EffortSummary, FiledSummary } from './summary.js';

/** A day in the calendar, in the language of the file that it comes from. */
export interface CalendarEvent {
  /** The same for the same effort or workshop each time: a program that has it already takes the new one for it. */
  readonly uid: string;
  /** As `2026-12-15`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** No longer to come: a program that has it takes it away or crosses it out. */
  readonly cancelled: boolean;
}

/**
 * The days to remember: the due dates of efforts that are agreed, and the days of follow-up. An effort that several
 * workshops of a team speak of is one event, by the latest word on it; once agreed and now done, put off or without a
 * day it is cancelled. Nobody is named or invited; the text says which role is responsible.
 *
 * @param only the file that it is about, when it is about one: what that file speaks of, by the latest word of any
 */
export function calendarEvents(
  workshops: readonly FiledSummary[],
  only: string | null = null,
): CalendarEvent[] {
  const about = workshops.filter(({ file }) => only === null || file === only);
  const files = new Set(about.map(({ file }) => file));
  const days = new Set(about.map((workshop) => `${teamKey(workshop)}\n${workshop.followUp ?? ''}`));
  return [
    ...sameEfforts(workshops)
      .filter(({ mentions }) => mentions.some(({ workshop }) => files.has(workshop.file)))
      .flatMap(effortEvent),
    ...followUpsOf(workshops)
      .filter(({ day, workshop }) => days.has(`${teamKey(workshop)}\n${day}`))
      .map(followUpEvent),
  ];
}

function effortEvent({ id, effort, workshop, mentions }: TeamEffort): CalendarEvent[] {
  const day = agreedDay(effort);
  const earlier = mentions.findLast(({ effort: { due, state } }) => due !== null && wasAgreed(state));
  const shown = day ?? earlier?.effort.due ?? null;
  if (shown === null) return [];
  return [
    {
      uid: `${id}@samklang`,
      day: shown,
      summary: plain(effort.text),
      description: descriptionOf(workshop, effort),
      cancelled: day === null,
    },
  ];
}

function wasAgreed(state: EffortSummary['state']): boolean {
  return state === 'agreed' || state === 'done';
}

function followUpEvent({ id, day, workshop }: FollowUp): CalendarEvent {
  const { language, title, team } = workshop;
  const name = title ?? team ?? overviewTexts[language].untitled;
  return {
    uid: `${id}@samklang`,
    day,
    summary: plain(effortTexts[language].calendar.followUp(name)),
    description: aboutOf(workshop),
    cancelled: false,
  };
}

function descriptionOf(workshop: FiledSummary, { community, responsible, supports }: EffortSummary): string {
  const { language } = workshop;
  const texts = effortTexts[language];
  return [
    ...(community ? [content[language].communities[community].name] : []),
    ...(responsible === null ? [] : [plain(`${texts.responsible}: ${responsible}`)]),
    ...supports.map(({ kind, text }) => plain(`${texts.supports[kind]}: ${text}`)),
    aboutOf(workshop),
  ].join('\n');
}

function aboutOf({ title, team }: FiledSummary): string {
  return plain([title, team].filter(Boolean).join(' · '));
}

/** Without control characters, which a calendar file may not hold. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** The minutes from the beginning of 2020 to a moment: a number that grows, and that every program takes. */
function minutesTo(moment: Date): number {
  return Math.max(0, Math.floor((moment.getTime() - Date.UTC(2020, 0, 1)) / 60_000));
}

/** When a calendar is made, and when the last of the files that it is made of was changed. */
export interface CalendarTimes {
  readonly made: Date;
  readonly changed: Date;
}

/**
 * The days as an iCalendar file (RFC 5545), each a whole day that keeps nobody busy. The sequence number grows when a
 * file has changed: a program that has an event already takes the one with the higher number.
 */
export function calendarText(
  events: readonly CalendarEvent[],
  language: Language,
  { made, changed }: CalendarTimes,
): string {
  const calendar = new ICalCalendar({
    name: effortTexts[language].calendar.name,
    prodId: { company: 'Samklang', product: 'Samklang', language: language.toUpperCase() },
  });
  for (const { uid, day, summary, description, cancelled } of events) {
    calendar.createEvent({
      id: uid,
      sequence: minutesTo(changed),
      stamp: made,
      start: day,
      allDay: true,
      summary,
      description,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
