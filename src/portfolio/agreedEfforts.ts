import type { CommunityId } from '../model/communities.js';
import type { EffortSummary, FiledSummary } from './summary.js';
import { wordsKey } from './wordsKey.js';

/** An effort that a team has agreed on. */
export interface AgreedEffort {
  readonly text: string;
  /** Ticked off in the workshop where it was agreed or in a later one of the same team. */
  readonly done: boolean;
  readonly community: CommunityId | null;
  /** As `2026-12-15`. */
  readonly due: string | null;
  /** Where its words begin in the file of the round. */
  readonly offset: number;
}

const isAgreed = ({ state }: EffortSummary): boolean => state === 'agreed' || state === 'done';

/**
 * What a team agreed on in each of its workshops. A follow-up takes efforts over from the workshop before it: the
 * same words are the same effort, told once, where it was first agreed, and done as soon as one of them is ticked.
 * @param rounds the team's workshops in the order of time
 */
export function agreedEfforts(rounds: readonly FiledSummary[]): AgreedEffort[][] {
  const told = new Set<string>();
  return rounds.map(({ efforts }, index) => {
    const doneLater = new Set(
      rounds
        .slice(index + 1)
        .flatMap((later) => later.efforts.filter(({ done }) => done).map(({ text }) => wordsKey(text))),
    );
    const own = efforts.filter((effort) => isAgreed(effort) && !told.has(wordsKey(effort.text)));
    for (const { text } of own) told.add(wordsKey(text));
    return own.map(({ text, done, community, due, offset }) => ({
      text,
      done: done || doneLater.has(wordsKey(text)),
      community,
      due,
      offset,
    }));
  });
}
