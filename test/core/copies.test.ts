/** A copy that syncing left beside a workshop file is told, and counts for nothing. */
import assert from 'node:assert/strict';
import { withoutCopies } from '../../src/portfolio/copies.js';

const of = (file: string, team: string | null = 'Team Nord', date: string | null = '2026-11-22') => ({
  file,
  team,
  date,
});
const copiesAmong = (...files: readonly string[]) => withoutCopies(files.map((file) => of(file))).copies;

describe('copies of a workshop file', () => {
  for (const name of [
    'nord-LAPTOP7K2',
    'nord-DESKTOP-ABC1234',
    'nord (1)',
    'nord - kopi',
    'nord - kopi (2)',
    'nord - Copy',
    'nord copy 2',
    "nord (Anna's conflicted copy 2026-11-10)",
    'nord (konfliktramt kopi 2026-11-10)',
    'nord.sync-conflict-20261110-101500-ABCDEFG',
  ])
    it(`are known by their names: ${name}`, () => {
      assert.deepEqual(copiesAmong(`a/${name}.md`, 'a/nord.md'), [{ file: `a/${name}.md`, of: 'a/nord.md' }]);
      const { workshops } = withoutCopies([of(`a/${name}.md`), of('a/nord.md'), of('a/syd.md', 'Team Syd')]);
      assert.deepEqual(
        workshops.map(({ file }) => file),
        ['a/nord.md', 'a/syd.md'],
      );
    });

  it('are found where files have addresses', () => {
    assert.equal(copiesAmong('file:///a/nord%20%281%29.md', 'file:///a/nord.md').length, 1);
  });

  for (const [name, files] of [
    ['other words behind the name', ['a/nord.md', 'a/nord-opfølgning.md']],
    ['another folder', ['a/nord.md', 'b/nord (1).md']],
    ['no original', ['a/nord (1).md', 'a/nord (2).md']],
  ] as const)
    it(`are no copies: ${name}`, () => assert.deepEqual(copiesAmong(...files), []));

  it('are no copies of another group or day', () => {
    const others = [
      of('a/nord (1).md', 'Team Syd'),
      of('a/nord (2).md', 'Team Nord', '2027-01-01'),
      of('a/nord (3).md', null),
    ];
    assert.deepEqual(withoutCopies([of('a/nord.md'), ...others]).copies, []);
  });
});
