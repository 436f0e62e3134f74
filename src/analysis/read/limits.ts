import { deepest } from '../../syntax/open.js';
import type { Block, WorkshopSyntax } from '../../syntax/tree.js';
import { ratingWordsIn } from '../../syntax/ratingWords.js';
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
  /** Words in the rows of the rating tables together: each that is no rating is told by itself too. */
  ratings: 20_000,
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
  return tooManyRatings(text, blocks);
}

/** The first row of ratings that is one too many, or in which there is a word too many. */
function tooManyRatings(text: string, blocks: readonly Block[]): Excess | null {
  const rows = walk(blocks).flatMap((node) =>
    node.kind === 'container' && node.head.id === 'balance' ? node.children.flatMap(rowsOf) : [],
  );
  const beyond = rows[limits.rows];
  if (beyond) return { kind: 'rows', at: beyond.start };
  // A word and what parts it from the next one are two signs at least: hardly a file needs counting.
  if (rows.reduce((sum, { start, end }) => sum + end - start, 0) <= 2 * limits.ratings) return null;
  let left: number = limits.ratings;
  const full = rows.find(({ start, end }) => (left -= ratingWordsIn(text.slice(start, end)).length) < 0);
  return full ? { kind: 'ratings', at: full.start } : null;
}

function rowsOf(block: Block): readonly Span[] {
  if (block.kind === 'table') return block.rows.map(({ span }) => span);
  return block.kind === 'paragraph' ? block.lines : [];
}
