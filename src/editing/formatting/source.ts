import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { directiveFromMarkdown, type ContainerDirective } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Span } from '../../text/span.js';
import { blockSyntax } from '../../syntax/directiveHead.js';
import { directiveNode, moveNode } from '../../syntax/nodes.js';
import { splitPieces, type ContainerPiece } from '../../syntax/pieces.js';
import type { DirectiveUse } from '../../parse/reading.js';
import { spanOf } from '../../syntax/spanOf.js';
import type { Analysis } from '../../analysis/analyse.js';
import { endOfLine, startOfLine } from '../../text/lines.js';

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
    blockSyntax,
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
 */
export function sourceOf(text: string, analysis: Analysis): Source {
  const { directives, frontMatter } = analysis.reading;
  // Inside a text a byte order mark is white space like any other; at the start of a part the parser would skip it.
  const body = text.slice(frontMatter.bodyStart).replaceAll('\uFEFF', '\u00A0');
  return {
    text,
    analysis,
    tree: { type: 'root', children: parsePieces(body, frontMatter.bodyStart) },
    own: new Map(directives.filter((use) => isOwn(text, use)).map((use) => [use.span.start, use])),
    items: directives.filter(({ id, form }) => id !== null && form === 'text'),
  };
}

/** Whether a container or leaf is of ours, and written so that everything of ours knows it: with no label, no tab. */
function isOwn(text: string, { id, form, head }: DirectiveUse): boolean {
  return (
    id !== null && form !== 'text' && /^:+[^\s[{]+(?:\{[^\n]*\})?$/.test(text.slice(head.start, head.end))
  );
}

/**
 * Reads a text's containers by their fences and all else with the library, which would read everything in a
 * container once more for every fence around it.
 *
 * @param base what to add to offsets
 */
function parsePieces(text: string, base: number): RootContent[] {
  return splitPieces(text).flatMap(({ start, end, container }) => {
    if (container) return [containerNode(text, container, base)];
    const { children } = fromMarkdown(text.slice(start, end), options);
    for (const node of children) moveNode(node, base + start);
    return children;
  });
}

function containerNode(text: string, piece: ContainerPiece, base: number): ContainerDirective {
  const { head, content, closing } = piece;
  const node = directiveNode('containerDirective', head, base + piece.start, base + piece.closed, closing);
  const words = text.slice(content.start, content.end);
  node.children = parsePieces(words, base + content.start) as typeof node.children;
  return node;
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
