/**
 * The block parser: line by line, with a stack of open quotations and lists, as in CommonMark's appendix on a parsing
 * strategy. A container holds a document of its own; its lines are those up to its closing fence, whatever stands in them.
 * Inline markup is not read. The blocks are those that micromark finds with GFM's tables and task lists and with
 * directives, at the same places; the tests hold to that.
 */
import type { Dialect } from '../model/dialect.js';
import { goBack, isSetIn, nextWord, skipColumns, standOf, type Cursor } from './cursor.js';
import { beginLeaf, endLeaf, takesLine } from './leaves.js';
import { closesFence } from './lineSyntax.js';
import {
  append,
  deepest,
  documentIn,
  type OpenContainer,
  type OpenDocument,
  type OpenLeaf,
  type Source,
} from './open.js';
import { closeParents, goOn, nextItem, openParent } from './parents.js';
import type { Block } from './tree.js';

/** Reads the blocks of a text from an offset to its end. */
export function readBlocks(
  text: string,
  from: number,
  dialect: Dialect,
): { readonly blocks: readonly Block[]; readonly tooDeep: number | null } {
  const source: Source = { text, dialect, tooDeep: null };
  const document = documentIn(source, 0);
  let start = from;
  let endsWithBreak = false;
  while (start < text.length) {
    const end = endOfLine(text, start);
    readLine(document, { text, start, end, at: start, column: 0, owed: 0 });
    endsWithBreak = end < text.length;
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  finish(document, text.length, endsWithBreak);
  return { blocks: document.blocks, tooDeep: source.tooDeep };
}

const lineFeed = 10;
const carriageReturn = 13;

function endOfLine(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) break;
  }
  return at;
}

/** Reads one line: what it goes on with, what it opens, and what is left of it. */
function readLine(document: OpenDocument, cursor: Cursor): void {
  const { parents } = document;
  let depth = 0;
  for (let goesOn = true; goesOn && depth < parents.length;) {
    const parent = parents[depth]!;
    const result = goOn(parent, cursor);
    if (result === false) break;
    depth++;
    if (result === true || parent.kind === 'quote') continue;
    goesOn = false;
    endHere(document, cursor, depth);
    nextItem(document, parent, result);
  }
  const isOut = depth < parents.length;
  const isNew = isConcrete(document) && !isOut ? false : openParents(document, cursor, depth, isOut);
  const isLazy = isOut && !isNew;
  const { leaf } = document;
  if (leaf?.kind === 'container' && !isLazy) return goOnIn(leaf, document, cursor);
  if (leaf?.kind === 'container') endLeafOrContainer(document, null);
  else if (leaf && takesLine(document, leaf, cursor, isLazy)) return;
  if (isLazy) closeParents(document, depth);
  beginLeaf(document, cursor, isLazy);
}

/** Gives a container a line: the one that closes it, or one of its own. */
function goOnIn(leaf: OpenLeaf & OpenContainer, outer: OpenDocument, cursor: Cursor): void {
  const { node, size, document } = leaf;
  const start = nextWord(cursor);
  const isFence = cursor.text[start] === ':' && !isSetIn(cursor);
  const closing = isFence ? closesFence(cursor.text, start, cursor.end, ':', size) : null;
  node.span.end = leaf.end = cursor.end;
  if (!closing) {
    skipColumns(cursor, leaf.columns);
    readLine(document, cursor);
    return;
  }
  node.closing = closing;
  finish(document, cursor.start, true);
  outer.leaf = null;
}

/** Whether the block that is open takes lines as they are: nothing opens in them. */
function isConcrete({ leaf }: OpenDocument): boolean {
  return (
    leaf?.kind === 'html' || leaf?.kind === 'container' || (leaf?.kind === 'code' && leaf.node.fence !== null)
  );
}

/** Opens the quotations and lists whose markers come next. Returns whether there were any. */
function openParents(document: OpenDocument, cursor: Cursor, depth: number, isOut: boolean): boolean {
  const { parents, leaf, source } = document;
  const interrupts = !isOut && (leaf?.kind === 'paragraph' || leaf?.kind === 'code');
  let isNew = false;
  for (;;) {
    const stand = standOf(cursor);
    const isDeep = document.depth + (isNew ? parents.length : depth) >= deepest;
    const parent = openParent(cursor, interrupts);
    if (!parent) return isNew;
    if (isDeep) {
      source.tooDeep ??= nextWord({ ...cursor, at: stand.at });
      goBack(cursor, stand);
      return isNew;
    }
    if (!isNew) endHere(document, cursor, depth);
    isNew = true;
    append(document, parent.node);
    parents.push(parent);
  }
}

/** Ends all that was open in what a line goes on in, before that line. */
function endHere(document: OpenDocument, cursor: Cursor, depth: number): void {
  endLeafOrContainer(document, cursor.start);
  closeParents(document, depth);
}

/**
 * Ends the block that is open.
 *
 * @param at where it ends when it reaches over the line end of its last line; null when it ends with that line
 */
function endLeafOrContainer(document: OpenDocument, at: number | null): void {
  const { leaf } = document;
  if (leaf?.kind !== 'container') return endLeaf(document, at);
  finish(leaf.document, at ?? leaf.end, at !== null);
  leaf.node.span.end = at ?? leaf.end;
  document.leaf = null;
}

/**
 * Ends all that is open.
 *
 * @param at where the text ends
 * @param endsWithBreak whether its last line has a line end: a block of code that is not closed takes that too
 */
function finish(document: OpenDocument, at: number, endsWithBreak: boolean): void {
  const isInQuote = document.parents.some(({ kind }) => kind === 'quote');
  endLeafOrContainer(document, endsWithBreak && !isInQuote ? at : null);
  closeParents(document, 0);
}
