import { listen, type LastSpoken } from '../analysis/check/takenUp.js';
import { wordsKey } from '../text/wordsKey.js';
import type { FiledSummary } from './summary.js';

/** When each action was last spoken of in some workshops. */
export function lastSpokenIn(workshops: readonly FiledSummary[]): LastSpoken {
  const last: LastSpoken = new Map();
  for (const { file, team, date, efforts } of workshops)
    if (team !== null)
      listen(last, file, {
        group: wordsKey(team),
        date,
        efforts: efforts.map(({ text }) => ({ words: wordsKey(text) })),
      });
  return last;
}
