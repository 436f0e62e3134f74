/** What somebody passes on to strangers when something goes wrong. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bugReport } from '../../src/data/bugReport.js';

describe('what is copied for a bug report', () => {
  it('is a line for each fact', () => {
    assert.equal(
      bugReport({ Samklang: '0.1.0', 'VS Code': '1.100.0 (Code, desktop)' }),
      'Samklang: 0.1.0\nVS Code: 1.100.0 (Code, desktop)\n',
    );
  });

  it('holds no path, whatever a fact is, and no line of its own', () => {
    const fact = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('C:\\Users\\Jane', '/home/jane', 'file:///home', '\n', '\u2028', 'x'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fact, fact, (one, other) => {
        const told = bugReport({ one, other });
        assert.doesNotMatch(told, /[\\/]|Jane|jane/);
        assert.deepEqual(
          told.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.split(':')[0]),
          ['one', 'other', ''],
        );
      }),
    );
  });
});
