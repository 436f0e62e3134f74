/** Quotations and lists: whether a line goes on in one, and whether it opens one. */
import { goBack, isBlankLine, nextWord, skipColumns, skipSign, standOf, type Cursor } from './cursor.js';
import { finishItem } from './items.js';
import { isBreak } from './lineSyntax.js';
import type { Built, OpenDocument, OpenList, OpenParent, OpenQuote } from './open.js';
import type { ListItem } from './tree.js';

/** What is set in further than this is code, and no marker. */
const mostSetIn = 3;
const mostDigits = 9;
/** What a marker begins with. */
const parentSigns = new Set(Array.from('>*+-0123456789', (sign) => sign.charCodeAt(0)));

/**
 * Passes over what a line must have to go on in a parent.
 *
 * @returns whether it goes on, or the marker of the next item where the line begins one of the same list
 */
export function goOn(parent: OpenParent, cursor: Cursor): boolean | Marker {
  if (parent.kind === 'quote') return goOnInQuote(parent, cursor);
  if (isBlankLine(cursor)) {
    parent.isOver ||= parent.beginsBlank;
    skipColumns(cursor, parent.columns);
    return true;
  }
  const wasOver = parent.isOver;
  parent.isOver = parent.beginsBlank = false;
  const stand = standOf(cursor);
  if (!wasOver && skipColumns(cursor, parent.columns) === parent.columns) return true;
  goBack(cursor, stand);
  const marker = readMarker(cursor, skipColumns(cursor, mostSetIn), false);
  if (marker?.sign === parent.sign && marker.ordered === parent.node.ordered) return marker;
  goBack(cursor, stand);
  return false;
}

/** Ends the item that is open in a list, and opens the next one. */
export function nextItem(
  { source }: OpenDocument,
  list: OpenList,
  { item, columns, beginsBlank }: Marker,
): void {
  finishItem(source, list);
  list.node.children.push(item);
  Object.assign(list, { item, columns, beginsBlank, isFlush: false });
}

function goOnInQuote({ node }: OpenQuote, cursor: Cursor): boolean {
  const stand = standOf(cursor);
  skipColumns(cursor, mostSetIn);
  if (!passQuoteSign(cursor)) {
    goBack(cursor, stand);
    return false;
  }
  node.span.end = cursor.end;
  return true;
}

/** Passes over `>` and a blank behind it. */
function passQuoteSign(cursor: Cursor): boolean {
  if (cursor.owed > 0 || cursor.at === cursor.end || cursor.text[cursor.at] !== '>') return false;
  skipSign(cursor);
  skipColumns(cursor, 1);
  return true;
}

/**
 * Passes over the marker of a quotation or of a list's first item.
 *
 * @param interrupts whether it would end a paragraph: then a number has to be 1, and something must follow
 */
export function openParent(cursor: Cursor, interrupts: boolean): OpenParent | null {
  if (!parentSigns.has(cursor.text.charCodeAt(nextWord(cursor)))) return null;
  const stand = standOf(cursor);
  const columns = skipColumns(cursor, mostSetIn);
  const start = cursor.at;
  if (passQuoteSign(cursor))
    return { kind: 'quote', node: { kind: 'quote', span: { start, end: cursor.end }, children: [] } };
  const marker = readMarker(cursor, columns, interrupts);
  if (!marker) {
    goBack(cursor, stand);
    return null;
  }
  const { item, ordered, ...rest } = marker;
  const span = { start, end: cursor.end };
  return {
    kind: 'list',
    node: { kind: 'list', span, ordered, children: [item] },
    item,
    ...rest,
    isOver: false,
    isFlush: false,
  };
}

/** A list's marker at the beginning of an item. */
export type Marker = Pick<OpenList, 'item' | 'sign' | 'columns' | 'beginsBlank'> & {
  readonly ordered: boolean;
};

/** Reads the marker of an item with the white space that belongs to it; null, wherever the cursor is then, when there is none. */
function readMarker(cursor: Cursor, setIn: number, interrupts: boolean): Marker | null {
  const { text, end, at: start } = cursor;
  const markerEnd = cursor.owed > 0 ? null : endOfMarker(text, start, end, interrupts);
  if (markerEnd === null) return null;
  while (cursor.at < markerEnd) skipSign(cursor);
  const marker = { start, end: markerEnd };
  const item: Built<ListItem> = {
    kind: 'item',
    span: { start, end },
    marker,
    box: null,
    children: [],
    words: { start: markerEnd, end: markerEnd },
    mark: null,
    brokenMark: null,
    behind: null,
  };
  const width = setIn + markerEnd - start;
  const own = { item, sign: text[markerEnd - 1]!, ordered: markerEnd - start > 1 };
  if (isBlankLine(cursor)) return interrupts ? null : { ...own, columns: width + 1, beginsBlank: true };
  const blanks = blanksBehind(cursor);
  return blanks === 0 ? null : { ...own, columns: width + blanks, beginsBlank: false };
}

/** Passes over the white space behind a marker: up to four columns, or one when code begins behind it. */
function blanksBehind(cursor: Cursor): number {
  const stand = standOf(cursor);
  const columns = skipColumns(cursor, 4);
  const next = cursor.text[cursor.at];
  if (columns < 4 || (cursor.owed === 0 && next !== ' ' && next !== '\t')) return columns;
  goBack(cursor, stand);
  return skipColumns(cursor, 1);
}

function endOfMarker(text: string, start: number, end: number, interrupts: boolean): number | null {
  const sign = start < end ? text[start]! : '';
  if (sign === '+') return start + 1;
  if (sign === '*' || sign === '-') return isBreak(text, start, end) ? null : start + 1;
  let at = start;
  while (at < end && at - start < mostDigits && isDigit(text[at]!)) at++;
  const behind = at < end ? text[at] : '';
  if (at === start || (behind !== '.' && behind !== ')')) return null;
  return interrupts && text.slice(start, at) !== '1' ? null : at + 1;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** Ends the quotations and lists from a depth on. */
export function closeParents(document: OpenDocument, depth: number): void {
  const { parents, source } = document;
  while (parents.length > depth) {
    const parent = parents.pop()!;
    const { span, children } = parent.node;
    if (parent.kind === 'list') finishItem(source, parent);
    span.end = Math.max(parent.kind === 'list' ? 0 : span.end, children.at(-1)?.span.end ?? 0);
  }
}
