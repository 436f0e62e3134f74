import assert from 'node:assert/strict';
import { findExcess, limits } from '../../src/analysis/read/limits.js';
import { readSyntax } from '../../src/syntax/readSyntax.js';
import { fixtureTexts } from './arbitraries.js';

const { depth, length, frontMatter, rows, ratings } = limits;
const excessOf = (text: string) => findExcess(readSyntax(text));
const nested = (count: number) =>
  Array.from({ length: count }, (_, index) => `${':'.repeat(count + 3 - index)}a\n`).join('');

/** Rating tables with so many rows together, of which the last is another. */
const rated = (count: number) =>
  [':::balance', '| Nu |', '| --- |', ...Array<string>(count - 4).fill('1'), ':::', '']
    .concat(':::balance', '| Nu |', '| --- |', '1', '| 9 |', ':::')
    .join('\n');

/** A row of so many ratings, in a table that was made wide. */
const wide = (count: number) =>
  `:::balance\n| Nu |\n| --- |${' '.repeat(4 * count)}\n| ${'1 '.repeat(count)}|\n:::\n`;

/** What is within the limits, just; and what is just beyond, with the kind of excess and where it shows. */
const within: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['quotes', `${'>'.repeat(depth)} x`],
  ['bullets', `${'- '.repeat(depth)}x`],
  ['numbers', `${'1. '.repeat(depth)}x`],
  ['indentation of what is no list', `${' '.repeat(1000)}x`],
  ['a long line of dashes', '-'.repeat(5000)],
  ['a long line of stars', '*'.repeat(5000)],
  ['cells', `${'|'.repeat(5000)}\n`.repeat(3)],
  ['open containers', nested(depth)],
  ['closed containers', ':::a\n:::\n'.repeat(5000)],
  ['leaf directives', '::a\n'.repeat(5000)],
  ['items in items', '- a\n  - b\n'.repeat(5000)],
  ['the whole length', 'x'.repeat(length)],
  ['a front matter', `---\n${'x'.repeat(frontMatter - 1)}\n---\n`],
  ['rows of ratings', rated(rows)],
  ['ratings', wide(ratings - 100)],
  ['ratings of any other table', wide(ratings + 100).replace('balance', 'andet')],
  ['rows of any other table', `| a |\n| - |\n${'| 1 |\n'.repeat(rows + 1)}`],
];
const beyond: readonly (readonly [string, string, keyof typeof limits, string])[] = [
  ['quotes', `ord\n\n${'>'.repeat(depth + 1)} x`, 'depth', '>'],
  ['quotes with blanks', '> '.repeat(depth + 1), 'depth', '>'],
  ['bullets', `ord\n\n${'- '.repeat(depth + 1)}x`, 'depth', '-'],
  ['bullets of all kinds', `${'+ * '.repeat(depth / 2)}- x`, 'depth', '-'],
  ['numbers', `${'1. '.repeat(depth + 1)}x`, 'depth', '1'],
  ['open containers', nested(depth + 1), 'depth', ':'],
  ['containers in quotes', `${nested(depth - 1)}> > x`, 'depth', '>'],
  ['length', 'x'.repeat(length + 1), 'length', 'x'],
  ['a front matter', `---\n${'x'.repeat(frontMatter)}\n---\n`, 'frontMatter', 'x'],
];

describe('limits', () => {
  for (const [name, text] of within) it(`allow ${name}`, () => assert.equal(excessOf(text), null));
  for (const [name, text, kind, at] of beyond) {
    it(`report too many or too much: ${name}`, () => {
      const excess = excessOf(text);
      assert.ok(excess);
      assert.equal(excess.kind, kind);
      assert.equal(text[excess.at], at);
    });
  }
  it('report the first row of ratings that is one too many, in whichever table', () => {
    const text = rated(rows + 1);
    assert.deepEqual(excessOf(text), { kind: 'rows', at: text.indexOf('| 9 |') });
  });
  it('report the row in which there is a rating too many', () => {
    const text = wide(ratings / 2) + wide(ratings / 2);
    assert.deepEqual(excessOf(text), { kind: 'ratings', at: text.lastIndexOf('| 1') });
  });
  it('are far from what people write', () => {
    for (const text of fixtureTexts)
      if (!text.includes('>'.repeat(depth))) assert.equal(excessOf(text), null);
  });
});
