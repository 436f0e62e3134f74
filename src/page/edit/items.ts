/** Lines of lists: more of them, fewer, in another order. */
import { blankSign } from '../../model/blanks.js';
import type { FrameKind, Language } from '../../model/communities.js';
import type { DirectiveId } from '../../model/directives.js';
import type { ListBlock, PageItem } from '../../protocol/page.js';
import { effortItem, list as listOf, supportItem } from '../../templates/sections.js';
import type { List, ListItem } from '../../syntax/tree.js';
import { pathAt } from '../../syntax/walk.js';
import { writtenWords } from '../../syntax/words.js';
import { lineAt, lineBreakOf, startOfLine } from '../../text/lines.js';
import type { Span, TextEdit } from '../../text/span.js';
import { indentOf } from '../source.js';
import type { Editing, Found } from './editing.js';

/** A line of the page with the list that it stands in, on the page and in the tree. */
export interface Line {
  readonly block: ListBlock;
  readonly item: PageItem;
  readonly list: List;
  readonly node: ListItem;
  readonly index: number;
}

/** The line that a field belongs to; null when it belongs to none. */
export function lineOf({ analysis }: Editing, { path }: Found): Line | null {
  const [block, item] = [path.at(-2), path.at(-1)];
  if (block?.kind !== 'list' || item?.kind !== 'item') return null;
  const list = pathAt(analysis.reading.syntax, item.at.start).findLast(
    (node) => node.kind === 'list' && node.children.some(({ span }) => span.start === item.at.start),
  );
  if (list?.kind !== 'list') return null;
  const index = list.children.findIndex(({ span }) => span.start === item.at.start);
  return { block, item, list, node: list.children[index]!, index };
}

/** Lines that are put in, and where the words of the last of them stand in that. */
export interface PutLines {
  readonly edit: TextEdit;
  readonly wordsAt: number;
}

/** What is put behind a line: as many lines of the same kind, with these words. */
export function linesBehind(editing: Editing, line: Line, words: readonly string[]): PutLines {
  const { text, analysis } = editing;
  const { list, node, index } = line;
  const indent = indentOf(text, node.span);
  const lineBreak = lineBreakOf(text);
  const gap = isLoose(text, list) ? lineBreak + indent.trimEnd() + lineBreak : lineBreak;
  const at = lineAt(text, endOf(text, list, index)).end;
  let put = '';
  let wordsAt = 0;
  for (const [count, one] of words.entries()) {
    const start = gap + indent + lineStart(text, line, count + 1);
    wordsAt = put.length + start.length;
    put += start + (one === '' ? blankSign : writtenWords(one)) + markFor(analysis.language, line, text);
  }
  return { edit: { span: { start: at, end: at }, text: put }, wordsAt };
}

/** What a line like another one begins with: its bullet, and a box where such lines have one. */
function lineStart(text: string, { node, block, list }: Line, further: number): string {
  const { marker, box } = node;
  const sign = text.slice(marker.start, marker.end);
  const number = /^\d{1,8}/.exec(sign)?.[0];
  const bullet = list.ordered && number ? `${Number(number) + further}${sign.slice(number.length)}` : sign;
  return bullet + spaceBehind(text, node) + (box || block.items.some(({ tick }) => tick) ? '[ ] ' : '');
}

/** An empty mark behind a line, where one belongs there. */
function markFor(language: Language, { block, node: { mark } }: Line, text: string): string {
  if (block.role === 'efforts') return effortItem(language).slice(effortItem(language).indexOf(' :'));
  if (block.role === 'supports' && mark) return ` ${text.slice(mark.span.start, mark.span.end)}`;
  return '';
}

/** Between the bullet and what stands behind it. */
function spaceBehind(text: string, { marker, box, children }: ListItem): string {
  const start = box?.span.start ?? children[0]?.span.start ?? marker.end;
  const between = text.slice(marker.end, start);
  return /^[ \t]{1,4}$/.test(between) ? between : ' ';
}

/** Whether there are blank lines between the items. */
function isLoose(text: string, { children }: List): boolean {
  return children.some((item, index) => {
    const next = children[index + 1];
    return next !== undefined && /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(item.span.end - 1, next.span.start));
  });
}

/** Where a line's last sign stands that is no white space, with all that stands in it. */
function endOf(text: string, { children }: List, index: number): number {
  const { start, end } = children[index]!.span;
  return start + text.slice(start, end).trimEnd().length;
}

/** Takes out a line with all that stands in it; null for the only one of its list. */
export function withoutLine({ text }: Editing, { list, node, index }: Line): TextEdit | null {
  const next = list.children[index + 1];
  if (next) return { span: { start: node.span.start, end: next.span.start }, text: '' };
  if (index === 0) return null;
  return { span: { start: endOf(text, list, index - 1), end: endOf(text, list, index) }, text: '' };
}

/** Lets a line and the one beside it change places; bullets and numbers stay where they are. */
export function movedLine({ text }: Editing, { list, index }: Line, by: -1 | 1): TextEdit[] | null {
  const first = Math.min(index, index + by);
  const [above, below] = [list.children[first], list.children[first + 1]];
  if (!above || !below) return null;
  const [one, other] = [
    { start: above.marker.end, end: endOf(text, list, first) },
    { start: below.marker.end, end: endOf(text, list, first + 1) },
  ];
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  return [
    { span: one, text: slice(other) },
    { span: other, text: slice(one) },
  ];
}

/** Something that supports an action, as the last line that stands in it. */
export function supportIn(editing: Editing, line: Line, kind: FrameKind): PutLines {
  const { text, analysis } = editing;
  const { node, list, index } = line;
  const inner = node.children.findLast((child) => child.kind === 'list');
  const last = inner?.children.at(-1);
  const width = node.marker.end - node.marker.start + spaceBehind(text, node).length;
  const indent = last ? indentOf(text, last.span) : indentOf(text, node.span) + ' '.repeat(width);
  const sign = last ? text.slice(last.marker.start, last.marker.end) : '';
  const bullet = /^[-+*]$/.test(sign) ? sign : '-';
  const at = lineAt(
    text,
    inner ? endOf(text, inner, inner.children.length - 1) : endOf(text, list, index),
  ).end;
  const start = lineBreakOf(text) + indent + bullet;
  const put = start + supportItem(analysis.language, kind).slice(1);
  return { edit: { span: { start: at, end: at }, text: put }, wordsAt: start.length + 1 };
}

/** The first line of a card that has no list, before what closes the card. */
export function firstLine(
  { text, analysis }: Editing,
  closing: number,
  card: DirectiveId | null,
  words: string,
): PutLines {
  const lineBreak = lineBreakOf(text);
  const at = startOfLine(text, closing);
  const written = words === '' ? blankSign : writtenWords(words);
  const isTicked = card === 'imbalances' || card === 'trends' || card === 'frames';
  const usual = listOf([isTicked ? `[ ] ${blankSign}` : blankSign]);
  const item = (card === 'efforts' ? effortItem(analysis.language) : usual).replace(blankSign, () => written);
  const before = text.slice(0, at).endsWith(lineBreak + lineBreak) ? '' : lineBreak;
  const start = before + text.slice(at, closing);
  const put = start + item + lineBreak + lineBreak;
  return { edit: { span: { start: at, end: at }, text: put }, wordsAt: start.length + item.indexOf(written) };
}
