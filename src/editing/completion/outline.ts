import type { AttributeId, DirectiveId } from '../../model/directives.js';
import { mayStandIn } from '../../syntax/nesting.js';
import { readSyntax } from '../../syntax/readSyntax.js';
import { strayFences } from '../../syntax/strayFences.js';
import type { Block, Container, Directive, Head, WorkshopSyntax } from '../../syntax/tree.js';
import { containersAt, directivesOf, headingsOf, verbatimAt } from '../../syntax/walk.js';
import type { Span } from '../../text/span.js';

/** A directive of ours somewhere in the file. */
export interface Seen {
  readonly id: DirectiveId;
  readonly start: number;
  /** As written, blanks too; of one that stands twice the first counts. */
  readonly attributes: Readonly<Partial<Record<AttributeId, string>>>;
}

/** A container, ours or not, that reaches over the line of the cursor. */
export interface Fenced extends Span {
  /** Null when the dialect has no container of this name. */
  readonly id: DirectiveId | null;
  readonly name: string;
  /** How many colons open it. */
  readonly colons: number;
  /** Where its first line ends. */
  readonly headEnd: number;
  readonly closed: boolean;
  readonly children: readonly Block[];
}

/** A file without the line of the cursor: what is being written counts for nothing yet. */
export interface Outline {
  readonly seen: readonly Seen[];
  /** The containers around that line, from the outermost in. */
  readonly around: readonly Fenced[];
  /** Whether that line stands in code or in HTML, such as a comment. */
  readonly literal: boolean;
  /** How many closing fences close nothing. */
  readonly strays: number;
  /** The offset of the nearest heading of depth two or more above that line; null when there is none. */
  readonly heading: number | null;
}

/**
 * Reads a file with something else in the place of one of its lines.
 *
 * @param line the line of the cursor
 * @param standIn what counts in its place; where it is longer, the places behind it mean nothing
 */
export function outlineOf(text: string, line: Span, standIn = ''): Outline {
  const filler = standIn.padEnd(line.end - line.start);
  const syntax = readSyntax(text.slice(0, line.start) + filler + text.slice(line.end));
  return {
    seen: directivesOf(syntax).flatMap(seenOf),
    around: around(syntax, line.start),
    literal: verbatimAt(syntax, line.start) !== null,
    strays: strayFences(syntax).length,
    heading:
      headingsOf(syntax).findLast(({ depth, span }) => depth > 1 && span.start < line.start)?.span.start ??
      null,
  };
}

function seenOf({ head, span }: Directive): Seen[] {
  if (!head.id) return [];
  const attributes: Partial<Record<AttributeId, string>> = {};
  for (const { id, value } of head.attributes) if (id) attributes[id] ??= value;
  return [{ id: head.id, start: span.start, attributes }];
}

/**
 * The containers around an offset as they were meant: one that cannot hold the next one in, or that lacks its end and
 * stands before another section of the file, has ended before.
 */
function around(syntax: WorkshopSyntax, offset: number): Fenced[] {
  const open: (Fenced & { readonly fence: number | undefined })[] = [];
  for (const container of containersAt(syntax, offset)) {
    const next = fencedOf(container);
    let fence = container.closing?.start;
    // The fence that is taken for the end of one that cannot hold this was to end this.
    while (open.length > 0 && !canHold(open.at(-1)!, next)) {
      const before = open.pop()!.fence;
      fence ??= before;
    }
    const ended = container.closing === null && fence !== undefined ? { closed: true, end: fence } : {};
    open.push({ ...next, ...ended, fence });
  }
  return open.filter(({ headEnd, end }) => headEnd < offset && offset < end);
}

function fencedOf({ head, span, closing, children }: Container): Fenced {
  const { id, name } = head;
  const colons = sizeOf(head);
  // A container cannot hold one with as many colons: the fence that is taken for its end is that one's.
  const intruder = children.find(
    (child) => child.kind === 'container' && child.closing === null && sizeOf(child.head) >= colons,
  );
  const section = closing ? undefined : children.find(isSection);
  const end = intruder?.span.start ?? section?.span.start ?? closing?.start ?? span.end + 1;
  const closed = closing !== null && !intruder;
  return { id, name, colons, start: span.start, headEnd: head.span.end, end, closed, children };
}

function sizeOf({ colons }: Head): number {
  return colons.end - colons.start;
}

/** What begins another section of the file. */
function isSection(block: Block): boolean {
  return (block.kind === 'heading' && block.depth <= 2) || (block.kind === 'leaf' && block.head.id !== null);
}

function canHold(outer: Fenced, inner: Fenced): boolean {
  if (outer.colons <= inner.colons) return false;
  return outer.id === null || inner.id === null || mayStandIn(outer.id, inner.id);
}
