/** The efforts of many workshops: summed up, grouped, shown, ticked off and reminded of. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languages } from '../../src/model/communities.js';
import { daysAfter } from '../../src/model/isoDates.js';
import { filedEfforts, groupEfforts, groupings, periodOf } from '../../src/portfolio/effortGroups.js';
import { effortNodes, effortTooltip } from '../../src/portfolio/effortNodes.js';
import { calendarEvents } from '../../src/portfolio/calendar.js';
import { portfolioOf } from '../../src/portfolio/portfolio.js';
import { reminderCounts, reminderText } from '../../src/portfolio/reminder.js';
import { summaryOf, type FiledSummary } from '../../src/portfolio/summary.js';
import { findEffort, tickEdit } from '../../src/portfolio/tick.js';
import { analyse } from '../../src/analysis/analyse.js';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { runs } from '../seed.js';
import { fixtureTexts } from './arbitraries.js';
import { applyEdits, danish, disclosed, lines, readFixture } from './support.js';

const today = '2026-12-10';

const filed = (text: string, file = 'nord.md'): FiledSummary => ({ file, ...summaryOf(disclosed(text)) });

/** The whole line that an offset stands on. */
const lineOf = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at) + 1).split('\n', 1)[0]!;

const efforts = (...items: readonly string[]) => lines(':::indsatser', ...items, ':::');

/** A team's workshop with these efforts. */
const workshopOf = (team: string, ...items: readonly string[]) =>
  filed(danish(efforts(...items)).replace('community: Team Nord', `community: ${team}`), `${team}.md`);

const nord = workshopOf(
  'Team Nord',
  '- [ ] Sparring hver torsdag :indsats{fællesskab=fagligt vurdering=ja frist=2026-12-09}',
  '- [ ] Bedre kørselsplaner :indsats{fællesskab=opgaverettet vurdering=løftes frist=2026-12-16}',
  '- [x] Fælles frokost :indsats{fællesskab=kollegialt vurdering=ja frist=2026-12-01}',
  '- Nye uniformer',
);
const aften = workshopOf(
  'Aftenholdet',
  '- [ ] Ny seddel i bilen :indsats{vurdering=ikke-nu frist=2026-01-01}',
  '- [ ] Følordning for nye :indsats{fællesskab=fagligt vurdering=ja frist=2026-12-17}',
  '- [ ] Besøg hos sygeplejen :indsats{fællesskab=organisatorisk vurdering=ja frist=2026-10-01}',
  '- [ ] Fælles mål :indsats{fællesskab=organisatorisk vurdering=ja frist=2027-06-01}',
);
const both = [nord, aften];

describe('a summary', () => {
  const summary = filed(readFixture('teamNord.md'));

  it('keeps what is needed to look at many workshops together', () => {
    const { efforts: kept, communities, prints, ...rest } = summary;
    assert.ok(prints.length > 20);
    assert.deepEqual(rest, {
      file: 'nord.md',
      language: 'da',
      title: 'De rette balancer i Team Nord',
      team: 'Team Nord, hjemmeplejen',
      date: '2026-11-22',
      followUp: '2027-02-22',
      participants: 9,
      forum: 'Personalegruppe',
      template: 'balancer',
      fields: {},
      reflection: false,
      unread: 0,
      exposed: [],
      exposedInData: [],
    });
    assert.deepEqual(communities[2], {
      id: 'professional',
      now: [2, 2, 2, 3, 3, 3, 3, 3, 4],
      wanted: [3, 4, 4, 4, 4, 4, 4, 4, 5],
      imbalances: [9],
    });
    const { offset, box, ...first } = kept[0]!;
    assert.deepEqual(first, {
      text: 'Fast halv time til faglig sparring hver torsdag',
      nth: 0,
      state: 'agreed',
      done: false,
      community: 'professional',
      responsible: 'teamleder',
      due: '2026-12-15',
      supports: [{ text: 'Vagtplanen rykkes en halv time', kind: 'structure' }],
    });
    assert.equal(readFixture('teamNord.md').slice(box!.span.start - 1, offset), '[ ] ');
  });

  it('keeps every proposal, in the order of the file', () => {
    assert.deepEqual(
      nord.efforts.map(({ state, due }) => [state, due]),
      [
        ['agreed', '2026-12-09'],
        ['raise', '2026-12-16'],
        ['done', '2026-12-01'],
        ['proposed', null],
      ],
    );
  });

  it('tells efforts with the same words apart', () => {
    const { efforts: same } = filed(danish(efforts('- [ ] Mere tid', '- [ ] Ro', '- [x] Mere tid')));
    assert.deepEqual(
      same.map(({ text, nth }) => [text, nth]),
      [
        ['Mere tid', 0],
        ['Ro', 0],
        ['Mere tid', 1],
      ],
    );
  });

  it('keeps nothing but plain values, and none of the notes', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(summary)), summary);
    assert.ok(!JSON.stringify(summary).includes('kage om fredagen'));
  });

  it('leaves out what stands in notes for the facilitator, ratings too', () => {
    const hidden = lines(
      '::::facilitator',
      ':::indsatser',
      '- [ ] Tal med lederen om vikaren :indsats{vurdering=ja frist=2026-12-01}',
      '- [ ] Ny seddel i bilen',
      ':::',
      ':::balance',
      '| Fællesskab | Nu | Ønsket |',
      '| --- | --- | --- |',
      '| fagligt | 1 1 1 1 | 5 5 5 5 |',
      ':::',
      '::::',
    );
    const shown = efforts('- [ ] Ny seddel i bilen', '- [ ] Sparring hver torsdag');
    const text = danish(lines(hidden, '', shown));
    const { efforts: kept, communities } = filed(text);
    assert.deepEqual(
      kept.map(({ text: words, nth }) => [words, nth]),
      [
        ['Ny seddel i bilen', 0],
        ['Sparring hver torsdag', 0],
      ],
    );
    assert.ok(kept.every(({ text: words, offset }) => text.startsWith(words, offset)));
    assert.ok(kept[0]!.offset > text.indexOf('Tal med lederen'), 'the one that is shown, not its namesake');
    assert.ok(communities.every(({ now, wanted }) => now.length + wanted.length === 0));
  });

  it('tells of numbers and addresses anywhere in the file, and of names in the words that it keeps', () => {
    const text = danish(
      lines(
        '- Ring til Mette på 22 33 44 55 om lokalet',
        '',
        efforts(
          '- [ ] Skriv til bente@firma.dk',
          '- [ ] Sparring :indsats{ansvarlig="Bente"}',
          '  - 010190-1234 :støtte{art=struktur}',
        ),
      ),
    ).replace('community: Team Nord', 'community: Team Nord, 66 77 88 99');
    assert.deepEqual(
      filed(text).exposed.map(({ code, line, column }) => {
        const words = text.split('\n')[line - 1]!.slice(column - 1);
        return [code, /^[\w@.-]+(?: \d\d)*/.exec(words)?.[0]];
      }),
      [
        ['personal.phone', '66 77 88 99'],
        ['personal.phone', '22 33 44 55'],
        ['personal.email', 'bente@firma.dk'],
        ['personal.name', 'Bente'],
        ['personal.cpr', '010190-1234'],
      ],
    );
    const few = danish(
      lines(
        ':::balance',
        '| Fællesskab | Nu | Ønsket |',
        '| --- | --- | --- |',
        '| fagligt | 1 2 | 5 5 |',
        ':::',
      ),
    );
    assert.deepEqual(filed(few).exposed, [], 'small groups are folded');
  });

  it('of a file that is hardly begun has nulls', () => {
    const { title, team, date, followUp, efforts: none } = filed('---\nsamklang: 1\n---\n');
    assert.deepEqual([title, team, date, followUp, none], [null, null, null, null, []]);
  });
});

describe('periods', () => {
  for (const [day, period] of [
    ['2026-12-09', 'overdue'],
    ['2026-12-10', 'week'],
    ['2026-12-16', 'week'],
    ['2026-12-17', 'month'],
    ['2027-01-08', 'month'],
    ['2027-01-09', 'later'],
  ] as const) {
    it(`${day} seen from ${today}: ${period}`, () => assert.equal(periodOf(day, today), period));
  }
});

describe('what is overdue', () => {
  const boxes = fc.constantFrom('', '[ ] ', '[x] ');
  const assessments = fc.constantFrom('', ' vurdering=ja', ' vurdering=løftes', ' vurdering=ikke-nu');
  const dues = fc.option(fc.integer({ min: -40, max: 40 }), { nil: null });

  it('is the same in the findings, in badge and reminder, in the groups and in the tree', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(boxes, assessments, dues), { maxLength: 6 }), (items) => {
        const text = danish(
          efforts(
            ...items.map(([box, assessment, days], index) => {
              const due = days === null ? '' : ` frist=${daysAfter(today, days)}`;
              return `- ${box}Nummer ${index} :indsats{fællesskab=fagligt${assessment}${due}}`;
            }),
          ),
        );
        const analysis = analyse(text, { today })!;
        const told = analysis.findings.flatMap(({ code, span }) =>
          code === 'effort.overdue' ? [/Nummer \d/.exec(lineOf(text, span.start))![0]] : [],
        );
        const summary = { file: 'nord.md', ...summaryOf(disclosed(text)) };
        const inGroups = groupEfforts(filedEfforts([summary], today), 'date').flatMap(
          ({ key, efforts: own }) => (key === 'overdue' ? own.map(({ effort }) => effort.text) : []),
        );
        const inTree = effortNodes([summary], 'team', today, 'da').flatMap((group) =>
          group.children().flatMap(({ overdue, label }) => (overdue ? [label] : [])),
        );
        assert.deepEqual(inGroups.sort(), told);
        assert.deepEqual(inTree.sort(), told);
        assert.equal(reminderCounts([summary], today).overdue, told.length);
      }),
    );
  });

  it('is not a mere proposal whose day has passed', () => {
    const proposed = workshopOf('Nord', '- [ ] Nye uniformer :indsats{frist=2026-12-09}');
    assert.deepEqual(
      groupEfforts(filedEfforts([proposed], today), 'date').map(({ key }) => key),
      ['undated'],
    );
    assert.equal(reminderText([proposed], today, 'da'), null);
  });
});

describe('groups of efforts', () => {
  const grouped = (by: (typeof groupings)[number]) =>
    groupEfforts(filedEfforts(both, today), by).map(({ key, efforts: own }) => [
      key,
      own.map(({ effort }) => effort.text),
    ]);

  it('by state', () => {
    assert.deepEqual(grouped('state'), [
      ['agreed', ['Besøg hos sygeplejen', 'Sparring hver torsdag', 'Følordning for nye', 'Fælles mål']],
      ['raise', ['Bedre kørselsplaner']],
      ['proposed', ['Nye uniformer']],
      ['notNow', ['Ny seddel i bilen']],
      ['done', ['Fælles frokost']],
    ]);
  });

  it('by date: what is done or put off is never overdue, and what is not agreed has no day', () => {
    assert.deepEqual(grouped('date'), [
      ['overdue', ['Besøg hos sygeplejen', 'Sparring hver torsdag']],
      ['month', ['Følordning for nye']],
      ['later', ['Fælles mål']],
      ['undated', ['Bedre kørselsplaner', 'Nye uniformer']],
      ['settled', ['Ny seddel i bilen', 'Fælles frokost']],
    ]);
  });

  it('by community, in the order of the model', () => {
    assert.deepEqual(grouped('community'), [
      ['organisational', ['Besøg hos sygeplejen', 'Fælles mål']],
      ['task', ['Bedre kørselsplaner']],
      ['professional', ['Sparring hver torsdag', 'Følordning for nye']],
      ['collegial', ['Fælles frokost']],
      [null, ['Nye uniformer', 'Ny seddel i bilen']],
    ]);
  });

  it('by team, in the order of the Danish alphabet, overdue ones first in each', () => {
    const teams = ['Åsen', 'Ørum', 'Bakken'].map((team) => workshopOf(team, '- Noget'));
    assert.deepEqual(
      groupEfforts(
        filedEfforts([...teams, ...both, filed('---\nsamklang: 1\n---\n\n' + efforts('- Løst'))], today),
        'team',
      ).map(({ key, efforts: own }) => [key, own[0]?.effort.text]),
      [
        ['Aftenholdet', 'Besøg hos sygeplejen'],
        ['Bakken', 'Noget'],
        ['Team Nord', 'Sparring hver torsdag'],
        ['Ørum', 'Noget'],
        ['Åsen', 'Noget'],
        [null, 'Løst'],
      ],
    );
  });

  it('by date: within a group the nearest day first, then by file and by place in it', () => {
    const north = workshopOf(
      'A',
      '- Sidst :indsats{vurdering=ja frist=2026-12-16}',
      '- Først :indsats{vurdering=ja frist=2026-12-11}',
      '- Uden dag, først :indsats{vurdering=ja}',
    );
    const south = workshopOf(
      'B',
      '- Uden dag, som nummer to :indsats{vurdering=ja}',
      '- Uden dag, til sidst :indsats{vurdering=ja}',
      '- Midt :indsats{vurdering=ja frist=2026-12-12}',
      '- Også sidst :indsats{vurdering=ja frist=2026-12-16}',
    );
    const inOrder = (...workshops: readonly FiledSummary[]) =>
      groupEfforts(filedEfforts(workshops, today), 'date').map(({ key, efforts: own }) => [
        key,
        own.map(({ effort }) => effort.text),
      ]);
    assert.deepEqual(inOrder(north, south), [
      ['week', ['Først', 'Midt', 'Sidst', 'Også sidst']],
      ['undated', ['Uden dag, først', 'Uden dag, som nummer to', 'Uden dag, til sidst']],
    ]);
    assert.deepEqual(inOrder(south, north), inOrder(north, south), 'whichever file was read first');
  });

  it('hold every effort once, however they are grouped', () => {
    for (const by of groupings) assert.equal(grouped(by).flatMap(([, own]) => own).length, 8, by);
  });
});

describe('the tree of efforts', () => {
  it('says in each line what its group does not', () => {
    const [overdue] = effortNodes(both, 'date', today, 'da');
    assert.equal(overdue!.label, 'Fristen er overskredet');
    assert.deepEqual(
      overdue!.children().map(({ label, description }) => [label, description]),
      [
        ['Besøg hos sygeplejen', 'fristen var den 1. oktober 2026 · Aftalt · Aftenholdet'],
        ['Sparring hver torsdag', 'fristen var den 9. december 2026 · Aftalt · Team Nord'],
      ],
    );
    const team = effortNodes(both, 'team', today, 'en').find(({ label }) => label === 'Team Nord');
    assert.equal(
      team!.children()[1]!.description,
      'answer wanted by 16 December 2026 · To be raised with others',
    );
  });

  it('tells the rest on hover, with what supports the effort', () => {
    const summary = filed(readFixture('teamNord.md'));
    const effort = effortNodes([summary], 'state', '2026-12-16', 'da')[0]!.children()[0]!;
    assert.equal(
      effortTooltip(effort.filed, 'da'),
      [
        'Fast halv time til faglig sparring hver torsdag',
        'Aftalt · fristen var den 15. december 2026',
        'Fællesskab: Fagligt fællesskab',
        'Ansvarlig: teamleder',
        'Støtte fra struktur: Vagtplanen rykkes en halv time',
        'Workshop: De rette balancer i Team Nord · Team Nord, hjemmeplejen',
      ].join('\n'),
    );
    assert.ok(effort.overdue);
  });

  it('folds away what needs no attention, and more than anybody reads', () => {
    const folded = (workshops: readonly FiledSummary[]) =>
      effortNodes(workshops, 'state', today, 'da').map((group) => [group.label, group.folded]);
    assert.deepEqual(folded(both), [
      ['Aftalt', false],
      ['Løftes til andre', false],
      ['Forslag', false],
      ['Ikke nu', true],
      ['Udført', true],
    ]);
    const teams = (length: number) =>
      Array.from({ length }, (_, at) => ({ ...aften, team: `Hold ${String(at)}` }));
    assert.deepEqual(folded(teams(26))[0], ['Aftalt', false]);
    assert.deepEqual(folded(teams(34))[0], ['Aftalt', true]);
  });

  for (const language of languages) {
    it(`gives every line an id of its own and words, in ${language}`, () => {
      const copy = { ...nord, file: 'kopi.md' };
      for (const by of groupings) {
        const groups = effortNodes([...both, copy], by, today, language);
        const nodes = groups.flatMap((group) => [group, ...group.children()]);
        assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
        for (const { label } of nodes) assert.ok(label.trim());
      }
    });
  }
});

describe('one effort in several files of a team', () => {
  const round = (date: string, ...items: readonly string[]) =>
    filed(danish(efforts(...items)).replace('date: 2026-11-22', `date: ${date}`), `${date}.md`);
  const agreed = 'Sparring hver torsdag :indsats{fællesskab=fagligt vurdering=ja frist=2026-02-01}';
  const first = round('2026-01-10', `- [ ] ${agreed}`, '- [ ] Nye stole :indsats{vurdering=løftes}');
  const count = (...workshops: readonly FiledSummary[]) => reminderCounts(workshops, today).overdue;
  const shown = (...workshops: readonly FiledSummary[]) =>
    filedEfforts(workshops, today).map(
      ({ effort, workshop }) => `${effort.text} ${effort.state} ${workshop.file}`,
    );

  it('is told once, by the latest word on it, whatever the order of the files', () => {
    const second = round(
      '2026-06-10',
      '- [ ] Noget nyt',
      `- [x] SPARRING  hver torsdag :indsats{vurdering=ja}`,
    );
    for (const files of [
      [first, second],
      [second, first],
    ])
      assert.deepEqual(shown(...files), [
        'Nye stole raise 2026-01-10.md',
        'Noget nyt proposed 2026-06-10.md',
        'SPARRING hver torsdag done 2026-06-10.md',
      ]);
  });

  it('is overdue once, and no more when the latest word is that it is done, put off or has another day', () => {
    assert.equal(count(first), 1);
    assert.equal(count(first, round('2026-06-10', `- [ ] ${agreed}`)), 1);
    for (const item of [
      `- [x] ${agreed}`,
      `- [ ] ${agreed}`.replace('=ja', '=ikke-nu'),
      `- [ ] ${agreed}`.replace('2026-02', '2027-02'),
    ])
      assert.equal(count(first, round('2026-06-10', item)), 0, item);
    // Of two places in one file the last one counts.
    assert.equal(count(first, round('2026-06-10', `- [ ] ${agreed}`, `- [x] ${agreed}`)), 0);
  });

  it('is ticked where it was last mentioned', () => {
    const second = round('2026-06-10', `- [ ] ${agreed}`);
    const node = effortNodes([second, first], 'date', today, 'da')[0]!.children()[0]!;
    assert.deepEqual([node.file, node.key], ['2026-06-10.md', { text: 'Sparring hver torsdag', nth: 0 }]);
  });

  it('has one id, which follows from the team and the words alone', () => {
    const ids = (...workshops: readonly FiledSummary[]) =>
      filedEfforts(workshops, today).map(
        ({ id, effort }) => `${id} ${effort.text.toLowerCase().slice(0, 8)}`,
      );
    const elsewhere = {
      ...round('2026-06-10', `- [x] ${agreed}`),
      file: 'andet/sted.md',
      team: 'TEAM  nord',
    };
    assert.deepEqual(
      ids(elsewhere),
      ids(first, elsewhere).filter((id) => id.endsWith('sparring')),
    );
    assert.notDeepEqual(ids({ ...first, team: 'Team Syd' }), ids(first));
  });

  it('is another where no team is named', () => {
    const [one, other] = [first, { ...first, file: 'b.md', title: 'B' }].map((own) => ({
      ...own,
      team: null,
    }));
    assert.equal(shown(one!, other!).length, 4);
    assert.equal(new Set(filedEfforts([one!, { ...one!, file: 'c.md' }], today).map(({ id }) => id)).size, 4);
  });

  it('counts the same in list, badge, reminder, calendar and portfolio, over many made-up teams', () => {
    const items = [
      '- [ ] A :indsats{vurdering=ja frist=2026-03-01}',
      '- [x] A :indsats{vurdering=ja frist=2026-03-01}',
      '- [ ] A :indsats{vurdering=løftes frist=2026-03-01}',
      '- [ ] A',
    ];
    const rounds = fc.array(fc.constantFrom(...items), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(rounds, { minLength: 1, maxLength: 6 }), (teams) => {
        const workshops = teams.flatMap((told, team) =>
          told.map((item, at) => ({
            ...round(`2026-0${String(at + 1)}-10`, item),
            team: `T${String(team)}`,
          })),
        );
        const open = teams.filter((told) => told.at(-1) === items[0]).length;
        const list = filedEfforts(workshops, today);
        assert.equal(list.length, teams.length);
        assert.equal(list.filter(({ period }) => period === 'overdue').length, open);
        assert.equal(reminderCounts(workshops, today).overdue, open);
        assert.equal(calendarEvents(workshops).filter(({ cancelled }) => !cancelled).length, open);
        const agreedOnes = portfolioOf(workshops).teams.flatMap((team) =>
          team.rounds.flatMap((own) => own.agreed),
        );
        assert.equal(
          agreedOnes.filter(({ done }) => done).length,
          teams.filter((told) => told.at(-1) === items[1]).length,
        );
        assert.deepEqual(
          calendarEvents(workshops)
            .map(({ uid }) => uid.replace('@samklang', ''))
            .filter((id) => !list.some((own) => own.id === id)),
          [],
        );
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('ticking off', () => {
  const ticked = (text: string, index: number, done: boolean): string => {
    const edit = tickEdit(summaryOf(disclosed(text)).efforts[index]!, done);
    return edit ? applyEdits(text, [edit]) : text;
  };

  it('changes one character', () => {
    const text = readFixture('teamNord.md');
    assert.equal(ticked(text, 1, true), text.replace('- [ ] Bedre', '- [x] Bedre'));
    assert.equal(ticked(text, 2, false), text.replace('- [x] Fælles frokost', '- [ ] Fælles frokost'));
  });

  it('does nothing to what is so already', () => {
    const text = readFixture('teamNord.md');
    assert.equal(ticked(text, 0, false), text);
    assert.equal(ticked(text, 2, true), text);
  });

  const items: readonly (readonly [string, string, string])[] = [
    ['an item without a box', '- Nye stole', '- [x] Nye stole'],
    ['a capital X', '- [X] Nye stole', '- [ ] Nye stole'],
    ['a numbered item', '1. [ ] Nye stole', '1. [x] Nye stole'],
    ['an indented item', '  * [ ] Nye stole', '  * [x] Nye stole'],
    ['more space behind the box', '- [ ]   Nye stole', '- [x]   Nye stole'],
    ['brackets that are no box', '- [nu] Nye stole', '- [x] [nu] Nye stole'],
    ['a link first', '- [x](https://example.org) Nye stole', '- [x] [x](https://example.org) Nye stole'],
    ['a box of its own line', '- [ ]\n  Nye stole', '- [x]\n  Nye stole'],
  ];
  for (const [name, before, after] of items) {
    it(name, () => {
      const text = danish(efforts(before));
      const wanted = !summaryOf(disclosed(text)).efforts[0]!.done;
      assert.equal(ticked(text, 0, wanted), danish(efforts(after)));
    });
  }

  it('in any file: ticks that effort and nothing else, with either line end', () => {
    const texts = fixtureTexts
      .filter((text) => /^:::(?:indsatser|efforts)/m.test(text))
      .flatMap((text) => [text, `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`]);
    let count = 0;
    for (const text of texts) {
      const shown = disclose(text);
      if (!shown || isWithheld(shown)) continue;
      const { efforts: before, ...rest } = summaryOf(shown);
      for (const index of new Set([0, before.length >> 1, before.length - 1])) {
        const effort = before[index];
        if (!effort) continue;
        count++;
        const after = summaryOf(disclosed(ticked(text, index, !effort.done)));
        assert.deepEqual({ ...after, efforts: [] }, { ...rest, efforts: [] });
        assert.deepEqual(
          after.efforts.map(({ text: words, done }) => [words, done]),
          before.map(({ text: words, done }, at) => [words, at === index ? !done : done]),
        );
      }
    }
    assert.ok(count > 20, String(count));
  });

  it('finds an effort again after the file has changed', () => {
    const text = danish(efforts('- [ ] Mere tid', '- [ ] Mere tid'));
    const { text: words, nth } = summaryOf(disclosed(text)).efforts[1]!;
    const changed = summaryOf(disclosed(text.replace(':::indsatser', ':::indsatser\n- [ ] Ny øverst')));
    assert.equal(findEffort(changed, { text: words, nth }), changed.efforts[2]);
    assert.equal(findEffort(changed, { text: 'Væk', nth: 0 }), null);
    assert.equal(findEffort(changed, { text: words, nth: 2 }), null);
  });
});

describe('the reminder', () => {
  it('counts what is overdue or near, and follow-ups to come', () => {
    const soon = { ...nord, followUp: '2026-12-12' };
    const held = { ...aften, followUp: '2026-12-01' };
    const day = '2026-12-11';
    assert.deepEqual(reminderCounts([soon, held], day), { overdue: 2, soon: 1, followUps: 1 });
    assert.equal(
      reminderText([soon, held], day, 'da'),
      '2 indsatser har overskredet fristen, 1 indsats har frist inden for en uge, og 1 opfølgning ligger inden for en uge.',
    );
    assert.equal(
      reminderText([{ ...nord, efforts: nord.efforts.slice(0, 1) }], today, 'en'),
      '1 action is overdue.',
    );
  });

  it('says nothing when there is nothing to say', () => {
    assert.equal(reminderText([], today, 'da'), null);
    assert.equal(reminderText(both, '2025-12-10', 'da'), null);
  });
});
