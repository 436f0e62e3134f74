import type { Root } from 'mdast';
import type { Span } from '../model/span.js';
import { parseBlocks } from './blocks.js';
import { splitPieces } from './pieces.js';

/** A part of the body that parses on its own. Positions in `tree` count from the region's start. */
export interface Region {
  readonly start: number;
  readonly text: string;
  readonly tree: Root;
}

/**
 * Parses the body of a file in regions, and takes over the tree of every region whose text stood in `before`
 * already: after an edit only the touched region is parsed again.
 *
 * @param text the whole text
 * @param bodyStart where the body begins, an offset in `text`
 */
export function parseRegions(text: string, bodyStart: number, before: readonly Region[] = []): Region[] {
  const known = new Map(before.map((region) => [region.text, region.tree]));
  return splitRegions(text, bodyStart).map(({ start, end }) => {
    const part = text.slice(start, end);
    return { start, text: part, tree: known.get(part) ?? parseBlocks(part) };
  });
}

/** The parts of the body, in order: containers, and what begins at a heading or stands between containers. */
export function splitRegions(text: string, bodyStart: number): Span[] {
  return splitPieces(text, bodyStart).map(({ start, end }) => ({ start, end }));
}
