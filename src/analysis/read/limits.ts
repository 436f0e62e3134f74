import { deepest } from '../../syntax/open.js';
import type { Block, WorkshopSyntax } from '../../syntax/tree.js';
import { walk } from '../../syntax/walk.js';
import type { Span } from '../../text/span.js';

/** What a file may hold before it is reported instead of read. Nobody's notes come near these numbers. */
export const limits = {
  /** Length of the whole text, in UTF-16 code units: what is made of a file grows with it, and an editor shows no more. */
  length: 2_000_000,
  /** Length of the front matter; the reader of YAML takes too long over a long one that is broken. */
  frontMatter: 8_000,
  /** Quotations, lists and containers within each other: whoever reads the tree goes down into it by recursion. */
  depth: deepest,
  /** Rows of the rating tables together: each that names no community is told by itself, and has its fixes. */
  rows: 2000,
} as const;

/** Why the body of a text is not read, and the offset at which that shows. */
export interface Excess {
  readonly kind: keyof typeof limits;
  readonly at: number;
}

/** What a text has too much of; null when there is nothing. */
export function findExcess({ text, frontMatter, blocks, tooDeep }: WorkshopSyntax): Excess | null {
  if (text.length > limits.length) return { kind: 'length', at: 0 };
  const yaml = frontMatter?.yaml;
  if (yaml && yaml.end - yaml.start > limits.frontMatter) return { kind: 'frontMatter', at: yaml.start };
  if (tooDeep !== null) return { kind: 'depth', at: tooDeep };
  const row = rowBeyond(blocks);
  return row ? { kind: 'rows', at: row.start } : null;
}

/** The first row of ratings that is one too many. */
function rowBeyond(blocks: readonly Block[]): Span | undefined {
  let left: number = limits.rows;
  for (const node of walk(blocks)) {
    if (node.kind !== 'container' || node.head.id !== 'balance') continue;
    for (const block of node.children) {
      const rows = block.kind === 'table' ? block.rows : block.kind === 'paragraph' ? block.lines : [];
      const row = rows[left];
      if (row) return 'span' in row ? row.span : row;
      left -= rows.length;
    }
  }
  return undefined;
}
