import assert from 'node:assert/strict';
import { findExcess, limits } from '../../src/parse/limits.js';
import { fixtureTexts } from './arbitraries.js';

const { depth, openContainers, cells, nestedItems } = limits;

/** What is within the limits, just; and what is just beyond, with the kind of excess and where it shows. */
const within: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['quotes', `${'>'.repeat(depth)} x`],
  ['bullets', `${'- '.repeat(depth)}x`],
  ['numbers', `${'1. '.repeat(depth)}x`],
  ['indentation of what is no list', `${' '.repeat(1000)}x`],
  ['indentation of a list', `${' '.repeat(depth * 4)}- x`],
  ['a long line of dashes', '-'.repeat(5000)],
  ['a long line of stars', '*'.repeat(5000)],
  ['cells', '|'.repeat(cells)],
  ['open containers', ':::a\n'.repeat(openContainers)],
  ['closed containers', ':::a\n:::\n'.repeat(openContainers * 10)],
  ['leaf directives', '::a\n'.repeat(openContainers * 10)],
  ['lines that look like containers', '::: a\n'.repeat(openContainers * 10)],
  ['items in items', '- a\n  - b\n'.repeat(nestedItems)],
  ['items', '- a\n'.repeat(nestedItems * 2)],
  ['the whole length', 'x'.repeat(limits.length)],
];
const beyond: readonly (readonly [string, string, 'length' | 'depth' | 'cells' | 'items', string])[] = [
  ['quotes', `ord\n${'>'.repeat(depth + 1)} x`, 'depth', '>'],
  ['quotes with blanks', '> '.repeat(depth + 1), 'depth', '>'],
  ['bullets', `ord\n${'- '.repeat(depth + 1)}x`, 'depth', '-'],
  ['bullets of all kinds', `${'+ * '.repeat(depth / 2)}- x`, 'depth', '+'],
  ['numbers', `${'1. '.repeat(depth + 1)}x`, 'depth', '1'],
  ['indentation of a list', `${' '.repeat(depth * 4 + 1)}- x`, 'depth', ' '],
  ['cells', `a | b\n${'|'.repeat(cells + 1)}`, 'cells', '|'],
  ['open containers', `x\n${':::a\n'.repeat(openContainers)}:::b`, 'depth', ':'],
  ['open containers in quotes', '> :::a\n'.repeat(openContainers + 1), 'depth', '>'],
  [
    'open containers of other sizes',
    Array.from({ length: openContainers + 1 }, (_, index) => `${':'.repeat(90 - index)}a\n`).join(''),
    'depth',
    ':',
  ],
  ['items in items', `- a\n${'  1. b\n'.repeat(nestedItems)}\t- c`, 'items', '\t'],
  ['length', 'x'.repeat(limits.length + 1), 'length', 'x'],
];

describe('limits', () => {
  for (const [name, text] of within) it(`allow ${name}`, () => assert.equal(findExcess(text), null));
  for (const [name, text, kind, at] of beyond) {
    it(`report too many or too much: ${name}`, () => {
      const excess = findExcess(text);
      assert.ok(excess);
      assert.equal(excess.kind, kind);
      assert.equal(text[excess.at], at);
      assert.ok(excess.at === 0 || text[excess.at - 1] === '\n');
    });
  }
  it('are far from what people write', () => {
    for (const text of fixtureTexts)
      if (!text.includes('|'.repeat(cells))) assert.equal(findExcess(text), null);
  });
});
