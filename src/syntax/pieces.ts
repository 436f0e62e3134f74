import type { Span } from '../text/span.js';
import { readContainerHead, type DirectiveHead } from './directiveHead.js';

/** A container that certainly stands at the top of the text, as its fences tell. */
export interface ContainerPiece extends Span {
  readonly head: DirectiveHead;
  readonly content: Span;
  /** The closing colons; null when they are missing and the container runs to the end. */
  readonly closing: Span | null;
  /** Where the closing line ends, before its line end. */
  readonly closed: number;
}

/** A part of a text that parses on its own: a container, or flow that begins at a heading or behind a container. */
export interface Piece extends Span {
  readonly container: ContainerPiece | null;
}

/**
 * What the split must not cut through: HTML that runs over blank lines, the old Mac's line ends, a fence with a
 * tab behind it, which the parser may take for a name, and a byte order mark that a part could begin with.
 */
const unsplittable = /<(?:!(?!--.*-->)|\?|script|pre|style|textarea)|\r(?!\n)|::: *\t|\uFEFF/i;
const heading = /^#{1,6}(?:[ \t]|\r?$)/;
const codeFence = /^([ \t]*)(`{3,}|~{3,})/;
/** At any indentation: in a list it may be one. */
const opensContainer = /^[ \t]*(:{3,})[^\s:]/;
const closesContainer = /^ {0,3}(:{3,})[ \t]*\r?$/;
const opensInsideMarker = /[-+*>.)]\s*(?:`{3}|~{3}|:{3})/;
const blank = /^[ \t]*\r?$/;
/** From a line's end over the blank lines behind it, which belong to no block. */
const blankLines = /(?:\r?\n)?(?:[ \t]*\r?\n)*/y;

/**
 * Splits a text into parts that parse on their own, before top-level headings and around top-level containers.
 * After a blank line nothing reaches into the first column but open fences and some HTML. Where it is in doubt
 * this does not split, which costs time and never correctness.
 */
export function splitPieces(text: string, from = 0): Piece[] {
  // The parser skips a byte order mark and does not count it.
  const start = text.startsWith('\uFEFF', from) ? from + 1 : from;
  if (!isSplittable(text.slice(start))) return [{ start, end: text.length, container: null }];
  const pieces = [...piecesFrom(text, start)];
  return pieces.length > 0 ? pieces : [{ start, end: start, container: null }];
}

/** Whether a text, or some lines of one, holds nothing that the split could cut through. */
export function isSplittable(text: string): boolean {
  return !unsplittable.test(text);
}

/** The parts of a splittable text from where one of them begins, each found when it is asked for. */
export function* piecesFrom(text: string, from: number): Generator<Piece> {
  let flowStart = from;
  for (const cut of cuts(text, from)) {
    if (cut.start > flowStart) yield { start: flowStart, end: cut.start, container: null };
    flowStart = cut.start;
    if (!('head' in cut)) continue;
    yield { start: cut.start, end: cut.end, container: cut };
    flowStart = cut.end;
  }
  if (text.length > flowStart) yield { start: flowStart, end: text.length, container: null };
}

/** The places to cut at, in order: headings, as where they start, and containers. */
function* cuts(text: string, from: number): Generator<ContainerPiece | { start: number }> {
  const open: number[] = [];
  let openCode: string | null = null;
  /** Whether nothing but an open fence can reach into the line. */
  let sure = true;
  for (let start = from; start < text.length;) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const code = codeFence.exec(line);
    let next = end + 1;
    if (openCode !== null) {
      if (closesCode(line, openCode)) openCode = null;
      sure = false;
    } else if (code) {
      // Inside a list or an uncertain container it is not certain where a code fence ends: stop splitting.
      if (code[1] || open.length > 0 || line.slice(code[0].length).includes('`')) return;
      openCode = code[2]!;
    } else if (opensInsideMarker.test(line)) {
      return;
    } else {
      const container: ContainerPiece | null =
        sure && open.length === 0 ? containerAt(text, start, line) : null;
      if (container) {
        yield container;
        next = container.end;
      } else if (sure && open.length === 0 && heading.test(line)) yield { start };
      else track(open, line);
      sure = open.length === 0 && (container !== null || blank.test(line) || (sure && heading.test(line)));
    }
    start = next;
  }
}

/** The container whose opening line this is; its content ends at the first line that closes it, whatever stands between. */
function containerAt(text: string, start: number, line: string): ContainerPiece | null {
  // A label makes content of its own; the parser below us reads those.
  if (!line.startsWith(':::') || line.includes('[')) return null;
  const head = readContainerHead(line.replace(/\r$/, ''));
  if (!head) return null;
  const size = /^:+/.exec(line)![0].length;
  const contentStart = Math.min(lineEnd(text, start) + 1, text.length);
  const closes = new RegExp(`^( {0,3})(:{${String(size)},})[ \\t]*\\r?$`, 'gm');
  closes.lastIndex = contentStart;
  const match = closes.exec(text);
  const content = { start: contentStart, end: match?.index ?? text.length };
  if (!match) return { start, end: text.length, head, content, closing: null, closed: text.length };
  const closingStart = match.index + match[1]!.length;
  const closing = { start: closingStart, end: closingStart + match[2]!.length };
  const closed = match.index + match[0].replace(/\r$/, '').length;
  blankLines.lastIndex = closed;
  return { start, end: closed + blankLines.exec(text)![0].length, head, content, closing, closed };
}

/** Keeps count of the containers that may be open. */
function track(open: number[], line: string): void {
  const opening = opensContainer.exec(line);
  const closing = closesContainer.exec(line);
  if (opening) open.push(opening[1]!.length);
  else if (closing && open.length > 0 && closing[1]!.length >= open.at(-1)!) open.pop();
}

function closesCode(line: string, fence: string): boolean {
  const match = /^ {0,3}(`{3,}|~{3,})[ \t]*\r?$/.exec(line);
  return match !== null && match[1]![0] === fence[0] && match[1]!.length >= fence.length;
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline === -1 ? text.length : newline;
}
