import type { Place } from '../text/lines.js';

/** A place for which nothing leaves, and what is said of it. */
export interface Stop extends Place {
  /** `withheld.notes` and so on, or a finding's code. */
  readonly code: string;
  /** What is wrong there and what to do, in the file's language; no word of the file's own. */
  readonly message: string;
}

/** The code by which it is told that a group has ticked bullying and exclusion. */
export const exclusionCode = 'imbalance.exclusion';
