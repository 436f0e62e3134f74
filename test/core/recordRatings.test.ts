import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recordRatings } from '../../src/editing/recordRatings.js';
import { communityIds, type CommunityId } from '../../src/model/communities.js';
import type { CellRatings, Question } from '../../src/protocol/room.js';
import { runs } from '../seed.js';
import { analysed, applyEdits, danish, lines, readFixture } from './support.js';

const nord = readFixture('teamNord.md');

const one = (community: CommunityId, question: Question, ratings: string): CellRatings => ({
  community,
  question,
  ratings: Array.from(ratings, Number),
});

function recorded(text: string, ...ratings: readonly CellRatings[]): string {
  const edits = recordRatings(analysed(text), ratings);
  assert.ok(edits);
  return applyEdits(text, edits);
}

const tableOf = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line.startsWith('|') || line.startsWith('> |'));

const inLine = (text: string) => new Set(tableOf(text).map(({ length }) => length)).size === 1;

const fresh = danish(
  lines(
    ':::balance',
    '| Fællesskab     | Nu  | Ønsket |',
    '| -------------- | --- | ------ |',
    '| Organisatorisk |     |        |',
    '| Opgaverettet   |     |        |',
    '| Fagligt        |     |        |',
    '| Kollegialt     | …   | …      |',
    ':::',
  ),
);

describe('recording ratings', () => {
  it('writes them sorted, with the columns in line', () => {
    const text = recorded(fresh, one('task', 'now', '5342'), one('collegial', 'wanted', '31'));
    assert.deepEqual(tableOf(text), [
      '| Fællesskab     | Nu      | Ønsket |',
      '| -------------- | ------- | ------ |',
      '| Organisatorisk |         |        |',
      '| Opgaverettet   | 2 3 4 5 |        |',
      '| Fagligt        |         |        |',
      '| Kollegialt     | …       | 1 3    |',
    ]);
  });

  it('touches nothing but the cells, when there is room in them', () => {
    const edits = recordRatings(analysed(nord), [one('professional', 'now', '111111111')])!;
    assert.equal(edits.length, 1);
    const text = applyEdits(nord, edits);
    assert.equal(text.length, nord.length);
    assert.deepEqual(
      text.split('\n').filter((line, index) => line !== nord.split('\n')[index]),
      ['| Fagligt        | 1 1 1 1 1 1 1 1 1 | 4 4 4 3 4 5 4 4 4 |'],
    );
  });

  it('leaves a table that is not in line as it is', () => {
    const untidy = danish(
      lines(
        ':::balance',
        '|Fællesskab|Nu|Ønsket|',
        '|---|:-:|---|',
        '|Fagligt|2|',
        '|Kollegialt|3 3|4|',
        ':::',
      ),
    );
    assert.deepEqual(tableOf(recorded(untidy, one('professional', 'wanted', '54'))), [
      '|Fællesskab|Nu|Ønsket|',
      '|---|:-:|---|',
      '|Fagligt|2| 4 5 |',
      '|Kollegialt|3 3|4|',
    ]);
  });

  it('makes the row and the column that are missing', () => {
    const half = danish(
      lines(':::balance', '| Fællesskab | Nu  |', '| ---------- | --- |', '| Fagligt    | 2   |', ':::'),
    );
    const text = recorded(half, one('professional', 'wanted', '4'), one('organisational', 'now', '33'));
    assert.deepEqual(tableOf(text), [
      '| Fællesskab     | Nu  | Ønsket |',
      '| -------------- | --- | ------ |',
      '| Fagligt        | 2   | 4      |',
      '| Organisatorisk | 3 3 |        |',
    ]);
  });

  it('makes the table under step 3, and the container round it', () => {
    const without = nord.replace(/:::balance\n(\|.*\n)+:::\n\n/, '');
    const text = recorded(without, one('task', 'now', '45'));
    assert.match(
      text,
      /::trin\{nr=3 minutter=25\}\n\n:::balance\n\nHvor meget energi .*\n\n\| Fællesskab {5}\| Nu {2}\| Ønsket \|/,
    );
    assert.ok(inLine(text));
    assert.deepEqual(
      analysed(text).workshop.ratings.find(({ community }) => community === 'task')?.now,
      [4, 5],
    );
  });

  it('makes it at the end where there is no step, and nowhere in a container that is not closed', () => {
    const text = recorded(danish('Vi talte sammen.\n'), one('task', 'now', '45'));
    assert.ok(text.endsWith('|\n\n:::\n'));
    assert.equal(recordRatings(analysed(danish(':::styrker\n- Ro\n')), [one('task', 'now', '4')]), null);
  });

  it('writes English files with English words', () => {
    const english = danish('Hello.\n').replace('language: da', 'language: en');
    const text = recorded(english, one('professional', 'wanted', '21'));
    assert.ok(tableOf(text).includes('| Professional   |     | 1 2    |'), text);
  });

  it('keeps the line ends of Windows', () => {
    for (const base of [
      nord,
      nord.replace(/:::balance\n(\|.*\n)+:::\n\n/, ''),
      nord.replace(/\| Fagligt .*\n/, ''),
    ]) {
      const text = recorded(base.replaceAll('\n', '\r\n'), one('professional', 'now', '123451234512345'));
      assert.ok(!/[^\r]\n/.test(text));
      assert.equal(
        text.replaceAll('\r\n', '\n'),
        recorded(base, one('professional', 'now', '123451234512345')),
      );
      assert.ok(inLine(text));
    }
  });

  it('reads back what it wrote, and changes no other rating', () => {
    const cell = fc.record({
      community: fc.constantFrom(...communityIds),
      question: fc.constantFrom<Question[]>('now', 'wanted'),
      ratings: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 }),
    });
    const cells = fc.uniqueArray(cell, {
      selector: ({ community, question }) => community + question,
      minLength: 1,
      maxLength: 8,
    });
    const files = [nord, fresh, nord.replace(/\| (Fagligt|Kollegialt) .*\n/g, ''), danish('Intet endnu.\n')];
    fc.assert(
      fc.property(fc.constantFrom(...files), cells, fc.boolean(), (base, ratings, windows) => {
        const before = windows ? base.replaceAll('\n', '\r\n') : base;
        const after = recorded(before, ...ratings);
        assert.ok(inLine(after));
        const old = analysed(before).workshop.ratings;
        const read = analysed(after).workshop.ratings;
        for (const community of communityIds)
          for (const question of ['now', 'wanted'] as const) {
            const written = ratings.find(
              (made) => made.community === community && made.question === question,
            );
            const expected = written
              ? [...written.ratings].sort((a, b) => a - b)
              : (old.find((rating) => rating.community === community)?.[question] ?? []);
            assert.deepEqual(
              read.find((rating) => rating.community === community)?.[question] ?? [],
              expected,
            );
          }
      }),
      { numRuns: runs(60) },
    );
  });
});
