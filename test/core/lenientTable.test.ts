/** What docs/lenient.md says of each kind of input is so: what is told of it, and whether a fix mends it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analysis/analyse.js';
import { misplacedFinding } from '../../src/analysis/misplaced.js';
import { rowWords } from '../../src/syntax/row.js';
import { danish, lines, root } from './support.js';

const today = '2026-11-20';
const inList = (...items: readonly string[]) => danish(lines(':::indsatser', ...items, ':::'));
const behindBox = (words: string) => inList(`- ${words}`);
const marked = (mark: string) => inList(`- Ny tavle ${mark}`);
const due = (day: string) => marked(`:indsats{vurdering=løftes frist="${day}"}`);
const inTable = (...rows: readonly string[]) => danish(lines(':::balance', ...rows, ':::'));
const head = ['| Fællesskab | Nu | Ønsket |', '| --- | --- | --- |'];
const four = [
  '| Organisatorisk | 3 | 3 |',
  '| Opgaverettet | 4 | 4 |',
  '| Fagligt | 2 | 2 |',
  '| Kollegialt | 3 | 3 |',
];
const rated = (cell: string) => inTable(...head, `| Organisatorisk | ${cell} | 3 |`, ...four.slice(1));
const headed = (label: string) =>
  label.includes('Nu') || label === 'Now'
    ? inTable(head[0]!.replace('Nu', label), head[1]!, ...four)
    : inTable(...head, ...four.map((row) => row.replace('Fagligt', label)));
const withField = (written: string) => {
  const [key] = written.split(':');
  return danish('').replace(new RegExp(`^${key}:.*$`, 'm'), written);
};
const front = danish('');

/** What each row is about, in its order: the texts that it stands for, made of the examples in it where it has some. */
const rows: readonly (readonly [string, ((example: string) => string) | readonly string[]])[] = [
  ['`[✓]`', (box) => behindBox(box === '[x]Words' ? box : `${box} Ny tavle`)],
  ['`[/]`', (box) => behindBox(`${box} Ny tavle`)],
  ['`[x]` or', behindBox],
  [
    '`•`',
    (bullet) =>
      inList('- Ny tavle', bullet === '-Words' ? bullet : `${bullet}${bullet === 'o' ? '\t' : ' '}Ord`),
  ],
  [
    'a list of actions',
    [
      danish(lines('## Aftaler', '', '- Ny tavle')),
      danish(lines('| Hvad | Hvem | Hvornår |', '|--|--|--|', '| Ny tavle | leder | 1. maj |')),
    ],
  ],
  ['`Ansvarlig:', (said) => inList(`- Ny tavle. ${said}`)],
  ['`Næste møde', (said) => danish(said)],
  ['words, headings', [inList('Ny tavle'), inList('### Ny tavle')]],
  ['a support at the edge', [inList('- Ny tavle', '- Vagtplanen :støtte{art=struktur}')]],
  [
    'a full stop',
    ['.', ' ^id', ' <!-- spurgt -->', '**', ' ord'].map((end) => marked(`:indsats{vurdering=løftes}${end}`)),
  ],
  [
    'a line right below',
    [marked(':indsats{vurdering=løftes}\n  fra uge 40'), marked(':indsats{vurdering=løftes}\nlåst')],
  ],
  ['an item that is struck', [behindBox('~~Ny tavle~~')]],
  ['a mark without words', [danish(lines(':::tendenser', '- [x] :tendens{nr=3}', ':::'))]],
  ['a colon for', [marked(':indsats{vurdering: løftes}')]],
  ['a mark in backticks', [marked('`:indsats{vurdering=løftes}`')]],
  ['two marks', [marked(':indsats{vurdering=løftes} :indsats{fællesskab=fagligt}')]],
  [
    'a comma',
    [marked(':indsats{vurdering=løftes, fællesskab=fagligt}'), marked(':indsats{vurdering=”løftes”}')],
  ],
  ['`Nu (1-5)`', (label) => headed(label === 'F�llesskab' ? 'Fagligt f�llesskab' : label)],
  ['a table on its side', [inTable(head[0]!, head[1]!, ...four.flatMap((row) => [row, '']))]],
  ['a column for each', [inTable('| Fællesskab | Nu | Nu |', head[1]!, ...four)]],
  [
    'the same head twice',
    [inTable('| Fællesskab | Nu | Nu |', head[1]!, '| Organisatorisk | 3 3 | 4 |', ...four.slice(1))],
  ],
  ['another table', [inTable(...head, ...four, '', ...head, ...four)]],
  ['another round', [`${inTable(...head, ...four)}\n${lines(':::balance', ...head, ...four, ':::')}`]],
  ['ratings in lines', [inTable('Fagligt: nu 2, ønsket 4', 'Kollegialt: nu 3, ønsket 4')]],
  ['the same outside', [danish(lines('Fagligt: nu 2, ønsket 4', 'Kollegialt: nu 3, ønsket 4'))]],
  ['a table of ratings outside', [danish(lines(...head, ...four))]],
  ['more than 2,000', [inTable(...head, ...Array.from({ length: 2001 }, () => four[0]!))]],
  ['a table without a head', [inTable(...four)]],
  ['`**4**`', rated],
  ['`444433`', [rated('444433').replace(/participants: \d+/, 'participants: 6')]],
  ['`2-3`', rated],
  ['`15/12-2026`', due],
  ['`15/12` `15', due],
  ['`15.12.2026 kl', due],
  ['`tirs', due],
  ['`man', (day) => due(day)],
  ['`uge', due],
  ['`participants: "9"`', withField],
  ['`participants: ca', withField],
  [
    '`community: Team',
    (written) =>
      withField(
        written.includes(':') ? written : `community: ${written === 'null' ? written : `${written}Team`}`,
      ),
  ],
  ['a colon, a bracket', [withField('title: "Nord" og syd')]],
  ['`Title:`', [front.replace('title:', 'Title:'), front.replace('title:', ' title:')]],
  ['another workshop', [`${front}\n${danish('')}`]],
  [
    'a blank line, a comment',
    ['\n', '<!-- fra mailen -->\n', '# Referat\n\n'].map((before) => before + front),
  ],
  ['code fences', [`\`\`\`yaml\n${front}\`\`\`\n`, `~~~\n${inList('- Ny tavle')}~~~\n`]],
  ['what git leaves', [inList('<<<<<<< HEAD', '- Ny tavle', '=======', '- Nye stole', '>>>>>>> nord')]],
  [
    '`\\:::`',
    [
      danish(lines('\\:::indsatser', '- Ny tavle', '\\:::')),
      marked(':indsats{vurdering\\=løftes}'),
      behindBox('\\[x\\] Ny tavle'),
    ],
  ],
  [
    'an invisible',
    [':::ind\u00ADsatser', ':::indsatser\u2028'].map((head) => danish(lines(head, '- Ny tavle', ':::'))),
  ],
  [
    'wide colons',
    [
      danish(lines('：：：indsatser', '- Ny tavle', '：：：')),
      marked(':indsats｛vurdering＝løftes｝'),
      front.replace('title:', 'title：'),
    ],
  ],
  ['`:::` that', [danish(lines(':::indsatser', '- Ny tavle', '      :::'))]],
  ['`:::indsatser` right', [danish(lines('<details>', ':::indsatser', '- Ny tavle', ':::', '</details>'))]],
  ['`::: tip`', (opens) => danish(lines(opens.replace('…', 'Godt'), 'Ord', ':::'))],
  [
    'the same inside',
    ['::: tip', ':::tip'].map((opens) => inList('- Ny tavle', '', opens, 'Ord', ':::', '- Bord')),
  ],
];

const table = readFileSync(`${root}docs/lenient.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => rowWords(line));
const quoted = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, words]) => words!);

describe('the table of what is read leniently', () => {
  it('has a row for each of these, but for the one about several files', () => {
    assert.equal(table.length, rows.length + 1);
    assert.match(table.at(-1)![0]!, /kopi/);
  });

  for (const [index, [begins, made]] of rows.entries()) {
    it(`says what is so of ${begins}`, () => {
      const [written = '', , said = '', fix = ''] = table[index]!;
      assert.ok(written.startsWith(begins), written);
      const texts = typeof made === 'function' ? quoted(written).map(made) : made;
      for (const text of texts) {
        const misplaced = misplacedFinding(text);
        const findings = misplaced ? [misplaced] : analyse(text, { today })!.findings;
        const codes = quoted(said);
        if (codes.length === 0) {
          const wrong = findings.filter(({ severity }) => severity !== 'information');
          assert.deepEqual(
            wrong.map(({ code }) => code),
            [],
            text,
          );
          continue;
        }
        const found = findings.find(({ code }) => codes.includes(code));
        assert.ok(found, `${text}\n${findings.map(({ code }) => code).join(' ')}`);
        const how = found.fixes.length === 0 ? '' : found.fixes.some(({ safe }) => safe) ? 'safe' : 'choice';
        const expected = fix === '' ? '' : fix.startsWith('safe') ? 'safe' : 'choice';
        assert.equal(how, expected, text);
      }
    });
  }
});
