import assert from 'node:assert/strict';
import fc from 'fast-check';
import { balanceOf, type CommunityBalance } from '../../src/analysis/balance/balance.js';
import { summarise, type Agreement } from '../../src/analysis/balance/ratings.js';
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
  /** Ratings; median; agreement. */
  const cases: readonly (readonly [readonly number[], number, Agreement])[] = [
    [[3], 3, 'shared'],
    [[2, 2], 2, 'high'],
    [[5, 4], 4.5, 'high'],
    [[1, 1, 2, 2], 1.5, 'high'],
    [[3, 1, 2], 2, 'some'],
    [[3, 3, 3, 3, 1], 3, 'some'],
    [[3, 4, 3, 5, 2], 3, 'some'],
    [[1, 3], 2, 'some'],
    [[1, 5], 3, 'low'],
    [[1, 1, 5, 5], 3, 'low'],
    [[1, 2, 3, 4, 5], 3, 'low'],
    [[3, 4, 3, 5, 2, 3, 1, 5, 3], 3, 'some'],
  ];
  for (const [ratings, median, agreement] of cases) {
    it(`${ratings.join(' ')}: median ${median}, agreement ${agreement}`, () => {
      const summary = summarise(ratings)!;
      assert.deepEqual([summary.median, summary.agreement], [median, agreement]);
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
        assert.ok(summary.low <= summary.median && summary.median <= summary.high);
        assert.ok(values.filter((value) => value <= summary.median).length * 2 >= values.length);
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
    [[2, 3], [3], 'up'],
    [[1, 3, 5], [2, 3, 3], 'keep'],
    [[], [3], null],
    [[3], [], null],
    [[], [], null],
  ];
  for (const [now, wanted, direction] of directions) {
    it(`from "${now.join(' ')}" to "${wanted.join(' ')}" is ${direction ?? 'not answered'}`, () => {
      const balance = professional({
        ratings: [{ community: 'professional', now: [...now], wanted: [...wanted] }],
      });
      assert.equal(balance.direction, direction);
      assert.equal(balance.unanswered, direction === 'up');
    });
  }

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
