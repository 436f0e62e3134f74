import { sameEfforts } from './sameEfforts.js';
import type { EffortSummary, FiledSummary } from './summary.js';

/** An effort that a team has agreed on. */
export interface AgreedEffort {
  /** As in `TeamEffort`. */
  readonly id: string;
  /** As the workshop has it where it was first agreed. */
  readonly effort: EffortSummary;
  /** Whether the latest word on it is that it is done. */
  readonly done: boolean;
}

const isAgreed = ({ state }: EffortSummary): boolean => state === 'agreed' || state === 'done';

/**
 * What teams agreed on in each of their workshops: each effort is told once, where it was first agreed, and is done when
 * the latest word on it says so.
 *
 * @param workshops those of all teams: only then an effort has the same id as everywhere else
 */
export function agreedEfforts(
  workshops: readonly FiledSummary[],
): ReadonlyMap<FiledSummary, readonly AgreedEffort[]> {
  const agreed = new Map<FiledSummary, AgreedEffort[]>();
  for (const { id, effort: latest, mentions } of sameEfforts(workshops)) {
    const first = mentions.find(({ effort }) => isAgreed(effort));
    if (!first) continue;
    const own = agreed.get(first.workshop);
    const told = { id, effort: first.effort, done: latest.done };
    if (own) own.push(told);
    else agreed.set(first.workshop, [told]);
  }
  for (const own of agreed.values()) own.sort((a, b) => a.effort.offset - b.effort.offset);
  return agreed;
}
