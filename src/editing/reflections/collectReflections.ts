import { applyEdits } from '../../text/edits.js';
import type { TextEdit } from '../../text/span.js';
import { analyse, type Analysis } from '../../analysis/analyse.js';
import { collectPoints, type Random } from './collect.js';
import { pointsOfText, pointsOfWorkshop, type Point } from './points.js';
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
}

/** The points of one reflection, whether it is a workshop file or plain text. */
export function pointsOf(text: string): Point[] {
  const analysis = analyse(text);
  return analysis ? pointsOfWorkshop(analysis) : pointsOfText(text);
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
  const all = reflections.map(pointsOf);
  const points = collectPoints(all, pointsOfWorkshop(target), random);
  const edits = writePoints(target, points);
  const result = applyEdits(target.text, edits);
  const after = analyse(result);
  return {
    edits,
    result,
    points: points.length,
    doubles: all.flat().length - points.length,
    personal: after ? personalFindings(after) - personalFindings(target) : 0,
  };
}

function personalFindings({ findings }: Analysis): number {
  return findings.filter(({ code }) => code.startsWith('personal.')).length;
}
