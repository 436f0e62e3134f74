/** What somebody meant with colons that do not fit together: where a container ends, and which ones lack a colon. */
import type { Span, TextEdit } from '../../text/span.js';
import { directiveShapes, type DirectiveId } from '../../model/directives.js';
import { fenceAtEnd, fenceLine, type FenceLine } from '../../syntax/fenceLines.js';
import { readHeading, skipBlanks } from '../../syntax/lineSyntax.js';
import { strayFences } from '../../syntax/strayFences.js';
import type { DirectiveUse, Reading } from '../read/reading.js';
import { lineAt, lineBreakOf, linesBetween } from '../../text/lines.js';
import { ofLast } from '../../text/ofLast.js';
import { isVerbatim, verbatimOf } from '../../syntax/verbatim.js';
import { walk } from '../../syntax/walk.js';

/** Whether a line opens a container, or was to open one: `::: navn` is text, but somebody closes it all the same. */
function opens(fence: FenceLine | null, use: DirectiveUse | undefined): boolean {
  return use ? use.form === 'container' : fence?.opens === true;
}

/** The directives of a reading by where they begin; put together once. */
const headsOf = /* @__PURE__ */ ofLast(
  ({ directives }: Reading): ReadonlyMap<number, DirectiveUse> =>
    new Map(directives.map((use) => [use.head.start, use])),
);

/** How many colons open a container. */
export function fenceSize({ colons }: DirectiveUse): number {
  return colons.end - colons.start;
}

/** A container that holds others with as many colons, so that the first of their fences closes it. */
export interface ShortFence {
  readonly outer: DirectiveUse;
  /** The colons that were meant to close it. */
  readonly closing: Span;
  readonly edits: readonly TextEdit[];
}

/** The containers that need a colon more than they have, where it is clear which fence was to close them. */
export const shortFences = /* @__PURE__ */ ofLast((reading: Reading): readonly ShortFence[] => {
  const { directives } = reading;
  const found = new Map<DirectiveUse, ShortFence>();
  for (const inner of directives) {
    if (inner.closed || inner.form !== 'container' || inner.id === null) continue;
    const outer = ancestorsOf(inner).find(
      (ancestor) => ancestor.closed && fenceSize(ancestor) <= fenceSize(inner),
    );
    if (!outer || found.has(outer)) continue;
    const meant = meantEnd(reading, outer);
    if (meant) found.set(outer, { outer, ...meant });
  }
  for (const outer of aroundOthers(reading)) {
    const meant = found.has(outer) ? null : meantEnd(reading, outer);
    // What others' words opened may just as well end where ours does, unless something is left to close.
    if (meant && meant.closing.start > outer.span.end) found.set(outer, { outer, ...meant });
  }
  return [...found.values()];
});

/**
 * The containers that somebody forgot to close: they end at the fence of one behind them, which cannot stand in them and
 * seems to lack its end. Each with those that seem so.
 */
export const forgottenEnds = /* @__PURE__ */ ofLast(
  (reading: Reading): ReadonlyMap<DirectiveUse, readonly DirectiveUse[]> => {
    const found = new Map<DirectiveUse, DirectiveUse[]>();
    const short = shortFences(reading);
    for (const inner of reading.directives) {
      if (inner.closed || inner.form !== 'container' || inner.id === null) continue;
      const around = ancestorsOf(inner);
      const at = around.findIndex(({ closed }) => closed);
      const outer = around[at];
      const child = at > 0 ? around[at - 1]! : inner;
      if (!outer || outer.id === null || child.id === null || mayHold(outer.id, child.id)) continue;
      if (fenceSize(outer) > fenceSize(inner) || short.some((one) => one.outer === outer)) continue;
      found.set(outer, [...(found.get(outer) ?? []), inner]);
    }
    return found;
  },
);

/** The closed containers of ours in which something of another program's opens that their own fence closes. */
function aroundOthers({ directives, text, syntax }: Reading): DirectiveUse[] {
  if (strayFences(syntax).length === 0) return [];
  const words = walk(syntax.blocks).flatMap((node) => {
    if (node.kind !== 'paragraph') return [];
    return node.lines.flatMap((line) => {
      const fence = fenceLine(text, line);
      return fence?.opens ? [{ at: line.start, size: fence.colons.end - fence.colons.start }] : [];
    });
  });
  const heads = directives
    .filter(({ id, form, closed }) => id === null && form === 'container' && !closed)
    .map((use) => ({ at: use.head.start, size: fenceSize(use) }));
  return directives.filter(
    (use) =>
      use.id !== null &&
      use.form === 'container' &&
      use.closed &&
      [...words, ...heads].some(
        ({ at, size }) => at > use.head.start && at < use.span.end && size >= fenceSize(use),
      ),
  );
}

/** Counts every opening line and every fence: as they are meant, each fence closes the container opened last. */
function meantEnd(reading: Reading, outer: DirectiveUse): Pick<ShortFence, 'closing' | 'edits'> | null {
  const { text } = reading;
  const heads = headsOf(reading);
  const verbatim = verbatimOf(reading.syntax);
  const own = fenceSize(outer);
  let depth = 1;
  let longest = own;
  // What ends a block around ends this one no more.
  const limit = ancestorsOf(outer).find(({ closed }) => closed)?.closing?.start ?? text.length;
  for (const line of linesBetween(text, outer.head.end, limit)) {
    if (line.start < outer.head.end || isVerbatim(verbatim, line.start)) continue;
    const use = heads.get(skipBlanks(text, line.start, line.end));
    const fence = fenceLine(text, line);
    if (use?.id === 'step' || (use && use.id !== null && use.id === outer.id)) return null;
    if (opens(fence, use)) depth++;
    if (fence?.opens) longest = Math.max(longest, fence.colons.end - fence.colons.start);
    if (!fence?.closes || --depth > 0) continue;
    const closing = fence.colons;
    const size = longest + 1;
    const colons = closing.end - closing.start;
    return { closing, edits: [...lengthen(outer.head, own, size), ...lengthen(closing, colons, size)] };
  }
  return null;
}

/** Whether a place stands in a container that lacks a colon: what is wrong there comes of that. */
export function isInShortFence({ start }: Span, short: readonly ShortFence[]): boolean {
  return short.some(({ outer, closing }) => start > outer.head.start && start <= closing.start);
}

/** A line of two colons in a container, which somebody wrote to close it. */
export interface HalfFence {
  readonly use: DirectiveUse;
  readonly colons: Span;
  readonly edits: readonly TextEdit[];
}

/** The lines of two colons: each was to close what it stands in, and where something is not closed, that comes of it. */
export function halfFences(reading: Reading): HalfFence[] {
  const { text, directives } = reading;
  const verbatim = verbatimOf(reading.syntax);
  const containers = directives.filter(({ form, id }) => form === 'container' && id !== null);
  return [...linesBetween(text, 0, text.length)].flatMap((line) => {
    if (text.slice(line.start, line.end).trim() !== '::' || isVerbatim(verbatim, line.start)) return [];
    const start = skipBlanks(text, line.start, line.end);
    const use = containers.findLast(({ head, span }) => head.end < start && start < span.end);
    if (!use) return [];
    const colons = { start, end: start + 2 };
    return [{ use, colons, edits: lengthen(colons, 2, fenceSize(use)) }];
  });
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
  const size = fenceSize(use);
  const { end, fence } = contentEnd(reading, use);
  const around = lengthenAround(use, size);
  if (fence) return { fence, edits: [...around, ...asFence(text, fence, indent, size)] };
  const closing = `${lineBreakOf(text)}${indent}${':'.repeat(size)}`;
  return { fence: null, edits: [...around, { span: { start: end, end }, text: closing }] };
}

/** Makes a line of its own of the fence, as far in as the container begins, where a formatter took it for words. */
function asFence(text: string, fence: Span, indent: string, size: number): TextEdit[] {
  const { start } = lineAt(text, fence.start);
  const before = text.slice(start, fence.start);
  const from = fence.end - fence.start;
  if (before === indent) return lengthen(fence, from, size);
  const colons = ':'.repeat(Math.max(from, size));
  const isAlone = before.trim() === '' || before.trim() === '|';
  // Behind the last words of an item or in a row of a table.
  const words = isAlone ? start : start + before.trimEnd().length;
  const lineBreak = isAlone ? '' : lineBreakOf(text);
  return [
    { span: { start: words, end: lineAt(text, fence.start).end }, text: `${lineBreak}${indent}${colons}` },
  ];
}

/** The end of the last line that belongs to a container, or the fence with too few colons that ends it. */
function contentEnd(reading: Reading, use: DirectiveUse): { end: number; fence: Span | null } {
  const { text } = reading;
  const heads = headsOf(reading);
  const verbatim = verbatimOf(reading.syntax);
  const closedAround = ancestorsOf(use).find(({ closed }) => closed);
  const limit = closedAround?.closing?.start ?? text.length;
  const level = headingLevelAround(reading, use);
  const { start: firstLine } = lineAt(text, use.head.start);
  let end = lineAt(text, use.head.end).end;
  // A heading right above what cannot stand in it belongs to that.
  let endOfWords = end;
  let depth = 0;
  for (const line of linesBetween(text, firstLine, limit)) {
    if (line.start <= use.head.start) continue;
    const words = text.slice(line.start, line.end);
    if (words.trim() === '') continue;
    if (!isVerbatim(verbatim, line.start)) {
      const start = skipBlanks(text, line.start, line.end);
      const other = heads.get(start);
      const heading = readHeading(text, start, line.end);
      if (heading && heading.depth <= level) break;
      if (depth === 0 && other?.id && !mayHold(use.id, other.id)) return { end: endOfWords, fence: null };
      if (heading) {
        end = line.end;
        continue;
      }
      const fence = fenceLine(text, line);
      if (opens(fence, other)) depth++;
      if (fence?.closes && depth > 0) depth--;
      else if (fence?.closes) return { end: line.end, fence: fence.colons };
      const atEnd = depth === 0 && !fence ? fenceAtEnd(text, line) : null;
      if (atEnd) return { end: line.end, fence: atEnd };
    }
    end = endOfWords = line.end;
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
function lengthenAround(use: DirectiveUse, size: number): TextEdit[] {
  let needed = size + 1;
  return ancestorsOf(use).flatMap((ancestor) => {
    const own = fenceSize(ancestor);
    const { closing } = ancestor;
    // Both lack their ends, and one does not stand in the other.
    if (!closing && !mayHold(ancestor.id, use.id ?? 'facilitator')) return [];
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
