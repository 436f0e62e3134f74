/** Many workshops together: teams over time, small groups folded, imbalances that recur. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { portfolioOf } from '../../src/portfolio/portfolio.js';
import { portfolioTable } from '../../src/portfolio/portfolioTable.js';
import { firstHeld, withoutExposed, type HeldFile } from '../../src/portfolio/held.js';
import { portfolioView } from '../../src/portfolio/portfolioView.js';
import { summaryOf, type FiledSummary } from '../../src/portfolio/summary.js';
import { languages } from '../../src/model/communities.js';
import { runs } from '../seed.js';
import { danish, disclosed, lines, readFixture } from './support.js';

interface Told {
  readonly team?: string;
  readonly date?: string;
  /** The cells of the professional community. */
  readonly now?: string;
  readonly wanted?: string;
  readonly efforts?: readonly string[];
  readonly imbalances?: readonly number[];
  readonly file?: string;
}

let nth = 0;

function workshop({ team, date, now, wanted, efforts, imbalances, file }: Told): FiledSummary {
  const text = danish(
    lines(
      ...(now === undefined
        ? []
        : [
            ':::balance',
            '| Fællesskab | Nu | Ønsket |',
            '| --- | --- | --- |',
            `| Fagligt | ${now} | ${wanted ?? now} |`,
            ':::',
          ]),
      ':::ubalancer',
      ...(imbalances ?? []).map((number) => `- [x] Det ser vi :ubalance{nr=${String(number)}}`),
      ':::',
      ':::indsatser',
      ...(efforts ?? []),
      ':::',
    ),
  )
    .replace('community: Team Nord', team === undefined ? '' : `community: ${team}`)
    .replace('date: 2026-11-22', date === undefined ? '' : `date: ${date}`);
  return { file: file ?? `${String(nth++)}.md`, ...summaryOf(disclosed(text)) };
}

const read = { read: 1, total: 1, running: false, stopped: false, held: [], names: [], inPart: 0 };
const enough = '1 2 3 4 5';

const professional = (workshops: readonly FiledSummary[], team = 0, round = 0) =>
  portfolioOf(workshops).teams[team]?.rounds[round]?.communities.find(({ id }) => id === 'professional');

describe('the portfolio', () => {
  it('puts a team together whatever case and space its name is written with, as the latest one writes it', () => {
    const { teams } = portfolioOf([
      workshop({ team: 'TEAM  nord', date: '2026-01-10' }),
      workshop({ team: 'Team Nord', date: '2026-06-10' }),
      workshop({ team: 'Team Nordre', date: '2026-06-10' }),
    ]);
    assert.deepEqual(
      teams.map(({ name, rounds }) => [name, rounds.length]),
      [
        ['Team Nord', 2],
        ['Team Nordre', 1],
      ],
    );
  });

  it('tells the rounds of a team in the order of time, whatever the order of the files', () => {
    const { teams } = portfolioOf([
      workshop({ team: 'Nord', date: '2026-11-22', file: 'a.md' }),
      workshop({ team: 'Nord', file: 'x.md' }),
      workshop({ team: 'Nord', date: '2025-11-22', file: 'b.md' }),
      workshop({ team: 'Nord', date: '2026-02-01', file: 'c.md' }),
    ]);
    assert.deepEqual(
      teams[0]!.rounds.map(({ file }) => file),
      ['x.md', 'b.md', 'c.md', 'a.md'],
    );
  });

  it('names teams in the order of the Danish alphabet, never by their numbers', () => {
    const given = [
      workshop({ team: 'Åen', now: '5 5 5 5' }),
      workshop({ team: 'Team 10', now: '1 1 1 1' }),
      workshop({ now: '4 4 4 4' }),
      workshop({ team: 'Ærø', now: '2 2 2 2' }),
      workshop({ team: 'Team 9', now: '3 3 3 3' }),
      workshop({ team: 'Bo', now: '1 2 3 4' }),
    ];
    const names = portfolioOf(given).teams.map(({ name }) => name);
    assert.deepEqual(names, ['Bo', 'Team 9', 'Team 10', 'Ærø', 'Åen', null]);
    const shuffled = fc.shuffledSubarray(given, { minLength: given.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        assert.deepEqual(portfolioOf(order), portfolioOf(given));
      }),
    );
  });

  it('takes workshops that name no team for different ones', () => {
    const { teams, groups } = portfolioOf([workshop({ now: enough }), workshop({ now: enough })]);
    assert.deepEqual([teams.length, groups], [2, 2]);
  });

  it('sums up a community by its median and spread, and the wish against it', () => {
    assert.deepEqual(professional([workshop({ team: 'Nord', now: '1 2 2 3', wanted: '3 4 4 5 5' })]), {
      id: 'professional',
      now: { median: 2, centres: [2], low: 1, high: 3, count: 4, agreement: 'some' },
      wanted: { median: 4, centres: [4], low: 3, high: 5, count: 5, agreement: 'some' },
      headline: 'up',
      direction: 'up',
    });
  });

  it('shows a number that the group agreed on: it says nothing of a person', () => {
    const community = professional([workshop({ team: 'Nord', now: '2', wanted: '4' })]);
    assert.deepEqual(community?.now, {
      median: 2,
      centres: [2],
      low: 2,
      high: 2,
      count: 1,
      agreement: 'shared',
    });
    assert.equal(community.direction, 'up');
  });

  it('leaves out what one person wrote down before a workshop', () => {
    const alone = { ...workshop({ team: 'Nord', now: '2' }), reflection: true };
    assert.deepEqual(portfolioOf([alone]), { teams: [], recurring: [], groups: 0, small: null });
    const sheet = danish('', 'template: reflection\n');
    assert.equal(summaryOf(disclosed(sheet)).reflection, true);
    assert.equal(summaryOf(disclosed(sheet.replace('template: reflection\n', ''))).reflection, false);
  });

  it('tells what was agreed once, and that it is done as soon as a later workshop of the team ticks it', () => {
    const { teams } = portfolioOf([
      workshop({
        team: 'Nord',
        date: '2026-01-10',
        efforts: [
          '- [ ] Sparring hver torsdag :indsats{vurdering=ja fællesskab=fagligt frist=2026-03-01}',
          '- [x] Fælles frokost :indsats{vurdering=ja}',
          '- [ ] Nye stole :indsats{vurdering=ikke-nu}',
          '- [ ] Nye borde',
        ],
      }),
      workshop({
        team: 'Nord',
        date: '2026-06-10',
        efforts: [
          '- [x] Sparring  hver TORSDAG :indsats{vurdering=ja}',
          '- [x] Fælles frokost :indsats{vurdering=ja}',
          '- [ ] Nye stole :indsats{vurdering=ja}',
        ],
      }),
      workshop({ team: 'Vest', date: '2026-09-01', efforts: ['- [x] Nye stole :indsats{vurdering=ja}'] }),
    ]);
    const told = teams.map(({ rounds }) =>
      rounds.map(({ agreed }) => agreed.map(({ effort, done }) => `${done ? 'x' : ' '} ${effort.text}`)),
    );
    assert.deepEqual(told, [
      [['x Sparring hver torsdag', 'x Fælles frokost'], ['  Nye stole']],
      [['x Nye stole']],
    ]);
    assert.deepEqual(portfolioView(portfolioOf([]), read, 'da').teams, []);
  });

  it('counts the teams that see an imbalance now, by its number and never by how many', () => {
    const { recurring, groups } = portfolioOf([
      workshop({ team: 'Nord', date: '2026-01-10', imbalances: [9, 2] }),
      workshop({ team: 'Nord', date: '2026-06-10', imbalances: [9, 11] }),
      workshop({ team: 'Vest', imbalances: [4, 9, 11] }),
      workshop({ team: 'Syd', imbalances: [4, 2, 9, 9] }),
      workshop({ team: 'Øst', imbalances: [] }),
    ]);
    assert.deepEqual(recurring, [
      { number: 4, teams: 2 },
      { number: 9, teams: 3 },
      { number: 11, teams: 2 },
    ]);
    assert.equal(groups, 4);
  });

  it('says what it shows in both languages', () => {
    const filed = { file: 'nord.md', ...summaryOf(disclosed(readFixture('teamNord.md'))) };
    const danishView = portfolioView(portfolioOf([filed]), read, 'da');
    assert.equal(danishView.subtitle, '1 gruppe, 1 workshop');
    const cells = danishView.teams[0]!.rows.map(({ name, cells: [cell] }) => `${name} ${cell!.text}`);
    assert.deepEqual(cells, [
      'Organisatorisk 2 → 3',
      'Opgaverettet 5 → 4',
      'Fagligt 3 → 4',
      'Kollegialt 3 → 3',
    ]);
    assert.equal(danishView.teams[0]!.rounds[0]!.agreedText, '2 aftalt, heraf 1 udført');
    const english = portfolioView(portfolioOf([filed]), read, 'en');
    assert.match(
      english.teams[0]!.rows[0]!.cells[0]!.label,
      /^Now: median 2 \(1–3\), 9 ratings\. Some agreement\. Wanted/,
    );
  });

  it('says what to do where there is no workshop, and how far the reading has come', () => {
    const none = portfolioOf([]);
    assert.match(portfolioView(none, read, 'da').empty!.text, /Opret den første/);
    const running = portfolioView(none, { ...read, total: 9, running: true }, 'da');
    assert.deepEqual([running.empty, running.reading!.action], [null, null]);
    assert.match(running.reading!.text, /1 af 9/);
    const stopped = portfolioView(none, { ...read, total: 9, stopped: true }, 'da').reading!;
    assert.match(stopped.text, /1 af 9/);
    assert.equal(stopped.action, 'Læs resten');
  });

  it('says why files are kept back, each by its own reason, and where; then there are not none', () => {
    const stop = (code: string) => ({ code, message: '', line: 7, column: 1 });
    const held: readonly HeldFile[] = [
      { file: 'stor.md', stops: [] },
      { file: 'uden-ende.md', stops: [stop('withheld.frontMatter')] },
      { file: 'noter.md', stops: [stop('withheld.frontMatter'), stop('withheld.notes')] },
      { file: 'tal.md', stops: [stop('personal.phone')] },
    ];
    const view = portfolioView(portfolioOf([]), { ...read, held, names: ['nord.md:3'] }, 'da');
    assert.equal(view.empty, null);
    assert.deepEqual(
      view.notices.map(({ about, text, action }) => [
        about,
        /^\d|nord\.md:3/.exec(text)?.[0],
        action !== null,
      ]),
      [
        ['unread', '2', true],
        ['notes', '1', true],
        ['personal', '1', true],
        ['names', 'nord.md:3', true],
      ],
    );
    assert.deepEqual(firstHeld(held, 'unread')?.file, 'uden-ende.md');
    // Where a small group is among them, its file stays unnamed.
    assert.doesNotMatch(JSON.stringify(view), /(?:stor|ende|noter|tal)\.md/);
  });

  it('shows nothing of a workshop with a number or an address of somebody', () => {
    const summaries = ['Ring til 22 33 44 55', 'Ring til kontoret'].map((text, at) => ({
      file: `${String(at)}.md`,
      ...summaryOf(disclosed(danish(`:::indsatser\n- [ ] ${text} :indsats{vurdering=ja}\n:::\n`))),
    }));
    const { workshops, held } = withoutExposed(summaries);
    assert.deepEqual([workshops.map(({ file }) => file), held.map(({ file }) => file)], [['1.md'], ['0.md']]);
  });
});

/** A middle and how much a group agrees, without how far the ratings lie apart. */
const kept = (median: number | null, agreement: string) => ({
  median,
  centres: median === null ? [] : [median],
  low: null,
  high: null,
  count: null,
  agreement,
});

describe('two workshops of nearly the same people', () => {
  it('show no spread, so that nobody’s rating follows from the difference', () => {
    const rounds = [
      workshop({ team: 'Nord', date: '2026-01-10', now: '3 3 3 4', wanted: '4 4 4 4' }),
      workshop({ team: 'Nord', date: '2026-06-10', now: '1 3 3 3 4', wanted: '4 4 4 4 4' }),
    ];
    assert.deepEqual(professional(rounds, 0, 0), {
      id: 'professional',
      now: kept(3, 'high'),
      wanted: kept(4, 'high'),
      headline: null,
      direction: null,
    });
    const [before, after] = portfolioView(portfolioOf(rounds), read, 'da').teams[0]!.rows[2]!.cells;
    assert.equal(before!.label, 'Nu: midt 3. Stor enighed. Ønsket: midt 4. Stor enighed');
    assert.equal(after!.text, '3 → 4');
    assert.doesNotMatch(JSON.stringify(portfolioTable(portfolioOf(rounds), 'da')), /1–4|3–4/);
  });

  it('say that they see it differently', () => {
    const rounds = [
      workshop({ team: 'Nord', date: '2026-01-10', now: '1 1 5 5', wanted: '3 3 3 3' }),
      workshop({ team: 'Nord', date: '2026-06-10', now: '1 1 5 5 5', wanted: '3 3 3 3 3' }),
    ];
    const { headline, now } = professional(rounds, 0, 0)!;
    assert.deepEqual([headline, now], ['differ', kept(null, 'low')]);
    const [cell] = portfolioView(portfolioOf(rounds), read, 'da').teams[0]!.rows[2]!.cells;
    assert.equal(cell!.text, 'I ser forskelligt på det → 3');
  });
});

describe('small groups in the portfolio', () => {
  it('are folded: no name, no file, and their ratings only together, and only from four on', () => {
    const two = workshop({ team: 'Lille Nord', now: '1 2', wanted: '5 5', efforts: ['- [x] Kaffe'] });
    const three = workshop({ team: 'Lille Syd', now: '2 3 4', wanted: '3 3' });
    const large = workshop({ team: 'Team Stor', now: enough });
    const alone = portfolioOf([two, large]);
    assert.deepEqual(
      alone.teams.map(({ name }) => name),
      ['Team Stor'],
    );
    assert.deepEqual([alone.small?.groups, alone.small?.agreed, alone.small?.done], [1, 1, 1]);
    assert.deepEqual(alone.small?.communities[2], {
      id: 'professional',
      now: 'few',
      wanted: 'few',
      headline: null,
      direction: null,
    });
    const together = portfolioOf([two, three, large]);
    assert.deepEqual(together.small?.communities[2], {
      id: 'professional',
      now: kept(2, 'some'),
      wanted: kept(null, 'low'),
      headline: 'differ',
      direction: null,
    });
    assert.doesNotMatch(JSON.stringify(together), /Lille|"[01]\.md"/);
  });

  it('count nobody twice: each gives its latest ratings', () => {
    const rounds = ['2026-01-10', '2026-06-10'].map((date) =>
      workshop({ team: 'Lille', date, now: '1 2 3' }),
    );
    assert.equal(portfolioOf(rounds).small?.communities[2]?.now, 'few');
  });

  it('keep back a lone number beside two or three', () => {
    const text = readFixture('teamNord.md')
      .replace('2 1 2 3 2 2 1 2 3 | 3 3 4 3 3 2 3 4 3', '5 | 5')
      .replace(/5 5 4 5.*\n/, '2 3 | 4 4 |\n')
      .replace(/\| Fagligt .*\n\| Kollegialt .*\n/, '');
    const { teams, small } = portfolioOf([{ file: 'a.md', ...summaryOf(disclosed(text)) }]);
    assert.deepEqual(teams, []);
    assert.deepEqual(
      small?.communities.map(({ now }) => now),
      [null, 'few', null, null],
    );
  });

  it('keep back a lone number beside cells of four', () => {
    const round = professional([workshop({ team: 'Nord', now: enough, wanted: '5' })]);
    assert.deepEqual([round?.wanted, round?.headline], ['few', null]);
  });

  it('keep a round of few back also where the team has larger ones', () => {
    const rounds = [
      workshop({ team: 'Nord', date: '2026-01-10', now: enough }),
      workshop({ team: 'Nord', date: '2026-06-10', now: '1 2 2', wanted: '5' }),
    ];
    const { small } = portfolioOf(rounds);
    assert.equal(small, null);
    assert.deepEqual(professional(rounds, 0, 1), {
      id: 'professional',
      now: 'few',
      wanted: 'few',
      headline: null,
      direction: null,
    });
  });

  it('let nothing through: whatever two or three have rated, all that is shown is the same', () => {
    const rating = fc.integer({ min: 1, max: 5 });
    const few = fc.array(fc.tuple(rating, rating), { minLength: 2, maxLength: 3 });
    /** The same number of answers twice, with different ratings. */
    const pair = fc.tuple(few, few).filter(([a, b]) => a.length === b.length);
    const text = (ratings: readonly (readonly [number, number])[], at: 0 | 1) =>
      ratings.map((given) => given[at]).join(' ');
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [first, second] = [one, other].map((ratings) => {
          const portfolio = portfolioOf([
            workshop({ team: 'Lille', file: 'l.md', now: text(ratings, 0), wanted: text(ratings, 1) }),
            workshop({ team: 'Stor', file: 's.md', date: '2026-01-10', now: enough }),
            workshop({ team: 'Stor', file: 't.md', date: '2026-06-10', now: text(ratings, 1) }),
          ]);
          return JSON.stringify([
            portfolio,
            ...languages.flatMap((language) => [
              portfolioView(portfolio, read, language),
              portfolioTable(portfolio, language),
            ]),
          ]);
        });
        assert.equal(first, second);
      }),
      { numRuns: runs(60) },
    );
  });

  it('cannot be told from each other: who gave which rating makes no difference', () => {
    const four = fc.shuffledSubarray([1, 2, 4, 5], { minLength: 4 });
    const shown = (ratings: readonly number[]) =>
      JSON.stringify(
        portfolioOf([
          workshop({ team: 'A', file: 'a.md', now: ratings.slice(0, 2).join(' ') }),
          workshop({ team: 'B', file: 'b.md', now: ratings.slice(2).join(' ') }),
        ]),
      );
    fc.assert(
      fc.property(four, (ratings) => {
        assert.equal(shown(ratings), shown([1, 2, 4, 5]));
      }),
      { numRuns: runs(30) },
    );
  });
});
