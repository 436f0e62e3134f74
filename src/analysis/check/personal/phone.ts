import type { Span } from '../../../text/span.js';

/**
 * Eight digits as Danes write them: together, by twos or by fours, perhaps behind +45. A Danish number begins with
 * 2 to 9. Or any number behind a plus.
 */
const candidate =
  /(?<![\d\p{L}/=#_+]|\d[.,-]|\d )(?:(?:(?:\+|00)45[ -]?)?(?:[2-9]\d([ .-]?)\d{2}\1\d{2}\1\d{2}|[2-9]\d{3} \d{4})|\+\d{1,3}(?: ?\d{1,4}){3,5})(?![\d\p{L}_]|[.,-]\d| \d)/gu;

const year = String.raw`(?:19|20)\d{2}`;
const twoYears = new RegExp(`^${year} ${year}$`);
const compactDate = new RegExp(`^${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$`);

/** Weeks, amounts and hours come in such numbers too. */
const countedBefore = /(?:\b(?:uge|uger|week|weeks|kr\.?|DKK|EUR|kl\.?|nr\.?|no\.?|EAN|CVR)|[€$])[: ]*$/i;
const countedAfter = /^ ?(?:kr\b|kroner|DKK|EUR|mio|mia|%|timer|hours)/i;

/** The places of telephone numbers in a text. */
export function findPhoneNumbers(text: string): Span[] {
  return Array.from(text.matchAll(candidate)).flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    const isCounted =
      countedBefore.test(text.slice(Math.max(0, index - 12), index)) ||
      countedAfter.test(text.slice(end, end + 12));
    const isDate = twoYears.test(words) || compactDate.test(words);
    return isCounted || isDate ? [] : [{ start: index, end }];
  });
}
