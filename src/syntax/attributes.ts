/** Attributes in braces, `{key=value other="more words"}`, read and written. */
import type { Span } from '../text/span.js';
import { isPunctuation, isSpace, isUnicodeSpace } from './characters.js';

/** An attribute as it is written. */
export interface WrittenAttribute {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: string;
  readonly valueSpan: Span | null;
}

interface Braces {
  readonly attributes: readonly WrittenAttribute[];
  /** Behind the closing brace. */
  readonly end: number;
}

/** What no value holds without quotes. */
const notBare = new Set(['"', "'", '<', '=', '>', '`']);
/** What ends the word behind `#` or `.`, and what it cannot hold. */
const endsShortcut = new Set(['#', '.', '}']);

/**
 * Reads attributes as the directives' proposal has them; shortcuts, `#id` and `.class`, are passed over.
 *
 * @param at where the opening brace stands
 * @param end where reading ends at the latest
 * @param overLines whether they may run over more than one line
 * @returns null when they cannot be read to their closing brace
 */
export function readBraces(text: string, at: number, end: number, overLines: boolean): Braces | null {
  const isBetween = (char: string) => isSpace(char) || (overLines && isLineEnd(char));
  const skip = (from: number): number => {
    let next = from;
    while (next < end && isBetween(text[next]!)) next++;
    return next;
  };
  const attributes: WrittenAttribute[] = [];
  for (let next = skip(at + 1); next < end; next = skip(next)) {
    const char = text[next]!;
    if (char === '}') return { attributes, end: next + 1 };
    if (char === '#' || char === '.') {
      const shortcut = shortcutEnd(text, next + 1, end);
      if (shortcut === null) return null;
      next = shortcut;
      continue;
    }
    const name = nameEnd(text, next, end);
    if (name === next) return null;
    const nameSpan = { start: next, end: name };
    next = skip(name);
    if (text[next] !== '=' || next >= end) {
      attributes.push({ name: text.slice(nameSpan.start, name), nameSpan, value: '', valueSpan: null });
      continue;
    }
    const valueStart = skip(next + 1);
    const value = valueFrom(text, valueStart, end, overLines);
    if (!value) return null;
    const { valueSpan } = value;
    attributes.push({
      name: text.slice(nameSpan.start, name),
      nameSpan,
      value: valueSpan ? decoded(text.slice(valueSpan.start, valueSpan.end)) : '',
      valueSpan,
    });
    next = value.end;
  }
  return null;
}

function isLineEnd(char: string): boolean {
  return char === '\n' || char === '\r';
}

/** Where a name ends; at `start` when there is none. */
function nameEnd(text: string, start: number, end: number): number {
  let at = start;
  for (; at < end; at++) {
    const char = text[at]!;
    if (isUnicodeSpace(char)) break;
    if (
      isPunctuation(char) &&
      char !== '-' &&
      char !== '_' &&
      (at === start || (char !== '.' && char !== ':'))
    )
      break;
  }
  return at;
}

function shortcutEnd(text: string, start: number, end: number): number | null {
  let at = start;
  for (; at < end; at++) {
    const char = text[at]!;
    if (endsShortcut.has(char) || isSpace(char) || isLineEnd(char)) break;
    if (notBare.has(char)) return null;
  }
  return at === start || at === end ? null : at;
}

function valueFrom(
  text: string,
  start: number,
  end: number,
  overLines: boolean,
): { readonly valueSpan: Span | null; readonly end: number } | null {
  const quote = start < end ? text[start]! : '';
  let at = start;
  if (quote === '"' || quote === "'") {
    for (at++; at < end && text[at] !== quote; at++) if (!overLines && isLineEnd(text[at]!)) return null;
    const behind = text[at + 1];
    // Behind a quoted value there is white space or the brace.
    if (at >= end - 1 || behind === undefined || !(behind === '}' || isSpace(behind) || isLineEnd(behind)))
      return null;
    return { valueSpan: at > start + 1 ? { start: start + 1, end: at } : null, end: at + 1 };
  }
  for (; at < end; at++) {
    const char = text[at]!;
    if (char === '}' || isSpace(char) || isLineEnd(char)) break;
    if (notBare.has(char)) return null;
  }
  return at === start || at === end ? null : { valueSpan: { start, end: at }, end: at };
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};
const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g;

/** The words that character references stand for: those of HTML's own signs, and all by number. */
function decoded(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return references[name]!;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
      ? whole
      : String.fromCodePoint(code);
  });
}

/** The sign that a character reference stands for, `&amp;` or `&#38;`; null for one that is not known. */
export function referencedSign(written: string): string | null {
  const sign = decoded(written);
  return sign === written ? null : sign;
}

/** What at the end of an item would be looked at before the mark that it stands in. */
const innerMark = /(\s):(?=\p{L}[\p{L}\p{N}_-]*\s*\{)/gu;

/**
 * A value as it is written behind `=`, so that it is read as the same words: bare where it can be, else in the quotes
 * that it does not hold. Line breaks become blanks, since an attribute stands on one line.
 */
export function writeAttribute(value: string): string {
  const words = value
    .replace(/\r\n|[\r\n]/g, ' ')
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replace(innerMark, '$1&#58;');
  if (/^[\p{L}\p{N}_-]+$/u.test(words)) return words;
  if (!words.includes('"')) return `"${words}"`;
  if (!words.includes("'")) return `'${words}'`;
  return `"${words.replaceAll('"', '&quot;')}"`;
}
