/** The action plan, and the pages for others' agendas: what stands in them, and what is left open. */
import assert from 'node:assert/strict';
import type { Block, Report, Table } from '../../src/sharing/document.js';
import { reportOf } from '../../src/sharing/report.js';
import { plainOf } from '../../src/sharing/words.js';
import { exported, rowsOf, wordsOf } from './reportFiles.js';
import { danish, disclosed, lines, readFixture } from './support.js';

const teamNord = readFixture('teamNord.md');
const english = readFixture('formatExample.en.md');

function plan(...texts: readonly string[]): Report {
  return reportOf(
    texts.map((text) => disclosed(text)),
    'efforts',
  );
}

function blocksOf({ parts }: Report): readonly Block[] {
  return parts.flatMap(({ blocks }) => blocks);
}

function tableOf(report: Report): Table {
  const found = blocksOf(report).find((block) => block.type === 'table');
  assert.ok(found);
  return found;
}

function rows({ rows: all }: Table): string[][] {
  return all.map((cells) => cells.map(({ lines: words }) => words.map(plainOf).join(' / ')));
}

/** A workshop on the task community with efforts. */
const withEfforts = (...efforts: readonly string[]) =>
  danish(
    lines(
      '::::fællesskab{type=opgaverettet}',
      ':::forbedringer',
      '- Ruterne går ikke op',
      ':::',
      '::::',
      '',
      ':::ubalancer',
      '- [x] Vi løser det meste alene :ubalance{nr=4}',
      ':::',
      '',
      ':::tendenser',
      '- [x] Højt arbejdspres :tendens{nr=6}',
      '- [ ] Mange nye :tendens{nr=5}',
      ':::',
      '',
      ':::rammer',
      '- [x] Faste møder :ramme{art=struktur nr=4}',
      '- [ ] Klare mål :ramme{art=ledelse nr=1}',
      ':::',
      '',
      ':::balance',
      '| Fællesskab | Nu | Ønsket |',
      '| --- | --- | --- |',
      '| Opgaverettet | 2 2 2 2 2 | 4 4 4 4 4 |',
      ':::',
      '',
      ':::indsatser',
      ...efforts,
      ':::',
    ),
    'followUp: 2027-02-22\n',
  );

describe('the action plan', () => {
  it('has the columns of an action plan, those for what nobody has said too', () => {
    assert.deepEqual(
      tableOf(plan(teamNord)).columns.map(({ head }) => head),
      [
        'Nr.',
        'Problem eller emne',
        'Årsag: Hvad ligger bag, i og uden for fællesskabet?',
        'Løsning',
        'Støtte fra struktur og ledelse',
        'Ansvarlig',
        'Frist',
        'Prioritet',
        'Status',
        'Opfølgning',
        'Virkede det?',
      ],
    );
  });

  it('tells what was noted about the community as the problem, and leaves cause, priority and effect open', () => {
    const [first] = rows(tableOf(plan(teamNord)));
    assert.deepEqual(first, [
      '1',
      'Fagligt fællesskab / Vi har ikke tid til eller er ikke vant til at hjælpe, inspirere og udfordre hinanden / Vi udskyder de svære samtaler, når der er travlt',
      '',
      'Fast halv time til faglig sparring hver torsdag',
      'Struktur: Vagtplanen rykkes en halv time',
      'teamleder',
      '15. december 2026',
      '',
      'Aftalt',
      '22. februar 2027',
      '',
    ]);
  });

  it('tells a problem once, at the first of a community’s actions', () => {
    const report = plan(
      withEfforts(
        '- [ ] Ny ruteplan :indsats{fællesskab=opgaverettet vurdering=ja}',
        '- [ ] Fælles frokost :indsats{fællesskab=kollegialt vurdering=ja}',
        '- [ ] Møde om tirsdagen :indsats{fællesskab=opgaverettet vurdering=ja}',
        '- [ ] Nye stole :indsats{vurdering=ja}',
      ),
    );
    assert.deepEqual(
      rows(tableOf(report)).map((row) => [row[0], row[1], row[3]]),
      [
        ['1', 'Opgaverettet fællesskab / Vi løser det meste alene / Ruterne går ikke op', 'Ny ruteplan'],
        ['2', 'Opgaverettet fællesskab / Se nr. 1', 'Møde om tirsdagen'],
        ['3', 'Kollegialt fællesskab', 'Fælles frokost'],
        ['4', 'Uden fællesskab', 'Nye stole'],
      ],
    );
  });

  it('says before the table what to strike out, offers what was ticked, and holds no ratings', () => {
    const report = plan(withEfforts('- [ ] Ny ruteplan :indsats{fællesskab=opgaverettet vurdering=ja}'));
    const blocks = blocksOf(report);
    const before = blocks.slice(
      0,
      blocks.findIndex(({ type }) => type === 'table'),
    );
    assert.ok(
      before.some((block) => block.type === 'paragraph' && plainOf(block.text).includes('Stryg det')),
    );
    assert.deepEqual(
      before.flatMap((block) => (block.type === 'list' ? block.items : [])),
      ['Tendens: Højt arbejdspres', 'Ramme (struktur): Faste møder'],
    );
    assert.doesNotMatch(JSON.stringify(report.parts), /[Øø]nsket|Skru|median|midt/);
    assert.doesNotMatch(JSON.stringify([report.sheet, report.records]), /[Øø]nsket|"now"|"ratings"/);
  });

  it('of nothing agreed says so, without a hint on what to strike out', () => {
    assert.deepEqual(
      blocksOf(plan(withEfforts('- Ny ruteplan :indsats{vurdering=ikke-nu}'))).flatMap((block) =>
        block.type === 'paragraph' ? [block.text] : [],
      ),
      ['Der er ingen aftalte indsatser at vise.'],
    );
  });

  it('is one plan of several workshops, which tells whose each action is', () => {
    const table = tableOf(plan(teamNord, english));
    assert.equal(table.columns[1]?.head, 'Gruppe');
    assert.equal(new Set(rows(table).map((row) => row[1])).size, 2);
    assert.deepEqual(
      rows(table).map(([number]) => number),
      rows(table).map((_, index) => String(index + 1)),
    );
  });

  it('has one row a proposal in a spreadsheet, with days as days and nothing but data', async () => {
    const csv = rowsOf((await wordsOf(teamNord, 'efforts', 'csv')).slice(1));
    const [head, ...all] = csv;
    assert.equal(head?.length, 17);
    assert.deepEqual(
      all.map((row) => [row[7], row[11], row[13], row[14]]),
      [
        ['Fast halv time til faglig sparring hver torsdag', '2026-12-15', 'Aftalt', '2027-02-22'],
        ['Bedre kørselsplaner', '', 'Løftes til andre', '2027-02-22'],
        ['Fælles frokost den første mandag i måneden', '2026-12-01', 'Udført', '2027-02-22'],
        ['Nye uniformer', '', 'Forslag', '2027-02-22'],
      ],
    );
    assert.ok(all.every((row) => row.length === head.length));
  });
});

describe('the pages for others’ agendas', () => {
  const raised = (text: string) => reportOf([disclosed(text)], 'raise');

  it('are one for each proposal that is raised, with what, why, what is asked, by when, and room for the answer', async () => {
    const words = await wordsOf(
      withEfforts(
        '- [ ] Ny ruteplan :indsats{fællesskab=opgaverettet vurdering=løftes ansvarlig=tillidsrepræsentant frist=2027-01-15}',
        '  - Planen laves ét sted :støtte{art=struktur}',
        '- [ ] Fast sparring :indsats{fællesskab=fagligt vurdering=ja}',
        '- [ ] Færre møder :indsats{fællesskab=fagligt vurdering=løftes}',
      ),
      'raise',
      'md',
    );
    const [head, first, second, ...more] = words.split(/^## /m);
    assert.match(head!, /^# Dagsordenspunkt: /);
    assert.deepEqual(more, []);
    assert.match(first!, /^Ny ruteplan\n[^]*Løftes af:\*\* tillidsrepræsentant/);
    assert.match(first!, /### Hvorfor løfter vi det\?[^]*- Vi løser det meste alene\n- Ruterne går ikke op/);
    assert.match(first!, /### Hvad beder vi om\?\n\n- Struktur: Planen laves ét sted/);
    assert.match(first!, /Senest den 15\. januar 2027\.[^]*### Svar\n\n…[^]*følger op den 22\. februar 2027/);
    assert.match(second!, /^Færre møder\n[^]*Hvad skal forslaget gøre bedre\?\n\n…/);
    assert.match(second!, /Hvad skal andre beslutte[^]*Inden vi følger op den 22\. februar 2027\./);
  });

  it('begin a page each', async () => {
    const text = withEfforts(
      '- [ ] Ny ruteplan :indsats{vurdering=løftes}',
      '- [ ] Færre møder :indsats{vurdering=løftes}',
    );
    assert.equal(raised(text).parts.length, 2);
    assert.equal([...(await wordsOf(text, 'raise', 'html')).matchAll(/<section /g)].length, 2);
    assert.equal([...(await wordsOf(text, 'raise', 'docx')).matchAll(/<w:pageBreakBefore\/>/g)].length, 1);
  });

  it('leave out what a later workshop of the same group no longer raises', () => {
    const first = withEfforts('- [ ] Ny ruteplan :indsats{vurdering=løftes}');
    const later = withEfforts('- [x] Ny ruteplan :indsats{vurdering=løftes}').replace(
      'date: 2026-11-22',
      'date: 2027-02-22',
    );
    const { parts, records } = reportOf([disclosed(later), disclosed(first)], 'raise');
    assert.deepEqual([parts.length, parts[0]?.title, records], [1, null, []]);
  });

  it('of nothing raised says so', async () => {
    const { content, fileName } = await exported(withEfforts('- Ny ruteplan'), 'raise', 'md');
    assert.match(String(content), /Ingen forslag løftes til andre/);
    assert.match(fileName, /-dagsorden\.md$/);
  });
});

describe('the minutes as a spreadsheet', () => {
  it('have the spread as two numbers, and of actions who, when, and what supports them', async () => {
    const [head = [], ...all] = rowsOf((await wordsOf(teamNord, 'minutes', 'csv')).slice(1));
    const about = (subject: string, text: RegExp) => {
      const found = all.find((row) => row[4] === subject && text.test(row.slice(3).join(' ')));
      assert.ok(found, subject);
      return Object.fromEntries(head.map((name, column) => [name, found[column]]));
    };
    const now = about('Nu', /^Organisatorisk/);
    assert.deepEqual([now.Midt, now.Laveste, now.Højeste, now['Antal svar']], ['2', '1', '3', '9']);
    const effort = about('Indsats', /sparring hver torsdag/);
    assert.deepEqual(
      [effort.Status, effort.Ansvarlig, effort.Frist, effort.Struktur, effort.Ledelse],
      ['Aftalt', 'teamleder', '2026-12-15', 'Vagtplanen rykkes en halv time', ''],
    );
  });

  it('name how much of a file could not be read in a column, and have no row for it', async () => {
    const broken = teamNord.replace('| 2 1 2 3 2 2 1 2 3 ', '| 7 1 2 3 2 2 1 2 3 ');
    const [head = [], ...all] = rowsOf((await wordsOf(broken, 'minutes', 'csv')).slice(1));
    assert.equal(head.at(-1), 'Ulæste steder i filen');
    assert.deepEqual([...new Set(all.map((row) => row.at(-1)))], ['1']);
    const whole = rowsOf((await wordsOf(teamNord, 'minutes', 'csv')).slice(1));
    assert.deepEqual([...new Set(whole.slice(1).map((row) => row.at(-1)))], ['']);
  });
});
