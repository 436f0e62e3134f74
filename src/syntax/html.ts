/** HTML that is a block of its own: the seven ways in which CommonMark has one begin, and how each ends. */
import { isSpace } from './characters.js';
import { isRestBlank, skipBlanks } from './lineSyntax.js';

/** Numbered as in CommonMark. The first five end at a sign of their own, the others at a blank line. */
export type HtmlKind = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const rawNames = new Set(['pre', 'script', 'style', 'textarea']);
const blockNames = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

/** How HTML begins at an offset; null when it does not. Only the seventh kind has to be a whole tag alone on its line. */
export function htmlKind(text: string, start: number, end: number): HtmlKind | null {
  const next = start + 1 < end ? text[start + 1]! : '';
  if (next === '!') {
    if (text.startsWith('--', start + 2) && start + 4 <= end) return 2;
    if (text.startsWith('[CDATA[', start + 2) && start + 9 <= end) return 5;
    return start + 2 < end && isLetter(text[start + 2]!) ? 4 : null;
  }
  if (next === '?') return 3;
  const isClosing = next === '/';
  const nameStart = start + (isClosing ? 2 : 1);
  const nameEnd = tagNameEnd(text, nameStart, end);
  if (nameEnd === null) return null;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  const behind = nameEnd < end ? text[nameEnd]! : '';
  if (behind !== '/' && !isClosing && rawNames.has(name)) return 1;
  if (blockNames.has(name))
    return behind !== '/' || (nameEnd + 1 < end && text[nameEnd + 1] === '>') ? 6 : null;
  const tagEnd = isClosing ? closingTagEnd(text, nameEnd, end) : openTagEnd(text, nameEnd, end);
  return tagEnd !== null && isRestBlank(text, tagEnd, end) ? 7 : null;
}

/** Whether HTML of the first five kinds ends on a line. */
export function endsHtml(kind: HtmlKind, text: string, start: number, end: number): boolean {
  const line = text.slice(start, end);
  switch (kind) {
    case 1:
      return /<\/(?:pre|script|style|textarea)>/i.test(line);
    case 2:
      return line.includes('-->');
    case 3:
      return line.includes('?>');
    case 4:
      return line.includes('>');
    case 5:
      return endsCdata(line);
    default:
      return false;
  }
}

/** From where on the first line of HTML is looked through for its end: what opens a comment may be a part of that. */
export function firstEndFrom(kind: HtmlKind, start: number): number {
  return kind === 2 || kind === 4 ? start + 2 : kind === 5 ? start + 9 : start + 1;
}

/** `]]>`, where brackets are counted in pairs: a third one belongs to the next. */
function endsCdata(line: string): boolean {
  for (let at = line.indexOf(']]'); at !== -1; at = line.indexOf(']]', at + 2))
    if (line[at + 2] === '>') return true;
  return false;
}

function isLetter(char: string): boolean {
  return /[A-Za-z]/.test(char);
}

/** Where a tag's name ends; null when there is none, or when something stands behind it that no tag has there. */
function tagNameEnd(text: string, start: number, end: number): number | null {
  if (start >= end || !isLetter(text[start]!)) return null;
  let at = start;
  while (at < end && /[\dA-Za-z-]/.test(text[at]!)) at++;
  const behind = at < end ? text[at]! : ' ';
  return behind === '/' || behind === '>' || isSpace(behind) ? at : null;
}

function closingTagEnd(text: string, from: number, end: number): number | null {
  const at = skipBlanks(text, from, end);
  return at < end && text[at] === '>' ? at + 1 : null;
}

/** Where a tag ends whose name ends at an offset, behind its attributes. */
function openTagEnd(text: string, from: number, end: number): number | null {
  for (let at = skipBlanks(text, from, end); at < end; at = skipBlanks(text, at, end)) {
    const char = text[at]!;
    if (char === '>') return at + 1;
    if (char === '/') return text[at + 1] === '>' && at + 1 < end ? at + 2 : null;
    if (!/[:A-Z_a-z]/.test(char)) return null;
    while (at < end && /[-.\d:A-Z_a-z]/.test(text[at]!)) at++;
    const behind = attributeValuesEnd(text, at, end);
    if (behind === null) return null;
    at = behind;
  }
  return null;
}

/** Where the value behind an attribute's name ends; at the name's end when it has none. */
function attributeValuesEnd(text: string, from: number, end: number): number | null {
  let at = from;
  for (;;) {
    const sign = skipBlanks(text, at, end);
    if (sign >= end || text[sign] !== '=') return at;
    at = skipBlanks(text, sign + 1, end);
    const char = at < end ? text[at]! : '';
    if (char === '' || '<=>`'.includes(char)) return null;
    if (char === '"' || char === "'") {
      const closing = text.indexOf(char, at + 1);
      if (closing === -1 || closing >= end) return null;
      const behind = closing + 1 < end ? text[closing + 1]! : '';
      return behind === '/' || behind === '>' || isSpace(behind || 'x') ? closing + 1 : null;
    }
    while (at < end && !/["'/<=>`\t ]/.test(text[at]!)) at++;
  }
}
