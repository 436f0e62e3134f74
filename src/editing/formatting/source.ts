import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { directiveFromMarkdown, type ContainerDirective } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Position } from 'unist';
import type { Span } from '../../text/span.js';
import type { Block, Container } from '../../syntax/tree.js';
import type { DirectiveUse } from '../../analysis/read/reading.js';
import type { Analysis } from '../../analysis/analyse.js';
import { endOfLine, nextLine, startOfLine } from '../../text/lines.js';

const inlineConstructs = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelStartImage',
  'labelStartLink',
  'labelEnd',
];

/** A workshop file to be printed: its line ends are LF, and it begins with no byte order mark. */
export interface Source {
  readonly text: string;
  readonly analysis: Analysis;
  /** The blocks of the body; inline markup in them is source text. */
  readonly tree: Root;
  /** The containers and leaves that are ours, by where they begin. */
  readonly own: ReadonlyMap<number, DirectiveUse>;
  /** The directives of ours at the end of list items, in the order of the text. */
  readonly items: readonly DirectiveUse[];
}

const options = {
  extensions: [
    gfmTable(),
    gfmTaskListItem(),
    { document: gfmFootnote().document! },
    // Of inline directives nothing is read here: `10:30` can be nothing but text.
    { flow: directive().flow! },
    // As in the reading: inline markup stays source text.
    { disable: { null: inlineConstructs } },
  ],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    directiveFromMarkdown({ verbose: true }),
  ],
};

/**
 * Parses a text for printing. Unlike the reading this knows footnotes: what stands in one must keep its
 * indentation and its blank lines.
 *
 * @param atLeast how long the pieces are in which the library gets a text: it takes the square of the lists and
 *   quotations that it reads at once
 */
export function sourceOf(text: string, analysis: Analysis, atLeast = 2000): Source {
  const { directives, syntax } = analysis.reading;
  // Inside a text a byte order mark is white space like any other; at the start of a part the parser would skip it.
  const body = text.replaceAll('\uFEFF', '\u00A0');
  const { blocks, bodyStart } = syntax;
  return {
    text,
    analysis,
    tree: { type: 'root', children: nodesBetween({ body, atLeast }, blocks, bodyStart, text.length) },
    own: new Map(directives.filter((use) => isOwn(text, use)).map((use) => [use.span.start, use])),
    items: directives.filter(({ id, form }) => id !== null && form === 'text'),
  };
}

/** Whether a container or leaf is of ours, and written so that everything of ours knows it: with no label, no tab. */
function isOwn(text: string, { id, form, head }: DirectiveUse): boolean {
  return (
    id !== null &&
    form !== 'text' &&
    /^:+[^\s:[{][^\s[{]*(?:\{[^\n]*\})?$/.test(text.slice(head.start, head.end))
  );
}

interface LibraryReading {
  readonly body: string;
  readonly atLeast: number;
}

/**
 * The containers at the margin as the syntax has them, and all else as the library reads it, which would read everything
 * in a container once more for every fence around it.
 *
 * @param blocks the blocks between two offsets, as the syntax has them
 */
function nodesBetween(
  reading: LibraryReading,
  blocks: readonly Block[],
  start: number,
  end: number,
): RootContent[] {
  const nodes: RootContent[] = [];
  let at = start;
  let between: Block[] = [];
  for (const block of blocks) {
    if (
      block.kind !== 'container' ||
      block.head.label ||
      startOfLine(reading.body, block.span.start) !== block.span.start
    ) {
      between.push(block);
      continue;
    }
    nodes.push(...byLibrary(reading, between, at, block.span.start), containerNode(reading, block));
    at = block.span.end;
    between = [];
  }
  return [...nodes, ...byLibrary(reading, between, at, end)];
}

function byLibrary(
  { body, atLeast }: LibraryReading,
  blocks: readonly Block[],
  start: number,
  end: number,
): RootContent[] {
  return piecesOf(body, blocks, { start, end }, atLeast).flatMap((piece) => {
    const { children } = fromMarkdown(body.slice(piece.start, piece.end), options);
    for (const node of children) moveNode(node, piece.start);
    return children;
  });
}

/**
 * Cuts what stands between two offsets where whatever stands before has ended, footnotes too: before a block at the
 * margin with a blank line above it. Where fences may stand it stays whole: the library may see others than we do.
 */
function piecesOf(body: string, blocks: readonly Block[], { start, end }: Span, atLeast: number): Span[] {
  if (blocks.length === 0) return [];
  if (end - start <= atLeast || body.slice(start, end).includes(':::')) return [{ start, end }];
  const pieces: Span[] = [];
  let at = start;
  for (const { span } of blocks) {
    const cut = span.start;
    if (cut - at <= atLeast || !/\n\n[^ \t]$/.test(body.slice(cut - 2, cut + 1))) continue;
    pieces.push({ start: at, end: cut });
    at = cut;
  }
  return [...pieces, { start: at, end }];
}

function containerNode(
  reading: LibraryReading,
  { head, span, children, closing }: Container,
): ContainerDirective {
  const contentStart = Math.min(nextLine(reading.body, head.span.end), closing?.start ?? span.end);
  return {
    type: 'containerDirective',
    name: head.name,
    position: positionOf(span),
    data: { position: { opening: positionOf(head.span) } },
    children: nodesBetween(reading, children, contentStart, closing?.start ?? span.end),
  } as ContainerDirective;
}

/** A position of which only the offsets are meant. */
function positionOf({ start, end }: Span): Position {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

/** Where a directive's opening and closing stand, as the library notes it. */
interface Fences {
  readonly opening?: Position;
  readonly closing?: Position;
}

/** Moves a node and all in it by so many code units. */
function moveNode(node: Nodes, by: number): void {
  const { opening, closing } = (node.data as { position?: Fences } | undefined)?.position ?? {};
  for (const range of [node.position, opening, closing]) {
    if (!range) continue;
    range.start = { ...range.start, offset: range.start.offset! + by };
    range.end = { ...range.end, offset: range.end.offset! + by };
  }
  if ('children' in node) for (const child of node.children) moveNode(child, by);
}

/** Where a node stands in the text. */
export function spanOf({ position }: Nodes): Span {
  return { start: position!.start.offset!, end: position!.end.offset! };
}

/**
 * The blocks in a container or in the whole, each on lines of its own: without the label of a container, and without
 * definitions on which an underlined heading follows directly, since the parser has the heading begin with them.
 */
export function blocksOf(parent: Parents): Nodes[] {
  const blocks: Nodes[] = [];
  let next = Infinity;
  for (const node of [...parent.children].reverse()) {
    const isLabel = node.type === 'paragraph' && node.data?.directiveLabel === true;
    const { start } = spanOf(node);
    if (isLabel || start >= next) continue;
    blocks.push(node);
    next = start;
  }
  return blocks.reverse();
}

/** The whole lines that a block stands on, without the last one's line end. */
export function linesOf(text: string, node: Nodes): Span {
  const { start, end } = spanOf(node);
  // A code block that is not closed ends behind the last line end.
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  return { start: startOfLine(text, start), end: endOfLine(text, last) };
}
