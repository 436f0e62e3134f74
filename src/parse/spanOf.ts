import type { Node } from 'unist';
import type { Span } from '../model/span.js';

/**
 * Where a node stands in the text.
 * @param base what to add to the node's positions to get offsets in the text
 */
export function spanOf(node: Node, base: number): Span {
  return { start: base + node.position!.start.offset!, end: base + node.position!.end.offset! };
}
