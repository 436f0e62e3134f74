import type { TextEdit } from '../text/span.js';
import type { EffortSummary, WorkshopSummary } from './summary.js';
import { tickBox } from '../syntax/tickBox.js';

/** What finds an effort again in a file that may have changed meanwhile. */
export type EffortKey = Pick<EffortSummary, 'text' | 'nth'>;

/** The effort as the workshop has it now; null when its words are there no more. */
export function findEffort({ efforts }: WorkshopSummary, { text, nth }: EffortKey): EffortSummary | null {
  const same = efforts.filter((effort) => effort.text === text);
  return same[nth] ?? null;
}

/**
 * The smallest edit that ticks an effort off, or takes the tick away: one character, or a box for an item that
 * has none. Null when the effort is so already.
 */
export function tickEdit({ done, box, offset }: EffortSummary, wanted: boolean): TextEdit | null {
  return done === wanted ? null : tickBox(box, offset, wanted);
}
