import assert from 'node:assert/strict';
import fc from 'fast-check';
import { workshopsToChoose, type KnownWorkshop } from '../../src/portfolio/workshopsToChoose.js';

const known: fc.Arbitrary<KnownWorkshop[]> = fc.array(
  fc.record({
    file: fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md'),
    title: fc.constantFrom(null, 'Balancer'),
    team: fc.constantFrom(null, 'Team Nord', 'team  nord', 'Team Syd'),
    date: fc.constantFrom(null, '2026-03-01', '2026-11-22'),
    reflection: fc.boolean(),
  }),
);
const chosen = fc.subarray(['a.md', 'b.md', 'c.md']).map((files) => new Set(files));

describe('workshops to choose from', () => {
  it('hold no file that was chosen already and no reflection sheet, whatever is known', () => {
    fc.assert(
      fc.property(known, chosen, (workshops, without) => {
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
      ...{ title: null, reflection: false },
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
