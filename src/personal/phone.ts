import type { Span } from '../text/span.js';
import {
  candidate,
  digitsIn,
  fewestDigits,
  isApart,
  isDay,
  runsIn,
  type Candidate,
  type Group,
  type Run,
} from './numbers.js';

/** How Danes group the eight digits of a number where no word says that it is one. */
const shapes: ReadonlySet<string> = new Set(['8', '2,2,2,2', '4,4', '2,2,4', '4,2,2', '3,3,2', '3,2,3']);

/** More digits has no number of another country. */
const most = 15;

/** Amounts, hours and people come in such numbers too. */
const countedAfter =
  /^ {0,2}(?:,-|%|‰|€|\$|(?:kr|kroner|dkk|eur|usd|sek|nok|tkr|mio|mia|mill|timer|hours|stk|styk|m2|m3|km|kwh|kg|tons?|borgere|elever|beboere|børn|ansatte|medarbejdere|kunder|people|members|users|visninger)(?!\p{L}))/iu;
const currencyBefore = /(?:[€$£]|(?<!\p{L})(?:kr\.?|dkk|eur|usd|beløb|budget))[: ]{0,3}$/iu;

/** Countries that a number behind 00 may be of; it would be anything else otherwise. */
const country = /^00(?:45|46|47|298|299|354|358|49|44|48|33|31|32|34|39|1)/;

/** Nobody parts a number into so many single digits; ratings are written like that. */
const mostSingle = 3;

/** The places of telephone numbers in a normalised text. */
export function findPhoneNumbers(text: string, runs: readonly Run[] = runsIn(text)): Span[] {
  return runs.flatMap((run) => numbersOf(text, run));
}

function numbersOf(text: string, run: Run): Span[] {
  const abroad = numberAbroad(text, run);
  if (abroad) return [abroad];
  const found: Span[] = [];
  let left = digitsIn(run.groups);
  for (let from = 0; left >= fewestDigits;) {
    const to = endOfNumber(text, run, from);
    if (to !== null) found.push(candidate(text, run, from, to).span);
    const next = to ?? from + 1;
    for (; from < next; from++) left -= run.groups[from]!.digits.length;
  }
  return found;
}

/** A number with the code of its country, behind a plus or two zeros. */
function numberAbroad(text: string, run: Run): Span | null {
  const { groups, plus } = run;
  const start = plus ?? groups[0]!.span.start;
  if (plus === null && !groups[0]!.digits.startsWith('00')) return null;
  const end = endAbroad(groups);
  if (end === null) return null;
  const { span, digits } = candidate(text, run, 0, end);
  const isAbroad = plus === null ? country.test(digits) : !/[\p{L}\d]/u.test(text.charAt(start - 1));
  if (!isAbroad || digits.length < fewestDigits || digits.length > most) return null;
  if (isInAddress(text, start) || countedAfter.test(text.slice(span.end, span.end + 16))) return null;
  return { start, end: span.end };
}

/** How many groups belong to such a number: all, as long as they are not too many digits; null when it has no end. */
function endAbroad(groups: readonly Group[]): number | null {
  let count = 0;
  let end = 0;
  while (end < groups.length && (count < 10 || count + groups[end]!.digits.length <= 13))
    count += groups[end++]!.digits.length;
  // More digits right behind it: it is no number that anybody dials.
  return isApart(groups[end]) ? end : null;
}

/** How far a number that begins at a group goes; null when none begins there. */
function endOfNumber(text: string, run: Run, from: number): number | null {
  if (!isApart(run.groups[from]) && from > 0) return null;
  let digits = 0;
  let single = 0;
  for (let to = from + 1; to <= run.groups.length; to++) {
    const { length } = run.groups[to - 1]!.digits;
    digits += length;
    if (length === 1) single++;
    if (digits > 13 || (single > mostSingle && !isAnnounced(run.groups[from]!, run))) return null;
    if (digits < fewestDigits || !isApart(run.groups[to])) continue;
    if (digits > fewestDigits && run.labelOf(run.groups[from]!).kind !== 'phone') return null;
    if (isPhone(candidate(text, run, from, to))) return to;
  }
  return null;
}

/** What is said to be a telephone number right before it is one, also digit by digit. */
function isAnnounced(group: Group, { labelOf }: Run): boolean {
  const { kind, firm } = labelOf(group);
  return kind === 'phone' && firm;
}

function isPhone(one: Candidate): boolean {
  const { text, span, digits, shape } = one;
  // Most of what has as many digits is a date, which tells without a look at the words around it.
  if (isDateOrTimes(one)) return false;
  const label = one.label();
  if (label.kind === 'other' || label.kind === 'cpr') return false;
  if (countedAfter.test(text.slice(span.end, span.end + 16))) return false;
  // What is announced as a telephone number may be grouped as one likes.
  if (label.kind === 'phone' && label.firm) return digits.length === 8 || one.after === null;
  if (digits.length !== 8 || digits < '2' || !shapes.has(shape) || !hasEvenGaps(one)) return false;
  if (
    isInAddress(text, span.start) ||
    currencyBefore.test(text.slice(Math.max(0, span.start - 12), span.start))
  )
    return false;
  if (label.kind === 'phone') return true;
  return standsAlone(one) && !isGlued(text, span.start) && !isCount(one);
}

/** The same sign between all pairs: `23.45.67.89` but not `20.00-22.00`. */
function hasEvenGaps({ gaps, shape }: Candidate): boolean {
  return (
    new Set(gaps.map((gap) => gap.trim())).size <= 1 && (!shape.includes('3') || !/[./]/.test(gaps.join('')))
  );
}

/** Dates with the year in full, a year on either side, and from one time to another. */
function isDateOrTimes({ shape, digits, gaps, label: labelOf }: Candidate): boolean {
  const number = (from: number, to: number) => Number(digits.slice(from, to));
  const isYear = (year: number) => year >= 1900 && year < 2100;
  // Days that do not exist are meant as days all the same.
  const isDate = (year: number, month: number, day: number) => isYear(year) && month <= 12 && day <= 31;
  const danish = isDate(number(4, 8), number(2, 4), number(0, 2));
  const iso = isDate(number(0, 4), number(4, 6), number(6, 8));
  const years = isYear(number(0, 4)) && isYear(number(4, 8));
  const isSure = () => labelOf().kind === 'phone' && labelOf().firm;
  switch (shape) {
    case '8':
      return (danish || iso || years) && !isSure();
    case '4,4':
      return years || ((danish || isRound(digits) || isFromTo(digits)) && !isSure());
    case '2,2,4':
      return danish;
    case '4,2,2':
      return iso;
    case '2,2,2,2':
      if (/^[.]-?[.]$/.test(`${gaps[0]!.trim()}${gaps[2]!.trim()}`) && gaps[1]!.trim() === '-') return true;
      return danish && !isSure();
    default:
      return false;
  }
}

/** From one day to another or from one time to another: `2412-3012`, `2030-2145`. */
function isFromTo(digits: string): boolean {
  const halves = [digits.slice(0, 4), digits.slice(4)];
  const isBoth = (is: (first: number, second: number) => boolean) =>
    halves.every((half) => is(Number(half.slice(0, 2)), Number(half.slice(2))));
  return (
    isBoth((day, month) => isDay(2000, month, day)) ||
    isBoth((hour, minute) => hour < 24 && minute < 60 && minute % 5 === 0)
  );
}

/** Two postcodes. */
function isRound(digits: string): boolean {
  return digits[3] === '0' && digits[7] === '0';
}

/** Numbers side by side that are near each other are counted: weeks, rooms, so many on duty. And round ones are amounts. */
function isCount({ groups, digits, shape }: Candidate): boolean {
  if (shape === '8') return digits.endsWith('00000');
  if (shape !== '2,2,2,2') return false;
  const pairs = groups.map((group) => Number(group.digits));
  return Math.max(...pairs) - Math.min(...pairs) <= 4 || pairs.every((pair) => pair % 10 === 0);
}

/** Whether the groups beside it are not more of the same. */
function standsAlone({ shape, gaps, before, after, groups }: Candidate): boolean {
  if (shape === '8') return before?.digits.length !== 4;
  const usual = groups[0]!.digits.length;
  const isMore = (group: Group | null, gap: string | undefined) =>
    group !== null && group.digits.length === usual && gap?.trim() === gaps[0]!.trim();
  // The country may stand before it without a sign.
  const isOfOtherKind =
    before === null ||
    before.digits === '45' ||
    [1, 3].includes(before.digits.length) ||
    groups[0]!.gap.trim() !== '';
  return isOfOtherKind && !isMore(after, after?.gap);
}

/** What a sign ties to something before it is part of that: `#23456789`, `sag/23456789`, `id=23456789`. */
function isGlued(text: string, start: number): boolean {
  return /[#/=_@&-]$/.test(text.slice(Math.max(0, start - 1), start)) && /[^ ]/.test(text[start - 1] ?? ' ');
}

/** Numbers in the address of a page are its own; an address that dials is another matter. */
function isInAddress(text: string, start: number): boolean {
  const before = /\S{1,200}$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  return /:\/\/|www\./i.test(before) && !/wa\.me|tel:|sms:/i.test(before);
}
