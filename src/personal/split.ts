import type { Span } from '../text/span.js';
import { isBirthday } from './cpr.js';

/**
 * Six digits and four, each alone in a cell, a list item, a heading or a paragraph, the one right behind the other.
 * What opens a line or a cell, and marks of emphasis, may stand before them.
 */
const lead = String.raw`[ \t>]{0,9}(?:(?:[-*+]|\d{1,3}[.)]|#{1,6})[ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?[*_\`]{0,3}`;
const tail = String.raw`[*_\`]{0,3}[ \t]{0,9}`;
const halves = new RegExp(
  String.raw`(?:^|(\|))(${lead})(\d{6})-?${tail}(?:\|[ \t]{0,9}[*_\`]{0,3}|(?:\r?\n[ \t>]{0,9}){1,3}${lead})-?(\d{4})(?=${tail}(?:\||\r?$))`,
  'gm',
);

/** Four digits that are a year as a rule. */
const year = /^(?:19[5-9]|20[0-4])\d$/;

/** CPR numbers that are parted over two neighbouring cells or blocks, with nothing else in either. */
export function findSplitCprNumbers(text: string): Span[] {
  // The first half alone is rare, and found in a fraction of the time.
  if (!/\d{6}/.test(text)) return [];
  return Array.from(text.matchAll(halves)).flatMap((found) => {
    const [whole, bar = '', before, day, rest] = found;
    const span = { start: found.index + bar.length + before!.length, end: found.index + whole.length };
    const isNumber = isBirthday(day! + rest!) && !year.test(rest!) && !isAmongNumbers(text, span);
    return isNumber ? [span] : [];
  });
}

/** Whether more numbers stand beside them: then all of them are counted or listed. */
function isAmongNumbers(text: string, { start, end }: Span): boolean {
  return (
    /\d{3}[^\p{L}\n]{0,20}(?:\r?\n[^\p{L}\n]{0,20}){0,3}$/u.test(
      text.slice(Math.max(0, start - 60), start),
    ) || /^[^\p{L}\n]{0,20}(?:\r?\n[^\p{L}\n]{0,20}){0,3}\d{3}/u.test(text.slice(end, end + 60))
  );
}
