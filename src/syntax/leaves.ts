/** Blocks without quotations and lists of their own: how a line begins one, goes on in one, and ends one. */
import { isBlankLine, isSetIn, nextWord, skipColumns, type Cursor } from './cursor.js';
import { readHead } from './head.js';
import { endsHtml, firstEndFrom, htmlKind } from './html.js';
import { closesFence, isBreak, readFence, readHeading, underlineDepth } from './lineSyntax.js';
import {
  append,
  deepest,
  documentIn,
  type OpenCode,
  type OpenContainer,
  type OpenDocument,
  type OpenHtml,
  type OpenLeaf,
  type OpenParagraph,
} from './open.js';
import { addLine, closeParagraph, openParagraph, toHeading, toTable } from './paragraphs.js';
import { readRow } from './tables.js';
import type { Block } from './tree.js';

/**
 * Begins a block where none is open; nothing on a blank line.
 *
 * @param isLazy whether the line has just ended the quotations and lists around it: code that is set in does not go on then
 */
export function beginLeaf(document: OpenDocument, cursor: Cursor, isLazy: boolean): void {
  if (isBlankLine(cursor)) return;
  const { text, at, end } = cursor;
  if (isSetIn(cursor)) {
    const node: OpenCode['node'] = { kind: 'code', span: { start: at, end }, fence: null, closing: null };
    return begin(document, node, isLazy ? null : { kind: 'code', node, end });
  }
  const columns = skipColumns(cursor, 3);
  const { at: start } = cursor;
  const begun =
    readWhole(text, start, end) ??
    readFenced(text, start, end) ??
    readHtml(text, at, start, end) ??
    readDirective(document, cursor, columns);
  if (begun) begin(document, begun.node, begun.leaf);
  else openParagraph(document, cursor, columns);
}

interface Begun {
  readonly node: Block;
  /** Null when it ends with its line. */
  readonly leaf: OpenLeaf | null;
}

function begin(document: OpenDocument, node: Block, leaf: OpenLeaf | null): void {
  append(document, node);
  document.leaf = leaf;
}

/** A heading or a break. */
function readWhole(text: string, start: number, end: number): Begun | null {
  const span = { start, end };
  if (text[start] === '#') {
    const heading = readHeading(text, start, end);
    return heading && { node: { kind: 'heading', span, ...heading, underline: null }, leaf: null };
  }
  return isBreak(text, start, end) ? { node: { kind: 'break', span }, leaf: null } : null;
}

function readFenced(text: string, start: number, end: number): Begun | null {
  const fence = readFence(text, start, end);
  if (!fence) return null;
  const node: OpenCode['node'] = { kind: 'code', span: { start, end }, fence, closing: null };
  return { node, leaf: { kind: 'code', node, end } };
}

/** HTML, which begins with the white space before it. */
function readHtml(text: string, at: number, start: number, end: number): Begun | null {
  const kind = text[start] === '<' ? htmlKind(text, start, end) : null;
  if (kind === null) return null;
  const node: OpenHtml['node'] = { kind: 'html', span: { start: at, end }, comment: kind === 2 };
  const isOver = endsHtml(kind, text, firstEndFrom(kind, start), end);
  return { node, leaf: isOver ? null : { kind: 'html', node, htmlKind: kind, end } };
}

/** A leaf, or a container that is set in by so many columns. */
function readDirective(
  { source, depth, parents }: OpenDocument,
  cursor: Cursor,
  columns: number,
): Begun | null {
  const { text, at: start, end } = cursor;
  if (text[start] !== ':') return null;
  const span = { start, end };
  const leafHead = readHead(text, start, end, 'leaf', source.dialect);
  if (leafHead) return { node: { kind: 'leaf', span, head: leafHead }, leaf: null };
  const head = readHead(text, start, end, 'container', source.dialect);
  if (!head) return null;
  if (depth + parents.length >= deepest) {
    source.tooDeep ??= start;
    return null;
  }
  const inner = documentIn(source, depth + parents.length + 1);
  const node: OpenContainer['node'] = {
    kind: 'container',
    span,
    head,
    children: inner.blocks,
    closing: null,
  };
  const size = head.colons.end - head.colons.start;
  return { node, leaf: { kind: 'container', node, size, columns, document: inner, end } };
}

/**
 * Whether a block begins with a line that would otherwise be one of a paragraph or a table.
 *
 * @param inParagraph whether it is a paragraph: a tag alone on its line is a part of that
 */
function beginsOther(
  { text, end }: Cursor,
  start: number,
  inParagraph: boolean,
  { source }: OpenDocument,
): boolean {
  switch (text[start]) {
    case '#':
      return readHeading(text, start, end) !== null;
    case '*':
    case '_':
    case '-':
      return isBreak(text, start, end);
    case '`':
    case '~':
      return readFence(text, start, end) !== null;
    case '<': {
      const kind = htmlKind(text, start, end);
      return kind !== null && (kind < 7 || !inParagraph);
    }
    case ':':
      return (['leaf', 'container'] as const).some((form) =>
        readHead(text, start, end, form, source.dialect),
      );
    default:
      return false;
  }
}

/**
 * Gives the open block the next line. When it does not take it, the block has ended.
 *
 * @param isLazy whether the line goes on in some only of the quotations and lists around the block
 */
export function takesLine(document: OpenDocument, leaf: OpenLeaf, cursor: Cursor, isLazy: boolean): boolean {
  switch (leaf.kind) {
    case 'paragraph':
      return takesInParagraph(document, leaf, cursor, isLazy) || ends(document);
    case 'table':
      if (isLazy || isBlankLine(cursor) || isSetIn(cursor)) return ends(document);
      if (beginsOther(cursor, nextWord(cursor), false, document)) return ends(document);
      leaf.node.rows.push(readRow(cursor.text, nextWord(cursor), cursor.end));
      return goesOn(leaf, cursor);
    case 'code':
      if (isLazy) return ends(document);
      return leaf.node.fence ? takesInFence(document, leaf, cursor) : takesSetIn(document, leaf, cursor);
    case 'html':
      if (isLazy || (leaf.htmlKind > 5 && isBlankLine(cursor))) return ends(document);
      if (endsHtml(leaf.htmlKind, cursor.text, cursor.at, cursor.end)) document.leaf = null;
      return goesOn(leaf, cursor);
    case 'container':
      return ends(document);
  }
}

/** Notes that a block, whose node ends with its last line, has taken one more. */
function goesOn(leaf: Exclude<OpenLeaf, { readonly kind: 'paragraph' }>, { end }: Cursor): true {
  leaf.end = leaf.node.span.end = end;
  return true;
}

function ends(document: OpenDocument): false {
  endLeaf(document, null);
  return false;
}

function takesInParagraph(
  document: OpenDocument,
  leaf: OpenLeaf & OpenParagraph,
  cursor: Cursor,
  isLazy: boolean,
): boolean {
  if (isBlankLine(cursor)) return false;
  if (!isLazy && toTable(document, leaf, cursor)) return true;
  if (!isSetIn(cursor)) {
    const start = nextWord(cursor);
    if (!isLazy && underlineDepth(cursor.text, start, cursor.end) !== null)
      return toHeading(document, leaf, cursor);
    if (beginsOther(cursor, start, true, document)) return false;
  }
  addLine(leaf, cursor);
  leaf.end = cursor.end;
  return true;
}

function takesInFence(document: OpenDocument, leaf: OpenLeaf & OpenCode, cursor: Cursor): boolean {
  const { text, end } = cursor;
  const { start, end: fenceEnd } = leaf.node.fence!;
  const closing = isSetIn(cursor)
    ? null
    : closesFence(text, nextWord(cursor), end, text[start]!, fenceEnd - start);
  if (closing) {
    leaf.node.closing = closing;
    document.leaf = null;
  }
  return goesOn(leaf, cursor);
}

/** Code that is set in holds blank lines, and ends with the last line that has something in it. */
function takesSetIn(document: OpenDocument, leaf: OpenLeaf & OpenCode, cursor: Cursor): boolean {
  if (isSetIn(cursor)) return goesOn(leaf, cursor);
  return isBlankLine(cursor) || ends(document);
}

/**
 * Ends the block that is open, where it is not a container.
 *
 * @param at where what has no end of its own ends when it reaches over the line end of its last line; else null
 */
export function endLeaf(document: OpenDocument, at: number | null): void {
  const { leaf } = document;
  document.leaf = null;
  if (leaf?.kind === 'paragraph') closeParagraph(document, leaf);
  else if (
    at !== null &&
    ((leaf?.kind === 'code' && leaf.node.fence) || (leaf?.kind === 'html' && leaf.htmlKind < 6))
  )
    leaf.node.span.end = at;
}
