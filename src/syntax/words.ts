/**
 * Words as a person reads them, and as they are written where Markdown has a meaning for some of them: a backslash stands
 * before what would be a bullet, a heading, a directive, HTML. What is only inline markup stays the writer's own.
 */
import { referencedSign } from './attributes.js';
import { otherwiseBox, plainBox } from './boxes.js';

/** What a stretch of the source says, and where each sign of that stands in it. */
export interface Worded {
  readonly value: string;
  /** For each code unit of the value where it begins in the source, and where the source ends. */
  readonly starts: readonly number[];
}

const escapable = /[!-/:-@[-`{-~]/;
const reference = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const space = /[ \t\r\n]/;

/** Reads the words of one line, a heading or the first paragraph of an item; white space is one blank. */
export function readWords(source: string): Worded {
  let value = '';
  const starts: number[] = [];
  const add = (words: string, at: number): void => {
    for (let unit = 0; unit < words.length; unit++) starts.push(at);
    value += words;
  };
  for (let at = 0; at < source.length;) {
    const sign = source[at]!;
    if (sign === '\\' && escapable.test(source[at + 1] ?? '')) {
      add(source[at + 1]!, at);
      at += 2;
    } else if (space.test(sign)) {
      add(' ', at);
      while (at < source.length && space.test(source[at]!)) at++;
    } else if (sign === '&') {
      reference.lastIndex = at;
      const [written] = reference.exec(source) ?? [''];
      const meant = written === '' ? null : referencedSign(written);
      add(meant ?? sign, at);
      at += meant === null ? 1 : written.length;
    } else {
      add(sign, at);
      at++;
    }
  }
  return { value, starts: [...starts, source.length] };
}

/** What a stretch of the source says, for whoever does not ask where. */
export function wordsOf(source: string): string {
  return /[\\&]/.test(source) ? readWords(source).value : source.replace(/[ \t\r\n]+/g, ' ');
}

const backslash = /\\(?=[!-/:-@[-`{-~])/g;
const hidden = /<(?=[A-Za-z/!?])|&(?=#?[A-Za-z\d]+;)/g;
/** What could be read as a directive of an item. */
const mark = /(^| ):(?=\p{L}[\p{L}\p{N}_-]*(?: ?\{|$))/gu;
/** What a line cannot begin with and be words: the signs to write a backslash before, if something of these follows. */
const beginnings: readonly RegExp[] = [
  /^(?=[-+*](?: |$))/,
  /^(?=#{1,6}(?: |$))/,
  /^(?=>|~~~|```|::)/,
  /^(?=([-*_]) ?\1 ?\1)/,
  /^(?=\[[^\]]*\]:)/,
  /^(?=\|)/,
];
const numbered = /^(\d{1,9})(?=[.)](?: |$))/;

/** Words with one blank between them, within a line. */
export function writtenWithin(words: string): string {
  return words.replace(backslash, '\\\\').replace(hidden, '\\$&').replace(mark, '$1\\:');
}

/** Words with one blank between them, behind the signs of a heading: those at their end would be taken for its own. */
export function writtenHeading(words: string): string {
  return writtenWithin(words).replace(/(^| )(?=#+$)/, '$1\\');
}

/** Words with one blank between them, that a line begins with. */
export function writtenWords(words: string): string {
  const within = writtenWithin(words);
  if (numbered.test(within)) return within.replace(numbered, '$1\\');
  // A backslash before a box leaves it one to us.
  const box = plainBox(words, 0, words.length) ?? otherwiseBox(words, 0, words.length);
  if (box) return `&#${words.charCodeAt(0)};${within.slice(within.startsWith('\\') ? 2 : 1)}`;
  return beginnings.some((begin) => begin.test(within)) ? `\\${within}` : within;
}

/** Words with one blank between them, in a cell of a table. */
export function writtenCell(words: string): string {
  return words.replace(backslash, '\\\\').replace(hidden, '\\$&').replaceAll('|', '\\|');
}

const fence = /^([ \t]*)(?=:{2,}|`{3}|~{3}|<[A-Za-z/!?])/gm;

/** Markdown in which no line begins or ends anything that reaches over other lines: no container, code or HTML. */
export function fencesAsWords(markdown: string): string {
  return markdown.replace(fence, '$1\\');
}
