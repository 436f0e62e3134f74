import type { Analysis, Understood } from '../analyse.js';
import { timeKey } from '../../model/timeKey.js';
import { wordsKey } from '../../text/wordsKey.js';

/** Which of its group's actions a workshop file speaks of, and when. */
interface Mentions {
  readonly group: string;
  readonly date: string | null;
  readonly efforts: readonly { readonly words: string }[];
}

/** What a workshop file says of its group's actions: enough to know what a later file takes up, and plain data. */
export interface Spoken extends Mentions {
  readonly efforts: readonly SpokenEffort[];
}

interface SpokenEffort {
  readonly words: string;
  /** Where its due date stands; null without one. */
  readonly due: number | null;
  readonly agreed: boolean;
}

/** When each action of each group was last spoken of. */
export type LastSpoken = Map<string, string>;

/** Null where a file names no group, or has no actions: then no other file has to do with it. */
export function spokenOf({ workshop, balance, spans }: Understood): Spoken | null {
  if (workshop.community === undefined || balance.efforts.length === 0) return null;
  const efforts = balance.efforts.map(({ text, state }, index) => ({
    words: wordsKey(text),
    due: spans.get(`/efforts/${String(index)}/due`)?.start ?? null,
    agreed: state === 'agreed',
  }));
  return { group: wordsKey(workshop.community), date: workshop.date ?? null, efforts };
}

/** Takes note of what one more file says, in whatever order the files come. */
export function listen(last: LastSpoken, file: string, spoken: Mentions): void {
  const when = timeKey(spoken.date, file);
  for (const effort of spoken.efforts) {
    const key = keyOf(spoken, effort);
    if ((last.get(key) ?? '') < when) last.set(key, when);
  }
}

/** Whether a finding asks what becomes of actions, which a later file may have told. */
export function asksOfActions(code: string): boolean {
  return code === 'effort.overdue' || code === 'followUp.past';
}

/** Whether a later file of the same group has taken up what such a finding asks; there it is asked, if need be. */
export function isTakenUp(
  last: LastSpoken,
  file: string,
  spoken: Spoken,
  { code, offset }: { readonly code: string; readonly offset: number },
): boolean {
  const when = timeKey(spoken.date, file);
  const isLater = (effort: SpokenEffort) => (last.get(keyOf(spoken, effort)) ?? when) > when;
  const asked = spoken.efforts.filter(({ due, agreed }) =>
    code === 'effort.overdue' ? due === offset : agreed,
  );
  return asksOfActions(code) && asked.length > 0 && asked.every(isLater);
}

/** A file without the questions about actions that a later file of its group has taken up; the same one where it has none. */
export function withoutAskedLater(last: LastSpoken, file: string, analysis: Analysis): Analysis {
  const spoken = last.size > 0 ? spokenOf(analysis) : null;
  if (!spoken) return analysis;
  const findings = analysis.findings.filter(
    ({ code, span }) => !isTakenUp(last, file, spoken, { code, offset: span.start }),
  );
  return findings.length === analysis.findings.length ? analysis : { ...analysis, findings };
}

function keyOf({ group }: Mentions, { words }: Mentions['efforts'][number]): string {
  return `${group}\n${words}`;
}
