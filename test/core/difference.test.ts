/** No rating can be worked out from what is shown of two workshops that differ by fewer than four people. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fewest, isFew } from '../../src/analysis/balance/few.js';
import { multisets } from '../../src/portfolio/difference.js';
import { nowAndWanted, shownBeside } from '../../src/portfolio/shownRating.js';
import { runs } from '../seed.js';

/** All that is shown of some sets of ratings beside each other, as one text. */
function shown(...sets: readonly (readonly number[])[]): string {
  return JSON.stringify(shownBeside(sets.map((ratings) => ({ ratings, most: ratings.length }))));
}

/** What somebody knows who sees `shown`: the ratings that are among those who joined, whatever sets are behind it. */
function onlooker() {
  const known = new Map<string, Set<number>>();
  return {
    sees: (picture: string, joined: readonly number[]) => {
      const certain = known.get(picture);
      if (!certain) known.set(picture, new Set(joined));
      else for (const rating of certain) if (!joined.includes(rating)) certain.delete(rating);
    },
    /** The pictures from which a rating follows. */
    knows: () => [...known].flatMap(([picture, { size }]) => (size > 0 ? [picture] : [])),
  };
}

describe('the difference between two workshops', () => {
  it('tells no rating of those who joined: all sets of four to nine, and one to three more', () => {
    for (let size = 4; size <= 9; size++)
      for (const more of [1, 2, 3]) {
        const reader = onlooker();
        for (const set of multisets(size))
          for (const joined of multisets(more)) reader.sees(shown(set, [...set, ...joined]), joined);
        assert.deepEqual(reader.knows(), [], `${String(size)} and ${String(more)} more`);
      }
  });

  it('tells none of those who left either, nor over three workshops', () => {
    const left = onlooker();
    const third = onlooker();
    for (const set of multisets(4))
      for (const joined of multisets(1)) {
        left.sees(shown([...set, ...joined], set), joined);
        for (const later of multisets(1))
          third.sees(shown(set, [...set, ...joined], [...set, ...joined, ...later]), joined);
      }
    assert.deepEqual([left.knows(), third.knows()], [[], []]);
  });

  it('would tell them if the spread were shown, or the median always', () => {
    const cell = (ratings: readonly number[]) => shownBeside([{ ratings, most: ratings.length }])[0];
    const whole = onlooker();
    const medians = onlooker();
    for (const set of multisets(4))
      for (const joined of multisets(1)) {
        const pair = [cell(set), cell([...set, ...joined])];
        whole.sees(JSON.stringify(pair), joined);
        medians.sees(
          JSON.stringify(
            pair.map((shownOne) => shownOne && shownOne !== 'few' && [shownOne.median, shownOne.agreement]),
          ),
          joined,
        );
      }
    assert.ok(whole.knows().length > 50 && medians.knows().length > 10);
  });

  const median = (...sets: readonly (readonly number[])[]) =>
    shownBeside(sets.map((ratings) => ({ ratings, most: ratings.length }))).map(
      (cell) => cell && cell !== 'few' && [cell.median, cell.agreement, cell.low, cell.count],
    );

  it('shows medians where they are safe, and else how much the group agrees', () => {
    assert.deepEqual(median([3, 3, 3, 4], [1, 3, 3, 3, 4]), [
      [3, 'high', null, null],
      [3, 'some', null, null],
    ]);
    assert.deepEqual(median([2, 2, 3, 3], [2, 2, 3, 3, 3]), [
      [null, 'high', null, null],
      [null, 'high', null, null],
    ]);
  });

  it('keeps nothing back where as many have rated, or four more', () => {
    assert.deepEqual(median([3, 3, 3, 4], [1, 3, 3, 3]), [
      [3, 'high', 3, 4],
      [3, 'some', 1, 4],
    ]);
    assert.deepEqual(median([3, 3, 3, 4], [1, 2, 3, 3, 3, 3, 4, 4]), [
      [3, 'high', 3, 4],
      [3, 'some', 1, 8],
    ]);
  });

  it('gives no headline that rests on what is kept back', () => {
    const [before, after] = shownBeside([
      { ratings: [3, 3, 3, 4], most: 4 },
      { ratings: [1, 3, 3, 3, 4], most: 5 },
    ]);
    const [wanted] = shownBeside([{ ratings: [5, 5, 5, 5], most: 4 }]);
    const given = { now: [3, 3, 3, 4], wanted: [5, 5, 5, 5] };
    assert.deepEqual(
      [nowAndWanted(given, before!, wanted!).headline, after && after !== 'few'],
      [null, true],
    );
    const [apart] = shownBeside([
      { ratings: [1, 1, 5, 5], most: 4 },
      { ratings: [1, 1, 5, 5, 5], most: 5 },
    ]);
    assert.equal(
      nowAndWanted({ now: [1, 1, 5, 5], wanted: [5, 5, 5, 5] }, apart!, wanted!).headline,
      'differ',
    );
  });

  it('is soon known in large groups', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 200 });
    const joined = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(ratings, joined, (set, more) => {
        for (const cell of shownBeside(
          [set, [...set, ...more]].map((given) => ({ ratings: given, most: 200 })),
        ))
          assert.ok(cell && cell !== 'few' && cell.low === null && cell.count === null);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('too few ratings', () => {
  it('are two or three, and a lone one beside several', () => {
    for (const count of [1, 2, 3, 4, 5])
      for (const most of [1, 2, 3, 4, 9])
        if (count <= most)
          assert.equal(isFew(count, most), count < fewest && most > 1, `${count} of ${most}`);
    assert.equal(isFew(0, 9), false);
  });
});
