import { saidDay } from '../model/dates.js';
import { daysAfter, midnight, monthsAfter } from '../model/isoDates.js';
import type { Language } from '../model/communities.js';
import { completionTexts } from '../texts/completionTexts.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { uiTexts } from '../texts/uiTexts.js';

/** A day to choose, and how it is said. */
export interface OfferedDay {
  readonly day: string;
  /** "i morgen", "onsdag" */
  readonly name: string;
  /** "30. november 2026" */
  readonly date: string;
}

/**
 * The days that a workshop is likely to be on, each once: the one that was agreed before, today, tomorrow, the working
 * days until this day next week, then further away.
 *
 * @param agreed a day that was agreed earlier; null where there is none
 */
export function offeredDays(language: Language, today: string, agreed: string | null = null): OfferedDay[] {
  const { days } = completionTexts[language];
  const week = Array.from({ length: 5 }, (_, index) => daysAfter(today, index + 2)).filter(isWorkingDay);
  const named: readonly (readonly [day: string, name: string])[] = [
    ...(agreed !== null && agreed >= today
      ? [[agreed, uiTexts[language].newWorkshop.date.agreed] as const]
      : []),
    [today, days.today],
    [daysAfter(today, 1), days.tomorrow],
    ...week.map((day) => [day, weekdayOf(day, language)] as const),
    [daysAfter(today, 7), days.nextWeek],
    [daysAfter(today, 14), days.twoWeeks],
    [monthsAfter(today, 1), days.month],
  ];
  const seen = new Set<string>();
  return named.flatMap(([day, name]) => {
    if (seen.has(day)) return [];
    seen.add(day);
    return [{ day, name, date: formatDate(day, language) }];
  });
}

/** What somebody typed, as a day: `26/11` and `i morgen` are one, `32/11` is none. */
export function typedDay(text: string, language: Language, today: string): OfferedDay | null {
  const day = saidDay(text, language, today);
  return day === null ? null : { day, name: weekdayOf(day, language), date: formatDate(day, language) };
}

function isWorkingDay(day: string): boolean {
  const weekday = midnight(day).getUTCDay();
  return weekday > 0 && weekday < 6;
}

function weekdayOf(day: string, language: Language): string {
  return midnight(day).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
}
