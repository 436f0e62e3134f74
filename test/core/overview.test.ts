/** What the overview shows, and that a click on it goes to the exact words. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { communityIds, languages, pictureOrder } from '../../src/model/communities.js';
import { presentationOf } from '../../src/facilitation/presentation.js';
import { emptyOverview, overviewOf } from '../../src/overview/overview.js';
import type { Target } from '../../src/protocol/overview.js';
import { overviewTexts } from '../../src/texts/overviewTexts.js';
import { analysed, disclosed, codesOf, danish, lines, readFixture } from './support.js';

const text = readFixture('teamNord.md');
const overview = overviewOf(analysed(text));
const pieceOf = (id: string) => overview.pieces.find(({ community }) => community === id)!;

/** The rest of the line at a target. */
function lineAt(source: string, target: Target): string | null {
  return target === null ? null : source.slice(target, source.indexOf('\n', target));
}

describe('overviewOf', () => {
  it('tells what the workshop is about', () => {
    assert.equal(overview.title, 'De rette balancer i Team Nord');
    assert.equal(overview.subtitle, 'Team Nord, hjemmeplejen · 22. november 2026 · 9 deltagere');
    assert.equal(overview.coreTask, 'At borgerne kan leve trygt og selvstændigt i eget hjem');
    assert.equal(lineAt(text, overview.coreTaskTarget), overview.coreTask);
  });

  it('has the four pieces in the picture’s order', () => {
    assert.deepEqual(
      overview.pieces.map(({ community }) => community),
      [...pictureOrder],
    );
  });

  const targets: readonly (readonly [string, Target, string | null])[] = [
    ['a community', pieceOf('professional').target, '::::fællesskab{type=fagligt}'],
    ['its ratings now', pieceOf('professional').now.target, '2 3 3 2 4 3 2 3 3 | 4 4 4 3 4 5 4 4 4 |'],
    ['its ratings wanted', pieceOf('professional').wanted.target, '4 4 4 3 4 5 4 4 4 |'],
    ['its strengths', pieceOf('professional').counts[0]!.target, ':::styrker'],
    ['its gains', pieceOf('professional').counts[1]!.target, ':::udbytte'],
    ['gains that are not there', pieceOf('organisational').counts[1]!.target, null],
    ['its improvements', pieceOf('professional').counts[2]!.target, ':::forbedringer'],
    [
      'its first imbalance',
      pieceOf('professional').counts[3]!.target,
      'Vi har ikke tid til eller er ikke vant til at hjælpe, inspirere og udfordre hinanden :ubalance{nr=9}',
    ],
    ['imbalances that are not ticked', pieceOf('task').counts[3]!.target, null],
    [
      'its first effort',
      pieceOf('task').counts[4]!.target,
      'Bedre kørselsplaner :indsats{fællesskab=opgaverettet vurdering=løftes}',
    ],
    ['efforts that are not there', pieceOf('organisational').counts[4]!.target, null],
    [
      'an imbalance',
      overview.imbalances[1]!.target,
      'Vi kender ikke rigtig hinanden; den sociale lim mangler :ubalance{nr=11}',
    ],
    ['an effort', overview.efforts[3]!.target, 'Nye uniformer'],
  ];
  for (const [name, target, line] of targets) {
    it(`points at ${name}`, () => assert.equal(lineAt(text, target), line));
  }

  it('counts', () => {
    const counts = overview.pieces.map(({ community, counts }) => [
      community,
      ...counts.map(({ value }) => value),
    ]);
    assert.deepEqual(counts, [
      ['organisational', 1, 0, 2, 0, 0],
      ['professional', 1, 1, 1, 1, 1],
      ['task', 2, 1, 0, 0, 1],
      ['collegial', 2, 0, 1, 1, 1],
    ]);
  });

  it('says the numbers in words', () => {
    const { now, wanted, directionText, headline } = pieceOf('professional');
    assert.deepEqual([headline, directionText], ['up', 'Skru op']);
    assert.deepEqual([now.summary, now.agreementText], ['midt 3 (2–4), 9 svar', 'Nogen enighed']);
    assert.deepEqual([wanted.centres, wanted.low, wanted.high, wanted.ratings.length], [[4], 3, 5, 9]);
    assert.match(pieceOf('organisational').unanswered ?? '', /skrue op/);
    assert.equal(pieceOf('professional').unanswered, null);
  });

  it('tells of efforts what was decided', () => {
    assert.deepEqual(
      overview.efforts.map(({ state, stateText, communityName, detail }) => [
        state,
        stateText,
        communityName,
        detail,
      ]),
      [
        ['agreed', 'Aftalt', 'Fagligt fællesskab', 'teamleder · senest den 15. december 2026'],
        ['raise', 'Løftes til andre', 'Opgaverettet fællesskab', ''],
        ['done', 'Udført', 'Kollegialt fællesskab', 'tillidsrepræsentant · senest den 1. december 2026'],
        ['proposed', 'Forslag', 'Uden fællesskab', ''],
      ],
    );
  });

  it('asks quietly what structure and leadership can do for what is agreed, and nothing else', () => {
    const hints = (text: string) => overviewOf(analysed(text)).efforts.map(({ hint }) => hint !== null);
    const items = [
      '- [ ] A :indsats{vurdering=ja}',
      '- [ ] B :indsats{vurdering=ja}',
      '  - En fast time :støtte{art=struktur}',
      '- [ ] C :indsats{vurdering=løftes}',
      '- [x] D :indsats{vurdering=ja}',
      '- [ ] E',
    ];
    const text = danish(lines(':::indsatser', ...items, ':::'));
    assert.deepEqual(hints(text), [true, false, false, false, false]);
    assert.ok(presentationOf(disclosed(text)).overview.efforts.every(({ hint }) => hint === null));
  });

  it('leaves hints out of what the file may lack, and points at the words', () => {
    const source = danish(lines(':::indsatser', '- a :indsats{vurdering=måske}', '- …', ':::')).replace(
      'minutes: 90\n',
      '',
    );
    const { findings } = overviewOf(analysed(source));
    assert.deepEqual(codesOf(source), ['assessment.unknown', 'blank.unfilled', 'field.missing']);
    assert.deepEqual(
      findings.map(({ severity, target }) => [severity, lineAt(source, target)]),
      [
        ['warning', '---'],
        ['error', 'måske}'],
      ],
    );
  });

  it('can be made of nearly nothing', () => {
    for (const language of languages) {
      const bare = overviewOf(analysed(`---\nsamklang: 1\nlanguage: ${language}\n---\n`));
      assert.deepEqual([bare.subtitle, bare.coreTask, bare.imbalances, bare.efforts], ['', null, [], []]);
      assert.notEqual(bare.title, '');
      for (const { now, wanted, headline, target, counts } of bare.pieces) {
        assert.deepEqual(
          [headline, target, now.target, wanted.centres, now.agreementText],
          [null, null, null, [], ''],
        );
        assert.ok(counts.every(({ value, target: place }) => value === 0 && place === null));
      }
    }
  });

  it('speaks the language of the file', () => {
    const [danishLabels, englishLabels] = languages.map(
      (language) => overviewOf(analysed(`---\nsamklang: 1\nlanguage: ${language}\n---\n`)).labels,
    );
    for (const [key, label] of Object.entries<string>({ ...danishLabels })) {
      assert.ok(label.trim());
      const same = ['heading', 'median'];
      if (!same.includes(key))
        assert.notEqual(label, (englishLabels as unknown as Record<string, string>)[key], key);
    }
    assert.notDeepEqual(emptyOverview('da'), { ...emptyOverview('en'), language: 'da' });
  });

  it('knows each community once', () => {
    assert.deepEqual(overview.pieces.map(({ community }) => community).toSorted(), communityIds.toSorted());
  });
});

describe('numbers that stand in the rating table', () => {
  const { notAnswered, notRated, noneRead, unread } = overviewTexts.da;
  const labels = ['Organisatorisk', 'Opgaverettet', 'Fagligt', 'Kollegialt'];
  const row = fc.record({
    isMisspelt: fc.boolean(),
    now: fc.constantFrom('', '3', '7 8', '3 3 4 4'),
    wanted: fc.constantFrom('', '4', '0', '9 4 4 4 4'),
  });
  const table = fc.record({
    rows: fc.tuple(row, row, row, row),
    head: fc.constantFrom('Nu | Ønsket', 'Nu | Ønskke', 'Nuet | Ønsket'),
  });
  const written = ({ rows, head }: { rows: readonly Row[]; head: string }) =>
    danish(
      lines(
        ':::balance',
        `| Fællesskab | ${head} |`,
        '| --- | --- | --- |',
        ...rows.map(
          ({ isMisspelt, now, wanted }, at) =>
            `| ${isMisspelt ? 'Fllsk nr. ' : labels[at]!} | ${now} | ${wanted} |`,
        ),
        ':::',
      ),
    );
  interface Row {
    readonly isMisspelt: boolean;
    readonly now: string;
    readonly wanted: string;
  }
  const pieces = (source: string) => overviewOf(analysed(source)).pieces;
  const cellsOf = (rows: readonly Row[]) =>
    communityIds.flatMap((id, at) => [
      [id, 'now', rows[at]!.now] as const,
      [id, 'wanted', rows[at]!.wanted] as const,
    ]);

  it('are never said not to be there, however little of them can be read', () => {
    fc.assert(
      fc.property(table, (one) => {
        const shown = pieces(written(one));
        for (const [id, question, words] of cellsOf(one.rows)) {
          const piece = shown.find(({ community }) => community === id)!;
          if (words === '') continue;
          assert.notEqual(piece[question].summary, notAnswered);
          assert.notEqual(piece.directionText, notRated);
        }
      }),
    );
  });

  it('are not said to be there where all was read and a cell is empty', () => {
    fc.assert(
      fc.property(table, ({ rows }) => {
        const right = rows.map((one) => ({
          isMisspelt: false,
          now: one.now.slice(0, 1).replace('7', ''),
          wanted: '',
        }));
        const shown = pieces(written({ rows: right, head: 'Nu | Ønsket' }));
        assert.doesNotMatch(JSON.stringify(shown), new RegExp(`${noneRead}|${unread}`));
      }),
    );
  });

  it('are told of once in a row whose name is none, with the name that it may be', () => {
    const rows = ['| Organisatorisk | 3 | 3 |', '| Opgaverettet | 3 | 3 |', '| Kollegialt | 3 | 3 |'];
    const source = danish(
      lines(
        ':::balance',
        '| Fællesskab | Nu | Ønsket |',
        '|-|-|-|',
        ...rows,
        '| Faglig fællesskb | 2 | 4 |',
        ':::',
      ),
    );
    const { findings } = analysed(source);
    assert.deepEqual(
      findings.map(({ code, message }) => [code, message]),
      [
        [
          'community.unknown',
          'Rækken »Faglig fællesskb« kan ikke læses. Skriv Organisatorisk, Opgaverettet, Fagligt eller Kollegialt.',
        ],
      ],
    );
    assert.equal(findings[0]!.fixes[0]?.title, 'Skriv »Fagligt«');
    const professional = pieces(source).find(({ community }) => community === 'professional')!;
    assert.equal(professional.directionText, noneRead);
  });
});
