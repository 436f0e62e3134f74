/** A list item's own: the box and the words of its first paragraph, and the mark at their end. */
import { otherwiseBox, plainBox } from './boxes.js';
import { isRestBlank, skipBlanks } from './lineSyntax.js';
import { isStrayLine } from './strayLines.js';
import { readItemEnd } from './marks.js';
import type { Built, OpenList, Source } from './open.js';
import type { Paragraph } from './tree.js';

/** Notes what an item is when all that stands in it has been read. */
export function finishItem({ text, dialect }: Source, { item, isFlush }: OpenList): void {
  const { children } = item;
  item.span.end = Math.max(item.span.end, children.at(-1)?.span.end ?? 0);
  const index = children.findIndex(({ kind }) => kind !== 'definition');
  const first = children[index];
  if (first?.kind !== 'paragraph') return;
  if (isFlush) readBox(text, item, first as Built<Paragraph>);
  if (index > 0) return;
  const own = { start: first.span.start, end: endOfOwn(text, first) };
  const { mark, broken, behind, wordsEnd } = readItemEnd(text, own, dialect);
  item.mark = mark;
  item.brokenMark = broken;
  item.behind = behind;
  item.words = { start: own.start, end: Math.max(own.start, wordsEnd) };
}

/** Where an item's own words end: before a line that only Markdown takes for more of them. */
function endOfOwn(text: string, { lines, span }: Paragraph): number {
  const stray = lines.findIndex((line, index) => index > 0 && isStrayLine(text, line));
  return stray === -1 ? span.end : lines[stray - 1]!.end;
}

/** Reads the box at the beginning of a paragraph, which then begins behind it. Nothing but a box is none. */
function readBox(text: string, item: OpenList['item'], paragraph: Built<Paragraph>): void {
  const { start } = paragraph.span;
  const line = paragraph.lines[0]!;
  const read = plainBox(text, start, line.end) ?? otherwiseBox(text, start, line.end);
  if (!read) return;
  const isAlone = isRestBlank(text, read.wordsStart, line.end);
  if (isAlone && paragraph.lines.length === 1) return;
  item.box = read.box;
  if (isAlone) paragraph.lines.shift();
  else paragraph.lines[0] = { start: skipBlanks(text, read.wordsStart, line.end), end: line.end };
  paragraph.span.start = paragraph.lines[0]!.start;
}
