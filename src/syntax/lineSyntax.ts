/** What a line by itself is: a heading, a break, a fence, the line below a heading. Each reads from the first sign to the line's end. */
import type { Span } from '../text/span.js';
import { isSpace } from './characters.js';

/** Where a run of one sign ends. */
export function endOfRun(text: string, start: number, end: number): number {
  const sign = text[start];
  let at = start;
  while (at < end && text[at] === sign) at++;
  return at;
}

/** Whether there is nothing but blanks from an offset to the end. */
export function isRestBlank(text: string, from: number, end: number): boolean {
  return skipBlanks(text, from, end) === end;
}

/** Where the first sign of a stretch stands that is no blank. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text[at]!)) at++;
  return at;
}

/** Three or more `*`, `-` or `_` with nothing but blanks between them. */
export function isBreak(text: string, start: number, end: number): boolean {
  const sign = text[start];
  if (sign !== '*' && sign !== '-' && sign !== '_') return false;
  let count = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === sign) count++;
    else if (!isSpace(text[at]!)) return false;
  }
  return count >= 3;
}

/** Whether a line underlines a heading; 1 for `=`, 2 for `-`, null when it is no such line. */
export function underlineDepth(text: string, start: number, end: number): 1 | 2 | null {
  const sign = text[start];
  if ((sign !== '=' && sign !== '-') || !isRestBlank(text, endOfRun(text, start, end), end)) return null;
  return sign === '=' ? 1 : 2;
}

/** A heading with `#`: its depth and its words, without signs and white space; null when the line is none. */
export function readHeading(
  text: string,
  start: number,
  end: number,
): { readonly depth: 1 | 2 | 3 | 4 | 5 | 6; readonly content: Span } | null {
  const signs = endOfRun(text, start, end);
  const depth = signs - start;
  if (text[start] !== '#' || depth > 6 || (signs < end && !isSpace(text[signs]!))) return null;
  const first = skipBlanks(text, signs, end);
  let last = trimmedEnd(text, first, end);
  let closing = last;
  while (closing > first && text[closing - 1] === '#') closing--;
  if (closing === first || isSpace(text[closing - 1]!)) last = trimmedEnd(text, first, closing);
  return { depth: depth as 1 | 2 | 3 | 4 | 5 | 6, content: { start: Math.min(first, last), end: last } };
}

/** Where the words of a stretch end, without blanks behind them. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text[last - 1]!)) last--;
  return last;
}

/** The fence that opens a block of code; null when the line is none. */
export function readFence(text: string, start: number, end: number): Span | null {
  const sign = text[start];
  if (sign !== '`' && sign !== '~') return null;
  const fence = { start, end: endOfRun(text, start, end) };
  if (fence.end - start < 3) return null;
  if (sign === '`') {
    const other = text.indexOf('`', fence.end);
    if (other !== -1 && other < end) return null;
  }
  return fence;
}

/** Whether a line closes what so many of a sign opened: as many or more of it, and nothing else. */
export function closesFence(
  text: string,
  start: number,
  end: number,
  sign: string,
  size: number,
): Span | null {
  if (text[start] !== sign) return null;
  const fence = { start, end: endOfRun(text, start, end) };
  return fence.end - start >= size && isRestBlank(text, fence.end, end) ? fence : null;
}
