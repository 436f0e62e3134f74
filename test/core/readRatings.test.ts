/** What is read from the cells of a rating table. */
import assert from 'node:assert/strict';
import { analysed, danish, lines, told, wordsAt } from './support.js';

function rated(now: string, wanted = ''): string {
  return danish(
    lines(
      ':::balance',
      '| Fællesskab | Nu | Ønsket |',
      '| --- | --- | --- |',
      '| Organisatorisk | | |',
      '| Opgaverettet | | |',
      `| Fagligt | ${now} | ${wanted} |`,
      '| Kollegialt | | |',
      ':::',
    ),
  ).replace('participants: 9\n', '');
}

/** A cell, the ratings read from it, and what is refused. */
const cells: readonly (readonly [string, readonly number[], readonly string[]])[] = [
  ['2 1 2', [2, 1, 2], []],
  ['2, 1', [2, 1], []],
  ['2,1', [], ['2,1']],
  ['2; 1;', [2, 1], []],
  ['2   1', [2, 1], []],
  ['3', [3], []],
  ['2,5', [], ['2,5']],
  ['2.5 3', [3], ['2.5']],
  ['meget', [], ['meget']],
  ['7', [], ['7']],
  ['0 1 5 6', [1, 5], ['0', '6']],
  ['-1', [], ['-1']],
  ['1 to 3', [1, 3], ['to']],
  ['', [], []],
  ['-', [], []],
  ['–', [], []],
  ['1 - 2', [1, 2], []],
  [',', [], []],
  ['1e1', [], ['1e1']],
  ['٣', [], ['٣']],
  ['12345678901', [], ['12345678901']],
  ['5 5 5 5 5 5 5 5 5', [5, 5, 5, 5, 5, 5, 5, 5, 5], []],
  ['10:30', [], ['10:30']],
  ['3\\|4', [], ['3\\|4']],
];

describe('rating cells', () => {
  for (const [cell, ratings, refused] of cells) {
    it(`are read: "${cell}"`, () => {
      const text = rated(cell, '…');
      const { workshop, spans } = analysed(text);
      assert.deepEqual(workshop.ratings[2], { community: 'professional', now: ratings, wanted: [] });
      assert.deepEqual(
        ratings.map((_, index) => Number(wordsAt(text, spans.get(`/ratings/2/now/${index}`)))),
        ratings,
      );
      const expected = [
        ...refused.map((word) => `rating.value ${JSON.stringify(word)}`),
        'blank.unfilled "…"',
      ];
      assert.deepEqual(
        told(text).filter((finding) => /^(?:rating\.value|blank)/.test(finding)),
        expected,
      );
    });
  }

  it('are found wherever their columns are', () => {
    const text = danish(
      lines(':::balance', 'ønsket|Note|FÆLLESSKAB|nu', '-|-|-|-', '4|fint|fagligt|2 3', ':::'),
    );
    const { workshop } = analysed(text);
    assert.deepEqual(workshop.ratings, [{ community: 'professional', now: [2, 3], wanted: [4] }]);
  });

  it('point at the place to write in where nothing stands', () => {
    const text = rated('', '4');
    const { spans } = analysed(text);
    const { start, end } = spans.get('/ratings/2/now')!;
    assert.equal(start, end);
    assert.equal(text.slice(start - '| Fagligt | '.length, start), '| Fagligt | ');
    assert.equal(wordsAt(text, spans.get('/ratings/2/wanted')), '4');
    assert.equal(wordsAt(text, spans.get('/ratings/2')), '| Fagligt |  | 4 |');
  });

  it('are read though a row is too short or too long', () => {
    const text = danish(
      lines(
        ':::balance',
        '| Fællesskab | Nu | Ønsket |',
        '| - | - | - |',
        '| Fagligt | 2',
        '| Kollegialt | 3 | 4 | 5 |',
        ':::',
      ),
    );
    assert.deepEqual(analysed(text).workshop.ratings, [
      { community: 'professional', now: [2], wanted: [] },
      { community: 'collegial', now: [3], wanted: [4] },
    ]);
  });

  it('are not read outside of the container', () => {
    const text = danish(lines('| Fællesskab | Nu |', '| - | - |', '| Fagligt | 7 |'));
    assert.deepEqual(analysed(text).workshop.ratings, []);
    assert.deepEqual(told(text), []);
  });
});
