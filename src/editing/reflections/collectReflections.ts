import { applyEdits } from '../../text/edits.js';
import type { TextEdit } from '../../text/span.js';
import { analyse, type Analysis } from '../../analysis/analyse.js';
import { collectPoints, type Random } from './collect.js';
import { disclose, isWithheld } from '../../disclosure/disclose.js';
import { readText, type Read } from './points.js';
import { readSheet } from './readSheet.js';
import { writePoints } from './writePoints.js';

/** What collecting reflections would do, to be looked at first. */
export interface Collection {
  readonly edits: readonly TextEdit[];
  /** The whole text as it would be. */
  readonly result: string;
  /** How many points are written, and how many were the same as another. */
  readonly points: number;
  readonly doubles: number;
  /** How many findings of personal data the text gets by it. */
  readonly personal: number;
  /** How many sheets points were read of: of few, one can guess who wrote what. */
  readonly sheets: number;
  /** What was read and is not written: a mail's head and signature, lists of another kind. */
  readonly leftOut: readonly string[];
  /** How many sheets were not read, because it is not certain in them what is for the facilitator alone. */
  readonly refused: number;
}

/** What was read of one reflection, whether it is a workshop file or plain text; null when it is not certain what is. */
export function readReflection(text: string): Read | null {
  const disclosed = disclose(text);
  if (!disclosed) return readText(text);
  return isWithheld(disclosed) ? null : readSheet(disclosed.reading.syntax);
}

/**
 * Collects reflections in a workshop.
 * @param reflections the text of each, a workshop file or plain
 */
export function collectReflections(
  target: Analysis,
  reflections: readonly string[],
  random: Random,
): Collection {
  const read = reflections.map(readReflection).filter((own) => own !== null);
  const all = read.map(({ points }) => points);
  const points = collectPoints(all, readSheet(target.reading.syntax).points, random);
  const edits = writePoints(target, points, random);
  const result = applyEdits(target.text, edits);
  const after = analyse(result);
  return {
    edits,
    result,
    points: points.length,
    doubles: all.flat().length - points.length,
    personal: after ? personalFindings(after) - personalFindings(target) : 0,
    sheets: all.filter((own) => own.length > 0).length,
    leftOut: read.flatMap(({ leftOut }) => leftOut),
    refused: reflections.length - read.length,
  };
}

function personalFindings({ findings }: Analysis): number {
  return findings.filter(({ code }) => code.startsWith('personal.')).length;
}
