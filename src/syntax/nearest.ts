import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely meant; null when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const lower = word.toLocaleLowerCase('da');
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    // No word is nearer than by the letters that it has more or less.
    if (Math.abs(candidate.length - lower.length) >= bestDistance) continue;
    const far = distance(lower, candidate.toLocaleLowerCase('da'));
    if (far < bestDistance) [best, bestDistance] = [candidate, far];
  }
  return best;
}

/** The same of the name of a row of ratings, where the first word may say it alone: `Faglig fællesskb`. */
export function nearestRow(name: string, candidates: readonly string[]): string | null {
  return nearest(name, candidates) ?? nearest(/^\S*/.exec(name)![0], candidates);
}
