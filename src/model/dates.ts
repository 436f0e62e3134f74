/** Days as people write and say them. What is kept of them is always `2026-12-15`. */
import { languages, type Language } from './communities.js';
import { daysAfter, isoDate, midnight, monthsAfter } from './isoDates.js';

/** A month in letters is clear in whichever language it is. */
const inWords = [
  /^(?:den |d\. ?|the )?(?<day>\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(?<name>\p{L}{3,})[.,]?(?: (?<year>\d{4}))?$/u,
  /^(?<name>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,?(?: (?<year>\d{4}))?$/u,
];
const yearFirst = /^(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/;
const yearLast =
  /^(?:den |d\. ?)?(?<first>\d{1,2})[-/. ]{1,2}(?<second>\d{1,2})[-/. ]{1,2}(?<year>\d{4}|\d{2})$/;
const withoutYear = /^(?:den |d\. ?)?(?<first>\d{1,2})[-/.](?<second>\d{1,2})\.?$/;

/** Written with two figures, the year is this one, the one before, or one of the nine to come. */
const [yearsBack, yearsOn] = [1, 9];

/**
 * The day of the calendar that somebody meant; null when that is not clear: English speakers disagree on which of
 * `5/6/2026` is the month, a week is no day, nobody can tell the year of `15. december` without more, and a name in
 * front that is another day's leaves open which of the two is meant.
 *
 * @param earliest where the year is not said, or cut to two figures, the day is the first such one from this on
 */
export function meantDate(text: string, language: Language, earliest: string | null = null): string | null {
  const { name, rest } = partName(plainly(text).replace(clock, ''));
  const day = dayOf(rest, language, earliest);
  // Where the name is another day's, nobody can tell which of the two is wrong.
  return day !== null && isNamed(namesOf(day), name) ? day : null;
}

function dayOf(plain: string, language: Language, earliest: string | null): string | null {
  for (const pattern of inWords) {
    const groups = pattern.exec(plain)?.groups;
    const month = groups ? monthNamed(groups.name!) : 0;
    if (groups && month > 0) return inYear(groups.year, month, Number(groups.day), earliest);
  }
  const first = yearFirst.exec(plain)?.groups;
  // Eight digits and nothing else are a date, six or seven are not.
  if (first && (first.mark !== '' || plain.length === 8))
    return isoDate(Number(first.year), Number(first.month), Number(first.day));
  const last = (yearLast.exec(plain) ?? withoutYear.exec(plain))?.groups;
  if (!last) return null;
  const [one, other] = [Number(last.first), Number(last.second)];
  if (language === 'da' || one === other || one > 12) return inYear(last.year, other, one, earliest);
  return other > 12 ? inYear(last.year, one, other, earliest) : null;
}

/** A time behind a day, where it is midnight or of no zone, so that the day is the same wherever one is. */
const time = /^(\d{4}-\d{2}-\d{2})(?:[t ]00:00(?::00(?:\.0+)?)?z|[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/;
/** What o'clock it is to be, behind a day. */
const clock =
  /,? (?:(?:kl\.?|klokken|at) ?\d{1,2}(?:[.:]\d{2})?|\d{1,2}:\d{2})(?:-\d{1,2}(?:[.:]\d{2})?)?(?: ?[ap]m)?$/;
const firstWord = /^(\p{L}{2,})\.?,? (?:den |d\. ?|the )?(.+)$/u;
/** By the numbers of `Date`. */
const weekdays = [
  ['søndag', 'sunday'],
  ['mandag', 'monday'],
  ['tirsdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lørdag', 'saturday'],
] as const;

/** Whether somebody says the hour too, which no date can hold. */
export function saysTime(text: string): boolean {
  return clock.test(plainly(text));
}

/** A day's name, also cut short, in front of what else is said of the day; the name is empty where there is none. */
function partName(plain: string): { readonly name: string; readonly rest: string } {
  const [, name = '', rest = ''] = firstWord.exec(plain) ?? [];
  const isName = name !== '' && weekdays.some((names) => isNamed(names, name));
  return isName ? { name, rest } : { name: '', rest: plain };
}

function isNamed(names: readonly string[], name: string): boolean {
  return names.some((full) => full.startsWith(name));
}

function plainly(text: string): string {
  return text
    .trim()
    .replace(/^["'“”„»«]|["'“”„»«]$/g, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase('da')
    .replace(time, '$1');
}

/** @param year four figures, two of them, or none */
function inYear(
  year: string | undefined,
  month: number,
  day: number,
  earliest: string | null,
): string | null {
  if (year?.length === 4) return isoDate(Number(year), month, day);
  if (earliest === null) return null;
  const from = Number(earliest.slice(0, 4));
  if (year !== undefined) {
    const meant = Math.floor(from / 100) * 100 + Number(year);
    return meant >= from - yearsBack && meant <= from + yearsOn ? isoDate(meant, month, day) : null;
  }
  const days = [from, from + 1].map((next) => isoDate(next, month, day));
  return days.find((meant) => meant !== null && meant >= earliest) ?? null;
}

/** What is said of a day by how far off it is, in days. */
const fromToday: Readonly<Record<string, number>> = {
  'i dag': 0,
  today: 0,
  'i morgen': 1,
  tomorrow: 1,
  'i overmorgen': 2,
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
};
const counted = ['en', 'et', 'a', 'one', 'to', 'two', 'tre', 'three', 'fire', 'four', 'seks', 'six'];
const counts = [1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 6, 6];
const ahead = /^(?:om|in) (?<many>\d{1,3}|\p{L}+) (?<what>dage?|days?|uger?|weeks?|måned(?:er)?|months?)$/u;

/**
 * The day that somebody means who says it today: written in any way that `meantDate` reads, or by how far off it is
 * (`i morgen`, `om 3 uger`), or by its name (`på fredag`: the next one, not today).
 */
export function saidDay(text: string, language: Language, today: string): string | null {
  const plain = plainly(text);
  const off = Object.hasOwn(fromToday, plain) ? fromToday[plain] : undefined;
  if (off !== undefined) return daysAfter(today, off);
  return countedDay(plain, today) ?? namedDay(plain, today) ?? meantDate(text, language, today);
}

function countedDay(plain: string, today: string): string | null {
  const { many, what } = ahead.exec(plain)?.groups ?? {};
  if (many === undefined || what === undefined) return null;
  const count = /\d/.test(many) ? Number(many) : counts[counted.indexOf(many)];
  if (count === undefined) return null;
  if (/^m/.test(what)) return monthsAfter(today, count);
  return daysAfter(today, /^[uw]/.test(what) ? 7 * count : count);
}

/** The next day of this name: within the week to come. */
function namedDay(plain: string, today: string): string | null {
  const name = plain.replace(/^(?:på|on) /, '');
  const week = Array.from({ length: 7 }, (_, off) => daysAfter(today, off + 1));
  return week.find((day) => namesOf(day).includes(name)) ?? null;
}

function namesOf(day: string): readonly string[] {
  return weekdays[midnight(day).getUTCDay()]!;
}

/** The number of a month that is written out or cut to three letters or more; 0 when there is none. */
function monthNamed(name: string): number {
  const found = languages.map((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) =>
      format.format(new Date(Date.UTC(2026, month, 1))).toLocaleLowerCase('da'),
    ).findIndex((month) => month.startsWith(name));
  });
  return Math.max(...found) + 1;
}
