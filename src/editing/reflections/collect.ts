import { plain, type Point, type PointPlace } from './points.js';

/** A number from 0 to below 1, as `Math.random` gives it; one that nobody can foresee where it matters. */
export type Random = () => number;

/**
 * Puts the points of all reflections together: those with the same words joined, those that stand in the workshop
 * already left out, and the rest in an order that tells nothing of whom they came from.
 *
 * @param present the points that the workshop has
 */
export function collectPoints(
  reflections: readonly (readonly Point[])[],
  present: readonly Point[],
  random: Random,
): Point[] {
  const seen = new Set(present.map(keyOf));
  const points: Point[] = [];
  // Shuffled before doubles are joined, so that the wording that stays is nobody's in particular.
  for (const point of shuffled(reflections.flat(), random)) {
    if (seen.has(keyOf(point))) continue;
    seen.add(keyOf(point));
    points.push(point);
  }
  return points;
}

function keyOf({ place, text }: Point): string {
  return `${place ? placeKey(place) : ''} ${plain(text)}`;
}

function placeKey({ community, kind }: PointPlace): string {
  return `${community}/${kind}`;
}

/** The same items in an order of their own, each order as likely as any other (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
