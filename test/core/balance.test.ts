import assert from 'node:assert/strict';
import fc from 'fast-check';
import { balanceOf, type CommunityBalance } from '../../src/analysis/balance/balance.js';
import { headlineOf } from '../../src/analysis/balance/headline.js';
import { summarise } from '../../src/analysis/balance/ratings.js';
import type { Agreement } from '../../src/model/balance.js';
import { multisets } from '../../src/portfolio/difference.js';
import { communityIds } from '../../src/model/communities.js';
import type { Effort, ReadableWorkshop } from '../../src/model/workshop.js';

const empty: ReadableWorkshop = {
  language: 'da',
  steps: [],
  communities: [],
  ratings: [],
  imbalances: [],
  trends: [],
  frames: [],
  efforts: [],
};

function professional(workshop: Partial<ReadableWorkshop>): CommunityBalance {
  return balanceOf({ ...empty, ...workshop }).communities.find(({ id }) => id === 'professional')!;
}

function effort(more: Partial<Effort>): Effort {
  return { text: 'a', done: false, supports: [], ...more };
}

describe('summarise', () => {
  /** Ratings; the median, or the middles of two camps; agreement. */
  const cases: readonly (readonly [readonly number[], readonly number[], Agreement])[] = [
    [[3], [3], 'shared'],
    [[2, 2], [2], 'high'],
    [[5, 4], [4.5], 'high'],
    [[1, 1, 2, 2], [1.5], 'high'],
    [[3, 1, 2], [2], 'some'],
    [[3, 3, 3, 3, 1], [3], 'some'],
    [[3, 4, 3, 5, 2], [3], 'some'],
    [[1, 3], [2], 'some'],
    [[1, 5], [1, 5], 'low'],
    [[1, 1, 5, 5], [1, 5], 'low'],
    [[1, 1, 1, 1, 5, 5, 5, 5], [1, 5], 'low'],
    [[1, 2, 2, 4, 4, 5, 5], [2, 4.5], 'low'],
    [[1, 1, 1, 1, 5, 5, 5, 5, 5], [1, 5], 'low'],
    [[1, 1, 3, 3, 5, 5], [3], 'low'],
    [[1, 3, 4, 5], [3.5], 'low'],
    [[1, 1, 1, 2, 3, 4, 5, 5, 5], [1, 5], 'low'],
    [[1, 2, 5, 5], [1.5, 5], 'low'],
    [[2, 2, 2, 4, 4, 4], [2, 4], 'low'],
    [[1, 1, 1, 3, 5, 5, 5], [1, 5], 'low'],
    [[1, 1, 1, 3, 4, 5, 5, 5], [1, 5], 'low'],
    [[2, 2, 3, 3, 4, 4, 5, 5], [3.5], 'low'],
    [[1, 2, 3, 4, 5], [3], 'low'],
    [[3, 4, 3, 5, 2, 3, 1, 5, 3], [3], 'some'],
  ];
  for (const [ratings, centres, agreement] of cases) {
    it(`${ratings.join(' ')}: around ${centres.join(' and ')}, agreement ${agreement}`, () => {
      const summary = summarise(ratings)!;
      assert.deepEqual([summary.centres, summary.agreement], [centres, agreement]);
      assert.equal(summary.median, centres.length === 1 ? centres[0] : null);
      assert.deepEqual(summary.ratings, ratings.toSorted());
      assert.deepEqual([summary.low, summary.high], [Math.min(...ratings), Math.max(...ratings)]);
    });
  }

  it('tells no answer from nought', () => assert.equal(summarise([]), null));

  it('knows no order, and keeps the median between lowest and highest', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ratings, (values) => {
        const summary = summarise(values)!;
        assert.deepEqual(summarise(values.toReversed()), summary);
        const { low, high, median, centres } = summary;
        assert.ok(centres.every((centre) => low <= centre && centre <= high));
        if (median === null) assert.equal(summary.agreement, 'low');
        else assert.ok(values.filter((value) => value <= median).length * 2 >= values.length);
      }),
    );
  });
});

describe('a direction', () => {
  /** How many more go up than down, for the way of putting slips together that is least favourable: all are tried. */
  function leastSurplus(now: readonly number[], wanted: readonly number[]): number {
    const known = new Map<number, number>();
    // How many slips are left of each rating: a digit each, since they are nine at most.
    const from = (index: number, left: number): number => {
      if (index === now.length) return 0;
      const before = known.get(left);
      if (before !== undefined) return before;
      let least = Infinity;
      for (let rating = 1, one = 1; rating <= 5; rating++, one *= 10)
        if (Math.floor(left / one) % 10 > 0)
          least = Math.min(least, Math.sign(rating - now[index]!) + from(index + 1, left - one));
      known.set(left, least);
      return least;
    };
    return from(
      0,
      wanted.reduce((sum, rating) => sum + 10 ** (rating - 1), 0),
    );
  }

  const setsOf = (size: number) => [...multisets(size)].map((set) => summarise(set)!);

  it('is never told where as many slips may point the other way: all sets of four to nine', () => {
    let told = 0;
    for (const size of [4, 5, 6, 7, 8, 9]) {
      const sets = setsOf(size);
      for (const now of sets)
        for (const wanted of sets) {
          // Down is the same the other way round, as the last test here says.
          if (headlineOf(now, wanted) !== 'up') continue;
          told++;
          assert.ok(
            leastSurplus(now.ratings, wanted.ratings) > 0,
            `${now.ratings.join('')} ${wanted.ratings.join('')}`,
          );
        }
    }
    assert.ok(told > 20_000, String(told));
  });

  it('is that of more slips of either question, and never told of groups that are far apart: all sets to nine', () => {
    for (const size of [4, 5, 6, 7, 8, 9]) {
      const sets = setsOf(size);
      for (const now of sets)
        for (const wanted of sets) {
          const headline = headlineOf(now, wanted);
          const isApart = now.agreement === 'low' || wanted.agreement === 'low';
          assert.equal(headline === 'differ', isApart);
          assert.equal(headline === 'keep', !isApart && now.median === wanted.median);
          if (headline !== 'up' && headline !== 'down') continue;
          assert.ok(Math.abs(now.median! - wanted.median!) >= 1);
          const sign = headline === 'up' ? 1 : -1;
          const surplus = (ratings: readonly number[], other: number, to: number) =>
            ratings.reduce((sum, rating) => sum + to * Math.sign(rating - other), 0);
          assert.ok(surplus(wanted.ratings, now.median!, sign) > 0);
          assert.ok(surplus(now.ratings, wanted.median!, -sign) > 0);
        }
    }
  });

  it('knows no up and down but by the order of the scale: turned round it is the other one', () => {
    const other = { up: 'down', down: 'up', keep: 'keep', differ: 'differ', unclear: 'unclear' } as const;
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(ratings, ratings, (now, wanted) => {
        const mirrored = (values: readonly number[]) => summarise(values.map((value) => 6 - value));
        const headline = headlineOf(summarise(now), summarise(wanted))!;
        assert.equal(headlineOf(summarise(wanted), summarise(now)), other[headline]);
        assert.equal(headlineOf(mirrored(now), mirrored(wanted)), other[headline]);
      }),
    );
  });
});

describe('balanceOf', () => {
  it('always gives the four, in the model’s order', () => {
    assert.deepEqual(
      balanceOf(empty).communities.map(({ id }) => id),
      [...communityIds],
    );
    assert.deepEqual(professional({}), {
      id: 'professional',
      now: null,
      wanted: null,
      headline: null,
      direction: null,
      strengths: 0,
      gains: 0,
      improvements: 0,
      imbalances: [],
      efforts: 0,
      unanswered: false,
    });
  });

  const directions: readonly (readonly [readonly number[], readonly number[], string | null])[] = [
    [[2], [3], 'up'],
    [[4], [3], 'down'],
    [[3], [3], 'keep'],
    [[2, 3], [3], 'unclear'],
    [[3, 3, 4, 4], [3, 3, 3, 3], 'unclear'],
    [[1, 1, 1, 1, 5, 5, 5, 5], [3, 3, 3, 3, 3, 3, 3, 3], 'differ'],
    [[3, 3, 3], [1, 1, 5, 5], 'differ'],
    [[3, 3, 3, 5], [2, 4, 4, 5], 'unclear'],
    [[2, 2, 3, 3, 3], [4, 4, 4, 5, 5], 'up'],
    [[4, 4, 4, 5], [3, 3, 3], 'down'],
    [[1, 3, 3, 3, 5], [2, 3, 3], 'keep'],
    [[1, 3, 5], [2, 3, 3], 'differ'],
    [[], [3], null],
    [[3], [], null],
    [[], [], null],
  ];
  for (const [now, wanted, headline] of directions) {
    it(`from "${now.join(' ')}" to "${wanted.join(' ')}" is ${headline ?? 'not answered'}`, () => {
      const balance = professional({
        ratings: [{ community: 'professional', now: [...now], wanted: [...wanted] }],
        efforts: [effort({ community: 'task' })],
      });
      const isTurned = headline === 'up' || headline === 'down';
      assert.equal(balance.headline, headline);
      assert.equal(balance.direction, isTurned || headline === 'keep' ? headline : null);
      assert.equal(balance.unanswered, isTurned);
    });
  }

  it('says nothing of efforts that are missing before there are any', () => {
    const ratings = [{ community: 'professional' as const, now: [2], wanted: [4] }];
    assert.equal(professional({ ratings }).unanswered, false);
    assert.equal(professional({ ratings, efforts: [effort({})] }).unanswered, true);
  });

  it('takes the first of two rows', () => {
    const ratings = [
      { community: 'professional' as const, now: [1], wanted: [2] },
      { community: 'professional' as const, now: [5], wanted: [1] },
    ];
    assert.equal(professional({ ratings }).direction, 'up');
  });

  const up = [{ community: 'professional' as const, now: [2], wanted: [4] }];
  const answers: readonly (readonly [string, Effort, number])[] = [
    ['agreed', effort({ community: 'professional', assessment: 'yes' }), 1],
    ['to be raised', effort({ community: 'professional', assessment: 'raise' }), 1],
    ['proposed', effort({ community: 'professional' }), 1],
    ['done', effort({ community: 'professional', assessment: 'yes', done: true }), 1],
    ['put off', effort({ community: 'professional', assessment: 'notNow' }), 0],
    ['for another', effort({ community: 'task', assessment: 'yes' }), 0],
    ['for none', effort({ assessment: 'yes' }), 0],
  ];
  for (const [name, one, count] of answers) {
    it(`an effort that is ${name} ${count ? 'answers' : 'does not answer'}`, () => {
      const balance = professional({ ratings: up, efforts: [one] });
      assert.deepEqual([balance.efforts, balance.unanswered], [count, count === 0]);
    });
  }

  it('tells where each effort stands', () => {
    const states = balanceOf({
      ...empty,
      efforts: [
        effort({}),
        effort({ assessment: 'yes' }),
        effort({ assessment: 'raise' }),
        effort({ assessment: 'notNow' }),
        effort({ assessment: 'notNow', done: true }),
      ],
    }).efforts.map(({ state }) => state);
    assert.deepEqual(states, ['proposed', 'agreed', 'raise', 'notNow', 'done']);
  });

  it('counts the points of all of a community’s sections, and its ticked imbalances once each', () => {
    const section = { id: 'professional' as const, strengths: ['a', 'b'], gains: ['c'], improvements: [] };
    const imbalance = (number: number, present = true) => ({ number, present, text: 'a' });
    const balance = professional({
      communities: [section, { ...section, id: 'task' }, { ...section, improvements: ['d'] }],
      imbalances: [
        imbalance(9),
        imbalance(7),
        imbalance(9),
        imbalance(8, false),
        imbalance(4),
        imbalance(10),
      ],
    });
    assert.deepEqual([balance.strengths, balance.gains, balance.improvements], [4, 2, 1]);
    assert.deepEqual(balance.imbalances, [7, 9]);
  });
});
