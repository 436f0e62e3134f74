import { ofLast } from './ofLast.js';
import { firstThat } from './search.js';
import type { Span } from './span.js';

/**
 * The line break that a text is written with; where it has both kinds, the one that most of its lines have. Editors
 * that keep one kind for a whole file, such as VS Code, choose so too: then what is added looks like what is there.
 */
export const lineBreakOf = /* @__PURE__ */ ofLast((text: string): '\n' | '\r\n' => {
  let all = 0;
  let crlf = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    all++;
    if (text[at - 1] === '\r') crlf++;
  }
  return crlf > all / 2 ? '\r\n' : '\n';
});

/** What is to be written into a text, with that text's line breaks. */
export function withLineBreaksOf(text: string, written: string): string {
  return written.replace(/\r?\n/g, lineBreakOf(text));
}

/** Where the line of an offset begins. */
export function startOfLine(text: string, offset: number): number {
  // `lastIndexOf` takes what is less than 0 for 0.
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line feed of the line of an offset stands, or the text ends. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline;
}

/** Where the next line begins; the text's end when there is none. */
export function nextLine(text: string, offset: number): number {
  return Math.min(endOfLine(text, offset) + 1, text.length);
}

/** The line at an offset, without its line end. */
export function lineAt(text: string, offset: number): Span {
  const start = startOfLine(text, offset);
  const end = endOfLine(text, offset);
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
}

/** What tells the line of an offset as `lineAt` does, and has it at hand for the next offset in the same line. */
export function lineFinder(text: string): (offset: number) => Span {
  let last: Span = { start: 0, end: -1 };
  return (offset) => {
    if (offset < last.start || offset > last.end) last = lineAt(text, offset);
    return last;
  };
}

/** The lines from the line of `start` on that begin before `end`, without their line ends. */
export function* linesBetween(text: string, start: number, end: number): Generator<Span> {
  for (let at = startOfLine(text, start); at < end;) {
    const line = lineAt(text, at);
    yield line;
    const newline = text.indexOf('\n', line.end);
    if (newline === -1) return;
    at = newline + 1;
  }
}

/**
 * The lines of a text from anywhere, such as the clipboard, without their line ends; there a carriage return alone ends a
 * line too. One more than there are line ends: the last may be empty.
 */
export function linesIn(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** A line with its line end, to be taken out; the last one goes with the line end before it. */
export function wholeLine(text: string, offset: number): Span {
  const { start, end } = lineAt(text, offset);
  const newline = text.indexOf('\n', end);
  if (newline !== -1) return { start, end: newline + 1 };
  const before = start > 0 && text[start - 2] === '\r' ? 2 : Math.min(start, 1);
  return { start: start - before, end: text.length };
}

/** A place in a text as people count it: both from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in UTF-16 code units. For many offsets in one text there is `placesIn`. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** What tells the place of any offset in a text, which it goes through once. */
export function placesIn(text: string): (offset: number) => Place {
  const feeds = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return (offset) => {
    const before = firstThat(feeds.length, (index) => feeds[index]! >= offset);
    return { line: before + 1, column: offset - (feeds[before - 1] ?? -1) };
  };
}
