/** What is copied in other programs, pasted into the text of a workshop file. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pasteChoices } from '../../src/editing/pasting/paste.js';
import { runs } from '../seed.js';
import { analysed, applyEdits, danish } from './support.js';

/** The caret in the texts of this file; what is between two of them is selected. */
const caret = '¦';

/** What each way to paste makes of a body. */
function pasted(marked: string, copied: string): Record<string, string> {
  const [before = '', selected = '', after] = marked.split(caret);
  const body = before + (after === undefined ? '' : selected) + (after ?? selected);
  const text = danish(body);
  const start = text.length - body.length + before.length;
  const end = after === undefined ? start : start + selected.length;
  const choices = pasteChoices(analysed(text), { start, end }, copied);
  return Object.fromEntries(
    choices.map(({ id, edits }) => [id, applyEdits(text, edits).slice(danish('').length)]),
  );
}

const empty = ':indsats{fællesskab=… vurdering=… ansvarlig=… frist=…}';

describe('points that are pasted', () => {
  const cases: Record<string, readonly [before: string, copied: string, after: string | undefined]> = {
    'go on with a list, from Word': ['- a\n- ¦\n', '•\tet\r\n•\tto\r\n', '- a\n- et\n- to\n'],
    'go on from an empty box': ['- [x] a\n- [ ] ¦\n', 'et\nto', '- [x] a\n- [ ] et\n- [ ] to\n'],
    'take the place of a blank, from Teams': [
      ':::styrker\n- …¦\n:::\n',
      'et\nto\ntre',
      ':::styrker\n- et\n- to\n- tre\n:::\n',
    ],
    'go on with the words that are there': ['- a ¦b\n', 'et\nto', '- a et\n- tob\n'],
    'take the place of what is selected': ['- a ¦b¦\n', '1. et\n2. to', '- a et\n- to\n'],
    'are actions among the actions': [
      ':::indsatser\n- [ ] ¦ :indsats{vurdering=ja}\n  - a :støtte{art=struktur}\n:::\n',
      '- et\n- to',
      `:::indsatser\n- [ ] et :indsats{vurdering=ja}\n  - a :støtte{art=struktur}\n- [ ] to ${empty}\n:::\n`,
    ],
    'are a list on an empty line where points are read': [
      ':::styrker\n¦\n:::\n',
      'et\nto',
      ':::styrker\n- et\n- to\n:::\n',
    ],
    'are a list of actions where those are read': [
      ':::indsatser\n\n¦\n:::\n',
      'et\nto',
      `:::indsatser\n\n- [ ] et ${empty}\n- [ ] to ${empty}\n:::\n`,
    ],
    'are a list anywhere when they had bullets': ['a\n\n¦\nb\n', '•\tet\n•\tto', 'a\n\n- et\n- to\n\nb\n'],
    'are words where words are written': ['a\n\n¦\n', 'et\nto', undefined],
    'are no points when it is one line': ['- ¦\n', 'et', undefined],
    'are left alone in code': ['```\n- ¦\n```\n', 'et\nto', undefined],
    'are read as they were written': [
      '- ¦\n',
      '# et\n:::styrker\n| to',
      '- \\# et\n- \\:::styrker\n- \\| to\n',
    ],
  };
  for (const [name, [before, copied, after]] of Object.entries(cases))
    it(name, () => assert.equal(pasted(before, copied)['points'], after));

  it('are as many as there were lines, with their words', () => {
    const words = fc.stringMatching(/^[a-zæøå][a-zæøå .,:{}|*#`]{0,12}[a-zæøå]$/);
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 5 }), (lines) => {
        const copied = lines.map((line) => `•\t${line}`).join('\r\n');
        const { points = '' } = pasted('::::fællesskab{type=fagligt}\n:::styrker\n- …¦\n:::\n::::\n', copied);
        const read = analysed(danish(points)).workshop.communities[0]?.strengths ?? [];
        assert.equal(read.length, lines.length, points);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('tables that are pasted', () => {
  const excel = 'Hvad\tHvornår\r\nKage | kaffe\tfredag\r\n"to\nlinjer"\t\r\n';
  it('are tables of Markdown in the notes', () => {
    assert.equal(
      pasted('a\n¦\nb\n', excel)['table'],
      [
        'a',
        '',
        '| Hvad          | Hvornår |',
        '| ------------- | ------- |',
        '| Kage \\| kaffe | fredag  |',
        '| to linjer     |         |',
        '',
        'b\n',
      ].join('\n'),
    );
  });

  it('are points in a list', () => {
    assert.deepEqual(Object.keys(pasted('- ¦\n', excel)), ['points']);
  });

  it('are left alone in the front matter and in code', () => {
    assert.deepEqual(pasted('```\n¦\n```\n', excel), {});
    const text = danish('');
    const at = text.indexOf('title');
    assert.deepEqual(pasteChoices(analysed(text), { start: at, end: at }, excel), []);
  });
});

describe('ratings that are pasted', () => {
  const table = (...rows: readonly string[]): string =>
    [
      ':::balance',
      '| Fællesskab     | Nu  | Ønsket |',
      '| -------------- | --- | ------ |',
      ...rows,
      ':::\n',
    ].join('\n');
  const rows = [
    '| Organisatorisk |     |        |',
    '| Opgaverettet   | 3   |        |',
    '| Fagligt        |     |        |',
    '| Kollegialt     |     |        |',
  ];
  const at = (row: number, put: string): string =>
    table(...rows.map((line, index) => (index === row ? line.replace('|     |', `| ${put}    |`) : line)));
  const numbers = (text: string | undefined): readonly string[] =>
    (text ?? '')
      .split('\n')
      .slice(3, 7)
      .map((line) => line.replace(/\s+/g, ' '));

  it('are all answers to one question, in order', () => {
    assert.deepEqual(numbers(pasted(at(0, caret), '3\r\n1\r\n2\r\n')['ratings']), [
      '| Organisatorisk | 1 2 3 | |',
      '| Opgaverettet | 3 | |',
      '| Fagligt | | |',
      '| Kollegialt | | |',
    ]);
  });

  it('come to those that are there, and take the place of what is selected', () => {
    const there = table(...rows.map((line) => line.replace('| 3   |', '| 3¦   |')));
    assert.match(pasted(there, '5\n4')['ratings']!, /Opgaverettet +\| 3 4 5/);
    const chosen = table(...rows.map((line) => line.replace('| 3   |', '| ¦3¦   |')));
    assert.match(pasted(chosen, '5\n4')['ratings']!, /Opgaverettet +\| 4 5 /);
  });

  it('of two columns go into two', () => {
    assert.match(pasted(at(2, caret), '3\t5\n2\t4')['ratings']!, /Fagligt +\| 2 3 +\| 4 5 /);
  });

  it('are one for each community, when that is chosen', () => {
    const choices = pasted(at(0, caret), '3\t5\n2\t4\n1\t1');
    assert.deepEqual(Object.keys(choices), ['ratings', 'down']);
    assert.deepEqual(numbers(choices['down']), [
      '| Organisatorisk | 3 | 5 |',
      '| Opgaverettet | 2 | 4 |',
      '| Fagligt | 1 | 1 |',
      '| Kollegialt | | |',
    ]);
    assert.deepEqual(Object.keys(pasted(at(2, caret), '3\n2\n1')), ['ratings']);
  });

  it('find their communities by name, in any order, whatever cell one is in', () => {
    const copied = 'Fællesskab\tØnske\tNu\r\nDet kollegiale fællesskab\t4\t2\r\nFagligt\t5 4\t\r\n';
    const choices = pasted(at(0, caret), copied);
    assert.deepEqual(numbers(choices['named']), [
      '| Organisatorisk | | |',
      '| Opgaverettet | 3 | |',
      '| Fagligt | | 4 5 |',
      '| Kollegialt | 2 | 4 |',
    ]);
    assert.deepEqual(pasted(at(0, caret), 'Fagligt\t7\nKollegialt\t2'), {});
    assert.deepEqual(pasted(at(0, caret), 'Team Syd\t4\nKollegialt\t2'), {});
  });

  it('are not made of anything else', () => {
    assert.deepEqual(pasted(at(0, caret), 'tre\nfire'), {});
    assert.deepEqual(pasted('| a |\n| - |\n| ¦ |\n', '1\n2'), {});
  });
});
