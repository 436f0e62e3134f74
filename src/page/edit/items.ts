/** Lines of lists: more of them, fewer, in another order. */
import { blankSign } from '../../model/blanks.js';
import type { FrameKind } from '../../model/communities.js';
import type { DirectiveId } from '../../model/directives.js';
import type { ListBlock, PageItem } from '../../protocol/page.js';
import {
  emptyMark,
  endOfItem,
  gapIn,
  lineStart,
  spaceBehind,
  type ListLine,
} from '../../editing/listLines.js';
import { effortItem, list as listOf, supportItem } from '../../templates/sections.js';
import { pathAt } from '../../syntax/walk.js';
import { writtenWords } from '../../syntax/words.js';
import { lineAt, lineBreakOf, startOfLine } from '../../text/lines.js';
import type { Span, TextEdit } from '../../text/span.js';
import { indentOf } from '../source.js';
import type { Editing, Found } from './editing.js';

/** A line of the page with the list that it stands in, on the page and in the tree. */
export interface Line extends ListLine {
  readonly block: ListBlock;
  readonly item: PageItem;
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
  const { block, list, node } = line;
  const indent = indentOf(text, node.span);
  const gap = gapIn(text, list, indent);
  const hasBox = node.box !== null || block.items.some(({ tick }) => tick);
  const mark = emptyMark(analysis.language, block.role, text, node);
  const at = lineAt(text, endOfItem(text, node)).end;
  let put = '';
  let wordsAt = 0;
  for (const [count, one] of words.entries()) {
    const start = gap + indent + lineStart(text, line, hasBox, count + 1);
    wordsAt = put.length + start.length;
    put += start + (one === '' ? blankSign : writtenWords(one)) + mark;
  }
  return { edit: { span: { start: at, end: at }, text: put }, wordsAt };
}

/** Takes out a line with all that stands in it; null for the only one of its list. */
export function withoutLine({ text }: Editing, { list, node, index }: Line): TextEdit | null {
  const next = list.children[index + 1];
  if (next) return { span: { start: node.span.start, end: next.span.start }, text: '' };
  if (index === 0) return null;
  return {
    span: { start: endOfItem(text, list.children[index - 1]!), end: endOfItem(text, node) },
    text: '',
  };
}

/** Lets a line and the one beside it change places; bullets and numbers stay where they are. */
export function movedLine({ text }: Editing, { list, index }: Line, by: -1 | 1): TextEdit[] | null {
  const first = Math.min(index, index + by);
  const [above, below] = [list.children[first], list.children[first + 1]];
  if (!above || !below) return null;
  const [one, other] = [
    { start: above.marker.end, end: endOfItem(text, above) },
    { start: below.marker.end, end: endOfItem(text, below) },
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
  const { node } = line;
  const inner = node.children.findLast((child) => child.kind === 'list');
  const last = inner?.children.at(-1);
  const width = node.marker.end - node.marker.start + spaceBehind(text, node).length;
  const indent = last ? indentOf(text, last.span) : indentOf(text, node.span) + ' '.repeat(width);
  const sign = last ? text.slice(last.marker.start, last.marker.end) : '';
  const bullet = /^[-+*]$/.test(sign) ? sign : '-';
  const at = lineAt(text, inner ? endOfItem(text, inner.children.at(-1)!) : endOfItem(text, node)).end;
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
