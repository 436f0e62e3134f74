/** Ratings that stand in lines: pointed out, put into a table where they are certain, and never said not to be there. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { communityIds } from '../../src/model/communities.js';
import { dialects } from '../../src/model/dialect.js';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { plainLines } from '../../src/sharing/render/plain.js';
import { reportOf } from '../../src/sharing/report.js';
import { runs } from '../seed.js';
import { analysed, applyEdits, danish, lines, told } from './support.js';

const { rows } = dialects.da;
const written = fc.constantFrom<(name: string, now: number, wanted: number) => string>(
  (name, now, wanted) => `${name}: nu ${now}, ønsket ${wanted}`,
  (name, now, wanted) => `**${name}** ${now} → ${wanted}`,
  (name, now, wanted) => `${name} ${now} ${wanted}`,
  (name, now, wanted) => `${name};${now};${wanted};`,
  (name, now, wanted) => `${name} fællesskab: ${now} (nu) og ${wanted} (ønsket)`,
);
const rating = fc.integer({ min: 1, max: 5 });
const bullet = fc.constantFrom('', '- ', '1. ');

describe('ratings in lines', () => {
  it('are put into the table that they say, in “balance” and without it', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...communityIds], { minLength: 2 }),
        written,
        bullet,
        fc.array(fc.tuple(rating, rating), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (ids, line, begin, numbers, isInside) => {
          const all = ids.map((id, index) => begin + line(rows[id], ...numbers[index]!));
          const text = danish(isInside ? lines(':::balance', ...all, ':::') : lines(...all));
          const [finding, ...others] = analysed(text).findings;
          assert.ok(finding && others.length === 0, told(text).join('\n'));
          assert.equal(finding.code, isInside ? 'rating.tableMissing' : 'rating.outside');
          const mended = analysed(applyEdits(text, finding.fixes[0]!.edits));
          assert.deepEqual(
            mended.workshop.ratings.filter(({ now }) => now.length > 0),
            communityIds.flatMap((community) => {
              const [now, wanted] = numbers[ids.indexOf(community)] ?? [];
              return now && wanted ? [{ community, now: [now], wanted: [wanted] }] : [];
            }),
          );
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('are no sentences, and nobody guesses which of two numbers is wanted', () => {
    const about = [
      'Opgaverettet arbejde har 4 af os',
      'Fagligt har vi 3 møder',
      'Kollegialt: 1 - jeg føler mig udenfor',
    ];
    assert.deepEqual(told(danish(lines(...about))), []);
    const turned = danish(
      lines(':::balance', 'Fagligt: ønsket 4, nu 2', 'Kollegialt: ønsket 4, nu 3', ':::'),
    );
    const [edit] = analysed(turned).findings[0]!.fixes[0]!.edits;
    assert.doesNotMatch(edit!.text, /\d/);
  });

  it('and actions in other words are not said not to be there', () => {
    const briefOf = (...body: readonly string[]): string => {
      const disclosed = disclose(danish(lines(...body)));
      assert.ok(disclosed && !isWithheld(disclosed));
      return plainLines(reportOf([disclosed], 'minutes')).join('\n');
    };
    const none = /blev ikke vurderet|Ingen indsatser er aftalt/;
    assert.match(briefOf(':::balance', ':::'), none);
    assert.match(briefOf(':::indsatser', '- …', ':::'), none);
    assert.doesNotMatch(briefOf(':::balance', 'Fagligt: nu 2, ønsket 4', ':::'), none);
    assert.doesNotMatch(briefOf(':::balance', '| | Nu |', '|--|--|', '| Fag | III |', ':::'), none);
    assert.doesNotMatch(briefOf(':::indsatser', 'Vi prøver fælles telefontid.', ':::'), none);
  });
});
