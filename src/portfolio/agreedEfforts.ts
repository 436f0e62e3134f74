import type { CommunityId } from '../model/communities.js';
import { sameEfforts } from './sameEfforts.js';
import type { EffortSummary, FiledSummary } from './summary.js';

/** An effort that a team has agreed on. */
export interface AgreedEffort {
  readonly text: string;
  /** Whether the latest word on it is that it is done. */
  readonly done: boolean;
  readonly community: CommunityId | null;
  /** As `2026-12-15`. */
  readonly due: string | null;
  /** Where its words begin in the file of the round. */
  readonly offset: number;
}

const isAgreed = ({ state }: EffortSummary): boolean => state === 'agreed' || state === 'done';

/**
 * What a team agreed on in each of its workshops: each effort is told once, where it was first agreed, and is done when
 * the latest word on it says so.
 * @param rounds the team's workshops in the order of time
 */
export function agreedEfforts(rounds: readonly FiledSummary[]): AgreedEffort[][] {
  const efforts = sameEfforts(rounds).flatMap(({ effort: latest, mentions }) => {
    const first = mentions.find(({ effort }) => isAgreed(effort));
    return first ? [{ ...first, done: latest.done }] : [];
  });
  return rounds.map((round) =>
    efforts
      .filter(({ workshop }) => workshop === round)
      .sort((a, b) => a.effort.offset - b.effort.offset)
      .map(({ effort: { text, community, due, offset }, done }) => ({ text, done, community, due, offset })),
  );
}
