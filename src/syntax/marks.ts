import type { Span } from '../text/span.js';
import type { Dialect } from '../model/dialect.js';
import { readBraces } from './attributes.js';
import { directiveId, readHead } from './head.js';
import type { ListItem, Mark } from './tree.js';

/** How a list item's first paragraph ends: with a mark, with a broken one, or with its words. */
export interface ItemEnd {
  readonly mark: Mark | null;
  readonly broken: ListItem['brokenMark'];
  /** What stands behind the mark and was meant to stand before it. */
  readonly behind: Span | null;
  /** Where the words before it end, without white space. */
  readonly wordsEnd: number;
}

const candidate = /(?:^|\s):(\p{L}[\p{L}\p{N}_-]*)(?=[{\s]|$)/gu;

/**
 * Looks for the directive at the end of a list item's first paragraph. Only the dialect's names count, and what carries
 * attributes and is spelt nearly like one: `se:her` and `kl. 10:30` are text.
 */
export function readItemEnd(text: string, { start, end }: Span, dialect: Dialect): ItemEnd {
  const source = text.slice(start, end);
  const upTo = (length: number) => start + source.slice(0, length).trimEnd().length;
  if (!source.includes(':')) return { mark: null, broken: null, behind: null, wordsEnd: upTo(source.length) };
  for (const match of candidatesIn(source).reverse()) {
    const name = match[1]!;
    const local = match.index + match[0].indexOf(':');
    const at = start + local;
    const isOurs = directiveId(dialect, name, 'text') !== null;
    const hasAttributes = opensBraces(text, at + 1 + name.length, end);
    if (!isOurs && !hasAttributes) continue;
    const head = readHead(text, at, end, 'text', dialect);
    if (head)
      return {
        mark: { kind: 'mark', span: head.span, head },
        broken: null,
        behind: null,
        wordsEnd: upTo(local),
      };
    if (hasAttributes && isOurs) {
      const mark = markBefore(text, at, at + 1 + name.length, end, dialect);
      if (mark) return { ...mark, broken: null, wordsEnd: upTo(local) };
      const newline = source.indexOf('\n', local);
      const span = { start: at, end: start + (newline === -1 ? source.length : newline) };
      return { mark: null, broken: { name, span }, behind: null, wordsEnd: upTo(local) };
    }
  }
  return { mark: null, broken: null, behind: null, wordsEnd: upTo(source.length) };
}

function candidatesIn(source: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  candidate.lastIndex = 0;
  for (let next = candidate.exec(source); next; next = candidate.exec(source)) found.push(next);
  return found;
}

/** A mark that can be read, with words behind it. */
function markBefore(
  text: string,
  at: number,
  nameEnd: number,
  end: number,
  dialect: Dialect,
): Pick<ItemEnd, 'mark' | 'behind'> | null {
  const braces = text[nameEnd] === '{' ? readBraces(text, nameEnd, end, true) : null;
  const head = braces && readHead(text, at, braces.end, 'text', dialect);
  if (!head) return null;
  const words = text.slice(head.span.end, end);
  const start = head.span.end + words.search(/\S|$/);
  return {
    mark: { kind: 'mark', span: head.span, head },
    behind: { start, end: head.span.end + words.trimEnd().length },
  };
}

/** Whether an opening brace stands there, or behind white space. */
function opensBraces(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && /\s/.test(text[at]!)) at++;
  return at < end && text[at] === '{';
}
