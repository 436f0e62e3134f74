import assert from 'node:assert/strict';
import fc from 'fast-check';
import { roundFrom, workshopsToChoose, type KnownWorkshop } from '../../src/portfolio/workshopsToChoose.js';

const someKnown: fc.Arbitrary<KnownWorkshop[]> = fc.array(
  fc.record({
    file: fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md'),
    title: fc.constantFrom(null, 'Balancer'),
    team: fc.constantFrom(null, 'Team Nord', 'team  nord', 'Team Syd'),
    date: fc.constantFrom(null, '2026-03-01', '2026-11-22'),
    reflection: fc.boolean(),
    check: fc.boolean(),
  }),
);
const chosen = fc.subarray(['a.md', 'b.md', 'c.md']).map((files) => new Set(files));

describe('workshops to choose from', () => {
  it('hold no file that was chosen already and no reflection sheet, whatever is known', () => {
    fc.assert(
      fc.property(someKnown, chosen, (workshops, without) => {
        const offered = workshopsToChoose(workshops, 'Team Nord', without);
        assert.ok(offered.every(({ file, reflection }) => !without.has(file) && !reflection));
        const left = workshops.filter(({ file, reflection }) => !without.has(file) && !reflection);
        assert.deepEqual(new Set(offered), new Set(left));
      }),
    );
  });

  it('begin with the same team, the latest first', () => {
    const one = (file: string, team: string | null, date: string | null): KnownWorkshop => ({
      ...{ file, team, date },
      ...{ title: null, reflection: false, check: false },
    });
    const workshops = [
      one('1', 'Team Syd', '2026-12-01'),
      one('2', 'Team Nord', '2026-03-01'),
      one('3', null, null),
      one('4', 'team  nord', '2026-11-22'),
    ];
    const order = workshopsToChoose(workshops, 'Team Nord', new Set()).map(({ file }) => file);
    assert.deepEqual(order, ['4', '2', '1', '3']);
  });
});

describe('the round that a follow-up goes on from', () => {
  const one = (file: string, date: string | null, more: Partial<KnownWorkshop> = {}): KnownWorkshop => ({
    ...{ file, date, title: null, team: 'Team Nord', reflection: false, check: false },
    ...more,
  });
  const first = one('1', '2026-03-01');
  const second = one('2', '2026-09-01');
  const check = one('3', '2026-10-06', { check: true, team: 'team  nord' });
  const others = [one('4', '2026-10-01', { team: 'Team Syd' }), one('5', '2026-09-02', { reflection: true })];
  const known = [check, ...others, second, first];
  const files = (chosen: KnownWorkshop) => roundFrom(known, chosen).map(({ file }) => file);

  it('is the one that is chosen and what its team has held since', () => {
    assert.deepEqual(files(first), ['1', '2', '3']);
    assert.deepEqual(files(second), ['2', '3']);
  });

  it('holds, where a check is chosen, what the check goes on from', () => {
    assert.deepEqual(files(check), ['2', '3']);
  });

  it('is the one alone where its team or its day is not known', () => {
    const unknown = one('6', null);
    assert.deepEqual(roundFrom([...known, unknown], unknown), [unknown]);
  });

  it('always holds the one that is chosen, and nobody else’s', () => {
    fc.assert(
      fc.property(
        someKnown.filter((list) => list.length > 0),
        (list) => {
          const chosen = list[0]!;
          const round = roundFrom(list, chosen);
          assert.ok(round.some(({ file }) => file === chosen.file) || chosen.reflection);
          assert.ok(round.length === 1 || round.every(({ reflection }) => !reflection));
        },
      ),
    );
  });
});
