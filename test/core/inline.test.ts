/** Inline markup is read in a few goes: the same as one by one, and in no time. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readInline, readTogether } from '../../src/syntax/inline.js';
import { definitionsFor, linkDefinitionsIn } from '../../src/syntax/linkDefinitions.js';
import { readSyntax } from '../../src/syntax/readSyntax.js';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { leftOutOf, wordsTold } from '../../src/sharing/leftOut.js';
import { markdown } from '../../src/sharing/render/markdown.js';
import { reportOf } from '../../src/sharing/report.js';
import { inTime } from './support.js';

const definitions = linkDefinitionsIn(
  readSyntax(
    '---\nsamklang: 1\n---\n[a]: b "c"\n[A]: second\n[Straße \\] x]: <d e>\n[b\nc]: f\n[^1]: note\n',
  ),
);
const sign = fc.constantFrom(
  ...Array.from('[]()*_~`<>!&\\:"\'#-=+|.^'),
  ...['[a]', '[A]', '[b\nc]', '[B C]', '[^1]', '[x][a]', '![a]', '[a]: b', '[STRASSE \\] X]', '](b "c")'],
  ...['ord', 'a', '1', ' ', '  \n', '\n', '\r', '\t', '    ', '<br>', '<!--', '-->', '&amp;', '\0', '\u00A0'],
);
const words = fc
  .array(sign, { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join('').trim())
  .filter((text) => text !== '' && !/[\n\r][\t ]*[\n\r]/.test(text));

describe('inline markup', () => {
  it('is the same read with others as read alone', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (all) => {
        const asked = all.map((one) => ({ words: one, definitions: definitionsFor(one, definitions) }));
        assert.deepEqual(
          readTogether(asked),
          asked.flatMap((one) => readTogether([one])),
        );
      }),
    );
  });

  it('asks for the definitions that a parser finds with all of them at hand', () => {
    const all = [...definitions.values()].join('\n');
    fc.assert(
      fc.property(words, (one) => {
        const asked = { words: one, definitions: definitionsFor(one, definitions) };
        assert.deepEqual(readTogether([asked]), readTogether([{ words: one, definitions: all }]));
      }),
    );
  });

  it('leads to where the first definition of a label says', () => {
    const told = (source: string) =>
      readInline(source, definitions)
        .map(({ text }) => text)
        .join('');
    assert.equal(told('se [A]'), 'se A (c, b)');
    assert.equal(told('[straSSe \\] X]'), 'straSSe ] X (d e)');
    assert.equal(told('[straße \\] X]'), 'straße ] X (d e)');
    assert.equal(told('[B  C] og [ukendt]'), 'B  C (f) og [ukendt]');
  });

  const files: Record<string, (size: number) => string> = {
    'links alike': (size) => '[a](b)\n\n'.repeat(size * 12_000),
    'links that differ': (size) => many(size * 5_000, (at) => `[a${size * at}](b)\n\n`),
    'as many definitions as links': (size) =>
      many(size * 1500, (at) => `[a${at}]: https://b.dk/${at}\n`) +
      many(size * 1500, (at) => `\nse [a${at}]\n`),
    'a long definition that all ask for': (size) =>
      `[a]: b "${'ord '.repeat(size * 10_000)}"\n\n${'[a]\n\n'.repeat(size * 10_000)}`,
  };
  for (const [name, text] of Object.entries(files))
    it(`takes no time for ${name}`, () => {
      inTime(1000, (size) => {
        const disclosed = disclose(`---\nsamklang: 1\nlanguage: da\n---\n${text(size)}`);
        assert.ok(disclosed && !isWithheld(disclosed));
        const report = reportOf([disclosed], 'minutes');
        leftOutOf(disclosed, wordsTold(report, 'md'));
        markdown(report);
      });
    });

  it('has no long definition wherever it is asked for', () => {
    const disclosed = disclose(
      `---\nsamklang: 1\nlanguage: da\n---\n[a]: b "${'ord '.repeat(1000)}"\n\n${'[a]\n\n'.repeat(1000)}`,
    );
    assert.ok(disclosed && !isWithheld(disclosed));
    const told = markdown(reportOf([disclosed], 'minutes'));
    assert.match(told, /\[a\\?\]/);
    assert.doesNotMatch(told, /ord/);
    assert.ok(told.length < 20_000);
  });
});

function many(count: number, one: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => one(at)).join('');
}
