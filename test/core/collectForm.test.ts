/** Answers to a form: read from what forms export, put where they belong, and nothing of who gave them and when. */
import assert from 'node:assert/strict';
import { zipSync, strToU8 } from 'fflate';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { answerPoints } from '../../src/editing/forms/answerPoints.js';
import { collectForm, type FormCollection } from '../../src/editing/forms/collectForm.js';
import { csvCells } from '../../src/editing/forms/csvCells.js';
import { columnsOf, formKey, type ColumnRole } from '../../src/editing/forms/columns.js';
import { readForm } from '../../src/editing/forms/readForm.js';
import { ratingIn, ratingsIn } from '../../src/editing/forms/scale.js';
import type { FormTable } from '../../src/editing/forms/table.js';
import { readReflection } from '../../src/editing/reflections/collectReflections.js';
import { newWorkshopText } from '../../src/templates/newWorkshop.js';
import { templates } from '../../src/templates/files/index.js';
import { analysed, danish, lines, readFixture, told } from './support.js';

const empty = newWorkshopText(
  { id: 'balancer', language: 'da', text: templates.balancer('da') },
  {
    title: 'De rette balancer i Team Nord',
    community: 'Team Nord',
    coreTask: 'At borgerne kan leve trygt i eget hjem',
    forum: 'Personalegruppe',
    date: '2026-12-01',
    participants: 6,
    minutes: 90,
  },
);

/** What Microsoft Forms exports, with a grid for each question: the second is numbered by Excel. */
const fromMicrosoft: FormTable = {
  head: [
    'Id',
    'Starttidspunkt',
    'Fuldførelsestidspunkt',
    'Mail',
    'Navn',
    'Organisatorisk',
    'Opgaverettet',
    'Fagligt',
    'Kollegialt',
    'Organisatorisk2',
    'Opgaverettet2',
    'Fagligt2',
    'Kollegialt2',
    'Hvor er det faglige fællesskab særlig stærkt?',
    'Hvad kunne være bedre i det kollegiale fællesskab?',
    'Er der andet, vi skal vide?',
  ],
  rows: [
    '1|2026-11-20T08:01|2026-11-20T08:09|mette@eksempel.dk|Mette Jensen|3|3|2|4|3|4|4|4|Fredagssparringen|Mere tid sammen|',
    '2|2026-11-20T09:11|2026-11-20T09:19|ole@eksempel.dk|Ole Olsen|2|4|1|5|3|4|5|4|Vi tør spørge|mere tid sammen.|Vi har travlt om fredagen',
    '3|2026-11-21T10:00|2026-11-21T10:04|pia@eksempel.dk|Pia Holm|3|3|3|4|3||4|3|-|Pia mangler nogen at spise med|',
    '4|2026-11-22T11:30|2026-11-22T11:41|ida@eksempel.dk|Ida Lund|4 - meget|3|2|4|3|4|4|4|Fast supervision|Skriv til ida@eksempel.dk|',
  ].map((row) => row.split('|')),
};

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const collected = (table: FormTable, text = empty, chosen: readonly string[] = []): FormCollection =>
  collectForm(analysed(text), table, columnsOf(table, chosen), seeded(3));
const rolesOf = (...head: readonly string[]): ColumnRole[] =>
  columnsOf({ head, rows: [head.map(() => '3'), head.map(() => '4')] }).map(({ role }) => role);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pointsIn = (text: string): string[] =>
  readReflection(text)!
    .points.map(({ place, text: words }) =>
      place ? `${place.community}/${place.kind} ${words}` : `– ${words}`,
    )
    .filter((point) => point !== '– Ikke placeret');

describe('the columns of a form', () => {
  it('are known by their headings, in either language', () => {
    assert.deepEqual(rolesOf('Fagligt fællesskab: nu', 'Fagligt fællesskab: ønsket'), [
      'professional/now',
      'professional/wanted',
    ]);
    assert.deepEqual(
      rolesOf(
        'How much energy do we put into it now? [Task-oriented]',
        'How much energy do we want to put into it? [Task-oriented]',
      ),
      ['task/now', 'task/wanted'],
    );
    assert.deepEqual(
      rolesOf(
        'Hvor meget energi lægger vi i fællesskaberne i dag?.Det organisatoriske fællesskab (det store vi)',
        'Hvor meget energi vil vi gerne lægge?.Det organisatoriske fællesskab (det store vi)',
      ),
      ['organisational/now', 'organisational/wanted'],
    );
  });

  it('are now and wanted in this order where they do not say so, and a third is nobody’s', () => {
    assert.deepEqual(rolesOf('Kollegialt', 'Kollegialt2', 'Kollegialt3'), [
      'collegial/now',
      'collegial/wanted',
      'ignore',
    ]);
  });

  it('of names, addresses and times are sealed, whatever is chosen', () => {
    const columns = columnsOf(
      fromMicrosoft,
      fromMicrosoft.head.map(() => 'unplaced'),
    );
    assert.deepEqual(
      columns.map(({ sealed }) => sealed),
      fromMicrosoft.head.map((_, at) => at < 5),
    );
    assert.deepEqual(
      columns.map(({ role }) => role),
      fromMicrosoft.head.map((_, at) => (at < 5 ? 'ignore' : 'unplaced')),
    );
  });

  it('are sealed by what they hold where the heading does not tell', () => {
    for (const values of [
      ['Mette Jensen', 'Ole Olsen'],
      ['mette@eksempel.dk', 'ole@eksempel.dk'],
      ['22-11-2026 10:31', '23-11-2026 08:02'],
      ['22. nov. 2026 10.31', ''],
      ['12 34 56 78', '+45 87654321'],
    ])
      assert.ok(columnsOf({ head: ['Kolonne'], rows: values.map((value) => [value]) })[0]!.sealed, values[0]);
  });

  it('are remembered by their headings, of which nothing is told', () => {
    assert.equal(formKey(fromMicrosoft), formKey({ ...fromMicrosoft, rows: [] }));
    assert.match(formKey(fromMicrosoft), /^[0-9a-f]{16}$/);
  });
});

describe('the answers to a form', () => {
  it('are ratings in their cells, sorted, and points under their questions, doubles joined', () => {
    const { result, cells, points, doubles, people, fewest, withheld, noRatings } = collected(fromMicrosoft);
    assert.match(result, /\| Organisatorisk +\| 2 3 3 4 +\| 3 3 3 3 +\|/);
    assert.match(result, /\| Opgaverettet +\| 3 3 3 4 +\| 4 4 4 +\|/);
    assert.match(result, /\| Fagligt +\| 1 2 2 3 +\| 4 4 4 5 +\|/);
    assert.match(result, /\| Kollegialt +\| 4 4 4 5 +\| 3 4 4 4 +\|/);
    assert.deepEqual(
      pointsIn(result)
        .map((point) => point.toLowerCase().replace(/\.$/, ''))
        .toSorted(),
      [
        'collegial/improvements mere tid sammen',
        'professional/strengths fast supervision',
        'professional/strengths fredagssparringen',
        'professional/strengths vi tør spørge',
        '– vi har travlt om fredagen',
      ],
    );
    assert.deepEqual(
      { cells, points, doubles, people, fewest, withheld, noRatings },
      { cells: 8, points: 5, doubles: 1, people: 4, fewest: 3, withheld: 2, noRatings: 0 },
    );
  });

  it('leave no finding that was not there, and nothing else changed', () => {
    const before = told(empty);
    const expected = /^(?:rating\.participants|personal\.fewRatings) /;
    const { result } = collected(fromMicrosoft);
    for (const finding of told(result))
      assert.ok(before.includes(finding) || expected.test(finding), finding);
    const whole = readFixture('teamNord.md');
    const kept = collected(fromMicrosoft, whole).result;
    const own = (text: string) => text.split('\n').filter((line) => !line.startsWith('|'));
    for (const line of own(whole)) assert.ok(kept.includes(line), line);
  });

  it('of a second time change nothing', () => {
    const once = collected(fromMicrosoft).result;
    const again = collected(fromMicrosoft, once);
    assert.equal(again.result, once);
    assert.deepEqual([again.points, again.replaced], [0, 0]);
  });

  it('take the place of ratings that stand there, which is told', () => {
    const { replaced, result } = collected(fromMicrosoft, readFixture('teamNord.md'));
    assert.ok(replaced > 0);
    assert.match(result, /\| Kollegialt +\| 4 4 4 5 +\|/);
  });

  it('that are no ratings are told, and so is a table that has no place', () => {
    const table = {
      head: ['Fagligt nu', 'Kollegialt nu'],
      rows: [
        ['3', '7'],
        ['ved ikke', '2,5'],
        ['4,0', '2'],
      ],
    };
    const chosen = ['professional/now', 'collegial/now'];
    const { noRatings, cells, fewest } = collected(table, empty, chosen);
    assert.deepEqual([noRatings, cells, fewest], [2, 2, 1]);
    const unclosed = danish(lines(':::balance', '| Fællesskab | Nu | Ønsket |'));
    assert.equal(typeof collected(table, unclosed, chosen).noPlace, 'boolean');
  });

  it('hold nothing of who gave them, how to reach them, or when', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'a b d e f g i k l m n o p r s t u v æ ø å'.split(' ')),
      minLength: 5,
      maxLength: 9,
    });
    const name = fc.tuple(word, word).map((both) => both.map((one) => `Q${one}`).join(' '));
    const said = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => words.join(' '));
    const person = fc.record({
      name,
      mail: word.map((own) => `q${own}@eksempel.dk`),
      time: fc.integer({ min: 10, max: 28 }).map((day) => `${String(day)}-09-2031 07:${String(day)}`),
      rating: fc.integer({ min: 1, max: 5 }).map(String),
      said,
      tells: fc.boolean(),
    });
    const heads = fc.record({
      name: fc.constantFrom('Navn', 'Dit navn', 'Name', 'Fulde navn', 'Hvem er du?', 'Respondent'),
      mail: fc.constantFrom('Mail', 'E-mail', 'Email address', 'Din mailadresse', 'Svar'),
      time: fc.constantFrom('Starttidspunkt', 'Completion time', 'Tidsstempel', 'Timestamp', 'Kolonne 3'),
    });
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 6 }),
        heads,
        fc.boolean(),
        (people, head, isOpen) => {
          const table: FormTable = {
            head: [
              head.time,
              head.mail,
              head.name,
              'Fagligt nu',
              'Styrker i det faglige fællesskab',
              'Andet?',
            ],
            rows: people.map(({ name, mail, time, rating, said, tells }) => [
              time,
              mail,
              name,
              rating,
              tells ? `${said}. ${name}` : said,
              tells ? `Skriv til ${mail}` : said,
            ]),
          };
          const chosen = isOpen ? table.head.map(() => 'unplaced') : [];
          const { result } = collected(table, empty, chosen);
          for (const { name, mail, time } of people)
            for (const telling of [name, ...name.split(' '), mail, time])
              assert.ok(!result.includes(telling), telling);
        },
      ),
    );
  });

  it('say in the file what was written, whatever signs it was written with', () => {
    const sign = fc.constantFrom(
      ...[
        '#',
        '- ',
        '* ',
        '> ',
        ':::',
        ':::styrkr',
        '::trin{nr=2}',
        '{',
        '}',
        '[x] ',
        '1. ',
        '`',
        '<b>',
        '<!--',
        '-->',
        '&amp;',
      ],
      ...[
        '_',
        '\\',
        '|',
        ':indsats{fællesskab=fagligt}',
        '~~~',
        '---',
        '…',
        ';',
        'ord',
        'tid til ro',
        ' ',
        '\n',
        '^id',
      ],
    );
    const answer = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    const before = told(empty);
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 5 }), (answers) => {
        const table = { head: ['Udbytte af det faglige fællesskab'], rows: answers.map((own) => [own]) };
        const { result, points } = collected(table, empty, ['professional/gains']);
        for (const finding of told(result))
          assert.ok(before.includes(finding) || finding.startsWith('personal.'), finding);
        const written = pointsIn(result);
        assert.equal(written.length, points);
        assert.ok(written.every((point) => point.startsWith('professional/gains ')));
      }),
    );
  });
});

describe('an answer', () => {
  for (const [answer, rating] of [
    ['4', 4],
    ['4,0', 4],
    ['4.0', 4],
    ['1 - meget lidt', 1],
    ['5 – rigtig meget', 5],
    ['3 (noget)', 3],
    ['2: lidt', 2],
    ['4 meget', 4],
    ['４', 4],
    ['4,5', null],
    ['7', null],
    ['45', null],
    ['2-3', null],
    ['0', null],
    ['', null],
    ['4 eller 5', null],
  ] as const)
    it(`is ${rating === null ? 'no rating' : String(rating)}: »${answer}«`, () =>
      assert.equal(ratingIn(answer), rating));

  it('in words is a rating where the whole column is of one scale', () => {
    assert.deepEqual(ratingsIn(['I høj grad', 'i nogen grad', '', 'I meget lav grad']), [4, 3, null, 1]);
    assert.deepEqual(ratingsIn(['Meget', 'Lidt', 'Rigtig meget']), [4, 2, 5]);
    assert.deepEqual(ratingsIn(['Meget', 'Godt']), [null, null]);
  });

  it('is a point for each of its lines and of its boxes', () => {
    assert.deepEqual(answerPoints('- Vi griner\r\n- Vi spørger\n\n'), ['Vi griner', 'Vi spørger']);
    assert.deepEqual(answerPoints('Supervision;Sparring;'), ['Supervision', 'Sparring']);
    assert.deepEqual(answerPoints('Ro; og tid'), ['Ro; og tid']);
    for (const nothing of ['', '-', '…', ' . ', 'ved ikke', '---', 'n/a'])
      assert.deepEqual(answerPoints(nothing), []);
  });
});

describe('what a form is exported as', () => {
  const table: FormTable = {
    head: ['Fagligt: nu', 'Hvad kunne være bedre?'],
    rows: [
      ['4,0', 'Mere tid;\nog ro, "altid"'],
      ['3', 'Små møder'],
    ],
  };
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const csv = (separator: string, lineEnd = '\r\n'): string =>
    [table.head, ...table.rows].map((row) => row.map(quoted).join(separator)).join(lineEnd) + lineEnd;

  for (const separator of [';', ',', '\t'])
    it(`is read with ${JSON.stringify(separator)} between values, and lines in quotation marks`, async () => {
      assert.deepEqual(await readForm(bytes(csv(separator))), table);
      assert.deepEqual(await readForm(bytes(`\uFEFF${csv(separator, '\n')}`)), table);
      assert.deepEqual(await readForm(bytes(`sep=${separator}\r\n${csv(separator)}`)), table);
    });

  it('is read whatever is in its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'æ', '"', ';', ',', '\n', '\r\n', ' ', '=') });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(';', ',', '\t'), (cells, delimiter) => {
        const written = stringify(cells, { delimiter });
        assert.deepEqual(csvCells(written.slice(0, -1), delimiter), cells);
      }),
    );
    assert.deepEqual(csvCells('a "b" c,"d" e', ','), [['a "b" c', 'd e']]);
  });

  it('is read in the encodings of Excel', async () => {
    const old = Uint8Array.from(csv(';'), (sign) => sign.charCodeAt(0));
    assert.deepEqual(await readForm(old), table);
    const wide = new Uint8Array(Uint16Array.from(`\uFEFF${csv('\t')}`, (sign) => sign.charCodeAt(0)).buffer);
    assert.deepEqual(await readForm(wide), table);
  });

  it('is read below a title and without blank rows', async () => {
    const text = `Trivsel i Team Nord;;\r\n\r\n${csv(';')};;\r\n`;
    assert.deepEqual(await readForm(bytes(text)), table);
  });

  it('is read as a workbook: shared and own texts, numbers, times, the fullest sheet', async () => {
    const read = await readForm(workbook());
    assert.deepEqual(read, {
      head: ['Starttidspunkt', 'Fagligt', 'Kommentar'],
      rows: [
        ['2026-11-22T12:00:00.000Z', '4', 'Æbler & pærer'],
        ['2026-11-23T12:00:00.000Z', '3', ''],
      ],
    });
    assert.ok(columnsOf(read)[0]!.sealed);
  });

  it('is read as a workbook of 2,000 rows', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, at) =>
        `<row r="${String(at + 3)}"><c r="B${String(at + 3)}"><v>3</v></c><c r="C${String(at + 3)}" t="inlineStr"><is><t>${'Vi griner sammen hver dag '.repeat(12)}${String(at)}</t></is></c></row>`,
    );
    assert.equal((await readForm(workbook(rows.join(''))))!.rows.length, 2001);
  });

  it('is nothing where it is another kind of file', async () => {
    assert.equal(await readForm(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9)), null);
    assert.equal(await readForm(Uint8Array.of(0x89, 0x50, 0, 0, 1)), null);
    assert.equal(await readForm(bytes('Fagligt nu;Andet\n3;"Det er ikke slut')), null);
    assert.deepEqual(await readForm(bytes('')), { head: [], rows: [] });
  });
});

/** A workbook as Excel writes it, in as few words as can be. */
function workbook(more = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = (rows: string): string =>
    `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Om" sheetId="1" r:id="rId1"/><sheet name="Form1" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>Starttidspunkt</t></si><si><t>Fagligt</t></si><si><r><t>Kommen</t></r><r><t>tar</t></r></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Om</t></is></c></row>'),
    'xl/worksheets/sheet2.xml': sheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
        '<row r="2"><c r="A2" s="1"><v>46348.5</v></c><c r="B2"><v>4</v></c><c r="C2" t="inlineStr"><is><t>Æbler &amp; pærer</t></is></c></row>' +
        (more || '<row r="3"><c r="A3" s="1"><v>46349.5</v></c><c r="B3"><v>3</v></c></row>'),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
