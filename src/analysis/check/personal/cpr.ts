import type { Span } from '../../../text/span.js';

/** Six digits of a date and four more, together or parted by blanks or a hyphen, and not inside a longer number. */
const candidate =
  /(?<![\d\p{L}/=#_]|\d[.,-])(\d{2}) ?(\d{2}) ?(\d{2}) ?[-–]? ?(\d{4})(?![\d\p{L}_]|[.,-]\d)/gu;

/** The places of CPR numbers in a text: ten digits that begin with a date of birth. */
export function findCprNumbers(text: string): Span[] {
  return Array.from(text.matchAll(candidate)).flatMap(
    ({ 0: words, 1: day, 2: month, 3: year, 4: serial, index }) =>
      isBirthday(Number(day), Number(month), Number(year), Number(serial![0]))
        ? [{ start: index, end: index + words.length }]
        : [],
  );
}

/** Whether there was such a day. The seventh digit tells the century, by the register's own rule. */
function isBirthday(day: number, month: number, year: number, seventh: number): boolean {
  const date = new Date(Date.UTC(centuryOf(year, seventh) + year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function centuryOf(year: number, seventh: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
