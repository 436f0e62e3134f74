import { ICalCalendar, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { content } from '../texts/content/index.js';
import type { Language } from '../model/communities.js';
import { effortTexts } from '../texts/effortTexts.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { stableId } from './stableId.js';
import type { EffortSummary, FiledSummary } from './summary.js';

/** A day in the calendar, in the language of the file that it comes from. */
export interface CalendarEvent {
  readonly uid: string;
  /** As `2026-12-15`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/**
 * The days to remember: the due dates of efforts that are agreed and not done, and the days of follow-up.
 * Nobody is named or invited; the role that is responsible stays in the file.
 */
export function calendarEvents(workshops: readonly FiledSummary[]): CalendarEvent[] {
  const seen = new Map<string, number>();
  // The day is no part of it: an effort whose due date is moved stays the same event, and so does one whose
  // file is renamed. New words make a new event.
  const uidOf = (...parts: readonly string[]) => {
    const id = stableId(parts);
    const nth = seen.get(id) ?? 0;
    seen.set(id, nth + 1);
    return `${nth === 0 ? id : `${id}-${nth + 1}`}@samklang`;
  };
  return workshops.flatMap((workshop) => {
    const own = [workshop.team ?? workshop.title ?? '', workshop.date ?? ''];
    const efforts = workshop.efforts.flatMap((effort) =>
      effort.state === 'agreed' && effort.due !== null
        ? [
            {
              uid: uidOf('effort', ...own, effort.text),
              day: effort.due,
              summary: plain(effort.text),
              description: descriptionOf(workshop, effort),
            },
          ]
        : [],
    );
    const { language, followUp } = workshop;
    if (followUp === null) return efforts;
    const title = workshop.title ?? workshop.team ?? overviewTexts[language].untitled;
    return [
      ...efforts,
      {
        uid: uidOf('followUp', ...own),
        day: followUp,
        summary: plain(effortTexts[language].calendar.followUp(title)),
        description: aboutOf(workshop),
      },
    ];
  });
}

function descriptionOf(workshop: FiledSummary, { community, supports }: EffortSummary): string {
  const { language } = workshop;
  const texts = effortTexts[language];
  return [
    ...(community ? [content[language].communities[community].name] : []),
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

/**
 * The days as an iCalendar file (RFC 5545), each a whole day that keeps nobody busy.
 * @param made when the file is made
 */
export function calendarText(events: readonly CalendarEvent[], language: Language, made: Date): string {
  const calendar = new ICalCalendar({
    name: effortTexts[language].calendar.name,
    prodId: { company: 'Samklang', product: 'Samklang', language: language.toUpperCase() },
  });
  for (const { uid, day, summary, description } of events) {
    calendar.createEvent({
      id: uid,
      stamp: made,
      start: day,
      allDay: true,
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}
