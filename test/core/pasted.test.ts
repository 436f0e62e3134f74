/** What is pasted from other programs. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pastedLines, pastedRatings } from '../../src/editing/pasted.js';

const points: readonly (readonly [string, string, readonly string[]])[] = [
  ['Word', '•\tet\r\n•\tto ord\r\n•\ttre', ['et', 'to ord', 'tre']],
  ['Word, a level further in', '·\tet\ro\tto\r§\ttre', ['et', 'to', 'tre']],
  ['Outlook', '  ·         et\n  o   to', ['et', 'to']],
  ['Teams', '– et\n— to\n- tre\n* fire', ['et', 'to', 'tre', 'fire']],
  ['fonts of symbols', '\uF0B7\tet\n\uF0A7\tto', ['et', 'to']],
  ['boxes', '☐ et\n☒ to\n- [ ] tre\n- [x] fire', ['et', 'to', 'tre', 'fire']],
  ['numbers', '1.\tet\n2.\tto\n3) tre', ['et', 'to', 'tre']],
  ['letters', 'a) et\nb) to', ['et', 'to']],
  ['dates, which are no numbers of a list', '1. maj\n24. december', ['1. maj', '24. december']],
  ['one line that looks like one of a list', '1. maj', ['1. maj']],
  ['empty lines', 'et\n\n \nto\n', ['et', 'to']],
  ['cells of a spreadsheet', 'et\tto\ntre\t', ['et to', 'tre']],
  ['words that begin like bullets', 'o hvad\n-5 grader\nog så', ['o hvad', '-5 grader', 'og så']],
];

const ratings: readonly (readonly [string, string, readonly (readonly number[])[] | null])[] = [
  ['a column', '3\r\n4\r\n2\r\n', [[3, 4, 2]]],
  ['a row of words', '3 4 2', [[3, 4, 2]]],
  ['commas', '3, 4; 2', [[3, 4, 2]]],
  [
    'two columns',
    '3\t5\n2\t4\n\t1',
    [
      [3, 2],
      [5, 4, 1],
    ],
  ],
  ['no answers', '3\n-\n–\n4', [[3, 4]]],
  ['a 7', '3\n7', null],
  ['words', 'tre', null],
  ['a comma in a number', '2,5', null],
  ['nothing', ' \n\t', null],
];

describe('what is pasted', () => {
  for (const [from, text, expected] of points)
    it(`is as many points, from ${from}`, () => assert.deepEqual(pastedLines(text), expected));

  for (const [from, text, expected] of ratings)
    it(`is ratings or not, from ${from}`, () => assert.deepEqual(pastedRatings(text), expected));

  it('keeps all words of what has no bullets', () => {
    const words = fc.array(fc.constantFrom('ord', 'kl. 10', 'æ', '5', 'a', 'x.y'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (all) => {
        const lines = all.map((line) => `z${line.join(' ')}`);
        assert.deepEqual(pastedLines(lines.join('\n')), lines);
        assert.deepEqual(pastedLines(lines.map((line) => `•\t${line}`).join('\r\n')), lines);
      }),
    );
  });
});
