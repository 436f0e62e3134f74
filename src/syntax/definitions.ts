/** Link definitions, `[label]: address "title"`, which stand at the beginning of what would be a paragraph. */
import type { Span } from '../text/span.js';
import { isSpace } from './characters.js';

/**
 * The definitions with which some lines begin, and how many lines they take.
 *
 * @param lines from behind what stands before them in a list or quotation to their ends, white space included
 */
export function readDefinitions(
  text: string,
  lines: readonly Span[],
): { readonly spans: readonly Span[]; readonly lines: number } {
  const spans: Span[] = [];
  if (lines.length === 0 || text[lines[0]!.start] !== '[') return { spans, lines: 0 };
  const joined = { text: lines.map(({ start, end }) => text.slice(start, end)).join('\n'), lines };
  let line = 0;
  let at = 0;
  for (;;) {
    const start = skip(joined.text, at, isSpace);
    const end = definitionEnd(joined.text, start);
    if (end === null) break;
    const first = line;
    for (
      let from = joined.text.indexOf('\n', start);
      from !== -1 && from < end;
      from = joined.text.indexOf('\n', from + 1)
    )
      line++;
    const firstLine = lines[first]!;
    spans.push({ start: firstLine.start + (start - at), end: lines[line]!.end });
    line++;
    if (end === joined.text.length) break;
    at = end + 1;
  }
  return { spans, lines: line };
}

const mostInLabel = 999;

function skip(text: string, from: number, isSkipped: (char: string) => boolean): number {
  let at = from;
  while (at < text.length && isSkipped(text[at]!)) at++;
  return at;
}

function isWhite(char: string): boolean {
  return char === '\n' || isSpace(char);
}

/** Where a definition ends that begins at an offset, at the end of its last line; null when there is none. */
function definitionEnd(text: string, start: number): number | null {
  const label = labelEnd(text, start);
  if (label === null || text[label] !== ':') return null;
  const address = addressEnd(text, skip(text, label + 1, isWhite));
  if (address === null) return null;
  const title = titleEnd(text, address);
  if (title !== null) return title;
  const end = skip(text, address, isSpace);
  return end === text.length || text[end] === '\n' ? end : null;
}

function labelEnd(text: string, start: number): number | null {
  if (text[start] !== '[') return null;
  let size = 0;
  let seen = false;
  let at = start + 1;
  for (; at < text.length; at++) {
    const char = text[at]!;
    if (char === ']') return seen ? at + 1 : null;
    if (char === '[' || size > mostInLabel) return null;
    if (char === '\n') continue;
    size++;
    if (!isSpace(char)) seen = true;
    if (char === '\\' && '[\\]'.includes(text[at + 1] ?? 'x')) {
      at++;
      size++;
    }
  }
  return null;
}

function isControl(char: string): boolean {
  return char <= '\x1F' ? char !== '\0' : char === '\x7F';
}

function addressEnd(text: string, start: number): number | null {
  if (text[start] === '<') {
    for (let at = start + 1; at < text.length; at++) {
      const char = text[at]!;
      if (char === '>') return at + 1;
      if (char === '<' || char === '\n') return null;
      if (char === '\\' && '<>\\'.includes(text[at + 1] ?? 'x')) at++;
    }
    return null;
  }
  let open = 0;
  let at = start;
  for (; at < text.length; at++) {
    const char = text[at]!;
    if (open === 0 && (char === ')' || isWhite(char))) break;
    if (char === '(') open++;
    else if (char === ')') open--;
    else if (char === ' ' || isControl(char)) return null;
    else if (char === '\\' && '()\\'.includes(text[at + 1] ?? 'x')) at++;
  }
  return at === start || open > 0 ? null : Math.min(at, text.length);
}

/** Where a title ends that stands behind white space, and nothing behind it; null when there is none. */
function titleEnd(text: string, from: number): number | null {
  const start = skip(text, from, isWhite);
  const opening = text[start] ?? '';
  if (start === from || !['"', "'", '('].includes(opening)) return null;
  const closing = opening === '(' ? ')' : opening;
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === closing) {
      const end = skip(text, at + 1, isSpace);
      return end === text.length || text[end] === '\n' ? end : null;
    }
    if (char === '\\' && (text[at + 1] === closing || text[at + 1] === '\\')) at++;
  }
  return null;
}
