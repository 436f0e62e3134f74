/** What is no workshop file, and workshop files in which much is wrong: a clear finding, soon, and what can be read. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.js';
import { analysed, codesOf, danish, inTime, lines, readFixture, told, wordsAt } from './support.js';

/** Longest that anything may take on a quiet machine, in milliseconds. */
const soon = 2000;

const partOf = (text: string, share: number): string => text.slice(0, text.length * share);

const teamNord = readFixture('teamNord.md');

describe('what is no workshop file', () => {
  const others: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['plain Markdown', '# Noter\n\n- kl. 10:30\n\n:::note\nx\n:::\n'],
    ['another tool’s front matter', '---\ntitle: x\n---\n\n:::styrker\n- a\n'],
    ['front matter further down', '\n---\nsamklang: 1\n---\n'],
    ['a thematic break', '---\n\nTekst, der nævner samklang: 1\n'],
    ['zeros', '\0'.repeat(1000)],
  ];
  for (const [name, text] of others) it(`is left alone: ${name}`, () => assert.equal(analyse(text), null));

  it('costs nothing, however long', () => {
    for (const text of [`# x\n${teamNord.repeat(4000)}`, `---\ntitle: x\n---\n${teamNord.repeat(4000)}`]) {
      assert.ok(text.length > 10_000_000);
      assert.equal(
        inTime(50, (share) => analyse(partOf(text, share))),
        null,
      );
    }
  });
});

describe('files of other makes', () => {
  it('with CRLF and a byte order mark give the same, and spans for them', () => {
    const plain = analysed(teamNord);
    const other = analysed(`\uFEFF${teamNord.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(other.workshop, plain.workshop);
    assert.deepEqual(told(other.text), told(teamNord));
    for (const [pointer, span] of plain.spans)
      assert.equal(
        wordsAt(other.text, other.spans.get(pointer))?.replaceAll('\r\n', '\n'),
        wordsAt(teamNord, span),
        pointer,
      );
  });

  it('with the old Mac’s line ends are no workshop files', () => {
    assert.equal(analyse(teamNord.replaceAll('\n', '\r')), null);
  });
});

describe('a workshop file', () => {
  /** Name, text, exactly what is found, and a look at what was read. */
  const cases: readonly (readonly [
    string,
    string,
    readonly string[],
    (workshop: ReturnType<typeof analysed>['workshop']) => unknown,
    unknown,
  ])[] = [
    [
      'with nothing but its mark',
      '---\nsamklang: 1\n---\n',
      Array.from({ length: 7 }, () => 'field.missing "---"'),
      ({ version }) => version,
      1,
    ],
    [
      'with an empty mark',
      danish('').replace('samklang: 1', 'samklang:'),
      ['field.missing "samklang"'],
      ({ title }) => title,
      'De rette balancer i Team Nord',
    ],
    [
      'of another version',
      danish('').replace('samklang: 1', 'samklang: 99'),
      ['version.unknown "99"'],
      ({ title, version }) => [title, version],
      ['De rette balancer i Team Nord', undefined],
    ],
    [
      'of a version in words',
      danish('').replace('samklang: 1', 'samklang: "1"'),
      [],
      ({ version }) => version,
      1,
    ],
    [
      'whose front matter goes on and on',
      danish('::trin{nr=1 minutter=90}\n').replace('\n---\n', '\n'),
      ['frontMatter.unclosed "---"'],
      ({ steps, minutes }) => [steps, minutes],
      [[{ number: 1, minutes: 90 }], 90],
    ],
    [
      'whose YAML is broken in the middle',
      danish('::trin{nr=1}\n', 'forum: Møde: MED\n'),
      ['frontMatter.syntax "Møde: MED"'],
      ({ steps, title, forum }) => [steps, title, forum],
      [[{ number: 1 }], 'De rette balancer i Team Nord', 'Møde: MED'],
    ],
    [
      'with keys twice',
      danish('', 'title: Igen\nminutes: 60\nx: 1\nx: 2\n'),
      [
        'frontMatter.duplicateKey "title"',
        'frontMatter.duplicateKey "minutes"',
        'frontMatter.duplicateKey "x"',
      ],
      ({ title, minutes }) => [title, minutes],
      ['De rette balancer i Team Nord', 90],
    ],
    [
      'with values of the wrong kind',
      '---\nsamklang: [1]\nlanguage: {a: b}\ntitle: [x]\ncommunity: Nord\ncoreTask: x\ndate: [2026]\nparticipants: "9"\nminutes: 1.5\n---\n',
      [
        'version.unknown "[1]"',
        'language.unknown "{a: b}"',
        'field.text "[x]"',
        'date.invalid "[2026]"',
        'field.number "1.5"',
      ],
      ({ language, community, title, participants }) => [language, community, title, participants],
      ['da', 'Nord', undefined, 9],
    ],
    [
      'with numbers out of bounds',
      danish('', '').replace('participants: 9', 'participants: 0').replace('minutes: 90', 'minutes: 1441'),
      ['field.number "0"', 'field.number "1441"'],
      ({ participants, minutes }) => [participants, minutes],
      [undefined, undefined],
    ],
    [
      'whose containers are all left open',
      danish(
        lines('::::fællesskab{type=fagligt}', ':::styrker', '- a', '', '# b', '', ':::indsatser', '- c'),
      ),
      [
        'directive.unclosed "::::fællesskab{type=fagligt}"',
        'directive.unclosed ":::styrker"',
        'directive.unclosed ":::indsatser"',
      ],
      ({ communities, efforts }) => [communities[0]?.strengths, efforts.map(({ text }) => text)],
      [['a'], ['c']],
    ],
    [
      'whose containers are as long as those around them',
      danish(
        lines(':::fællesskab{type=fagligt}', ':::styrker', '- a', ':::', ':::udbytte', '- b', ':::', ':::'),
      ),
      ['fence.short ":::fællesskab{type=fagligt}"'],
      ({ communities }) => communities,
      [{ id: 'professional', strengths: ['a'], gains: [], improvements: [] }],
    ],
    [
      'that names a community twice',
      danish(
        lines(
          '::::fællesskab{type=fagligt}',
          ':::styrker',
          '- a',
          ':::',
          '::::',
          '',
          '::::fællesskab{type=fagligt}',
          ':::styrker',
          '- b',
          ':::',
          '::::',
        ),
      ),
      ['community.duplicate "fagligt"'],
      ({ communities }) => communities.map(({ id, strengths }) => [id, strengths]),
      [
        ['professional', ['a']],
        ['professional', ['b']],
      ],
    ],
    [
      'whose table lacks a row',
      danish(
        lines(
          ':::balance',
          '| Fællesskab | Nu | Ønsket |',
          '| - | - | - |',
          '| Organisatorisk | 3 | 3 |',
          '| Opgaverettet | 3 | 3 |',
          '| Kollegialt | 3 | 3 |',
          ':::',
        ),
      ),
      ['rating.rowMissing "Fællesskab"'],
      ({ ratings }) => ratings.map(({ community }) => community),
      ['organisational', 'task', 'collegial'],
    ],
    [
      'whose table is none',
      danish(lines(':::balance', 'Fagligt: 3 nu', ':::')),
      ['rating.tableMissing ":::balance"'],
      ({ ratings }) => ratings,
      [],
    ],
    [
      'whose steps are numbered anyhow',
      danish(lines('## a', '::trin{nr=2}', '## b', '::trin{nr=2}', '## c', '::trin{nr=1}', '::trin{nr=9}')),
      ['step.duplicate "2"', 'step.order "1"', 'step.unknown "9"'],
      ({ steps }) => steps,
      [
        { title: 'a', number: 2 },
        { title: 'b', number: 2 },
        { title: 'c', number: 1 },
      ],
    ],
  ];
  for (const [name, text, findings, look, expected] of cases) {
    it(name, () => {
      assert.deepEqual(told(text), findings);
      assert.deepEqual(look(analysed(text).workshop), expected);
    });
  }
});

describe('a file that would take too long', () => {
  /** Texts that are reported, not parsed. The front matter is read all the same. */
  const excessive: readonly (readonly [string, string])[] = [
    ['2 MB of notes', teamNord.slice(teamNord.indexOf('# De')).repeat(1000)],
    ['10 MB in a line', 'a'.repeat(10_000_000)],
    ['5,000 containers', ':::a\n'.repeat(5000)],
    ['5,000 containers with attributes', ':::a{b=c}\n\n'.repeat(5000)],
    ['5,000 containers of our own', ':::styrker\n- a\n'.repeat(5000)],
    ['10,000 quotes', `${'>'.repeat(10_000)} a`],
    ['10,000 bullets', `${'- '.repeat(10_000)}a`],
    [
      'lists inside each other',
      Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''),
    ],
    [
      'numbered lists inside each other',
      Array.from({ length: 500 }, (_, depth) => `${'   '.repeat(depth)}1. a\n`).join(''),
    ],
    ['quotes that grow', Array.from({ length: 500 }, (_, depth) => `${'>'.repeat(depth)}a\n\n`).join('')],
  ];
  for (const [name, body] of excessive) {
    it(`is told of: ${name}`, () => {
      const { workshop } = inTime(soon, (share) => analysed(danish(partOf(body, share))));
      assert.deepEqual(codesOf(danish(body)), ['file.excess']);
      assert.equal(workshop.title, 'De rette balancer i Team Nord');
    });
  }

  /** Texts at the parser’s weak points that are parsed; 20 kB or 50 kB, or just within the limits. */
  const hard: readonly (readonly [string, string])[] = [
    ...[
      '*a_',
      '~a',
      '[a](b',
      'a**b',
      ':a{b="',
      '[',
      '![',
      '`a',
      '<a ',
      '&a',
      '\\',
      '| ',
      'a\n',
      '- a\n',
      '> a\n',
      '# a\n',
      '\n',
      '\t',
      '- \n',
    ].map((piece): [string, string] => [
      `${JSON.stringify(piece)} again and again`,
      piece.repeat(piece.includes('|') ? 290 : (piece.includes('\n') ? 20_000 : 50_000) / piece.length),
    ]),
    ...[
      '::a\n',
      ':::a\n:::\n',
      ':::a{b="\n',
      '::trin{nr=1}\n',
      '```\n',
      '~~~\na\n',
      '<div>\n\n',
      '<!-- ',
      '<!--\n',
      '[a]: b\n',
      '[a]:\n',
      '---\n',
      'a\n===\n',
      '| a |\n| - |\n',
      '::: a\n',
      '1. a\n\n',
      '- [ ] a :indsats{\n',
    ].map((piece): [string, string] => [
      `${JSON.stringify(piece)} again and again`,
      piece.repeat(20_000 / piece.length),
    ]),
    [
      'a wide table',
      `${'| a '.repeat(290)}|\n${'| - '.repeat(290)}|\n${`${'| a '.repeat(290)}|\n`.repeat(40)}`,
    ],
    ['60 bullets on many lines', `${'- '.repeat(60)}a\n\n`.repeat(50)],
    ['60 quotes on many lines', `${'> '.repeat(60)}a\n`.repeat(100)],
    [
      'lists inside each other',
      Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''),
    ],
    [
      'containers in lists in containers',
      Array.from({ length: 24 }, (_, depth) => `${'  '.repeat(depth)}- :::a\n`).join(''),
    ],
    ['containers inside each other', `${':::a\n'.repeat(24)}${'- a\n\n'.repeat(500)}`],
    ['long items', `:::indsatser\n${`- ${'a :b '.repeat(200)}\n`.repeat(20)}:::\n`],
    ['marks in a line of 200 kB that none is read in', `<div>${'x - [x] c :ubalance{nr=9} '.repeat(8000)}`],
    ['an item of 20 kB', `:::indsatser\n- ${':indsats{vurdering=ja '.repeat(900)}\n:::\n`],
    ['many addresses, each told of', Array.from({ length: 5000 }, (_, n) => `:::\n#b${n}@mail.dk `).join('')],
    [
      'rows that name no community',
      `:::balance\n| Fællesskab | Nu | Ønsket |\n| - | - | - |\n${'k…\n'.repeat(40_000)}:::\n`,
    ],
    ['many keys', ''],
    [
      'a rating table of nothing but mistakes',
      `:::balance\n| Fællesskab | Nu | Ønsket |\n| --- | --- | --- |\n${'1\n'.repeat(50_000)}:::\n`,
    ],
  ];
  for (const [name, body] of hard) {
    it(`is parsed soon: ${name}`, () => {
      const more =
        name === 'many keys' ? Array.from({ length: 300 }, (_, index) => `key${index}: a: b\n`).join('') : '';
      inTime(soon, (share) =>
        analysed(danish(`:::indsatser\n- x\n:::\n\n${partOf(body, share)}`, partOf(more, share))),
      );
    });
  }

  it('is not one of 300 kB of notes', () => {
    const body = teamNord.slice(teamNord.indexOf('# De'));
    const { workshop } = inTime(soon, (share) => analysed(danish(body.repeat(120 * share))));
    assert.equal(workshop.efforts.length, 480);
  });
});
