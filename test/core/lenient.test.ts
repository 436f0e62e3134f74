/** What people type, paste, merge and sync: read, or told at its place with a fix; never dropped without a word. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../src/analysis/analyse.js';
import { misplacedFinding } from '../../src/analysis/misplaced.js';
import { amountRead, mendSafely } from '../../src/editing/mendSafely.js';
import { runs } from '../seed.js';
import { applyEdits, analysed, codesOf, danish, fixtures, lines, readFixture } from './support.js';
import { tiredMerge } from './tiredMerge.js';

const today = '2026-11-20';
const again = (text: string): Analysis | null => analyse(text, { today });
const inputOf = (name: string): string => readFixture(`input/${name}.md`);
const mended = (text: string): string => applyEdits(text, mendSafely(analysed(text, { today }), again));

/** What is told as an error or a warning. */
const toldOf = (text: string): string[] => [
  ...new Set(
    analysed(text, { today })
      .findings.filter(({ severity, code }) => severity !== 'information' && !code.startsWith('personal.'))
      .map(({ code }) => code),
  ),
];

type Workshop = Analysis['workshop'];
const efforts = ({ efforts }: Workshop) => efforts.map(({ text, done }) => [text, done]);
const ratings = ({ ratings }: Workshop) =>
  ratings.map(({ community, now, wanted }) => [community, now, wanted]);
const pointsOf = ({ communities: [first] }: Workshop) => [first?.strengths, first?.improvements];

/** Each kind of input: what is told, what is read of it, and what is read when all that is safe is done. */
const cases: readonly (readonly [
  string,
  readonly string[],
  (workshop: Workshop) => unknown,
  unknown,
  unknown?,
])[] = [
  [
    '01-nbsp-in-boxes',
    ['item.box'],
    efforts,
    [
      ['Fast sparring hver uge', false],
      ['Fælles frokost', true],
    ],
  ],
  [
    '02-head-with-scale-fix-all',
    ['rating.layout'],
    ratings,
    [
      ['organisational', [3, 3, 4, 3, 3, 3], [4, 4, 4, 4, 4, 4]],
      ['task', [4, 4, 4, 4, 4, 4], [4, 4, 4, 4, 4, 4]],
      ['professional', [2, 2, 3, 2, 2, 2], [4, 4, 4, 4, 4, 4]],
      ['collegial', [3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3]],
    ],
  ],
  [
    '04-transposed-fix-all-grows',
    ['rating.layout'],
    ratings,
    [
      ['organisational', [3, 3, 4], [4, 4, 4]],
      ['task', [4, 4, 4], [4, 4, 4]],
      ['professional', [2, 2, 2], [4, 4, 4]],
      ['collegial', [3, 3, 3], [3, 3, 3]],
    ],
  ],
  [
    '05-one-column-per-person',
    ['rating.layout'],
    ratings,
    [
      ['organisational', [2, 3, 5], [4, 4, 4]],
      ['task', [4, 4, 4], [4, 4, 4]],
      ['professional', [1, 2, 4], [4, 4, 4]],
      ['collegial', [3, 3, 3], [3, 3, 3]],
    ],
  ],
  [
    '08-pasted-from-excel',
    ['rating.layout'],
    ratings,
    [
      ['organisational', [3, 2, 3, 3], [4, 4, 4, 4]],
      ['task', [4], [4]],
      ['professional', [2], [4]],
      ['collegial', [3], [3]],
    ],
  ],
  [
    '09-word-bullets',
    ['list.bullet'],
    pointsOf,
    [[], []],
    [
      ['Vi hjælper hinanden', 'Vi tør spørge'],
      ['Mere tid til sparring', 'Også i weekenden'],
    ],
  ],
  [
    '10-other-task-marks',
    ['item.box'],
    efforts,
    [
      ['Fast sparring', false],
      ['Ny tavle', false],
      ['Fælles frokost', true],
      ['Makkerordning', false],
      ['Ro på kontoret', true],
    ],
  ],
  [
    '11-text-behind-the-mark',
    ['item.behind'],
    ({ efforts }) => efforts.map(({ text, community, due }) => [text, community, due]),
    [
      ['Fast sparring', 'professional', '2026-12-15'],
      ['Fælles frokost', 'collegial', undefined],
      ['Ny tavle', 'professional', undefined],
      ['**Makkerordning', 'professional', undefined],
    ],
    [
      ['Fast sparring.', 'professional', '2026-12-15'],
      ['Fælles frokost ^ab12c3', 'collegial', undefined],
      ['Ny tavle <!-- spurgt -->', 'professional', undefined],
      ['**Makkerordning**', 'professional', undefined],
    ],
  ],
  ['15-merge-conflict', ['file.conflict'], ({ title }) => title, 'De rette balancer i Team Syd'],
  ['16-others-containers', [], efforts, [['Fast sparring', false]]],
  [
    '17-moved-by-prettier',
    ['directive.unclosed'],
    efforts,
    [
      ['Fast sparring', false],
      ['Fælles frokost', false],
    ],
  ],
  [
    '18-escaped-by-a-rich-text-editor',
    ['file.escaped'],
    ({ efforts, imbalances }) => [efforts.map(({ done, community }) => [done, community]), imbalances.length],
    [
      [
        [false, 'professional'],
        [true, undefined],
      ],
      0,
    ],
    [
      [
        [false, 'professional'],
        [true, 'collegial'],
      ],
      1,
    ],
  ],
  ['21-list-words-without-list', ['list.words'], pointsOf, [[], []]],
  [
    '22-dates-as-written',
    ['date.invalid'],
    ({ date, followUp, efforts }) => [date, followUp, efforts.map(({ due }) => due)],
    [undefined, undefined, Array.from({ length: 8 })],
    [
      '2026-09-15',
      '2026-12-15',
      ['2026-12-15', undefined, undefined, '2026-12-15', undefined, '2026-12-15', undefined, undefined],
    ],
  ],
  [
    '23-ratings-as-written',
    ['rating.value'],
    ratings,
    [
      ['organisational', [3, 4, 3], []],
      ['task', [4], []],
      ['professional', [2, 2, 3, 2], []],
      ['collegial', [3, 3, 4, 3], []],
    ],
    [
      ['organisational', [3, 4, 3], [3, 3, 4, 4, 3, 3]],
      ['task', [4], [4, 4, 4, 4, 3, 3]],
      ['professional', [2, 2, 3, 2], [4]],
      ['collegial', [3, 3, 4, 3], [3, 3, 4]],
    ],
  ],
  // Whether a block called note is for the facilitator is asked, and that is all that is said of it.
  ['24-container-of-others-unclosed', ['notes.meant'], efforts, []],
  ['28-picture-pasted-as-text', [], efforts, [['Fast sparring', false]]],
  ['29-details-around', ['directive.inHtml'], efforts, [], [['Fast sparring', false]]],
  ['30-control-characters', [], pointsOf, [['Ro og mod', 'Klokke\u0007', 'Halv\uFFFDemoji og 👩‍👩‍👧'], []]],
  [
    '31-spreadsheet-cells',
    [],
    efforts,
    [
      ['=1+2', false],
      ['-5 timer; om ugen', false],
      ['"Åbent" kontor', false],
    ],
  ],
  [
    '32-times-and-endings',
    [],
    ({ efforts }) => efforts.map(({ text }) => text),
    ['Møde kl. 10:30, alle medarbejder:e', 'Se https://example.org:8080/a', 'Tak :tada:', 'Læs side'],
  ],
  [
    '36-latin-1',
    ['rating.layout'],
    ({ ratings }) => ratings.map(({ community }) => community),
    ['organisational', 'task', 'professional', 'collegial'],
  ],
];

describe('what people type and paste', () => {
  for (const [name, told, look, expected, mendedTo = expected] of cases) {
    it(`is read or told: ${name}`, () => {
      const text = inputOf(name);
      assert.deepEqual(toldOf(text), told);
      assert.deepEqual(look(analysed(text).workshop), expected);
      assert.deepEqual(look(analysed(mended(text)).workshop), mendedTo);
    });
  }

  it('has a case for every file', () => {
    const names = readdirSync(`${fixtures}input`).map((file) => file.replace(/\.md$/, ''));
    assert.deepEqual(names, [...cases.map(([name]) => name), '13-front-matter-not-first'].sort());
  });

  it('is told of thousands of places: a long month', () => {
    const items = Array.from(
      { length: 6000 },
      (_, at) => `- [ ] Indsats ${at} :indsats{fællesskab=xyzzy vurdering=q}`,
    );
    assert.equal(analysed(danish(lines(':::indsatser', ...items, ':::'))).unread.length, 12_000);
  });

  it('is taken out of the code that a file begins with', () => {
    const front = danish('').trim();
    const body = lines(':::indsatser', '- Ny tavle', ':::');
    for (const text of [
      `\`\`\`yaml\n${front}\n\`\`\`\n\n${body}`,
      `\n\`\`\`\n${front}\n\`\`\`\n${body}`,
      `~~~yaml\n${front.replaceAll('---', '').trim()}\n~~~\n\n${body}`,
      `\`\`\`yaml\n${front.replace(/\n---$/, '')}\n\`\`\`\n${body}`,
      `\`\`\`markdown\n${front}\n\n${body}\`\`\`\n`,
      `\`\`\`markdown\n${front}\n\n${body}`,
    ])
      for (const written of [text, text.replaceAll('\n', '\r\n')]) {
        const placed = applyEdits(written, misplacedFinding(written)!.fixes[0]!.edits);
        assert.deepEqual(analysed(placed).workshop, analysed(`${front}\n\n${body}`).workshop, written);
        assert.doesNotMatch(placed, /```|~~~/);
      }
    const nested = `\`\`\`markdown\n${front}\n\n${body}\n\`\`\`js\nx\n\`\`\`\n\`\`\`\n`;
    assert.deepEqual(misplacedFinding(nested)?.fixes, [], 'which fences belong together is not clear');
    for (const theirs of [`# Sådan\n\n\`\`\`yaml\n${front}\n\`\`\`\n`, '```sh\nnpm i\nsamklang: 1\n```\n'])
      assert.equal(misplacedFinding(theirs), null, theirs);
  });

  it('is put first where it is the front matter', () => {
    const text = inputOf('13-front-matter-not-first');
    const [fix] = misplacedFinding(text)?.fixes ?? [];
    assert.ok(fix);
    const placed = applyEdits(text, fix.edits);
    assert.equal(placed, text.slice(1));
    for (const before of ['# Referat\n\n', '<!-- fra mailen -->\n', '\uFEFF\n']) {
      const moved = applyEdits(before + placed, misplacedFinding(before + placed)!.fixes[0]!.edits);
      assert.deepEqual(analysed(moved).workshop, analysed(placed).workshop);
      assert.ok(moved.includes(before.replace(/\uFEFF/g, '').trim()), moved);
    }
    const spelt = placed.replace('samklang: 1', 'Samklang: 1');
    assert.equal(applyEdits(spelt, misplacedFinding(spelt)!.fixes[0]!.edits), placed);
  });
});

describe('fixes', () => {
  it('each alone hide nothing that was read, and leave the file one to read', () => {
    for (const file of readdirSync(`${fixtures}input`)) {
      const text = readFixture(`input/${file}`);
      const before = analyse(text, { today });
      if (!before) continue;
      const counts = amountRead(before);
      for (const { code, fixes } of before.findings)
        for (const { edits } of fixes) {
          // Of two versions one is left out: that is what is asked.
          if (code === 'file.conflict') continue;
          const after = amountRead(analysed(applyEdits(text, edits), { today }));
          for (const [kind, count] of Object.entries(counts))
            assert.ok(after[kind]! >= count, `${file}: ${code}, ${kind}`);
        }
    }
  });

  it('of a conflict leave one version and no mark', () => {
    const text = inputOf('15-merge-conflict');
    const [{ fixes }] = analysed(text).findings.filter(({ code }) => code === 'file.conflict') as [
      Analysis['findings'][0],
    ];
    assert.deepEqual(
      fixes.map(({ edits }) =>
        analysed(applyEdits(text, edits)).workshop.efforts.map(({ done, due }) => [done, due]),
      ),
      [[[true, '2026-12-15']], [[false, '2026-12-20']]],
    );
    for (const { edits } of fixes) assert.doesNotMatch(applyEdits(text, edits), /^[<=>]{7}/m);
  });

  it('of a long file with conflicts at its top, in a list and in a table take one side each, and blame no sound line', () => {
    const text = tiredMerge;
    const conflicts = (of: string) =>
      analysed(of, { today }).findings.filter(({ code }) => code === 'file.conflict');
    assert.deepEqual(toldOf(text), ['file.conflict']);
    assert.deepEqual(
      conflicts(text).map(({ fixes }) => fixes.length),
      [2, 2, 2],
    );
    // One conflict after the other, the upper or the lower side of each.
    for (let sides = 0; sides < 8; sides++) {
      let now = text;
      for (let left = 3; left > 0; left--) {
        assert.equal(conflicts(now).length, left);
        now = applyEdits(now, conflicts(now)[0]!.fixes[(sides >> (3 - left)) & 1]!.edits);
      }
      const [top, table, list] = [0, 1, 2].map((at) => (sides >> at) & 1) as [number, number, number];
      const { workshop } = analysed(now, { today });
      assert.deepEqual(toldOf(now), []);
      assert.deepEqual(
        [workshop.participants, workshop.efforts.length, workshop.ratings[2]?.now.length],
        [[9, 8][top], [3, 2][list], [9, 8][table]],
      );
    }
  });

  /** A word of ours with a sign in it that nobody sees. */
  const invisible = fc.constantFrom('\u00AD', '\u200B', '\uFEFF', '\u200E', '\u2060', '\u202A');
  const word = fc.constantFrom(
    ':::indsatser',
    ':indsats{',
    'fællesskab=fagligt',
    '2026-12-15',
    'date: 2026-11-22',
  );

  it('take out what nobody sees, and then the file is read as it looks', () => {
    const whole = danish(
      lines(':::indsatser', '- [ ] Fast sparring :indsats{fællesskab=fagligt frist=2026-12-15}', ':::'),
    );
    fc.assert(
      fc.property(word, invisible, fc.nat(), (words, sign, share) => {
        const start = whole.indexOf(words);
        const at = start + 1 + (share % (words.length - 1));
        const text = whole.slice(0, at) + sign + whole.slice(at);
        if (!analyse(text)) return;
        assert.deepEqual(
          analysed(mended(text), { today }).workshop,
          analysed(whole, { today }).workshop,
          JSON.stringify(text.slice(start, start + 40)),
        );
      }),
      { numRuns: runs(400) },
    );
  });

  it('write plain signs for wide ones, wherever of ours they stand', () => {
    const whole = danish(
      lines(
        ':::ubalancer',
        '- [x] Roller :ubalance{nr=5}',
        ':::',
        '',
        ':::indsatser',
        '- [ ] Fast sparring :indsats{fællesskab=fagligt vurdering=løftes}',
        ':::',
      ),
    );
    const bodyStart = whole.indexOf(':::');
    const places = Array.from(whole.matchAll(/[:={}]/g), ({ index }) => index).filter(
      (at) => at >= bodyStart,
    );
    const some = fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: places.length });
    fc.assert(
      fc.property(some, (chosen) => {
        const signs = Array.from(whole);
        for (const at of chosen) signs[at] = String.fromCharCode(signs[at]!.charCodeAt(0) + 0xfee0);
        const text = signs.join('');
        assert.equal(mended(text), whole, text.slice(bodyStart));
      }),
    );
  });

  it('write line breaks for line separators at the colons of a block', () => {
    const whole = danish(lines(':::indsatser', '- [ ] Fast sparring', ':::'));
    const at = whole.indexOf(':::indsatser') + ':::indsatser'.length;
    for (const text of [
      `${whole.slice(0, at)}\u2028${whole.slice(at)}`,
      `${whole.slice(0, at)}\u2029${whole.slice(at + 1)}`,
      whole.replace(/\n:::\n$/, '\n:::\u2028\n'),
    ])
      assert.equal(mended(text), whole, JSON.stringify(text));
  });

  /** A rating table, the ways to write it, and what it says. */
  const names = ['Organisatorisk', 'Opgaverettet', 'Fagligt', 'Kollegialt'];
  const numbers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 6 }), {
    minLength: 8,
    maxLength: 8,
  });
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const ways: Readonly<
    Record<string, (now: readonly string[], wanted: readonly string[]) => readonly string[]>
  > = {
    plain: (now, wanted) => [
      row(['Fællesskab', 'Nu', 'Ønsket']),
      '| - | - | - |',
      ...names.map((name, at) => row([name, now[at]!, wanted[at]!])),
    ],
    named: (now, wanted) => [
      row(['', 'Nu (1-5)', '**Ønsket**']),
      '| - | - | - |',
      ...names.map((name, at) => row([`${name} fællesskab`, now[at]!, wanted[at]!])),
    ],
    turned: (now, wanted) => [
      row(['', ...names]),
      row(['-', '-', '-', '-', '-']),
      row(['Ønsket', ...wanted]),
      row(['Nu', ...now]),
    ],
    apart: (now, wanted) => [
      row(['Fællesskab', 'Nu', 'Ønsket']),
      '| - | - | - |',
      ...names.flatMap((name, at) => [row([name, now[at]!, wanted[at]!]), '']),
    ],
    tabs: (now, wanted) => [
      'Fællesskab\tNu\tØnsket',
      ...names.map((name, at) => `${name}\t${now[at]!}\t${wanted[at]!}`),
    ],
    bare: (now, wanted) => [
      row(['Fællesskab', 'Nu', 'Ønsket']),
      ...names.map((name, at) => row([name, now[at]!, wanted[at]!])),
    ],
  };

  it('write a table as usual, and it says the same before and after, whichever way it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(ways)), numbers, (way, given) => {
        const cells = given.map((cell) => cell.join(' '));
        const written = (of: string) =>
          danish(lines(':::balance', ...ways[of]!(cells.slice(0, 4), cells.slice(4)), ':::'));
        const expected = ratings(analysed(written('plain')).workshop);
        assert.deepEqual(ratings(analysed(written(way)).workshop), expected);
        assert.deepEqual(ratings(analysed(mended(written(way))).workshop), expected);
        assert.ok(!codesOf(mended(written(way))).includes('rating.layout'));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('more of the same kinds', () => {
  const tableOf = (cell: string) =>
    danish(lines(':::balance', '| Fællesskab | Nu |', '| - | - |', `| Fagligt | ${cell} |`, ':::'));

  it('are boxes of phones and other programs', () => {
    const boxes = ['✅', '✔', '⬜', '［x］', '(x)', '( )', '[*]', '[>]'];
    const text = danish(lines(':::indsatser', ...boxes.map((box) => `- ${box} Ny tavle`), ':::'));
    const read = [true, true, false, true, true, false, false, false].map((done) => ['Ny tavle', done]);
    assert.deepEqual(efforts(analysed(text).workshop), read);
    assert.deepEqual(efforts(analysed(mended(text)).workshop), read);
  });

  it('are digits of phones, and line breaks in a cell', () => {
    for (const [cell, now] of [
      ['３', [3]],
      ['④', [4]],
      ['3<br>4', [3, 4]],
    ] as const)
      assert.deepEqual(ratings(analysed(mended(tableOf(cell))).workshop)[0]?.[1], now, cell);
  });

  it('are numbers with one sign between all of them, but not two of which one may be a half', () => {
    for (const [cell, now] of [
      ['3,3,4', [3, 3, 4]],
      ['3-3-4', [3, 3, 4]],
      ['3.3.4', [3, 3, 4]],
      ['3,,4', [3, 4]],
      ['3,4', []],
      ['3-4', []],
      ['34', []],
    ] as const)
      assert.deepEqual(ratings(analysed(mended(tableOf(cell))).workshop)[0]?.[1], now, cell);
  });

  it('are heads that say that it is a state', () => {
    for (const head of [
      'Nu-tilstand',
      'Nu tilstand',
      'Nutilstand',
      'Nusituation',
      'Aktuelt',
      'Current state',
    ])
      for (const wanted of ['Ønsket tilstand', 'Ønsketilstand', 'Desired state']) {
        const text = tableOf('3 | 4')
          .replace('| Nu |', `| ${head} | ${wanted} |`)
          .replace('| - | - |', '| - | - | - |');
        assert.deepEqual(ratings(analysed(text).workshop)[0], ['professional', [3], [4]], head);
        assert.ok(mended(text).includes('| Fællesskab | Nu | Ønsket |'), mended(text));
      }
  });

  it('are bullets of a second level from Word, below a point or another bullet; not the words of a point', () => {
    const listOf = (...points: readonly string[]) => danish(lines(':::styrker', ...points, ':::'));
    const inside = (text: string) => danish(lines('::::fællesskab{type=fagligt}', text, '::::'));
    const points = (text: string) => analysed(text).workshop.communities[0]?.strengths;
    for (const [first, second] of [
      ['- Vi hjælper', 'o Også i weekenden'],
      ['- Vi hjælper', 'o   også i weekenden'],
      ['•\tVi hjælper', 'o\tOgså i weekenden'],
      ['• Vi hjælper', 'o Også i weekenden'],
    ] as const) {
      const text = inside(lines(':::styrker', first, second, ':::'));
      assert.ok(toldOf(text).includes('list.bullet'), text);
      assert.deepEqual(
        points(mended(text))?.map((words) => words.toLowerCase()),
        ['vi hjælper', 'også i weekenden'],
        text,
      );
    }
    for (const words of ['o.lign.', 'og mere', '§ 5 i loven'])
      assert.ok(!toldOf(listOf('- Vi hjælper', words)).includes('list.bullet'), words);
  });

  it('are boxes of other programs in a block of ours, whose end closes it', () => {
    for (const opening of ['::: tip', ':::tip', ':::info[Husk]', '::: details Mere']) {
      const text = danish(
        lines(
          ':::indsatser',
          '- Ny tavle',
          '',
          opening,
          'Kaffe',
          ':::',
          '- Bord :indsats{vurdering=løftes}',
          ':::',
        ),
      );
      assert.deepEqual(toldOf(text), ['fence.short'], opening);
      const [fix] = analysed(text).findings.find(({ code }) => code === 'fence.short')!.fixes;
      const longer = analysed(applyEdits(text, fix!.edits));
      assert.deepEqual(
        longer.workshop.efforts.map(({ text: words }) => words),
        ['Ny tavle', 'Bord'],
        opening,
      );
      assert.deepEqual(toldOf(longer.text), []);
    }
  });

  it('are colons for equals signs', () => {
    for (const braces of ['{vurdering: ja}', '{vurdering:ja}']) {
      const text = danish(lines(':::indsatser', `- Ny tavle :indsats${braces}`, ':::'));
      assert.equal(analysed(mended(text)).workshop.efforts[0]?.assessment, 'yes', braces);
    }
  });

  it('are two marks of one action, which say as one what they say apart', () => {
    const attribute = fc.constantFrom(
      'fællesskab=fagligt',
      'vurdering=løftes',
      'ansvarlig="leder og TR"',
      'frist=2026-12-15',
    );
    const marks = fc.uniqueArray(attribute, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(marks, fc.nat(4), fc.constantFrom(' ', ' og mere '), (given, at, between) => {
        const [one, other] = [given.slice(0, at), given.slice(at)].map(
          (some) => `:indsats{${some.join(' ')}}`,
        );
        const itemOf = (words: string) => danish(lines(':::indsatser', `- Ny tavle${words}`, ':::'));
        const text = itemOf(` ${one}${between}${other}`);
        const whole = itemOf(`${between.trimEnd()} :indsats{${given.join(' ')}}`);
        assert.ok(toldOf(text).includes('directive.malformed'), text);
        assert.deepEqual(analysed(mended(text)).workshop, analysed(whole).workshop, text);
      }),
    );
  });

  it('are two tables, of which none gets a column beside the numbers of the other', () => {
    const text = tableOf('3').replace(
      /:::\n$/,
      '\n| Fællesskab | Ønsket |\n| - | - |\n| Fagligt | 4 |\n:::\n',
    );
    assert.equal(mended(text), text);
    assert.ok(toldOf(text).includes('rating.columnMissing'));
    assert.ok(toldOf(text).includes('rating.duplicate'));
  });
});

describe('backslashes', () => {
  it('are as their writer has them where nothing of ours is behind them', () => {
    for (const theirs of ['* \\[ ] Tilføj dem', '\\:::tip', '- \\[x] Se \\[ref\\]', '\\:::\n\n- \\[ ] a'])
      assert.deepEqual(codesOf(danish(lines(theirs, '', ':::indsatser', '- [ ] b', ':::'))), [], theirs);
  });

  it('before the pipes of a rating table are told, with no other table beside it, and it is read without them', () => {
    const rows = [
      'Fællesskab | Nu | Ønsket',
      '--- | --- | ---',
      'Fagligt | 3 4 | 4 4',
      'Kollegialt | 2 2 | 3 3',
    ];
    const written = (pipe: string, dash = '-') =>
      danish(
        lines(
          ':::balance',
          ...rows.map((row) => `| ${row} |`.replaceAll('|', pipe).replaceAll('---', `${dash}--`)),
          ':::',
        ),
      );
    for (const text of [written('\\|'), written('\\|', '\\-')]) {
      assert.deepEqual(codesOf(text), ['file.escaped']);
      assert.equal(mended(text).split('| Opgave')[0], mended(written('|')).split('| Opgave')[0]);
      assert.deepEqual(
        ratings(analysed(mended(text)).workshop),
        ratings(analysed(mended(written('|'))).workshop),
      );
    }
    const own = written('\\|').replace(':::balance', ':::tip');
    assert.deepEqual(codesOf(own), []);
  });

  it('are told in a list of ours, and before a name of ours', () => {
    for (const ours of ['- \\[ ] a', '- [ ] a \\:indsats{vurdering=ja}'])
      assert.deepEqual(codesOf(danish(lines(':::indsatser', ours, ':::'))), ['file.escaped'], ours);
    assert.ok(codesOf(danish(lines('\\:::indsatser', '- \\[ ] a', '\\:::'))).includes('file.escaped'));
  });
});

describe('containers of other programs', () => {
  for (const opening of [
    '::: tip',
    '::: details Mere',
    '::: mermaid',
    ':::info[Husk]',
    ':::{.x}',
    ':::: {.columns}',
  ])
    it(`are theirs: ${opening}`, () => {
      const fence = /^:+/.exec(opening)![0];
      const text = danish(
        lines(opening, 'Kaffe kl. 9.', '', '- a', '', fence, '', ':::indsatser', '- b', ':::'),
      );
      assert.deepEqual(analysed(text).findings, []);
      assert.deepEqual(
        analysed(text).workshop.efforts.map(({ text: words }) => words),
        ['b'],
      );
    });
});
