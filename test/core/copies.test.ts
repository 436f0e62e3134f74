/** A copy that syncing left beside a workshop file is told, and counts for nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { withoutCopies } from '../../src/portfolio/copies.js';
import { withoutExposed } from '../../src/portfolio/held.js';
import { summaryOf } from '../../src/portfolio/summary.js';
import { newWorkshopText } from '../../src/templates/newWorkshop.js';
import { danish, disclosed, lines, root } from './support.js';

const of = (file: string, team: string | null = 'Team Nord', date: string | null = '2026-11-22') => ({
  ...{ file, team, date },
  ...{ title: 'De rette balancer i Team Nord', template: 'balancer', prints: [] },
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
      assert.deepEqual(copiesAmong(`a/${name}.md`, 'a/nord.md'), [
        { file: `a/${name}.md`, of: 'a/nord.md', by: 'name' },
      ]);
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

  it('are no copies of a file that is kept back: one that was cleared of a number counts', () => {
    const text = danish(
      lines(':::indsatser', '- [ ] Sparring :indsats{vurdering=ja}', ':::', '', 'Vi talte om 010190-1234.'),
    );
    const files = [
      { file: 'a.md', ...summaryOf(disclosed(text)) },
      { file: 'a - kopi.md', ...summaryOf(disclosed(text.replace('010190-1234', 'en borger'))) },
    ];
    assert.deepEqual(withoutCopies(files).copies, []);
    assert.deepEqual(withoutExposed(withoutCopies(files).workshops).workshops, files.slice(1));
  });

  it('are no copies of another group or day', () => {
    const others = [
      of('a/nord (1).md', 'Team Syd'),
      of('a/nord (2).md', 'Team Nord', '2027-01-01'),
      of('a/nord (3).md', null),
    ];
    assert.deepEqual(withoutCopies([of('a/nord.md'), ...others]).copies, []);
  });
});

/** Two files as they stand, by what is told of them. */
function told(...texts: readonly string[]): {
  readonly copies: unknown;
  readonly counted: readonly string[];
} {
  const filed = texts.map((text, at) => ({
    file: `${'abc'[at]!}/${'xyz'[at]!}.md`,
    ...summaryOf(disclosed(text)),
  }));
  const { workshops, copies } = withoutCopies(filed);
  return { copies, counted: workshops.map(({ file }) => file) };
}

const points = (words: readonly string[]) => words.map((word) => `- ${word}`);
const workshop = (strengths: readonly string[], efforts: readonly string[], more = '') =>
  danish(
    lines(
      '::::fællesskab{type=fagligt}',
      ':::styrker',
      ...points(strengths),
      ':::',
      '::::',
      '',
      ':::indsatser',
      ...points(efforts),
      ':::',
    ),
    more,
  );
const words = (from: string) =>
  ['ro', 'mod', 'sparring', 'tavle', 'frokost'].map((word) => `${from} ${word}`);

describe('the same workshop in two files of other names', () => {
  const text = workshop(words('vi har'), words('mere'));

  it('is told, wherever they are, and counts once', () => {
    assert.deepEqual(told(text, text), {
      copies: [{ file: 'b/y.md', of: 'a/x.md', by: 'words' }],
      counted: ['a/x.md'],
    });
    assert.equal(told(text, text, text).counted.length, 1);
  });

  it('counts as the one that says most, where they have gone apart', () => {
    const longer = workshop(words('vi har'), [...words('mere'), 'Ny vagtplan', 'Fast telefon']);
    assert.deepEqual(told(text, longer), {
      copies: [{ file: 'a/x.md', of: 'b/y.md', by: 'words' }],
      counted: ['b/y.md'],
    });
  });

  it('is told whatever its letters and spaces, and where most of its words are the same', () => {
    const half = [...words('vi har').slice(0, 4), 'noget andet'];
    assert.deepEqual(told(text, workshop(half, words('MERE  '))).counted, ['a/x.md']);
  });
});

describe('two workshops of one group on one day', () => {
  it('are two where they say different things, whatever those are', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      minLength: 3,
      maxLength: 8,
    });
    const said = fc.uniqueArray(word, { minLength: 12, maxLength: 20 });
    fc.assert(
      fc.property(said, fc.nat(3), (all, shared) => {
        const half = all.length / 2;
        const one = all.slice(0, half);
        // What they have in common is less than half of what the fuller one says.
        const other = [...one.slice(0, Math.min(shared, Math.floor(half / 2))), ...all.slice(half)];
        assert.deepEqual(told(workshop(one, []), workshop(other, [])).copies, []);
      }),
    );
  });

  for (const [name, one, other] of [
    [
      'a follow-up that takes the actions over',
      workshop([], words('mere'), 'template: balancer\n'),
      workshop([], words('mere'), 'template: followup\n'),
    ],
    [
      'one with a title of its own',
      workshop(words('vi har'), words('mere')),
      workshop(words('vi har'), words('mere')).replace(/^title:.*$/m, 'title: Eftermiddag'),
    ],
    [
      'one of another group',
      workshop(words('a'), words('b')),
      workshop(words('a'), words('b')).replace(/^community:.*$/m, 'community: Team Syd'),
    ],
    ['few words that many say', workshop(['Ro'], ['Mere tid']), workshop(['Ro'], ['Mere tid'])],
  ] as const)
    it(`are two: ${name}`, () => assert.deepEqual(told(one, other).copies, []));

  it('are two before anything is written in them', () => {
    for (const id of ['balancer', 'screening', 'frames', 'dialog-collegial']) {
      const source = {
        id,
        language: 'da',
        text: readFileSync(`${root}templates/da/${id}.md`, 'utf8'),
      } as const;
      const answers = { title: 'De rette balancer', community: 'Team Nord', coreTask: '', forum: '' };
      const numbers = { date: '2026-12-01', participants: 9, minutes: 90 };
      const blank = newWorkshopText(source, { ...answers, ...numbers });
      assert.deepEqual(told(blank, blank).copies, [], id);
    }
  });
});
