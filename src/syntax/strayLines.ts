/** Lines of a paragraph that were meant as something of their own, and that Markdown takes for words. */
import type { Span } from '../text/span.js';
import { fenceLine } from './fenceLines.js';

/** What Word, Teams and Outlook begin a point with, and what nearly is a bullet of Markdown. */
const bullet =
  /^[\p{Zs}\t\p{Cf}]{0,12}(?:[•▪◦●○‣∙·\uF0B7\uF0A7][\p{Zs}\t\p{Cf}]{0,4}|[–—][\p{Zs}\t\p{Cf}]{1,4}|[o§][\p{Zs}\p{Cf}]{0,4}\t[\p{Zs}\t\p{Cf}]{0,4}|o(?:[\p{Zs}\p{Cf}]{2,8}|[\p{Zs}\p{Cf}](?=\p{Lu}))|(?:[-*+]|\d{1,3}[.)])(?:(?=\\?\[[^\][]{0,3}\\?\](?:[\p{Zs}\t\p{Cf}]|\p{L}))|[ \t]{0,3}(?=[\p{Zs}\p{Cf}])(?! )[\p{Zs}\p{Cf}\t]{1,4})|-(?=\p{L})|(?=[☐☑☒]))/u;

/** The beginning of a line that is nearly a bullet, with the white space around it; null where the line has none. */
export function strayBullet(text: string, { start, end }: Span): Span | null {
  if (isLetter(text.charCodeAt(start)) && text.charCodeAt(start) !== letterO) return null;
  const found = bullet.exec(text.slice(start, Math.min(end, start + 40)));
  return found && start + found[0].length < end ? { start, end: start + found[0].length } : null;
}

const letterO = 'o'.charCodeAt(0);

/** Whether a line begins with a letter, as nearly all do: the letters of Latin, and none of the signs between them. */
function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
}

const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t]|$)/;

/** Whether a line is one of those that git leaves between two versions. */
export function isConflictMark(text: string, { start, end }: Span): boolean {
  return /[<|=>]/.test(text[start] ?? '') && conflictMark.test(text.slice(start, Math.min(end, start + 8)));
}

/** Whether a line of a paragraph is none of the words before it. */
export function isStrayLine(text: string, line: Span): boolean {
  return fenceLine(text, line) !== null || strayBullet(text, line) !== null || isConflictMark(text, line);
}
