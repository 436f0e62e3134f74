/** Lines of words that begin with a colon: perhaps somebody meant a directive. */
import type { Span } from '../text/span.js';
import type { SyntaxNode, WorkshopSyntax } from './tree.js';
import { childrenOf } from './walk.js';

/** The lines of paragraphs that begin with a colon and hold more than it, but for those in the lists of our containers. */
export function colonLinesOf({ text, blocks }: Pick<WorkshopSyntax, 'text' | 'blocks'>): Span[] {
  return [...outsideOwnLists(blocks)].flatMap((node) =>
    node.kind === 'paragraph'
      ? node.lines.filter(({ start, end }) => text[start] === ':' && end > start + 1)
      : [],
  );
}

/** All nodes in the order of the text, but for the lists of our containers: there each item is something by itself. */
export function* outsideOwnLists(nodes: readonly SyntaxNode[]): Generator<SyntaxNode> {
  for (const node of nodes) {
    yield node;
    const children = childrenOf(node);
    const isOwn = node.kind === 'container' && node.head.id !== null;
    yield* outsideOwnLists(isOwn ? children.filter(({ kind }) => kind !== 'list') : children);
  }
}
