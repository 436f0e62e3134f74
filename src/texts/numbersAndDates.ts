import type { Language } from '../model/communities.js';
import { midnight } from '../model/isoDates.js';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

const dateFormats = new Map<Language, Intl.DateTimeFormat>();

/** Making one costs more than a hundred dates. */
function dateFormatOf(language: Language): Intl.DateTimeFormat {
  const made =
    dateFormats.get(language) ??
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  dateFormats.set(language, made);
  return made;
}

/** "22. november 2026", "22 November 2026". A text that is no date comes back as it is. */
export function formatDate(isoDate: string, language: Language): string {
  const date = midnight(isoDate);
  if (Number.isNaN(date.getTime())) return isoDate;
  return dateFormatOf(language).format(date);
}

/** A formatted day inside a Danish sentence: "den 22. november 2026". What is no date ("snart") stays as it is. */
export function onDay(formatted: string): string {
  return /^\d/.test(formatted) ? `den ${formatted}` : formatted;
}

/** "22. november 2026 kl. 14.05", "22 November 2026 at 14:05", where the user is. */
export function formatMoment(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(moment);
}

const numberFormats = new Map<Language, Intl.NumberFormat>();

/** "2,5", "2.5". */
export function formatNumber(value: number, language: Language): string {
  const made = numberFormats.get(language) ?? new Intl.NumberFormat(locales[language]);
  numberFormats.set(language, made);
  return made.format(value);
}
