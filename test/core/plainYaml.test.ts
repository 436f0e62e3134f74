/** The quick way to read a front matter gives what the library gives, or leaves it to the library. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPlainYaml } from '../../src/analysis/read/plainYaml.js';
import { readYaml } from '../../src/analysis/read/readYaml.js';
import { runs } from '../seed.js';
import { readFixture } from './support.js';

const textKeys = new Set(['title', 'date']);
const signs = 'a1 :#-?,[]{}&*!|>\'"%@`~.+\tæ…\\=/<';

/** Asserts that the source is read as the library reads it. Returns whether it was plain. */
function assertAsLibrary(source: string): boolean {
  const plain = readPlainYaml(source, textKeys);
  if (plain === null) return false;
  // A comment is not plain, so that the library reads this.
  const library = readYaml(`${source.replace(/\r?\n?$/, '\n')}# x`, textKeys);
  assert.deepEqual({ entries: plain, problems: [] }, library, JSON.stringify(source));
  return true;
}

describe('a plain front matter', () => {
  it('of an ordinary file is read without the library, whatever its line ends', () => {
    const [, yaml] = /^---\n([^]*?)^---$/m.exec(readFixture('teamNord.md'))!;
    assert.equal(assertAsLibrary(yaml!), true);
    assert.equal(assertAsLibrary(yaml!.replaceAll('\n', '\r\n')), true);
    assert.equal(assertAsLibrary(yaml!.trimEnd()), true);
  });

  const left = [
    'title: "x"',
    "title: 'x'",
    'title:',
    'title: a: b',
    'title: a:',
    'title: a #b',
    'title: #b',
    'title: [a]',
    'title: {{title}}',
    'title: - a',
    'title: -1',
    'title: 1e3',
    'title: 007',
    'title: 0x1f',
    'title: .inf',
    'title: 1.5',
    'title: null',
    'title: True',
    'title: ~',
    'title: &a b',
    'title: *a',
    'title: !!str 1',
    'title: |',
    'title: x ',
    'title: x\ty',
    'title:\tx',
    'title:x',
    ' title: x',
    'true: x',
    'title: x\n  y',
    'title: x\n\ndate: y',
    'title: x\ntitle: y',
    '- x',
    '# x',
    '? x',
    '---',
  ];
  for (const source of left) {
    it(`leaves ${JSON.stringify(source)} to the library`, () => {
      assert.equal(readPlainYaml(source, textKeys), null);
    });
  }

  it('is read as the library reads it, whatever stands in it', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: fc.constantFrom(...Array.from(signs)), maxLength: 8 }),
      fc.constantFrom('null', 'true', '112', '2026-11-22', '1.5', '0', '…', 'x:y', 'kl. 10:30', 'C#', 'a  b'),
    );
    const line = fc
      .tuple(
        fc.constantFrom('title', 'date', 'minutes', 'null', 'x-y', 'Ø', 'a'),
        fc.constantFrom(': ', ':  ', ':'),
        word,
      )
      .map((parts) => parts.join(''));
    const tried = runs(3000);
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (all, eol) => {
        if (assertAsLibrary(all.map((one) => one + eol).join(''))) plain++;
      }),
      { numRuns: tried },
    );
    assert.ok(plain > tried / 10, `only ${plain} were plain`);
  });
});
