import assert from 'node:assert/strict';
import { findExcess, limits } from '../../src/analysis/read/limits.js';
import { readSyntax } from '../../src/syntax/readSyntax.js';
import { fixtureTexts } from './arbitraries.js';

const { depth, length, frontMatter } = limits;
const excessOf = (text: string) => findExcess(readSyntax(text));
const nested = (count: number) =>
  Array.from({ length: count }, (_, index) => `${':'.repeat(count + 3 - index)}a\n`).join('');

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
  it('are far from what people write', () => {
    for (const text of fixtureTexts)
      if (!text.includes('>'.repeat(depth))) assert.equal(excessOf(text), null);
  });
});
