/** What somebody meant with colons that do not fit together: where a container ends, and which ones lack a colon. */
import type { Span, TextEdit } from '../../text/span.js';
import { directiveShapes, type DirectiveId } from '../../model/directives.js';
import type { DirectiveUse, Reading } from '../read/reading.js';
import { lineAt, lineBreakOf, linesBetween } from '../../text/lines.js';
import { isIn, verbatimOf } from './verbatim.js';

const bareFence = /^[ \t]*(:{3,})[ \t]*$/;

/** Whether a line opens a container, or was to open one: `::: navn` is text, but somebody closes it all the same. */
function opens(words: string, use: DirectiveUse | undefined): boolean {
  return use ? use.form === 'container' : /^[ \t]*:{3,}[ \t]*[^:\s]/.test(words);
}

const known = new WeakMap<Reading, ReadonlyMap<number, DirectiveUse>>();

/** The directives of a reading by where they begin; put together once. */
function headsOf(reading: Reading): ReadonlyMap<number, DirectiveUse> {
  const heads = known.get(reading) ?? new Map(reading.directives.map((use) => [use.head.start, use]));
  known.set(reading, heads);
  return heads;
}

/** How many colons open a container. */
export function fenceSize(text: string, { head }: DirectiveUse): number {
  return /^:*/.exec(text.slice(head.start, head.end))![0].length;
}

/** The colons that close a container; null when they are missing. */
export function closingFence(text: string, { closed, head, span }: DirectiveUse): Span | null {
  const match = closed ? /:{3,}[ \t]*$/.exec(text.slice(head.end, span.end)) : null;
  if (!match) return null;
  const start = head.end + match.index;
  return { start, end: start + match[0].trimEnd().length };
}

/** A container that holds others with as many colons, so that the first of their fences closes it. */
export interface ShortFence {
  readonly outer: DirectiveUse;
  /** The colons that were meant to close it. */
  readonly closing: Span;
  readonly edits: readonly TextEdit[];
}

/** The containers that need a colon more than they have, where it is clear which fence was to close them. */
export function shortFences(reading: Reading): ShortFence[] {
  const { text, directives } = reading;
  const found = new Map<DirectiveUse, ShortFence>();
  for (const inner of directives) {
    if (inner.closed || inner.form !== 'container' || inner.id === null) continue;
    const outer = ancestorsOf(inner).find(
      (ancestor) => ancestor.closed && fenceSize(text, ancestor) <= fenceSize(text, inner),
    );
    if (!outer || found.has(outer)) continue;
    const meant = meantEnd(reading, outer);
    if (meant) found.set(outer, { outer, ...meant });
  }
  return [...found.values()];
}

/** Counts every opening line and every fence: as they are meant, each fence closes the container opened last. */
function meantEnd(reading: Reading, outer: DirectiveUse): Pick<ShortFence, 'closing' | 'edits'> | null {
  const { text } = reading;
  const heads = headsOf(reading);
  const verbatim = verbatimOf(reading);
  const own = fenceSize(text, outer);
  let depth = 1;
  let longest = own;
  for (const line of linesBetween(text, outer.head.end, text.length)) {
    if (line.start < outer.head.end || isIn(verbatim, line.start)) continue;
    const words = text.slice(line.start, line.end);
    const use = heads.get(line.start + words.search(/\S|$/));
    if (use?.id === 'step' || (use && use.id !== null && use.id === outer.id)) return null;
    if (opens(words, use)) depth++;
    if (use?.form === 'container') longest = Math.max(longest, fenceSize(text, use));
    const fence = bareFence.exec(words)?.[1];
    if (!fence || --depth > 0) continue;
    const start = line.start + words.indexOf(':');
    const closing = { start, end: start + fence.length };
    const size = longest + 1;
    return { closing, edits: [...lengthen(outer.head, own, size), ...lengthen(closing, fence.length, size)] };
  }
  return null;
}

/** Whether a place stands in a container that lacks a colon: what is wrong there comes of that. */
export function isInShortFence({ start }: Span, short: readonly ShortFence[]): boolean {
  return short.some(({ outer, closing }) => start > outer.head.start && start <= closing.start);
}

/** How a container that is not closed was to be closed. */
export interface MeantClosing {
  /** Too few colons that were to close it; null when there are none. */
  readonly fence: Span | null;
  readonly edits: readonly TextEdit[];
}

/**
 * Where a container that is not closed ends: before what cannot stand in it, or at the end of what it stands in.
 * Null when it stands in a list or a quotation, where that is not clear.
 */
export function meantClosing(reading: Reading, use: DirectiveUse): MeantClosing | null {
  const { text } = reading;
  const indent = text.slice(lineAt(text, use.head.start).start, use.head.start);
  if (indent.trim() !== '') return null;
  const size = fenceSize(text, use);
  const { end, fence } = contentEnd(reading, use);
  const around = lengthenAround(text, use, size);
  if (fence) return { fence, edits: [...around, ...lengthen(fence, fence.end - fence.start, size)] };
  const closing = `${lineBreakOf(text)}${indent}${':'.repeat(size)}`;
  return { fence: null, edits: [...around, { span: { start: end, end }, text: closing }] };
}

/** The end of the last line that belongs to a container, or the fence with too few colons that ends it. */
function contentEnd(reading: Reading, use: DirectiveUse): { end: number; fence: Span | null } {
  const { text } = reading;
  const heads = headsOf(reading);
  const verbatim = verbatimOf(reading);
  const closedAround = ancestorsOf(use).find(({ closed }) => closed);
  const limit = (closedAround && closingFence(text, closedAround)?.start) ?? text.length;
  const level = headingLevelAround(reading, use);
  const { start: firstLine } = lineAt(text, use.head.start);
  let end = lineAt(text, use.head.end).end;
  let depth = 0;
  for (const line of linesBetween(text, firstLine, limit)) {
    if (line.start <= use.head.start) continue;
    const words = text.slice(line.start, line.end);
    if (words.trim() === '') continue;
    if (!isIn(verbatim, line.start)) {
      const other = heads.get(line.start + words.search(/\S|$/));
      const heading = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(words)?.[1];
      if (heading && heading.length <= level) break;
      if (depth === 0 && other?.id && !mayHold(use.id, other.id)) break;
      if (opens(words, other)) depth++;
      const fence = bareFence.exec(words)?.[1];
      if (fence && depth > 0) depth--;
      else if (fence) {
        const start = line.start + words.indexOf(':');
        return { end: line.end, fence: { start, end: start + fence.length } };
      }
    }
    end = line.end;
  }
  return { end, fence: null };
}

/** The level of the heading that a container stands under; headings in other containers do not count. */
function headingLevelAround({ headings, directives }: Reading, use: DirectiveUse): number {
  const around = new Set<DirectiveUse>(ancestorsOf(use));
  const containers = directives.filter(({ form }) => form === 'container');
  const above = headings.findLast(
    ({ span }) =>
      span.start < use.head.start &&
      containers.every(
        (other) => around.has(other) || span.start < other.span.start || span.start >= other.span.end,
      ),
  );
  return above?.depth ?? 6;
}

/** Whether a directive of ours may stand in a container of ours. */
function mayHold(outer: DirectiveId | null, inner: DirectiveId): boolean {
  return outer === 'community' && (directiveShapes[inner].inside === 'community' || inner === 'facilitator');
}

/** Gives the containers around one more colons than it has, where they have no more. */
function lengthenAround(text: string, use: DirectiveUse, size: number): TextEdit[] {
  let needed = size + 1;
  return ancestorsOf(use).flatMap((ancestor) => {
    const own = fenceSize(text, ancestor);
    const closing = closingFence(text, ancestor);
    const wanted = Math.max(needed, own);
    needed = wanted + 1;
    if (wanted === own) return [];
    return [
      ...lengthen(ancestor.head, own, wanted),
      ...(closing ? lengthen(closing, closing.end - closing.start, wanted) : []),
    ];
  });
}

function lengthen({ start }: Span, from: number, to: number): TextEdit[] {
  return to > from ? [{ span: { start, end: start }, text: ':'.repeat(to - from) }] : [];
}

/** The containers around a directive, from the inside out. */
function ancestorsOf(use: DirectiveUse): DirectiveUse[] {
  const found: DirectiveUse[] = [];
  for (let parent = use.parent; parent; parent = parent.parent) found.push(parent);
  return found;
}
