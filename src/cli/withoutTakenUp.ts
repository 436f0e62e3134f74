import { asksOfActions, isTakenUp, listen, type LastSpoken, type Spoken } from '../analysis/check/takenUp.js';
import type { CheckedFile } from './checkedFile.js';

/** What became of one file. */
export type Outcome = CheckedFile | { readonly file: string; readonly problem: string };

/** The same, and what the file says of its group's actions. */
export interface Examined {
  readonly outcome: Outcome;
  readonly spoken: Spoken | null;
}

/**
 * What became of files, in their order, without the questions about actions that a later file of the same group has
 * taken up. What comes before the first such question is passed on at once; from there on it waits for the last file.
 */
export async function* withoutTakenUp(
  examined: AsyncIterable<Examined>,
  onSeen: () => void,
): AsyncGenerator<Outcome> {
  const heard: { readonly file: string; readonly spoken: Spoken }[] = [];
  const waiting: Examined[] = [];
  for await (const one of examined) {
    const { outcome, spoken } = one;
    if (spoken) heard.push({ file: outcome.file, spoken });
    onSeen();
    const asks = spoken !== null && findingsOf(outcome).some(({ code }) => asksOfActions(code));
    if (waiting.length > 0 || asks) waiting.push(one);
    else yield outcome;
  }
  if (waiting.length === 0) return;
  const last: LastSpoken = new Map();
  for (const { file, spoken } of heard) listen(last, file, spoken);
  for (const { outcome, spoken } of waiting) {
    if (!spoken || 'problem' in outcome) yield outcome;
    else
      yield {
        ...outcome,
        findings: outcome.findings.filter(
          ({ code, start }) => !isTakenUp(last, outcome.file, spoken, { code, offset: start.offset }),
        ),
      };
  }
}

function findingsOf(outcome: Outcome): CheckedFile['findings'] {
  return 'problem' in outcome ? [] : outcome.findings;
}
