/** The one way to read what a directive says of itself: `:::name[label]{key=value}`. */
import {
  directiveShapes,
  type AttributeId,
  type DirectiveForm,
  type DirectiveId,
} from '../model/directives.js';
import type { Dialect } from '../model/dialect.js';
import { readBraces, type WrittenAttribute } from './attributes.js';
import { meantValue } from './attributeValue.js';
import { isPunctuation, isSpace, isUnicodeSpace } from './characters.js';
import type { Attribute, Head } from './tree.js';

/**
 * Reads the head of a directive that begins at an offset.
 *
 * @param end where its line ends, or for a mark the paragraph
 * @param form how it is to be read: three colons and more for a container, two for a leaf, one for a mark
 * @returns null when it is none of this form, or when there is more than white space behind it
 */
export function readHead(
  text: string,
  start: number,
  end: number,
  form: DirectiveForm,
  dialect: Dialect,
): Head | null {
  const nameStart = afterColons(text, start, end);
  const colons = nameStart - start;
  if (form === 'container' ? colons < 3 : colons !== (form === 'leaf' ? 2 : 1)) return null;
  const nameEnd = endOfName(text, nameStart, end);
  if (nameEnd === null) return null;
  const overLines = form === 'text';
  const label = text[nameEnd] === '[' && nameEnd < end ? labelEnd(text, nameEnd, end, overLines) : nameEnd;
  if (label === null) return null;
  const braces = text[label] === '{' && label < end ? readBraces(text, label, end, overLines) : undefined;
  if (braces === null) return null;
  const last = braces?.end ?? label;
  if (!isWhite(text, last, end, overLines)) return null;
  // A tab is read as a part of the name; what stands behind it is not meant to be.
  const name = text.slice(nameStart, nameEnd).trimEnd();
  const id = directiveId(dialect, name, form);
  return {
    form,
    span: { start, end: last },
    colons: { start, end: nameStart },
    name,
    nameSpan: { start: nameStart, end: nameStart + name.length },
    id,
    label: label > nameEnd ? { start: nameEnd + 1, end: label - 1 } : null,
    braces: braces ? { start: label, end: last } : null,
    attributes: braces
      ? braces.attributes.map((own) => attributeOf(text, own, attributeId(dialect, id, own.name)))
      : [],
  };
}

function attributeOf(text: string, own: WrittenAttribute, id: AttributeId | null): Attribute {
  const { name, nameSpan, value, valueSpan } = own;
  const meant = valueSpan && meantValue(text, value, valueSpan);
  if (!meant) return { name, nameSpan, id, value, valueSpan, writtenSpan: null };
  return { name, nameSpan, id, value: meant.value, valueSpan: meant.span, writtenSpan: valueSpan };
}

function afterColons(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === ':') at++;
  return at;
}

/** Where a name ends; null when there is none, or when it ends with a dash. */
function endOfName(text: string, start: number, end: number): number | null {
  let at = start;
  for (; at < end; at++) {
    const char = text[at]!;
    if (isLineEnd(char) || isUnicodeSpace(char)) break;
    if (isPunctuation(char) && (at === start || (char !== '-' && char !== '_'))) break;
  }
  const last = text[at - 1];
  return at === start || last === '-' || last === '_' ? null : at;
}

const deepestLabel = 32;
const mostEscapes = 999;

/** Where a label in brackets ends, behind its last one; null when it does not. */
function labelEnd(text: string, start: number, end: number, overLines: boolean): number | null {
  let open = 0;
  let escapes = 0;
  for (let at = start + 1; at < end; at++) {
    const char = text[at]!;
    if (char === ']' && open-- === 0) return at + 1;
    if (escapes > mostEscapes || (char === '[' && ++open > deepestLabel)) return null;
    if (isLineEnd(char) && !overLines) return null;
    if (char === '\\' && at + 1 < end && '[\\]'.includes(text[at + 1]!)) {
      at++;
      escapes++;
    }
  }
  return null;
}

function isLineEnd(char: string): boolean {
  return char === '\n' || char === '\r';
}

function isWhite(text: string, start: number, end: number, overLines: boolean): boolean {
  for (let at = start; at < end; at++) {
    const char = text[at]!;
    if (!(overLines ? /\s/.test(char) : isSpace(char))) return false;
  }
  return true;
}

/** The directive of this name and form in the dialect; null when there is none. */
export function directiveId(dialect: Dialect, name: string, form: DirectiveForm): DirectiveId | null {
  for (const id in directiveShapes) {
    const known = id as DirectiveId;
    if (directiveShapes[known].form === form && dialect.directives[known] === name) return known;
  }
  return null;
}

/** The attribute of this name that a directive has in the dialect; null when it has none. */
function attributeId(dialect: Dialect, directive: DirectiveId | null, name: string): AttributeId | null {
  if (directive === null) return null;
  for (const id in directiveShapes[directive].attributes) {
    if (dialect.attributes[id as AttributeId] === name) return id as AttributeId;
  }
  return null;
}
