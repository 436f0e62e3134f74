import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely meant; null when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const lower = word.toLocaleLowerCase('da');
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = distance(lower, candidate.toLocaleLowerCase('da'));
    if (far < bestDistance) [best, bestDistance] = [candidate, far];
  }
  return best;
}
