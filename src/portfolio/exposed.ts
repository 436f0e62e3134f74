import type { Disclosed } from '../disclosure/disclose.js';
import type { PersonalStop } from '../disclosure/personal.js';
import { overlap } from '../text/span.js';

/** Something that looks like personal data, for what is kept of a workshop when many are looked at together. */
export type Exposed = Omit<PersonalStop, 'span'>;

/** What is kept of a workshop in its own words. */
const keptWords = /^\/(?:title|community|efforts\/.*)$/;

/**
 * What decides about the words that are kept of a workshop: numbers and addresses anywhere in its file, and names among
 * the words. Too few ratings are not among them: small groups are folded together before anything is shown.
 */
export function exposed({ personal, spans }: Disclosed): Exposed[] {
  if (personal.length === 0) return [];
  const kept = [...spans].filter(([pointer]) => keptWords.test(pointer)).map(([, span]) => span);
  return personal
    .filter(({ asks, span }) => !asks || kept.some((words) => overlap(words, span)))
    .map(({ code, message, line, column, asks }) => ({ code, message, line, column, asks }));
}
