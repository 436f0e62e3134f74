import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { afterSecondTry, patternOf } from '../../scripts/secondTry.js';
import type { Counts } from '../counting.js';

const counts = (passed: number, ...titles: readonly string[]): Counts => ({
  passed,
  skipped: 1,
  failures: titles.map((title) => ({ title, why: 'so' })),
});

describe('what failed in a real window', () => {
  it('is named literally, and nothing else is', () => {
    const pattern = patternOf(counts(0, 'a (b) | c', 'd/e').failures) ?? '';
    const inside = /^\/(.*)\/$/.exec(pattern)?.[1];
    const expression = new RegExp(inside ?? '');
    for (const title of ['a (b) | c', 'd/e', 'd/e and what stands in it']) assert.match(title, expression);
    for (const title of ['a b', ' c', 'x d/e', 'd.e']) assert.doesNotMatch(title, expression);
  });

  it('is all of it, where it has no name', () => {
    assert.equal(patternOf(counts(3, 'a', '').failures), null);
  });

  it('counts as passed when it passes by itself, and is named', () => {
    assert.deepEqual(afterSecondTry(counts(7, 'a', 'b'), counts(1, 'b')), {
      counts: counts(8, 'b'),
      mended: ['a'],
    });
  });

  it('counts anew, where all of it was tried again', () => {
    assert.deepEqual(afterSecondTry(counts(7, ''), counts(9)), { counts: counts(9), mended: [''] });
  });

  it('stays failed where the second try ran nothing', () => {
    assert.deepEqual(afterSecondTry(counts(7, 'a'), counts(0)), { counts: counts(7, 'a'), mended: [] });
  });
});
