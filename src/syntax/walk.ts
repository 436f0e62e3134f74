/** Questions that many ask a tree. "At" an offset means: it begins there or before, and ends behind it. */
import { ofLast } from '../text/ofLast.js';
import { isIn, type Span } from '../text/span.js';
import type {
  Block,
  CodeBlock,
  Container,
  Directive,
  Heading,
  HtmlBlock,
  SyntaxNode,
  WorkshopSyntax,
} from './tree.js';

const none: readonly Block[] = [];

/** What stands in a node, in order. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  switch (node.kind) {
    case 'list':
    case 'item':
    case 'quote':
    case 'container':
      return node.children;
    default:
      return none;
  }
}

/** All nodes in the order of the text, what holds others before what it holds. */
export const walk = /* @__PURE__ */ ofLast((nodes: readonly SyntaxNode[]): readonly SyntaxNode[] => {
  const found: SyntaxNode[] = [];
  addNodes(nodes, found);
  return found;
});

function addNodes(nodes: readonly SyntaxNode[], found: SyntaxNode[]): void {
  for (const node of nodes) {
    found.push(node);
    addNodes(childrenOf(node), found);
  }
}

/** The nodes at an offset, from the outermost in. */
export function pathAt({ blocks }: Pick<WorkshopSyntax, 'blocks'>, offset: number): SyntaxNode[] {
  const path: SyntaxNode[] = [];
  let nodes: readonly SyntaxNode[] = blocks;
  for (;;) {
    const next = nodes.find(({ span }) => isIn(span, offset));
    if (!next) return path;
    path.push(next);
    nodes = childrenOf(next);
  }
}

/** The containers at an offset, from the outermost in. */
export function containersAt(syntax: Pick<WorkshopSyntax, 'blocks'>, offset: number): Container[] {
  return pathAt(syntax, offset).filter((node) => node.kind === 'container');
}

/** The code or HTML, such as a comment, that an offset stands in; null where what is written there counts. */
export function verbatimAt(
  syntax: Pick<WorkshopSyntax, 'blocks'>,
  offset: number,
): CodeBlock | HtmlBlock | null {
  const inner = pathAt(syntax, offset).at(-1);
  return inner?.kind === 'code' || inner?.kind === 'html' ? inner : null;
}

/** All headings, also those in containers, lists and quotations. */
export function headingsOf({ blocks }: Pick<WorkshopSyntax, 'blocks'>): Heading[] {
  return walk(blocks).filter((node) => node.kind === 'heading');
}

/** All directives in the order of the text, marks too. */
export function directivesOf({ blocks }: Pick<WorkshopSyntax, 'blocks'>): Directive[] {
  return walk(blocks).flatMap((node): Directive[] => {
    if (node.kind === 'item') return node.mark ? [node.mark] : [];
    return node.kind === 'container' || node.kind === 'leaf' ? [node] : [];
  });
}

/** The words of a stretch on one line. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** The words that an offset stands in: of a heading, an item without its box, or a paragraph; null where it stands in none. */
export function wordsAround(syntax: Pick<WorkshopSyntax, 'blocks'>, offset: number): Span | null {
  const path = pathAt(syntax, offset);
  const [outer, inner] = [path.at(-2), path.at(-1)];
  if (inner?.kind === 'heading') return inner.content;
  if (inner?.kind !== 'paragraph') return null;
  return outer?.kind === 'item' && outer.children[0] === inner ? outer.words : inner.span;
}
