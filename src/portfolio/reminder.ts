import { effortTexts, type ReminderCounts } from '../texts/effortTexts.js';
import type { Language } from '../model/communities.js';
import { allEfforts, periodOf } from './effortGroups.js';
import { followUpsOf } from './followUps.js';
import type { FiledSummary } from './summary.js';

/** What a reminder would be about today, as `2026-12-15`. */
export function reminderCounts(workshops: readonly FiledSummary[], today: string): ReminderCounts {
  const efforts = allEfforts(workshops, today);
  const inPeriod = (wanted: string) => efforts.filter(({ period }) => period === wanted).length;
  return {
    overdue: inPeriod('overdue'),
    soon: inPeriod('week'),
    // Nobody can tell from the file whether one in the past was held.
    followUps: followUpsOf(workshops).filter(({ day }) => periodOf(day, today) === 'week').length,
  };
}

/** The reminder in words; null when there is nothing to remind of. */
export function reminderText(
  workshops: readonly FiledSummary[],
  today: string,
  language: Language,
): string | null {
  const counts = reminderCounts(workshops, today);
  const nothing = Object.values(counts).every((count) => count === 0);
  return nothing ? null : effortTexts[language].reminder.text(counts);
}
