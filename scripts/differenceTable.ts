/**
 * `tsx scripts/differenceTable.ts`: sql/difference.csv, the pairs of what two workshops show from which it does not
 * follow what one person gave. It takes two minutes, so `npm run generate` does not make it; test/core/sql.test.ts says
 * when it is stale.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { summarise } from '../src/analysis/balance/ratings.js';
import { fewest } from '../src/analysis/balance/few.js';
import { countable, multisets } from '../src/portfolio/difference.js';

const everyRating = 0b11111;

/** The lines of the table for groups of up to so many, without its head. */
export function* differenceLines(most: number): Generator<string> {
  for (let fewer = fewest; fewer < most; fewer++)
    for (let more = fewer + 1; more < fewer + fewest && more <= most; more++) yield* pairLines(fewer, more);
}

/** A pair is safe when no rating is among those of who joined in every way in which it can come about. */
function* pairLines(fewer: number, more: number): Generator<string> {
  const joined = [...multisets(more - fewer)];
  const inAll = new Map<string, number>();
  for (const set of multisets(fewer)) {
    const before = shown(set);
    for (const others of joined) {
      const pair = `${before},${shown([...set, ...others])}`;
      const here = others.reduce((mask, rating) => mask | (1 << (rating - 1)), 0);
      inAll.set(pair, (inAll.get(pair) ?? everyRating) & here);
    }
  }
  for (const [pair, certain] of [...inAll].sort()) if (certain === 0) yield `${fewer},${more},${pair}`;
}

function shown(ratings: readonly number[]): string {
  const { median, agreement } = summarise(ratings)!;
  return `${String(median ?? '')},${agreement}`;
}

export const differenceHead = 'fewer,more,fewer_median,fewer_agreement,more_median,more_agreement';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = [differenceHead, ...differenceLines(countable)];
  writeFileSync(new URL('../sql/difference.csv', import.meta.url), `${lines.join('\n')}\n`);
}
