import type { Span } from '../text/span.js';
import type { Dialect } from '../model/dialect.js';
import { parseBlocks } from '../syntax/oldBlocks.js';
import { findExcess, type Excess } from './limits.js';
import { movePart, type Placed } from './movePart.js';
import { splitPieces } from '../syntax/pieces.js';
import { readPart, type Part } from './readPart.js';
import { splitAgain, untouched } from './splitAgain.js';

/** A part of the body that is read on its own: after an edit only the touched one is read again. */
export interface Region {
  readonly start: number;
  readonly text: string;
  /** What it holds; places count from the region's start. */
  readonly part: Part;
  /** The same at its place in the text. */
  readonly placed: Placed;
}

export interface RegionsReading {
  /** Set when a part would take too long; nothing is read then. */
  readonly excess: Excess | null;
  readonly regions: readonly Region[];
}

/** The parts of the body, in order: containers, and what begins at a heading or stands between containers. */
export function splitRegions(text: string, bodyStart: number): Span[] {
  return splitPieces(text, bodyStart).map(({ start, end }) => ({ start, end }));
}

/**
 * Reads the body of a text by its parts, and takes over what an edit left as it was.
 *
 * @param bodyStart where the body begins, an offset in `text`
 * @param before an earlier text whose body began at the same place, and its regions, in the same dialect
 */
export function readRegions(
  text: string,
  bodyStart: number,
  dialect: Dialect,
  before?: { readonly text: string; readonly regions: readonly Region[] },
): RegionsReading {
  const { head, spans, tail, moved, between } = before
    ? splitAgain(text, bodyStart, before)
    : { ...untouched, spans: splitRegions(text, bodyStart) };
  const known = new Map(between.map((region) => [region.text, region.part]));
  const regions = [...head];
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    const part = known.get(words);
    const excess = part ? null : findExcess(words);
    if (excess) return { excess: { ...excess, at: start + excess.at }, regions: [] };
    regions.push(regionAt(start, words, part ?? readPart(words, parseBlocks(words), dialect)));
  }
  for (const region of tail)
    regions.push(moved === 0 ? region : regionAt(region.start + moved, region.text, region.part));
  return { excess: null, regions };
}

function regionAt(start: number, text: string, part: Part): Region {
  return { start, text, part, placed: movePart(part, start) };
}
