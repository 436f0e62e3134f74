import type { TextEdit } from '../text/span.js';

/** Where the character stands between the brackets of the box before an item's words; null when there is none. */
export function boxBefore(text: string, offset: number): number | null {
  let end = offset;
  while (/\s/.test(text.charAt(end - 1))) end--;
  return /^\[[\sxX]\]$/.test(text.slice(end - 3, end)) ? end - 2 : null;
}

/**
 * The smallest edit that ticks an item, or takes the tick away: one character, or a box for an item that has none.
 *
 * @param box where the character between the brackets stands
 * @param offset where the item's words begin
 */
export function tickBox(box: number | null, offset: number, wanted: boolean): TextEdit {
  if (box === null) return { span: { start: offset, end: offset }, text: wanted ? '[x] ' : '[ ] ' };
  return { span: { start: box, end: box + 1 }, text: wanted ? 'x' : ' ' };
}
