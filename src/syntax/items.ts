/** A list item's own: the box and the words of its first paragraph, and the mark at their end. */
import { isRestBlank, skipBlanks } from './lineSyntax.js';
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
  const { mark, broken, wordsEnd } = readItemEnd(text, first.span, dialect);
  item.mark = mark;
  item.brokenMark = broken;
  item.words = { start: first.span.start, end: Math.max(first.span.start, wordsEnd) };
}

/** Reads the box at the beginning of a paragraph, which then begins behind it. Nothing but a box is none. */
function readBox(text: string, item: OpenList['item'], paragraph: Built<Paragraph>): void {
  const { start } = paragraph.span;
  const line = paragraph.lines[0]!;
  const sign = text[start + 1] ?? '';
  const behind = text[start + 3] ?? '';
  if (text[start] !== '[' || text[start + 2] !== ']' || !/[ \txX]/.test(sign) || !/[ \t\r\n]/.test(behind))
    return;
  const isAlone = isRestBlank(text, start + 3, line.end);
  if (isAlone && paragraph.lines.length === 1) return;
  item.box = { span: { start, end: start + 3 }, checked: sign === 'x' || sign === 'X' };
  if (isAlone) paragraph.lines.shift();
  else paragraph.lines[0] = { start: skipBlanks(text, start + 3, line.end), end: line.end };
  paragraph.span.start = paragraph.lines[0]!.start;
}
