import type { WorkshopSyntax } from '../../syntax/tree.js';
import { lineAt, linesBetween, startOfLine } from '../../text/lines.js';
import { endOfItem, spaceBehind } from '../listLines.js';
import { isEmpty, lineAbove, lineAtCaret, lineInside, type CaretLine } from './lineAtCaret.js';
import { emptyLineLike } from './newLine.js';
import type { Typed } from './typed.js';

/**
 * What Tab does in a line of a list: it goes, with all that stands in it, into the line above it. An empty one becomes
 * like those that are there already.
 *
 * @returns null where there is no such line
 */
export function setIn(syntax: WorkshopSyntax, offset: number): Typed | null {
  const { text } = syntax;
  const line = lineAtCaret(syntax, offset);
  const above = line && lineAbove(text, line);
  if (!above || !beginsItsLine(text, line)) return null;
  const { node, prefix } = above;
  const inner = node.children.findLast((child) => child.kind === 'list');
  const last = inner && lineInside(text, above, inner, inner.children.at(-1)!);
  const width = node.marker.end - node.marker.start + spaceBehind(text, node).length;
  const indent = last?.prefix ?? prefix + ' '.repeat(width);
  if (!isEmpty(text, line)) return moved(text, line, offset, indent.length - line.prefix.length);
  if (last) return emptyLineLike(syntax, line, last);
  const put = `${indent}- `;
  return { does: 'write', edit: { span: lineAt(text, line.node.span.start), text: put }, caret: put.length };
}

/** What Shift+Tab does in a line of a list: it comes out of the line that it stands in. */
export function setOut(syntax: WorkshopSyntax, offset: number): Typed | null {
  const { text } = syntax;
  const line = lineAtCaret(syntax, offset);
  if (!line?.outer || !beginsItsLine(text, line)) return null;
  if (isEmpty(text, line)) return emptyLineLike(syntax, line, line.outer);
  return moved(text, line, offset, line.outer.prefix.length - line.prefix.length);
}

/** Whether no other bullet stands before a line's own. */
function beginsItsLine(text: string, { node, prefix }: CaretLine): boolean {
  return text.startsWith(prefix, startOfLine(text, node.span.start));
}

/** Moves all lines of an item; those that stand further out than it does stay, and so do blank ones. */
function moved(text: string, { node, prefix }: CaretLine, offset: number, by: number): Typed {
  const end = endOfItem(text, node);
  const at = prefix.length + Math.min(by, 0);
  const start = startOfLine(text, node.span.start) + at;
  let put = '';
  let from = start;
  for (const line of linesBetween(text, node.span.start, end)) {
    const own = text.slice(line.start + at, Math.min(line.end, line.start + prefix.length));
    const isAround = text.slice(line.start, line.start + prefix.length).trim() === prefix.trim();
    if (line.end <= line.start + prefix.length || !isAround) continue;
    put += text.slice(from, line.start + at) + ' '.repeat(Math.max(by, 0));
    from = line.start + at + own.length;
  }
  return {
    does: 'write',
    edit: { span: { start, end }, text: put + text.slice(from, end) },
    caret: offset - start + by,
  };
}
