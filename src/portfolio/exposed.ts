import { balanceOf } from '../analysis/balance/balance.js';
import { overlap } from '../text/span.js';
import { placeOf, type Place } from '../text/lines.js';
import { rules } from '../analysis/check/rules.js';
import type { Disclosed } from '../disclosure/disclose.js';

/** Something that looks like personal data, in what is kept of a workshop when many are looked at together. */
export interface Exposed extends Place {
  /** The finding's. */
  readonly code: string;
  /** In the file's language. */
  readonly message: string;
}

/** What is kept of a workshop in its own words. */
const keptWords = /^\/(?:title|community|efforts\/.*)$/;

/**
 * Looks for personal data in the words that are kept of a workshop. Too few ratings are not among them: small groups
 * are folded together before anything is shown.
 */
export function exposed(disclosed: Disclosed): Exposed[] {
  const { spans, text } = disclosed;
  const balance = balanceOf(disclosed.workshop);
  const personal = rules
    .filter(({ code }) => code.startsWith('personal.') && code !== 'personal.fewRatings')
    .flatMap((rule) => rule.run({ ...disclosed, balance, today: null }))
    .sort((a, b) => a.span.start - b.span.start);
  if (personal.length === 0) return [];
  const kept = [...spans].filter(([pointer]) => keptWords.test(pointer)).map(([, span]) => span);
  return personal
    .filter(({ span }) => kept.some((words) => overlap(words, span)))
    .map(({ code, message, span }) => ({ code, message, ...placeOf(text, span.start) }));
}
