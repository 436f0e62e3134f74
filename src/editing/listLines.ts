/** Lines of lists: what another one like those that are there begins and ends with, and where it goes. */
import type { Language } from '../model/communities.js';
import type { ListRole } from '../protocol/page.js';
import type { List, ListItem } from '../syntax/tree.js';
import { effortItem } from '../templates/sections.js';
import { lineBreakOf } from '../text/lines.js';

/** A line with the list that it stands in. */
export interface ListLine {
  readonly list: List;
  readonly node: ListItem;
  readonly index: number;
}

/** Lists whose lines have a box each, and get one where they have none. */
export const tickedRoles: ReadonlySet<ListRole> = new Set(['imbalances', 'trends', 'frames', 'efforts']);

/** What a line so many further down than another begins with: its bullet or number, and perhaps a box. */
export function lineStart(
  text: string,
  { node, list }: Pick<ListLine, 'node' | 'list'>,
  hasBox: boolean,
  further: number,
): string {
  const sign = text.slice(node.marker.start, node.marker.end);
  const number = /^\d{1,8}/.exec(sign)?.[0];
  const bullet = list.ordered && number ? `${Number(number) + further}${sign.slice(number.length)}` : sign;
  return bullet + spaceBehind(text, node) + (hasBox ? '[ ] ' : '');
}

/** An empty mark behind a line, where one belongs there. */
export function emptyMark(language: Language, role: ListRole, text: string, { mark }: ListItem): string {
  if (role === 'efforts') return effortItem(language).slice(effortItem(language).indexOf(' :'));
  if (role === 'supports' && mark) return ` ${text.slice(mark.span.start, mark.span.end)}`;
  return '';
}

/** Between the bullet and what stands behind it. */
export function spaceBehind(text: string, { marker, box, children }: ListItem): string {
  const start = box?.span.start ?? children[0]?.span.start ?? marker.end;
  const between = text.slice(marker.end, start);
  return /^[ \t]{1,4}$/.test(between) ? between : ' ';
}

/** What parts two lines of a list: a line end, and a blank line where there are such between them. */
export function gapIn(text: string, list: List, indent: string): string {
  const lineBreak = lineBreakOf(text);
  return isLoose(text, list) ? lineBreak + indent.trimEnd() + lineBreak : lineBreak;
}

function isLoose(text: string, { children }: List): boolean {
  return children.some((item, index) => {
    const next = children[index + 1];
    return next !== undefined && /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(item.span.end - 1, next.span.start));
  });
}

/** Where a line's last sign stands that is no white space, with all that stands in it. */
export function endOfItem(text: string, { span: { start, end } }: ListItem): number {
  return start + text.slice(start, end).trimEnd().length;
}
