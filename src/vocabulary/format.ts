import type { Language } from '../model/communities.js';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** "22. november 2026", "22 November 2026". A text that is no date comes back as it is. */
export function formatDate(isoDate: string, language: Language): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** "2,5", "2.5". */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}
