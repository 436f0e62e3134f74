import type { Nodes } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { canonicalHead } from './heads.js';
import { spanOf, type Source } from './source.js';

/**
 * What a file says, block by block from the top: two files of which this is equal are rendered as the same HTML.
 * A block is its kind and all that the parser read of it; inline markup is compared as it is written, since the same
 * words in the same blocks under the same definitions can be nothing else. Only the order of a directive's attributes
 * counts for nothing.
 */
export function meaningOf(source: Source): string[] {
  return source.tree.children.map((node) => JSON.stringify(meaning(source, node)));
}

function meaning(source: Source, node: Nodes): unknown {
  const rest = Object.entries(node).filter(
    ([key]) => !['children', 'position', 'data', 'attributes'].includes(key),
  );
  const said: Record<string, unknown> = Object.fromEntries(rest);
  if (node.type === 'text')
    said['value'] = inOrder(source, node.value, node.position!.start.offset!, node.position!.end.offset!);
  if (node.data && 'directiveLabel' in node.data) said['label'] = true;
  if (node.type === 'containerDirective' || node.type === 'leafDirective')
    said['head'] = headOf(source, node);
  if ('children' in node) said['children'] = node.children.map((child) => meaning(source, child));
  return said;
}

/** A directive's own line without its colons, its attributes in order. */
function headOf({ text, own }: Source, node: ContainerDirective | LeafDirective): string {
  const { start, end } = spanOf(node);
  const use = own.get(start);
  const head = use
    ? canonicalHead(text, use)
    : text.slice(start, node.data?.position?.opening?.end.offset ?? end);
  return head.replace(/^:+/, '');
}

/** A list item's words with the attributes of our directive in order. */
function inOrder({ text, items }: Source, words: string, start: number, end: number): string {
  const use = words.includes('{')
    ? items.find(({ head }) => head.start >= start && head.end <= end)
    : undefined;
  if (!use) return words;
  const head = text.slice(use.head.start, use.head.end);
  const at = words.lastIndexOf(head);
  return at === -1 ? words : words.slice(0, at) + canonicalHead(text, use) + words.slice(at + head.length);
}
