/** Values of attributes, written by us and read again. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languages } from '../../src/model/communities.js';
import { dialects } from '../../src/model/dialect.js';
import { completionsAt } from '../../src/editing/completion.js';
import { readBraces, writeAttribute } from '../../src/syntax/attributes.js';
import { runs } from '../seed.js';
import { analysed, danish, lines } from './support.js';

/** What people write, and what is hard to read: quotes, references, braces, pipes, other scripts, halves of characters. */
const values = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      '&',
      '&quot;',
      '&#39;',
      '&amp',
      ';',
      '{',
      '}',
      '=',
      '\\',
      '|',
      ':',
      '#',
      '`',
      ' ',
      '\u00a0',
    ),
    fc.constantFrom('teamleder', 'TR', 'é', '😀', '…', '-'),
    fc.string({ maxLength: 1 }),
  ),
  maxLength: 12,
});
const onOneLine = (value: string) => value.replace(/\r\n|[\r\n]/g, ' ');

describe('a value of an attribute', () => {
  it('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const written = `{a=${writeAttribute(one)} b=${writeAttribute(other)}}`;
        const read = readBraces(written, 0, written.length, false);
        assert.equal(read?.end, written.length, written);
        assert.deepEqual(
          read.attributes.map(({ name, value }) => [name, value]),
          [
            ['a', onOneLine(one)],
            ['b', onOneLine(other)],
          ],
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it('is in the workshop as it was written into the file', () => {
    fc.assert(
      fc.property(values, (role) => {
        // An attribute that is empty or a blank is one that is not filled in; a control character ends the line for some.
        fc.pre(/\p{L}/u.test(role) && !/\p{Cc}/u.test(role));
        const mark = `:indsats{vurdering=ja ansvarlig=${writeAttribute(role)}}`;
        const { workshop } = analysed(danish(lines(':::indsatser', `- [ ] Mere tid ${mark}`, ':::')));
        assert.deepEqual(
          workshop.efforts.map(({ text, responsible }) => [text, responsible]),
          [['Mere tid', role]],
        );
      }),
      { numRuns: runs(500) },
    );
  });

  it('is in quotes where it needs them, and bare where it can be', () => {
    assert.deepEqual(
      ['teamleder', 'ikke-nu', '2026-12-15', 'leder og TR', 'leder "HR"', `"a" og 'b'`, ''].map(
        writeAttribute,
      ),
      ['teamleder', 'ikke-nu', '2026-12-15', '"leder og TR"', `'leder "HR"'`, `"&quot;a&quot; og 'b'"`, '""'],
    );
  });

  it('is offered as it has to be written', () => {
    for (const language of languages) {
      const { directives, attributes } = dialects[language];
      const text = `---\nsamklang: 1\nlanguage: ${language}\n---\n\n:::${directives.efforts}\n- [ ] A :${directives.effort}{${attributes.responsible}=}\n:::\n`;
      const at = text.indexOf('=}') + 1;
      const offers = completionsAt(text, at, { language, today: '2026-12-01', asked: true });
      const spaced = offers.filter(({ label }) => label.includes(' '));
      assert.ok(spaced.length > 0);
      for (const { label, insert } of spaced) assert.equal(insert, `"${label}"`);
    }
  });
});
