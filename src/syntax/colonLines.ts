/** Lines of words that begin with a colon: perhaps somebody meant a directive. */
import type { Span } from '../text/span.js';
import type { SyntaxNode, WorkshopSyntax } from './tree.js';
import { childrenOf } from './walk.js';

/** The lines of paragraphs that begin with a colon and hold more than it, but for those in the lists of our containers. */
export function colonLinesOf({ text, blocks }: Pick<WorkshopSyntax, 'text' | 'blocks'>): Span[] {
  const found: Span[] = [];
  outsideOwnLists(blocks, (node) => {
    if (node.kind !== 'paragraph') return;
    for (const line of node.lines)
      if (text[line.start] === ':' && line.end > line.start + 1) found.push(line);
  });
  return found;
}

/** Visits all nodes in the order of the text, but for the lists of our containers: there each item is something by itself. */
export function outsideOwnLists(nodes: readonly SyntaxNode[], visit: (node: SyntaxNode) => void): void {
  for (const node of nodes) {
    visit(node);
    const isOwn = node.kind === 'container' && node.head.id !== null;
    const children = childrenOf(node);
    outsideOwnLists(isOwn ? children.filter(({ kind }) => kind !== 'list') : children, visit);
  }
}
