/** Personal data are found as people write them, and what only looks like them is left alone. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse.js';
import { findPersonal, type PersonalKind } from '../../src/personal/findPersonal.js';
import { personalIn } from '../../src/personal/leaving.js';
import { normalise } from '../../src/personal/normalise.js';
import { looksLikeName } from '../../src/personal/responsible.js';
import { templates } from '../../src/templates/files/index.js';
import { runs } from '../seed.js';
import { fixtureTexts } from './arbitraries.js';
import { analysed, danish, inTime, lines, readFixture, told, wordsAt } from './support.js';

/** The kinds of numbers and addresses in a text. */
const numbersIn = (text: string): string =>
  [
    ...new Set(
      findPersonal(text)
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'name'),
    ),
  ].join() || 'none';

/** The rows of a table whose texts are written as JSON: what is expected, and the text. */
function rowsOf(name: string): (readonly [expected: string, text: string])[] {
  const rows = readFixture(`personal/${name}.tsv`).trimEnd().split('\n').slice(1);
  return rows.map((row) => {
    const [expected, text] = row.split('\t');
    return [expected!, JSON.parse(text!) as string];
  });
}

describe('numbers and addresses of people', () => {
  for (const table of ['asWritten', 'numbers'])
    it(`are found, and no others, in the lines of ${table}.tsv`, () => {
      const rows = rowsOf(table);
      assert.ok(rows.length > 75);
      const wrong = rows.filter(([expected, text]) => numbersIn(text) !== expected);
      assert.deepEqual(wrong, []);
    });

  it('are found whole', () => {
    for (const [text, words] of [
      ['ring på +45 31 42 53 64, hvis', '+45 31 42 53 64'],
      ['(+45) 31425364', '+45) 31425364'],
      ['Sagen (010190-1234) fyldte', '010190-1234'],
      ['cpr **010190**-1234.', '010190**-1234'],
      ['3 31 42 53 64', '31 42 53 64'],
      ['skriv til <mette.j@kommunen.dk>.', 'mette.j@kommunen.dk'],
      ['mailto:mette%40kommunen.dk', 'mette%40kommunen.dk'],
      ['010190-1234, 020290-2345', '010190-1234'],
    ] as const)
      assert.equal(wordsAt(text, findPersonal(text)[0]?.span), words, text);
  });
});

const nameTable: Readonly<Record<'people' | 'others', readonly string[]>> = {
  people: [
    'Mette Jensen taler grimt til de nye',
    'Vi skal støtte Mette',
    '- Mette taler grimt',
    'METTE JENSEN',
    'MØDE MED METTE',
    'Mette J. følger op',
    'Mette-Marie er ny',
    'Undgå at spørge Mette om barslen',
    'Mettes idé',
    'Lars’ vagt',
    'Anne-Marie og Søren skændes',
    'Xenia Jensen',
    'kollega Hansen',
    'fru Petersen',
    'Ida og Bo',
    'Lars skal ringe',
    'ring til Fatima',
    'Jens-Peter Nielsen',
    'Mohammed kører',
    'Bo Andersen',
    'Bo har sagt op',
    'Flyt Bo til et andet team',
    'at Storm går hjem',
    'Storm siger det samme',
    'Maj Hansen',
    'Ask Holm',
    '**Mette** følger op',
    'Met\u00adte taler',
    'M&aelig;rk: S&oslash;ren',
    '[Mette](https://x.dk)',
    '![Mette til festen](a.png)',
    '| Mette | 3 |',
    'Ansvarlig: Mette',
    'teamleder Mette',
    'Aase og Åge',
    'Per følger op',
    'Møde hos Mette',
    'Vi takker Karen for kagen',
    'Inger-Lise er træt',
    'Fatma og Zeynep kan tolke',
    'Vikaren Amina',
    'Kirsten P. har nøglen',
    'mødet med Bo gik godt',
    'Spørg Hans om det',
    'Dr. Poulsen kiggede forbi',
    'Susanne (leder) er væk',
    '"Lone bestemmer alt"',
  ],
  others: [
    'Center Øst',
    'Stue Syv',
    'Hus Rose',
    'Human Resources',
    'Bo i eget hjem',
    'At bo godt',
    'Ask og støv',
    'Ask efterlader aske',
    'Storm på vej',
    'Storm er varslet',
    'Sky høje krav',
    'Maj måned er travl',
    'Maj var travl',
    'i maj og juni',
    'Dag og aften kender ikke hinanden',
    'Dag 1',
    'Bjørn på besøg',
    'Rose er huset for enden',
    'Team Freja',
    'Team Nord',
    'Projekt Sky',
    'stuen Rose',
    'stue Alma',
    'Hus Ida',
    'Plejehjemmet Margrethe',
    'Sankt Hans',
    'Skt. Jørgen',
    'Dronning Margrethe',
    'Peter Bangs Vej 3',
    'Niels Bohrs Allé',
    'Hans idé var god',
    'på Storm og i Rose',
    'Anna-huset',
    'Sofie-modellen',
    'AMR og TR',
    'Tom kasse',
    'Else if',
    'Line 3',
    'Per uge',
    'Liv og glade dage',
    'Lykke er at lykkes',
    'Mark og eng',
    'Alle er enige',
    'Sine egne timer',
    'Works Council',
    'Frederiksberg Kommune',
    'Aarhus og Odense',
    'https://x.dk/mette',
    '@mette i Teams',
    'Nu og Ønsket',
    'Vi er på Bjørn i dag',
    'Vilde planer',
    'Rune på sten',
    'Januar, April og August',
    'God stemning i Nord',
    'Aula og Nexus driller',
    'Roskilde Sygehus',
    'Region Sjælland',
    'Kaffe på Café Nora',
    'Sct. Hans aften',
    'Bofællesskabet Solsikken',
    'Alma-stuen er fuld',
    'Hjemmeplejen Vest, gruppe 3',
  ],
};

describe('names', () => {
  const namesIn = (text: string) => findPersonal(text).filter(({ kind }) => kind === 'name');
  it('are seen in sentences, titles, tables, links and texts of pictures', () => {
    assert.deepEqual(
      nameTable.people.filter((text) => namesIn(text).length === 0),
      [],
    );
  });

  it('are not seen in places, units, months and words', () => {
    assert.deepEqual(
      nameTable.others.filter((text) => namesIn(text).length > 0),
      [],
    );
  });

  it('are found with what belongs to them', () => {
    for (const [text, words] of [
      ['at Mette Marie von Jensen kom', 'Mette Marie von Jensen'],
      ['Mette J. kom', 'Mette J.'],
      ['Mettes idé', 'Mettes'],
      ['fru Hansen kom', 'Hansen'],
    ] as const)
      assert.equal(wordsAt(text, findPersonal(text)[0]?.span), words);
  });

  it('are not seen in the product’s own words', () => {
    const own = (['da', 'en'] as const).flatMap((language) =>
      Object.values(templates).map((template) => template(language)),
    );
    for (const text of own)
      assert.deepEqual(
        findPersonal(text).map(({ span }) => wordsAt(text, span)),
        [],
      );
  });
});

describe('names in the place of a role', () => {
  for (const name of [
    'Mette',
    'mette',
    'METTE',
    'Lars Jensen',
    'Mette J.',
    'Mette-Sofie',
    'Mette-Ylva',
    'teamleder Mette',
    'Xenia Østergaard',
    'Ibrahim og Søren',
    'jensen',
    'MJ',
    'M.J.',
    'MJE',
    'MJ og BK',
    'Met\u00adte',
    'Maj',
  ])
    it(`are seen: ${name}`, () => assert.ok(looksLikeName(name)));
  for (const role of [
    'teamleder',
    'Teamleder',
    'HR',
    'TR',
    'AMR og TR',
    'MED',
    'SSA',
    'Team Nord',
    'Tillidsrepræsentant',
    'MED-udvalget',
    'Afdelingsleder Nord',
    'leder og tillidsrepræsentant',
    'Aftenvagterne',
    'HR Partner',
    'Works Council',
    'alle',
    'vi bor her',
    '',
    '…',
  ])
    it(`are not seen: ${role}`, () => assert.ok(!looksLikeName(role)));
});

/** Ways to write a character that reads the same. */
const disguises: Readonly<Record<string, readonly string[]>> = {
  ' ': ['\u00A0', '\u202F', '\u2009', '&nbsp;', '&#32;', '\t'],
  '-': ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFE63', '&#45;', '&ndash;', '\\-'],
  '@': ['\\@', '&#64;', '&#x40;', '&commat;', '\uFF20', '%40'],
  '.': ['\\.', '&#46;', '&period;'],
};
const unseen = [
  '\u00AD',
  '\u200B',
  '\u2060',
  '\uFEFF',
  '\u200E',
  '\u202A',
  '\uFE0F',
  '**',
  '`',
  '<b>',
  '</i>',
  '<wbr>',
  '&shy;',
];

/** A text and how it may stand in a file so that it reads the same. */
function disguised(words: string): fc.Arbitrary<string> {
  const signs = Array.from(words).map((sign) => {
    const full = /[\dA-Za-z]/.test(sign)
      ? [String.fromCharCode(sign.charCodeAt(0) + 0xfee0), `&#${sign.charCodeAt(0)};`]
      : [];
    const way = fc.oneof(
      { weight: 3, arbitrary: fc.constant(sign) },
      fc.constantFrom(sign, ...full, ...(disguises[sign] ?? [])),
    );
    const noise = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom(...unseen));
    return fc.tuple(way, noise).map((both) => both.join(''));
  });
  return fc.tuple(...signs).map((all) => all.join(''));
}

const planted: readonly (readonly [PersonalKind, string])[] = [
  ['cpr', '010190-1234'],
  ['cpr', '12 03 85 - 2468'],
  ['phone', '31 42 53 64'],
  ['phone', '+45 31425364'],
  ['email', 'mette.jensen@kommunen.dk'],
  ['name', 'Mette Jensen'],
];

describe('a normalised text', () => {
  it('is the text itself where nothing is hidden in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå0-9 ,.!?]{0,60}$/), (text) => {
        assert.equal(normalise(text).text, text);
      }),
    );
  });

  it('tells for each stretch where it stands, from the first to the last sign', () => {
    const known = fc.constantFrom(
      ...Object.values(disguises).flat(),
      ...unseen,
      '\n',
      '\r\n  ',
      'a',
      'Å',
      'e\u0301',
      '\uFB01',
      '\u{1F600}',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(known, fc.string({ unit: 'binary' })), { maxLength: 20 }), (parts) => {
        const source = parts.join('');
        const { text, source: at } = normalise(source);
        let end = 0;
        for (let index = 0; index < text.length; index++) {
          const span = at({ start: index, end: index + 1 });
          assert.ok(span.start <= span.end && span.end <= source.length && span.end >= end);
          end = span.end;
          assert.deepEqual(at({ start: 0, end: index + 1 }), {
            start: at({ start: 0, end: 1 }).start,
            end: span.end,
          });
        }
      }),
    );
  });

  it('lets a datum be found at its place however it is written', () => {
    const given = fc
      .constantFrom(...planted)
      .chain(([kind, words]) => fc.tuple(fc.constant(kind), disguised(words)));
    fc.assert(
      fc.property(given, fc.constantFrom('', 'Vi så ', '- [ ] hos '), ([kind, words], before) => {
        const text = `${before}${words} i dag`;
        const found = findPersonal(text).find((datum) => datum.kind === kind);
        assert.ok(found, JSON.stringify(text));
        assert.ok(found.span.start >= before.length);
        assert.ok(found.span.end <= before.length + words.length);
        const left = text.slice(0, found.span.start) + text.slice(found.span.end);
        assert.deepEqual(
          findPersonal(left).filter((datum) => datum.kind === kind),
          [],
        );
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('personal data', () => {
  it('are found everywhere in a file: in the front matter, in points, in tables and in notes for the facilitator', () => {
    const text = danish(
      lines(
        ':::facilitator',
        '- Ring til 23 45 67 89',
        ':::',
        '',
        '| Hvem | Hvad |',
        '| - | - |',
        '| a@b.dk | 010190-1234 |',
        '',
        '```',
        '31 42 53 64',
        '```',
      ),
      'forum: "Møde hos mette@kommunen.dk"\n',
    );
    assert.deepEqual(
      told(text).filter((finding) => finding.startsWith('personal.')),
      [
        'personal.email "mette@kommunen.dk"',
        'personal.phone "23 45 67 89"',
        'personal.email "a@b.dk"',
        'personal.cpr "010190-1234"',
        'personal.phone "31 42 53 64"',
      ],
    );
  });

  it('are found where they went after an edit above them', () => {
    const text = danish(
      lines('Noter.', '', '## Ring', '', 'Ring til 23 45 67 89', '', '## Slut', '', 'a@b.dk'),
    );
    analysed(text);
    const longer = text.replace('Noter.', 'Noter fra mødet.');
    const { findings } = analysed(longer);
    assert.deepEqual(told(longer, findings), told(longer));
    assert.ok(told(longer, findings).includes('personal.phone "23 45 67 89"'));
  });

  it('are never repeated in a message or the title of a fix, wherever in a file they stand', () => {
    const pieces = [...planted.map(([, words]) => words), '010190 1234'];
    const holes = fc.constantFrom(...fixtureTexts.filter((text) => text.startsWith('---\nsamklang')));
    const values = /(?<=: |[=|] ?"?|»|- )[\p{L}\d][\p{L}\d .-]{0,20}/gu;
    fc.assert(
      fc.property(holes, fc.constantFrom(...pieces), fc.nat(), (text, datum, which) => {
        const places = Array.from(text.matchAll(values)).filter(({ 0: words }) => words !== '1');
        const place = places[which % Math.max(1, places.length)];
        if (!place) return;
        const words = text[place.index - 1] === '=' ? `"${datum}"` : datum;
        const damaged = text.slice(0, place.index) + words + text.slice(place.index + place[0].length);
        const analysis = analyse(damaged, { today: '2026-12-01' });
        const parts = [datum, ...datum.split(' ').filter((part) => /[\p{L}]{2}|\d{3}/u.test(part))];
        for (const { message, fixes } of analysis?.findings ?? [])
          for (const said of [message, ...fixes.map(({ title }) => title)])
            for (const part of parts) assert.ok(!said.includes(part), `${said} has ${part}`);
      }),
      { numRuns: runs(600) },
    );
  });

  it('stop what leaves whatever a comment silences that does not name them at their place', () => {
    const text = (comment: string, more = '') => danish(lines(more, comment, 'Ring på 23 45 67 89'));
    const isOpened = (file: string) => analysed(file).personal.every(({ opened }) => opened);
    assert.ok(isOpened(text('<!-- samklang: ignorer linje personal.phone -->')));
    for (const comment of [
      '',
      '<!-- samklang: ignorer fil -->',
      '<!-- samklang: ignorer fil personal.phone -->',
      '<!-- samklang: ignorer linje -->',
      '<!-- samklang: ignorer linje personal.cpr -->',
    ])
      assert.ok(!isOpened(text(comment)), comment);
    assert.ok(!isOpened(text('', '<!-- samklang: ignorer linje personal.phone -->\n\nNoter')));
  });

  it('are known apart from any choice of severities', () => {
    const off = { 'personal.phone': 'off', 'personal.name': 'off' } as const;
    const { findings, personal } = analysed(danish('Mette har 23 45 67 89'), {
      severities: off,
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      personal.map(({ kind }) => kind),
      ['name', 'phone'],
    );
  });

  it('are decided about in what leaves: numbers and addresses stop, names ask', () => {
    const { stops, asks } = personalIn([
      'Ring til Mette på 31&nbsp;42 53 64',
      '[skriv](mailto:ida@skole.dk)',
    ]);
    assert.deepEqual(
      stops.map(({ kind, plain }) => [kind, plain]),
      [
        ['phone', '31425364'],
        ['email', 'ida@skole.dk'],
      ],
    );
    assert.deepEqual(
      asks.map(({ plain }) => plain),
      ['Mette'],
    );
    const opened = findPersonal('31 42 53 64');
    assert.equal(personalIn(['Ring på 31425364'], opened).stops.length, 0);
  });

  it('are told from those that are decided about in time, of one name thousands', () => {
    const of = (name: string, share: number) => `${name} kom. `.repeat(16_000 * share);
    const { asks } = inTime(500, (share) =>
      personalIn([of('Mette Jensen', share), of('Ida Holm', share)], findPersonal(of('Mette Jensen', share))),
    );
    assert.deepEqual([...new Set(asks.map(({ plain }) => plain))], ['Ida Holm']);
  });
});
