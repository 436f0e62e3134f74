/** What a group wrote in a workshop, as numbers: enough to tell the same workshop in another file, and no word of it. */
import { pointKinds } from '../model/communities.js';
import type { ReadableWorkshop } from '../model/workshop.js';
import { quickHash } from '../text/hash.js';
import { wordsKey } from '../text/wordsKey.js';

/** How much has to be the same: less may be so by chance. */
const fewest = 4;

/** A number for each point, action and answered cell of a workshop, each once. */
export function printsOf({ communities, efforts, ratings }: ReadableWorkshop): readonly number[] {
  const written = [
    ...communities.flatMap((community) =>
      pointKinds.flatMap((kind) => community[kind].map((point) => `${kind} ${wordsKey(point)}`)),
    ),
    ...efforts.map(({ text }) => wordsKey(text)),
    ...ratings.flatMap(({ community, ...cells }) =>
      (['now', 'wanted'] as const).flatMap((column) =>
        cells[column].length > 1 ? [`${community} ${column} ${cells[column].join(' ')}`] : [],
      ),
    ),
  ];
  return [...new Set(written.map(quickHash))];
}

/** Whether most of the one that says more stands in the other one too. */
export function areAlike(one: readonly number[], other: readonly number[]): boolean {
  const most = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < fewest) return false;
  const known = new Set(other);
  const shared = one.filter((print) => known.has(print)).length;
  return shared >= fewest && shared > most / 2;
}
