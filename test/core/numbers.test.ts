import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runsIn } from '../../src/personal/numbers.js';
import { runs } from '../seed.js';

const signs = Array.from('0123456789012345    ()+-./_,:xø\n');
const numbers = fc
  .array(fc.constantFrom(...signs), { minLength: 20, maxLength: 60, size: 'max' })
  .map((all) => all.join(''));

const between = String.raw`(?: {0,2}[-./_] {0,2}-?| {1,3}|\) ?|(?: ?\())`;
/** A run from its first sign on, be that a plus or a parenthesis. */
const plain = new RegExp(String.raw`(\+ {0,2})?\(?\d+(?:${between}{1,2}\d+)*`, 'g');

/** The runs as that expression has them, each by its plus and its digits. */
function runsOf(text: string): { plus: number | null; groups: readonly [at: number, digits: string][] }[] {
  return Array.from(text.matchAll(plain), ({ 0: words, 1: plus, index }) => {
    const groups = Array.from(words.matchAll(/\d+/g), ({ 0: digits, index: at }): [number, string] => [
      index + at,
      digits,
    ]);
    if (/\d[,:]$/.test(text.slice(0, index))) groups.shift();
    const [at, digits] = groups.at(-1) ?? [0, ''];
    if (groups.length > 0 && /^(?:[,:]\d|[\p{L}_])/u.test(text.slice(at + digits.length))) groups.pop();
    return { plus: plus === undefined ? null : index, groups };
  }).filter(({ groups }) => groups.reduce((count, [, digits]) => count + digits.length, 0) >= 8);
}

describe('the runs of digits in a text', () => {
  it('are those that one expression finds which begins with what stands before them', () => {
    let found = 0;
    fc.assert(
      fc.property(numbers, (text) => {
        const mine = runsIn(text).map(({ plus, groups }) => ({
          plus,
          groups: groups.map(({ digits, span }): [number, string] => [span.start, digits]),
        }));
        assert.deepEqual(mine, runsOf(text));
        found += mine.length;
      }),
      { numRuns: runs(3000) },
    );
    assert.ok(found > 500, `${found} runs`);
  });

  it('have their plus, and what stands between their groups', () => {
    const [run] = runsIn('ring +45 (23) 45-67.89 nu');
    assert.equal(run?.plus, 5);
    assert.deepEqual(
      run.groups.map(({ gap }) => gap),
      ['', ' (', ') ', '-', '.'],
    );
  });
});
