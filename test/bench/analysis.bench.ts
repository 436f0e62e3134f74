/** How long the core takes, beside the parsers and linters that others use, on the same text in the same run. */
import MarkdownIt from 'markdown-it';
import { lint } from 'markdownlint/sync';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { analyse, overviewOf } from '../../src/lazy/core.js';
import { balanceOf } from '../../src/analysis/balance/balance.js';
import { workshopOf } from './texts.js';

const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective);
const markdownIt = new MarkdownIt();

/**
 * Median milliseconds of each call. The calls take turns, so that whatever else the machine does slows all of
 * them alike and the ratios hold.
 */
function medians<Name extends string>(
  calls: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(calls) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -Math.ceil(rounds / 3); round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      calls[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  const middle = (name: Name) => times[name].sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<Name, number>;
}

for (const [kilobytes, rounds] of [
  [5, 150],
  [20, 60],
  [100, 20],
  [1000, 5],
] as const) {
  const text = workshopOf(kilobytes);
  const before = analyse(text)!;
  const times = medians(
    {
      'full analysis': () => analyse(text),
      'balance alone': () => balanceOf(before.workshop),
      'overview alone': () => overviewOf(before),
      'remark-parse, same plugins': () => remark.parse(text),
      'markdown-it': () => markdownIt.parse(text, {}),
      'markdownlint, default rules': () => lint({ strings: { text } }),
    },
    rounds,
  );
  console.log(`\n${String(Math.round(text.length / 1000))} kB`);
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([name, ms]) => [
        name,
        { ms: ms.toFixed(3), 'times the full analysis': (ms / times['full analysis']).toFixed(3) },
      ]),
    ),
  );
}
