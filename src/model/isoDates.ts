/** Days of the calendar, written `2026-12-15`. They belong to no zone of time, so they are counted in UTC. */

/** The day of a moment where the user is. */
export function isoDateOf(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The day with these numbers, the month from 1; null when no calendar has it. */
export function isoDate(year: number, month: number, day: number): string | null {
  const padded = [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ];
  const text = padded.join('-');
  return isIsoDate(text) ? text : null;
}

/** Whether a text is a day of the calendar, written as such. */
export function isIsoDate(text: string): boolean {
  const date = midnight(text);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

/** The day so many days later; earlier where `days` is negative. */
export function daysAfter(day: string, days: number): string {
  const date = midnight(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day so many months later, or the last day of that month. */
export function monthsAfter(day: string, months: number): string {
  const date = midnight(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

/** When a day begins, to be formatted in UTC; an invalid date when the text is none. */
export function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
