/** Reflections from many hands: every point in its place once, nothing of whose it was, nothing else touched. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { collectReflections, readReflection } from '../../src/editing/reflections/collectReflections.js';
import { shuffled } from '../../src/editing/reflections/collect.js';
import { reflectionTexts } from '../../src/texts/reflectionTexts.js';
import { plain } from '../../src/editing/reflections/points.js';
import {
  communityIds,
  pointKinds,
  type CommunityId,
  type Language,
  type PointKind,
} from '../../src/model/communities.js';
import { newWorkshopText } from '../../src/templates/newWorkshop.js';
import { templates } from '../../src/templates/files/index.js';
import { dialects } from '../../src/model/dialect.js';
import { runs } from '../seed.js';
import { mutatedFixture } from './arbitraries.js';
import { analysed, danish, lines, readFixture, told } from './support.js';
import { analyse } from '../../src/analysis/analyse.js';

/** A predictable sequence of numbers from 0 to below 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

type Notes = readonly (readonly [CommunityId, PointKind, ...string[]])[];

/** A sheet as somebody fills it in. */
function sheet(language: Language, notes: Notes): string {
  const { directives, communities } = dialects[language];
  const parts = notes.map(([community, kind, ...points]) =>
    lines(
      `::::${directives.community}{type=${communities[community]}}`,
      `:::${directives[kind]}`,
      ...points.map((point) => `- ${point}`),
      ':::',
      '::::',
    ),
  );
  return `---\nsamklang: 1\nlanguage: ${language}\n---\n\n${parts.join('\n')}`;
}

const sheets = [
  sheet('da', [
    ['professional', 'strengths', 'Fredagssparringen giver ro', 'Vi tør spørge'],
    ['collegial', 'improvements', 'Aftenvagterne kender ikke dagholdet'],
  ]),
  sheet('da', [['professional', 'strengths', 'Vi tør spørge.', 'Supervisionen hver måned']]),
  sheet('da', [
    ['professional', 'strengths', 'fredagssparringen giver ro'],
    ['task', 'gains', 'Ingen står alene med en svær dag'],
  ]),
  sheet('en', [['professional', 'strengths', 'We dare to disagree']]),
];

/** An empty workshop made from a template. */
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

const pointsOf = (text: string) => readReflection(text)?.points ?? [];

function pointsIn(text: string): string[] {
  return pointsOf(text).flatMap(({ place, text: words }) =>
    place ? [`${place.community} ${place.kind}: ${words}`] : [],
  );
}

describe('collected reflections', () => {
  it('stand under their community and question, doubles joined', () => {
    const { result, points, doubles, personal } = collectReflections(analysed(empty), sheets, seeded(1));
    const written = pointsIn(result).map((point) => plain(point));
    assert.deepEqual(
      written.toSorted(),
      [
        'collegial improvements: Aftenvagterne kender ikke dagholdet',
        'professional strengths: Fredagssparringen giver ro',
        'professional strengths: Supervisionen hver måned',
        'professional strengths: Vi tør spørge',
        'professional strengths: We dare to disagree',
        'task gains: Ingen står alene med en svær dag',
      ]
        .map(plain)
        .toSorted(),
    );
    assert.deepEqual([points, doubles, personal], [6, 2, 0]);
  });

  it('take the place of the blanks that the template left, and leave no new finding', () => {
    const before = told(empty);
    const { result } = collectReflections(analysed(empty), sheets, seeded(2));
    const after = told(result);
    assert.equal(before.length - after.length, 3);
    assert.ok(after.every((finding) => before.includes(finding)));
  });

  it('come in an order that does not tell whose they were', () => {
    const firsts = new Set<string>();
    for (let seed = 1; seed < 60; seed++) {
      const { result } = collectReflections(analysed(empty), sheets, seeded(seed * 7919));
      firsts.add(plain(pointsIn(result).find((point) => point.startsWith('professional'))!));
    }
    assert.equal(firsts.size, 4);
    const places = [0, 0, 0];
    const random = seeded(5);
    for (let turn = 0; turn < 3000; turn++) places[shuffled(['a', 'b', 'c'], random).indexOf('a')]!++;
    for (const place of places) assert.ok(place > 900 && place < 1100, String(places));
  });

  it('leave everything else as it was', () => {
    const target = readFixture('teamNord.md');
    const { result, edits } = collectReflections(analysed(target), sheets, seeded(3));
    const left = [...edits]
      .sort((a, b) => b.span.start - a.span.start)
      .every(({ span }) => span.start === span.end || target.slice(span.start, span.end) === '…');
    assert.ok(left, 'only blanks are written over');
    for (const line of target.split('\n')) assert.ok(result.split('\n').includes(line), line);
    assert.deepEqual(told(result), told(target));
    assert.ok(!pointsIn(result).filter((point) => /fredagssparringen giver ro$/i.test(point))[1]);
  });

  it('do not write what stands there already, and say when nothing is new', () => {
    const once = collectReflections(analysed(empty), sheets, seeded(4)).result;
    const again = collectReflections(analysed(once), sheets, seeded(5));
    assert.deepEqual([again.points, again.result], [0, once]);
  });

  it('make the sections that are missing, in the words of the workshop', () => {
    const english = collectReflections(
      analysed(
        '---\nsamklang: 1\nlanguage: en\n---\n\n## Step 2: Reflection\n\n::step{number=2}\n\n## Step 3: Talk\n\n::step{number=3}\n',
      ),
      sheets,
      seeded(6),
    ).result;
    assert.match(
      english,
      /::::community\{type=professional\}\n\n### Professional community\n\n:::strengths\n/,
    );
    assert.ok(english.indexOf('::::community') < english.indexOf('## Step 3'));
    assert.equal(pointsIn(english).length, 6);
    const fenced = danish(lines(':::fællesskab{type=fagligt}', '### Fagligt', ':::', '', 'Noter.'));
    const longer = collectReflections(analysed(fenced), [sheets[1]!], seeded(7)).result;
    assert.equal(pointsIn(longer).length, 2);
    assert.deepEqual(
      analysed(longer).findings.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('keep the line ends of the file', () => {
    const windows = readFixture('teamNord.md').replaceAll('\n', '\r\n');
    const { result } = collectReflections(analysed(windows), sheets, seeded(8));
    assert.doesNotMatch(result, /[^\r]\n/);
  });

  it('take along what is nested in a point', () => {
    const nested = sheet('da', [
      ['task', 'strengths', 'Morgenmødet\n  - når alle er der\n  - og vi har ruterne'],
    ]);
    assert.deepEqual(
      pointsOf(nested).map(({ text }) => text),
      ['Morgenmødet', 'når alle er der', 'og vi har ruterne'],
    );
  });

  it('tell how many personal data they would bring', () => {
    const told = sheet('da', [['task', 'strengths', 'Ring til 23 45 67 89']]);
    assert.equal(collectReflections(analysed(empty), [told], seeded(9)).personal, 1);
  });
});

describe('reflections in plain text', () => {
  it('are placed by the names of communities and questions, in either language', () => {
    const mail = lines(
      'Hej, her er mine:',
      '',
      '**Fagligt fællesskab**',
      'Styrker:',
      '- Vi tør spørge',
      '* Supervisionen',
      'Hvad kunne være bedre i fællesskabet?',
      '1. Mere tid',
      '',
      'Collegial',
      'gains',
      'We laugh',
    );
    assert.deepEqual(
      pointsOf(mail).map(({ place, text }) => [place && `${place.community} ${place.kind}`, text]),
      [
        [null, 'Hej, her er mine:'],
        ['professional strengths', 'Vi tør spørge'],
        ['professional strengths', 'Supervisionen'],
        ['professional improvements', 'Mere tid'],
        ['collegial gains', 'We laugh'],
      ],
    );
  });

  it('are all written, also what tells no place', () => {
    const { result } = collectReflections(
      analysed(empty),
      ['Vi mangler tid\nStyrker\n- Godt humør\n'],
      seeded(1),
    );
    assert.match(
      result,
      /### Ikke placeret\n\n- (?:Vi mangler tid\n- Godt humør|Godt humør\n- Vi mangler tid)\n/,
    );
    assert.ok(result.indexOf('Endnu ikke placeret') < result.indexOf('## Trin 3'));
  });
});

describe('what a sheet holds besides points', () => {
  const words = (text: string) =>
    pointsOf(text).map(({ place, text: own }) => `${place?.kind ?? '–'} ${own}`);

  it('is placed where it is: prose, second paragraphs, quotations, headings', () => {
    const told = danish(
      lines(
        'Det her er svært at placere.',
        '',
        '::::fællesskab{type=fagligt}',
        ':::styrker',
        'Vi tør spørge,\nogså når det er svært.',
        '',
        '- Supervisionen',
        '',
        '  Især når den er fast.',
        '',
        '> Vi griner sammen',
        ':::',
        'Ikke under noget spørgsmål.',
        '::::',
      ),
    );
    assert.deepEqual(words(told), [
      '– Det her er svært at placere.',
      'strengths Vi tør spørge, også når det er svært.',
      'strengths Supervisionen',
      'strengths Især når den er fast.',
      'strengths Vi griner sammen',
      '– Ikke under noget spørgsmål.',
    ]);
  });

  it('is nothing where it is the template’s own, in either language', () => {
    for (const language of ['da', 'en'] as const)
      for (const id of ['reflection', 'balancer', 'followup'] as const) {
        const answers = {
          title: 'T',
          community: 'C',
          coreTask: 'K',
          forum: 'F',
          date: '2026-12-01',
          participants: 6,
          minutes: 90,
        };
        const made = newWorkshopText({ id, language, text: templates[id](language) }, answers);
        assert.deepEqual(readReflection(made), { points: [], leftOut: [] }, `${id} ${language}`);
      }
  });

  it('stays where it is for the facilitator alone; where that is not certain the sheet is refused', () => {
    const notes = danish(lines(':::facilitator', '- Hemmeligt', ':::', '', 'Åbent'));
    assert.deepEqual(words(notes), ['– Åbent']);
    const unsure = notes.replace(':::facilitator', ':::fasilitator');
    const { refused, result } = collectReflections(analysed(empty), [unsure, sheets[0]!], seeded(1));
    assert.equal(refused, 1);
    assert.doesNotMatch(result, /Hemmeligt/);
    assert.match(
      reflectionTexts.da.unwritten({ refused, leftOut: [] }),
      /1 ark er ikke med.*\nSlet ikke arkene/,
    );
  });

  it('is told when it is a tick, a rating or an action', () => {
    const { leftOut } = readReflection(
      danish(
        lines(
          ':::ubalancer',
          '- [x] Det ser vi :ubalance{nr=4}',
          ':::',
          ':::indsatser',
          '- [ ] Mere tid',
          '- …',
          ':::',
          ':::balance',
          '| Fællesskab | Nu | Ønsket |',
          '| --- | --- | --- |',
          '| Fagligt | 2 | 4 |',
          '| Kollegialt | | |',
          ':::',
        ),
      ),
    )!;
    assert.deepEqual(leftOut, ['Det ser vi', 'Mere tid', '| Fagligt | 2 | 4 |']);
  });

  it('is one point whether letters are composed or not', () => {
    const decomposed = sheet('da', [['task', 'strengths', 'Vi når det på én dag'.normalize('NFD')]]);
    const composed = sheet('da', [['task', 'strengths', 'Vi når det på én dag']]);
    assert.equal(collectReflections(analysed(empty), [decomposed, composed], seeded(3)).points, 1);
  });
});

describe('a pasted mail', () => {
  const mail = lines(
    'Fra: Mette Jensen <mette@eksempel.dk>',
    'Til: Teamet',
    'Emne: Min refleksion',
    '',
    'Kære alle',
    '',
    '> Fagligt fællesskab',
    '> Styrker:',
    '> - Vi tør spørge',
    '- Til: tider griner vi',
    '',
    'Med venlig hilsen',
    'Mette Jensen',
    'Teamleder',
    '',
    'Den 12. november 2026 kl. 10.30 skrev Ole Olsen <ole@eksempel.dk>:',
    '> Kollegialt',
    '> Udbytte',
    '> - Frokosten',
    '> Mvh Ole',
    '',
    'Sendt fra min telefon',
  );

  it('gives its points, and says what it leaves out', () => {
    const { points, leftOut } = readReflection(mail)!;
    assert.deepEqual(
      points.map(({ place, text }) => `${place?.kind ?? '–'} ${text}`),
      ['strengths Vi tør spørge', 'strengths Til: tider griner vi', 'gains Frokosten'],
    );
    assert.equal(leftOut.length, 10);
    assert.ok(leftOut.includes('Teamleder') && leftOut.includes('Mvh Ole'));
  });

  it('loses no line: each is a point, a heading or told', () => {
    const line = fc.constantFrom(
      'Fra: a',
      'Til: b',
      'Hej',
      'Mvh',
      'Mette',
      '- tid',
      'Styrker',
      'Fagligt',
      '> ro',
      '--',
      'Vi griner',
      '',
    );
    const mail = 'Fra: a\nHej\n- tid\nMvh\nMette';
    const { leftOut } = collectReflections(analysed(empty), [mail], seeded(6));
    assert.deepEqual(leftOut, readReflection(mail)!.leftOut);
    assert.notDeepEqual(leftOut, []);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (all) => {
        const { points, leftOut } = readReflection(all.join('\n'))!;
        const spoken = all.filter((own) => !['', 'Styrker', 'Fagligt'].includes(own) && !/^-+$/.test(own));
        const told = [...points.map(({ text }) => text), ...leftOut].filter((own) => !/^-+$/.test(own));
        assert.equal(told.length, spoken.length);
      }),
    );
  });
});

describe('collecting a second time', () => {
  it('mixes what comes with what is there', () => {
    const many = (from: number) =>
      sheet('da', [
        ['task', 'strengths', ...Array.from({ length: 6 }, (_, at) => `Punkt ${String(from + at)}`)],
      ]);
    const ways = new Set<string>();
    for (let seed = 1; seed < 30; seed++) {
      const first = collectReflections(analysed(empty), [many(0)], seeded(seed)).result;
      const both = collectReflections(analysed(first), [many(10)], seeded(seed * 31)).result;
      const order = pointsIn(both).map((point) => (/Punkt \d\d/.test(point) ? 'ny' : 'gammel'));
      assert.equal(order.length, 12);
      ways.add(order.join(' '));
    }
    assert.ok(ways.size > 20, 'not one block after the other');
  });

  it('puts what tells no place among what told none', () => {
    const first = collectReflections(analysed(empty), ['Vi mangler tid\nOg ro'], seeded(1)).result;
    const { result } = collectReflections(analysed(first), ['Og mod\nog ro'], seeded(2));
    assert.equal(result.split('### Ikke placeret').length, 2);
    assert.match(result, /- Og mod/);
  });

  it('warns below four sheets', () => {
    const { sheets: few } = collectReflections(analysed(empty), sheets.slice(0, 3), seeded(1));
    const detail = (count: number) =>
      reflectionTexts.da.writeDetail({ doubles: 0, personal: 0, sheets: count });
    assert.match(detail(few), /så få ark/);
    assert.doesNotMatch(detail(4), /så få ark/);
  });
});

describe('collecting anything', () => {
  it('loses no point, doubles none, and can be read again', () => {
    const word = fc.constantFrom(
      'tid',
      'ro',
      'Sparring!',
      '- ja',
      '# nej',
      ':::',
      '| a |',
      '[x] gjort',
      '`kode`',
      '<b>',
    );
    const notes = fc.array(fc.tuple(fc.constantFrom(...communityIds), fc.constantFrom(...pointKinds), word), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(notes, { maxLength: 4 }), fc.nat(), (people, seed) => {
        const reflections = people.map((own) => sheet('da', own));
        const wanted = new Set(
          reflections.flatMap((text) =>
            pointsOf(text).map(
              ({ place, text: words }) => `${place?.community ?? ''} ${place?.kind ?? ''}: ${plain(words)}`,
            ),
          ),
        );
        const { result } = collectReflections(analysed(empty), reflections, seeded(seed));
        const written = pointsOf(result).map(
          ({ place, text: words }) => `${place?.community ?? ''} ${place?.kind ?? ''}: ${plain(words)}`,
        );
        assert.deepEqual(written.toSorted(), [...wanted].toSorted());
      }),
      { numRuns: runs(80) },
    );
  });

  it('never fails on a broken target, and only adds', () => {
    fc.assert(
      fc.property(mutatedFixture, fc.nat(), (text, seed) => {
        const target = analyse(text);
        if (!target) return;
        const { edits } = collectReflections(target, sheets, seeded(seed));
        for (const { span } of edits)
          assert.ok(
            span.start === span.end || /^(?:…|\.\.\.)$/.test(text.slice(span.start, span.end).trim()),
          );
      }),
      { numRuns: runs(100) },
    );
  });
});
