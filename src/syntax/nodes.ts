import type { Data, Nodes } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Span } from '../text/span.js';
import type { AttributeNode, DirectiveHead } from './directiveHead.js';

declare module 'mdast' {
  interface Data {
    /** Every attribute of a directive, and where it stands. */
    attributeNodes?: AttributeNode[];
  }
}

export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective;

/** A position of which only the offsets are meant. */
export function place(start: number, end: number) {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

/**
 * A directive's node without children.
 *
 * @param start where it begins
 * @param closing the colons that close a container; null when there are none
 */
export function directiveNode<Type extends DirectiveNode['type']>(
  type: Type,
  head: DirectiveHead,
  start: number,
  end: number,
  closing: Span | null,
): Extract<DirectiveNode, { type: Type }> {
  const opening = place(start, start + head.end);
  const data = {
    attributeNodes: head.attributes.map((attribute) => moveAttribute(attribute, start)),
    position: closing ? { opening, closing: place(closing.start, closing.end) } : { opening },
  };
  const node = { type, name: head.name, children: [], position: place(start, end), data };
  return node as unknown as Extract<DirectiveNode, { type: Type }>;
}

/** Where a directive's opening and closing stand, as the library notes it. */
interface Fences {
  readonly opening?: Nodes['position'];
  readonly closing?: Nodes['position'];
}

/** Moves a node and all in it by so many code units. */
export function moveNode(node: Nodes, by: number): void {
  if (by === 0) return;
  const data: Data | undefined = node.data;
  const fences: Fences = data && 'position' in data ? (data.position as Fences) : {};
  for (const range of [node.position, fences.opening, fences.closing]) {
    if (!range) continue;
    range.start = { ...range.start, offset: range.start.offset! + by };
    range.end = { ...range.end, offset: range.end.offset! + by };
  }
  if (data?.attributeNodes)
    data.attributeNodes = data.attributeNodes.map((attribute) => moveAttribute(attribute, by));
  if ('children' in node) for (const child of node.children) moveNode(child, by);
}

function moveAttribute({ name, value, nameSpan, valueSpan }: AttributeNode, by: number): AttributeNode {
  return {
    name,
    value,
    nameSpan: { start: nameSpan.start + by, end: nameSpan.end + by },
    valueSpan: valueSpan && { start: valueSpan.start + by, end: valueSpan.end + by },
  };
}
