import type { Span } from '../text/span.js';
import { isSplittable, piecesFrom, splitPieces } from '../syntax/pieces.js';
import type { Region } from './regions.js';

/** What is to be read after an edit, and what can be taken over. */
export interface Resplit {
  /** Regions before the edit, as they were. */
  readonly head: readonly Region[];
  /** The parts in between. */
  readonly spans: readonly Span[];
  /** Regions behind the edit, as they were but for their place. */
  readonly tail: readonly Region[];
  /** How far the tail has moved, in code units. */
  readonly moved: number;
  /** The earlier regions that `spans` replace. */
  readonly between: readonly Region[];
}

/** Nothing to take over. */
export const untouched = { head: [], tail: [], moved: 0, between: [] } as const;

/**
 * Splits a text whose earlier state is known: from a little before the edit to where the parts are the same again.
 * At the beginning of a part the split remembers nothing of what stands before it, so it may begin at any, and where
 * one begins in both texts with nothing but the same behind it, all that follows is the same.
 *
 * @param bodyStart where the body begins in both texts
 */
export function splitAgain(
  text: string,
  bodyStart: number,
  before: { readonly text: string; readonly regions: readonly Region[] },
): Resplit {
  const { regions } = before;
  const moved = text.length - before.text.length;
  const same = commonStart(text, before.text);
  const behind = commonEnd(text, before.text, Math.min(text.length, before.text.length) - same);
  const editEnd = text.length - behind;
  const lines = text.slice(text.lastIndexOf('\n', same - 1) + 1, lineEnd(text, editEnd) + 1);
  // More than one region: nothing in the earlier text forbade to split it.
  if (regions.length < 2 || same < bodyStart || !isSplittable(lines))
    return {
      ...untouched,
      spans: splitPieces(text, bodyStart),
      between: regions,
    };
  // The part before the one that the edit is in may now reach further.
  const first = Math.max(0, lastStartingBy(regions, same) - 1);
  let next = first;
  const spans: Span[] = [];
  for (const { start, end } of piecesFrom(text, regions[first]!.start)) {
    if (start >= editEnd) {
      while (next < regions.length && regions[next]!.start + moved < start) next++;
      if (regions[next]?.start === start - moved) {
        return {
          head: regions.slice(0, first),
          spans,
          tail: regions.slice(next),
          moved,
          between: regions.slice(first, next),
        };
      }
    }
    spans.push({ start, end });
  }
  return { ...untouched, head: regions.slice(0, first), spans, between: regions.slice(first) };
}

/** How long the two texts are the same from their beginning. Comparing halves is faster than comparing letters. */
function commonStart(one: string, other: string): number {
  let same = 0;
  let step = Math.min(one.length, other.length);
  while (step > 0) {
    const end = same + step;
    if (one.slice(same, end) === other.slice(same, end)) same = end;
    step = Math.min(step >> 1, Math.min(one.length, other.length) - same);
  }
  return same;
}

/** How long the two texts are the same from their end, at most `most`. */
function commonEnd(one: string, other: string, most: number): number {
  let same = 0;
  let step = most;
  while (step > 0) {
    const end = same + step;
    if (
      one.slice(one.length - end, one.length - same) === other.slice(other.length - end, other.length - same)
    )
      same = end;
    step = Math.min(step >> 1, most - same);
  }
  return same;
}

/** The index of the last region that begins at or before an offset. */
function lastStartingBy(regions: readonly Region[], offset: number): number {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
