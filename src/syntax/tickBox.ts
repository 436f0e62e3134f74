import type { Span, TextEdit } from '../text/span.js';
import type { ItemBox, WorkshopSyntax } from './tree.js';
import { pathAt } from './walk.js';

/** What a tick replaces in an item's box, and what goes around the sign then. */
export interface BoxPlace {
  readonly span: Span;
  readonly before: '' | '[';
  readonly behind: '' | ']' | '] ';
}

/** The place in the box of the item whose words stand at an offset; null when it has none. */
export function boxAt(syntax: WorkshopSyntax, offset: number): BoxPlace | null {
  const item = pathAt(syntax, offset).findLast((node) => node.kind === 'item');
  return item?.box ? placeIn(syntax.text, item.box) : null;
}

/** Of a plain box, the character between its brackets; of another one all of it, which becomes a plain one. */
export function placeIn(text: string, { span, written }: ItemBox): BoxPlace {
  const { start, end } = span;
  if (written === 'plainly') return { span: { start: start + 1, end: start + 2 }, before: '', behind: '' };
  return { span, before: '[', behind: /\s/.test(text[end] ?? '\n') ? ']' : '] ' };
}

/**
 * The smallest edit that ticks an item, or takes the tick away: one character, or a box for an item that has none.
 *
 * @param offset where the item's words begin
 */
export function tickBox(place: BoxPlace | null, offset: number, wanted: boolean): TextEdit {
  const sign = wanted ? 'x' : ' ';
  if (!place) return { span: { start: offset, end: offset }, text: `[${sign}] ` };
  return { span: place.span, text: `${place.before}${sign}${place.behind}` };
}
