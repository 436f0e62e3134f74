import type { Node } from 'unist';
import type { Span } from '../text/span.js';

/** Where a node stands in the text that was parsed. */
export function spanOf(node: Node): Span {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}
