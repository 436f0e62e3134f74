import { languages, type Language } from './communities.js';
import { isoDate } from './isoDates.js';

/** A month in letters is clear in whichever language it is. */
const inWords = [
  /^(?:den )?(?<day>\d{1,2})(?:\.|st|nd|rd|th)? (?:of )?(?<name>\p{L}+)[.,]? (?<year>\d{4})$/u,
  /^(?<name>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
];
const yearFirst = /^(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/;
const yearLast = /^(?<first>\d{1,2})[-/. ]{1,2}(?<second>\d{1,2})[-/. ]{1,2}(?<year>\d{4})$/;

/**
 * The day of the calendar that somebody meant, as `2026-12-15`; null when that is not clear: English speakers
 * disagree on which of `5/6/2026` is the month, and nobody can tell the year of `15. december`.
 */
export function meantDate(text: string, language: Language): string | null {
  const plain = text
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase('da');
  for (const pattern of inWords) {
    const groups = pattern.exec(plain)?.groups;
    if (groups) return isoDate(Number(groups.year), monthNamed(groups.name!), Number(groups.day));
  }
  const first = yearFirst.exec(plain)?.groups;
  // Eight digits and nothing else are a date, six or seven are not.
  if (first && (first.mark !== '' || plain.length === 8))
    return isoDate(Number(first.year), Number(first.month), Number(first.day));
  const last = yearLast.exec(plain)?.groups;
  if (!last) return null;
  const [one, other] = [Number(last.first), Number(last.second)];
  if (language === 'da' || one === other || one > 12) return isoDate(Number(last.year), other, one);
  return other > 12 ? isoDate(Number(last.year), one, other) : null;
}

/** The number of a month that is written out or cut to three letters or more; 0 when there is none. */
function monthNamed(name: string): number {
  if (name.length < 3) return 0;
  const found = languages.map((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) =>
      format.format(new Date(Date.UTC(2026, month, 1))).toLocaleLowerCase('da'),
    ).findIndex((month) => month.startsWith(name));
  });
  return Math.max(...found) + 1;
}
