import type { Span } from '../text/span.js';
import { candidate, isApart, isDay, runsIn, type Candidate, type Group, type Run } from './numbers.js';

/** How many digits the groups of a CPR number may have where no word says that it is one. */
const shapes: ReadonlySet<string> = new Set([
  '10',
  '6,4',
  '2,2,2,4',
  '2,2,6',
  '4,2,4',
  '2,2,2,2,2',
  '1,1,1,1,1,1,1,1,1,1',
  '12',
  '8,4',
  '2,2,4,4',
]);

/**
 * The places of CPR numbers in a normalised text: ten digits, or twelve with the full year, that begin with a date of
 * birth. Nothing else of them can be checked: since 2007 numbers are given out that fail the old control of digits.
 */
export function findCprNumbers(text: string, runs: readonly Run[] = runsIn(text)): Span[] {
  return runs.flatMap((run) => numbersOf(text, run));
}

function numbersOf(text: string, run: Run): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < run.groups.length;) {
    const to = endOfNumber(text, run, from);
    if (to !== null) found.push(candidate(text, run, from, to).span);
    from = to ?? from + 1;
  }
  return found;
}

/** How far a CPR number that begins at a group goes, the longest one first; null when none begins there. */
function endOfNumber(text: string, run: Run, from: number): number | null {
  if (from > 0 && !isApart(run.groups[from])) return null;
  if (!mayBeginBirthday(run.groups[from]!.digits)) return null;
  let count = 0;
  const ends: number[] = [];
  for (let to = from + 1; to <= run.groups.length && count < 12; to++) {
    count += run.groups[to - 1]!.digits.length;
    if ((count === 10 || count === 12) && isApart(run.groups[to])) ends.unshift(to);
  }
  return ends.find((to) => isCpr(candidate(text, run, from, to), run)) ?? null;
}

function isCpr(one: Candidate, { plus }: Run): boolean {
  if (!isBirthday(one.digits)) return false;
  if (one.label().kind === 'cpr') return true;
  return plus === null && shapes.has(one.shape) && !isOtherNumber(one) && !isPartOfAddress(one);
}

/** What looks the same: numbers of orders and accounts, and a date with a time behind it. */
function isOtherNumber({ shape, gaps, groups, label: labelOf, digits, before }: Candidate): boolean {
  const label = labelOf();
  const isPlainForm = shape === '6,4' && gaps[0]!.trim() === '-';
  if (label.kind === 'other' && (label.firm || !isPlainForm)) return true;
  if (label.kind === 'phone' && label.firm && !isPlainForm) return true;
  // A bank account stands behind the four digits of its branch.
  if (shape === '10' && before?.digits.length === 4) return true;
  if (shape.startsWith('1,'))
    return !isEven(gaps.filter((_, index) => index !== 5)) || /^(?:[1-5]+|[01]+)$/.test(digits);
  if (shape === '2,2,2,2,2' && isEven(gaps) && gaps[0]!.trim() !== '')
    return isCountedUp(groups) || isRoundTime(digits.slice(-4));
  if (shape === '2,2,2,2,2') return gaps[3]!.trim() !== '' || gaps[2]!.trim() !== '-';
  const isDateWithTime = gaps.length > 1 && gaps[0]!.trim() !== '' && gaps.at(-1)!.trim() === '';
  return isDateWithTime && isRoundTime(digits.slice(-4));
}

/** The same sign between all groups. Where each digit stands alone, ratings look the same, and so do ticks. */
function isEven(gaps: readonly string[]): boolean {
  return new Set(gaps.map((gap) => gap.trim())).size === 1;
}

/** Weeks, rooms and versions in a row: `10-11-12-13-14`. */
function isCountedUp(groups: readonly Group[]): boolean {
  const numbers = groups.map(({ digits }) => Number(digits));
  return new Set(numbers.slice(1).map((number, index) => number - numbers[index]!)).size === 1;
}

function isRoundTime(digits: string): boolean {
  return Number(digits.slice(0, 2)) < 24 && Number(digits.slice(2)) < 60 && Number(digits) % 5 === 0;
}

/** Ten digits in the address of a page are one of the page's own numbers, unless the address says otherwise. */
function isPartOfAddress({ text, span, shape }: Candidate): boolean {
  if (shape !== '10') return false;
  const before = /\S{1,200}$/.exec(text.slice(Math.max(0, span.start - 200), span.start))?.[0] ?? '';
  return /:\/\/|www\./i.test(before) && !/cpr|person|borger|patient|elev/i.test(before);
}

/** Whether a day may begin with such digits. */
function mayBeginBirthday(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  return digits.length === 1 || (day > 0 && day <= 31) || (day > 60 && day <= 91);
}

/** Whether there was such a day. To the day of a replacement number 60 is added. */
export function isBirthday(digits: string): boolean {
  const written = Number(digits.slice(0, 2));
  const day = written > 60 ? written - 60 : written;
  const month = Number(digits.slice(2, 4));
  if (digits.length === 12) {
    const year = Number(digits.slice(4, 8));
    return year >= 1850 && year < 2100 && isDay(year, month, day);
  }
  const year = Number(digits.slice(4, 6));
  return isDay(centuryOf(year, Number(digits[6])) + year, month, day);
}

/** The seventh digit tells the century, by the register's own rule. */
function centuryOf(year: number, seventh: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
