import { distance } from 'fastest-levenshtein';
import type { Span } from '../../text/span.js';
import type { HitFix } from './rule.js';

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

/** A fix that writes `word` in the place of what stands there; none when there is nothing to suggest. */
export function replaceFix(span: Span, word: string | null): HitFix[] {
  if (word === null) return [];
  return [
    { title: { da: `Skriv »${word}«`, en: `Write “${word}”` }, edits: [{ span, text: word }], safe: true },
  ];
}
