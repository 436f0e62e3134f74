import type { Span } from '../../text/span.js';
import type { HitFix } from './rule.js';

/** A fix that writes `word` in the place of what stands there; none when there is nothing to suggest. */
export function replaceFix(span: Span, word: string | null): HitFix[] {
  if (word === null) return [];
  return [
    { title: { da: `Skriv »${word}«`, en: `Write “${word}”` }, edits: [{ span, text: word }], safe: true },
  ];
}
