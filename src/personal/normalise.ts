/**
 * A text as it is meant to be read, whatever wrote it. Word, PDF readers, phones, Markdown, HTML and YAML all have
 * ways to write `010190-1234` that look alike and are not; those who search would have to know them all. So they
 * search this, and are told where in the source it stands.
 */
import type { Span } from '../text/span.js';
import { entity } from './entities.js';

export interface Normalised {
  readonly text: string;
  /** The stretch of the source that a stretch of `text` (not empty) was made of. */
  readonly source: (span: Span) => Span;
}

/** A stretch of the normalised text and what it was made of; a plain one stands letter by letter in the source. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly plain: boolean;
}

/**
 * What may stand where a character is not plain: a line end, one of Markdown's or YAML's escapes, an entity, a percent
 * sign of an address, a tag, a comment, marks of emphasis and code, a letter with its accents. Each alternative is
 * bounded, so that a long text costs no more than its length.
 */
const special =
  /\r\n?|\n|\\(?:[!-/:-@[-`{-~]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n)|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,10});|%40|%(?:2[0BDEbde]|3[Aa])(?=\w)|<!--|<\/?[A-Za-z][A-Za-z\d]{0,15} {0,3}\/?>|[*`~]+|_+|.\p{M}{0,4}/suy;

/** Per code unit: whether `special` has to be asked. Beyond ASCII all are, but for common letters and quotation marks. */
const isSpecial = new Uint8Array(0x10000).fill(1);
isSpecial.fill(0, 0x20, 0x7f);
for (const sign of '\\&%<*`~_>') isSpecial[sign.charCodeAt(0)] = 1;
for (const sign of 'æøåÆØÅäöüÄÖÜéÉ»«“”’') isSpecial[sign.charCodeAt(0)] = 0;

/** Dashes and hyphens of all lengths, minus signs, and what stands for a hyphen in a table of entities. */
const dash = /[\u2010-\u2015\u2043\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D\u058A\u30FB\u00AF]/g;

/** What nobody sees: soft hyphens, joiners, marks of direction, variation selectors, tags, controls. */
const unseen = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- the joiners are meant as themselves
  [
    String.raw`[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\u00AD\u061C\u180E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC]`,
    String.raw`[\u115F\u1160\u17B4\u17B5\u200B-\u200F\u202A-\u202E]`,
    String.raw`\u034F|[\u180B-\u180D\u180F\uFE00-\uFE0F]|[\u{1BCA0}-\u{1BCA3}]|[\u{E0000}-\u{E0FFF}]`,
  ].join('|'),
  'gu',
);

const blank = /[\s\u0085\u2028\u2029\u2800]/g;

/** A line that begins so is not the rest of the one above: a list item, a table's row, a heading, a container, a fence. */
const ownLine =
  /[ \t>]*(?:\r|\n|$|[-*+][ \t]|\d{1,4}[.)][ \t]|\||#{1,6}[ \t]|:::|```|~~~|---|[\w-]{1,30}:(?:[ \t]|\r|\n|$))/y;
/** Digits of scripts that compatibility forms leave as they are: `٣`, `३`. */
const digit = /(?!\d)\p{Nd}/gu;
const isDigit = /^\p{Nd}$/u;
const accent = /\p{M}/u;
const indentation = /[ \t>]*/y;

/** Tags between which words do not stand on one line, and so are not one word. */
const blockTag = /^<\/?(?:br|p|div|li|td|th|tr|hr|h[1-6]|ul|ol|table|dd|dt|blockquote|summary|details)\b/i;

/** Brings a text into the one form that is searched. Every character that is read stands in it, in the same order. */
export function normalise(source: string): Normalised {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (words: string, from: number, to: number, plain: boolean): void => {
    if (words === '') return;
    pieces.push({ at: length, from, to, plain });
    parts.push(words);
    length += words.length;
  };
  let done = 0;
  for (let at = 0; at < source.length; at++) {
    if (isSpecial[source.charCodeAt(at)] === 0) continue;
    // An accent changes the letter before it.
    const start = at > done && accent.test(source.charAt(at)) ? at - 1 : at;
    special.lastIndex = start;
    const found = special.exec(source)![0];
    const { words, end } = replaced(source, found, start);
    if (end - start === 1 && words === found) continue;
    add(source.slice(done, start), done, start, true);
    add(words, start, end, false);
    done = end;
    at = end - 1;
  }
  add(source.slice(done), done, source.length, true);
  return { text: parts.join(''), source: (span) => spanIn(pieces, span) };
}

/** What is read where something special stands, and where in the source one reads on. */
function replaced(source: string, found: string, index: number): { words: string; end: number } {
  const end = index + found.length;
  const is = (words: string) => ({ words, end });
  switch (found[0]) {
    case '\r':
    case '\n':
      return lineEnd(source, end);
    case '\\':
      return /^\\\r?\n/.test(found) ? lineEnd(source, end) : is(plainCharacters(unescaped(found)));
    case '&':
      return is(plainCharacters(entity(found)));
    case '%':
      return is(plainCharacters(String.fromCharCode(parseInt(found.slice(1), 16))));
    case '<':
      if (found === '<!--') return is('\n');
      return is(blockTag.test(found) ? ' ' : '');
    case '>':
      return is(source.startsWith('--', index - 2) ? '\n' : found);
    case '*':
    case '`':
      return is('');
    case '~':
      return is(found.length > 1 ? '' : found);
    case '_':
      return is(isInWord(source, index, end) ? found : '');
    default:
      return is(plainCharacters(found));
  }
}

/** A wrapped line goes on: one blank stands for its end. What begins a line of its own stays on it. */
function lineEnd(source: string, at: number): { words: string; end: number } {
  const start = source[at - 1] === '\r' && source[at] === '\n' ? at + 1 : at;
  ownLine.lastIndex = start;
  if (ownLine.test(source)) return { words: '\n', end: start };
  indentation.lastIndex = start;
  indentation.test(source);
  return { words: ' ', end: indentation.lastIndex };
}

function unescaped(found: string): string {
  if (!/^\\[xuU][\da-fA-F]/.test(found)) return found.slice(1);
  const code = parseInt(found.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Underscores inside a word are part of it, in Markdown as for readers. */
function isInWord(source: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(source[start - 1] ?? '') && /[\p{L}\p{N}]/u.test(source[end] ?? '');
}

/** What single characters were made into before: there are only so many. */
const alone = new Map<string, string>();

/** Compatibility forms, dashes and blanks made alike; what is not seen is left out. */
function plainCharacters(words: string): string {
  const one = words.length === 1 ? alone.get(words) : undefined;
  if (one !== undefined) return one;
  const plain = words
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(digit, asciiDigit)
    .replace(dash, '-')
    .replace(blank, ' ');
  if (words.length === 1) alone.set(words, plain);
  return plain;
}

function spanIn(pieces: readonly Piece[], { start, end }: Span): Span {
  const first = pieces[pieceAt(pieces, start)]!;
  const last = pieces[pieceAt(pieces, end - 1)]!;
  return {
    start: first.plain ? first.from + start - first.at : first.from,
    end: last.plain ? last.from + end - last.at : last.to,
  };
}

/** The digit that another script writes so. Each script's ten stand in a row, and so do the rows that touch. */
function asciiDigit(sign: string): string {
  let before = 0;
  while (isDigit.test(String.fromCodePoint(sign.codePointAt(0)! - before - 1))) before++;
  return String(before % 10);
}

/** The last piece that begins at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  for (let high = pieces.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= offset) low = middle;
    else high = middle;
  }
  return low;
}
