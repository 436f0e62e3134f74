import {
  directiveShapes,
  type AttributeId,
  type DirectiveForm,
  type DirectiveId,
} from '../../model/directives.js';
import type { Span } from '../../text/span.js';
import { directiveId } from '../../syntax/head.js';
import type { Dialect } from '../../model/dialect.js';

/** A directive of ours somewhere in the file, however well it is written. */
export interface Seen {
  readonly id: DirectiveId;
  readonly start: number;
  readonly attributes: Readonly<Partial<Record<AttributeId, string>>>;
}

/** A container, ours or not, as its fences tell. */
export interface Fenced extends Span {
  /** Null when the dialect has no container of this name. */
  readonly id: DirectiveId | null;
  readonly name: string;
  /** How many colons open it. */
  readonly colons: number;
  /** Where its first line ends. */
  readonly headEnd: number;
  readonly closed: boolean;
}

/** A file as its lines tell it: a guess that also holds while a line is being written or a fence is missing. */
export interface Outline {
  readonly seen: readonly Seen[];
  /** The containers around the line that was left out, from the outermost in. */
  readonly around: readonly Fenced[];
  /** Whether that line stands in a block of code or in a comment. */
  readonly literal: boolean;
  /** How many closing fences close nothing. */
  readonly strays: number;
  /** The offset of the nearest heading of depth two or more above that line; null when there is none. */
  readonly heading: number | null;
}

const name = '\\p{L}[\\p{L}\\p{N}_-]*';
const opening = new RegExp(`^ {0,3}(:{2,})(${name})(?:\\[[^\\]]*\\])?(\\{.*)?[ \\t]*$`, 'u');
const closing = /^ {0,3}(:{3,})[ \t]*$/;
const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const inline = new RegExp(`(?:^|\\s):(${name})(\\{[^{}]*)`, 'gu');
const attribute = new RegExp(`(${name})=(?:"([^"]*)"?|'([^']*)'?|([^\\s"'{}]+))`, 'gu');
const code = /^\s*(?:[-*+]\s+)?(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,6})(?:\s|$)/;
const ofInterest = /[:#`~]|<!--|-->/;

interface Open {
  readonly head: Omit<Fenced, 'end' | 'closed'>;
  /** Where the container must have ended if its fence is missing: the next section of the file. */
  giveUp: number | null;
}

/**
 * Goes through the lines of a file's body.
 *
 * @param from where the body begins
 * @param skipped the line of the cursor, which counts for nothing
 * @param standIn what counts in its place
 */
export function outlineOf(
  text: string,
  from: number,
  dialect: Dialect,
  skipped: Span,
  standIn = '',
): Outline {
  const seen: Seen[] = [];
  const containers: Fenced[] = [];
  const open: Open[] = [];
  let strays = 0;
  let fence: string | null = null;
  let comment = false;
  let literal = false;
  let lastHeading: number | null = null;

  const close = (end: number, closed: boolean) => {
    const { head, giveUp } = open.pop()!;
    containers.push({ ...head, end: closed ? end : (giveUp ?? end), closed });
  };
  const note = (form: DirectiveForm, word: string, start: number, attributes: string) => {
    const id = directiveId(dialect, word, form);
    if (id) seen.push({ id, start, attributes: attributesIn(dialect, id, attributes) });
    return id;
  };

  for (const { start, end } of linesOf(text, from)) {
    const here = start === skipped.start;
    if (here) literal = fence !== null || comment;
    const line = here ? standIn : text.slice(start, end);
    if (!ofInterest.test(line)) continue;
    if (fence !== null) {
      if (closesCode(line, fence)) fence = null;
      continue;
    }
    if (comment || line.includes('<!--')) {
      comment = line.lastIndexOf('-->') < (comment ? 0 : line.lastIndexOf('<!--'));
      continue;
    }
    const codeFence = code.exec(line);
    if (codeFence) {
      fence = codeFence[1]!;
      continue;
    }
    const closes = closing.exec(line);
    if (closes) {
      const colons = closes[1]!.length;
      const exact = open.findLastIndex(({ head }) => head.colons === colons);
      const target = exact === -1 ? open.findLastIndex(({ head }) => head.colons < colons) : exact;
      if (target === -1) strays++;
      while (target !== -1 && open.length > target) close(start, open.length === target + 1);
      continue;
    }
    const opens = opening.exec(line);
    if (opens) {
      const [, colons, word, attributes = ''] = opens as unknown as [string, string, string, string?];
      const isLeaf = colons.length === 2;
      const id = note(isLeaf ? 'leaf' : 'container', word, start, attributes);
      if (isLeaf) {
        if (id) giveUp(open, start);
        continue;
      }
      // A container cannot hold one with as many colons: those that are open lack their closing fence.
      while (open.length > 0 && open.at(-1)!.head.colons <= colons.length) close(start, false);
      const head = { id, name: word, colons: colons.length, start, headEnd: end };
      open.push({ head, giveUp: null });
      continue;
    }
    const depth = heading.exec(line)?.[1]!.length ?? 0;
    if (depth > 0 && depth <= 2) giveUp(open, start);
    if (depth > 1 && start < skipped.start) lastHeading = start;
    if (listItem.test(line)) {
      for (const match of line.matchAll(inline)) note('text', match[1]!, start + match.index, match[2]!);
    }
  }
  while (open.length > 0) close(text.length + 1, false);
  const around = containers
    .filter(({ headEnd, end }) => headEnd < skipped.start && skipped.start < end)
    .sort((a, b) => a.start - b.start);
  return { seen, around, literal, strays, heading: lastHeading };
}

function giveUp(open: readonly Open[], at: number): void {
  for (const container of open) container.giveUp ??= at;
}

function closesCode(line: string, fence: string): boolean {
  const match = /^\s*(`{3,}|~{3,})\s*$/.exec(line);
  return match !== null && match[1]![0] === fence[0] && match[1]!.length >= fence.length;
}

function attributesIn(dialect: Dialect, id: DirectiveId, source: string): Seen['attributes'] {
  const found: Partial<Record<AttributeId, string>> = {};
  for (const [, key, double, single, bare] of source.matchAll(attribute)) {
    for (const known of Object.keys(directiveShapes[id].attributes) as AttributeId[])
      if (dialect.attributes[known] === key) found[known] ??= double ?? single ?? bare ?? '';
  }
  return found;
}

/** The lines of a text from an offset on, without their line ends. */
export function* linesOf(text: string, from: number): Generator<Span> {
  for (let start = from; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    yield { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end };
    start = end + 1;
  }
}
