import { byTime, nameOf, teamKey } from './sameEfforts.js';
import { stableId } from './stableId.js';
import type { FiledSummary } from './summary.js';

/** A day on which a team follows up. */
export interface FollowUp {
  /** The same for the same workshop, also when its day moves. */
  readonly id: string;
  /** As `2026-12-15`. */
  readonly day: string;
  readonly workshop: FiledSummary;
}

/**
 * The days on which teams follow up, each once, in the order of the workshops: where several files of a team name the
 * same day it is one, and of several files of one workshop the last one's day counts.
 */
export function followUpsOf(workshops: readonly FiledSummary[]): FollowUp[] {
  const named = [...workshops].sort(byTime).flatMap((workshop): FollowUp[] => {
    const { followUp: day, date } = workshop;
    return day === null
      ? []
      : [{ id: stableId(['followUp', ...nameOf(workshop), date ?? '']), day, workshop }];
  });
  const byWorkshop = new Map(named.map((followUp) => [followUp.id, followUp]));
  const byDay = new Map<string, FollowUp>();
  for (const followUp of byWorkshop.values()) {
    const key = `${teamKey(followUp.workshop)}\n${followUp.day}`;
    if (!byDay.has(key)) byDay.set(key, followUp);
  }
  return [...byDay.values()];
}
