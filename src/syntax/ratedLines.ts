/** Ratings that a group writes as lines and not as a table: `Fagligt: nu 2, ønsket 4`. */
import type { CommunityId } from '../model/communities.js';
import type { Dialect } from '../model/dialect.js';
import type { Span } from '../text/span.js';
import { columnNamed, isRatingWord, rowNamed } from './ratingNames.js';
import type { Block, List, Paragraph, WorkshopSyntax } from './tree.js';
import { walk } from './walk.js';

/** A line that names one community, and beside it holds nothing but numbers of the scale and what ratings are called. */
export interface RatedLine {
  readonly span: Span;
  readonly community: CommunityId;
  /** The two numbers, now before wanted; null where that is not certain. */
  readonly numbers: readonly [now: string, wanted: string] | null;
}

/** The rated lines of a paragraph, or of a list in which each item is one. */
export function ratedLinesIn(text: string, block: Block, dialect: Dialect): RatedLine[] {
  return linesIn(block).flatMap((line) => ratedLine(text, line, dialect) ?? []);
}

/** The blocks in a stretch of a file that hold rated lines. */
export function ratedBlocksIn({ text, dialect, blocks }: WorkshopSyntax, { start, end }: Span): Block[] {
  return walk(blocks).filter(
    (node): node is List | Paragraph =>
      (node.kind === 'paragraph' || node.kind === 'list') &&
      node.span.start >= start &&
      node.span.end <= end &&
      ratedLinesIn(text, node, dialect).length > 0,
  );
}

/** The lines of a block that could be read as a table of ratings: all of it, each with its two numbers. */
export function ratedTable(text: string, block: Block, dialect: Dialect): readonly RatedLine[] | null {
  const rated = ratedLinesIn(text, block, dialect);
  const isWhole = rated.length > 1 && rated.length === linesIn(block).length;
  const isCertain = new Set(rated.map(({ community }) => community)).size === rated.length;
  return isWhole && isCertain && rated.every(({ numbers }) => numbers !== null) ? rated : null;
}

function linesIn(block: Block): readonly Span[] {
  if (block.kind === 'paragraph') return block.lines;
  if (block.kind !== 'list') return [];
  return block.children.map(({ words, children, span }) => (children.length > 1 ? span : words));
}

function ratedLine(text: string, { start, end }: Span, dialect: Dialect): RatedLine | null {
  const line = text.slice(start, end);
  // Somebody has made sure that it is no row.
  if (line.includes('\\|')) return null;
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  const numbers = words.filter((word) => /^[1-5]$/.test(word));
  if (numbers.length === 0 || !words.every((word) => /^[1-5]$/.test(word) || isRatingWord(word))) return null;
  const named = new Set(words.flatMap((word) => rowNamed(word, dialect)?.id ?? []));
  const [community] = named;
  if (!community || named.size > 1) return null;
  const questions = words.flatMap((word) => columnNamed(word, dialect)?.id ?? []);
  const [now, wanted] = numbers;
  const areTwo = now !== undefined && wanted !== undefined && numbers.length === 2;
  return {
    span: { start, end },
    community,
    numbers: areTwo && questions[0] !== 'wanted' ? [now, wanted] : null,
  };
}
