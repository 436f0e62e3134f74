import type { Span } from '../text/span.js';
import type { WorkshopSyntax } from './tree.js';
import { walk } from './walk.js';

/** A container of another program, with the blank that many write behind the colons. */
const opening = /^:{3,}\s*mermaid\b/;

/** The sources of diagrams that other programs draw: an arrow there looks like the end of a comment. */
export function diagramsIn({ text, blocks }: WorkshopSyntax): Span[] {
  return walk(blocks).flatMap((node) =>
    (node.kind === 'container' && node.head.name === 'mermaid') ||
    (node.kind === 'paragraph' && opening.test(text.slice(node.span.start, node.span.end)))
      ? [node.span]
      : [],
  );
}
