/** `samklang efforts`: what it prints in each format, and with which exit code. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ICAL from 'ical.js';
import { daysAfter, isoDateOf } from '../../src/model/isoDates.js';
import { danish, lines, readFixture } from './support.js';
import { buildCommand, runCommand, type Run } from './commandLine.js';
import { rowsOf, unzipped } from './reportFiles.js';
import { plain, rowsIn } from './workbooks.js';

const today = isoDateOf(new Date());
const yesterday = daysAfter(today, -1);
const tomorrow = daysAfter(today, 1);

let folder = '';

const samklang = (...args: readonly string[]): Promise<Run> => runCommand(folder, args, join(folder, 'work'));

function put(name: string, text: string | Uint8Array): void {
  const path = join(folder, 'work', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const nord = danish(
  lines(
    ':::indsatser',
    `- [ ] =HYPERLINK("x"); sparring :indsats{fællesskab=fagligt vurdering=ja ansvarlig="leder og TR" frist=${yesterday}}`,
    '  - Vagtplanen rykkes :støtte{art=struktur}',
    '- Nye stole',
    ':::',
  ),
  `followUp: ${tomorrow}\n`,
);
const vest = danish(
  lines(':::indsatser', `- [ ] Overlevering :indsats{vurdering=ja frist=${tomorrow}}`, ':::'),
).replace('community: Team Nord', 'community: Team Vest');

interface Row {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly overdue: boolean;
}

describe('samklang efforts', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-efforts-'));
    await buildCommand(folder);
    put('nord.md', nord);
    put('dybt/nede/vest.md', vest);
    put('noter.md', '# Noter\n');
    put('.samklang/templates/egen.md', vest);
    put('node_modules/x/README.md', vest);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('says the same of many files, which are shared among threads, as of a few at a time', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `mange/${String(index).padStart(2, '0')}.md`);
    names.forEach((name, index) => {
      const team = nord.replaceAll('Team Nord', `Team ${index}`);
      if (index === 13) put(name, Buffer.from('---\nsamklang: 1\ntitle: \xE6\n---\n', 'latin1'));
      else if (index % 5 === 0) put(name, '# Noter\n');
      else if (index % 7 === 0) put(name, team.replace('frist=', 'frist=snart frist='));
      else put(name, team);
    });
    const few = await Promise.all(
      [names.slice(0, 20), names.slice(20)].map((some) => samklang('efforts', '--format', 'ndjson', ...some)),
    );
    const many = await samklang('efforts', '--format', 'ndjson', 'mange');
    rmSync(join(folder, 'work/mange'), { recursive: true });
    const rows = (out: string) => out.split('\n').filter(Boolean).sort();
    assert.deepEqual(rows(many.out), rows(few.map(({ out }) => out).join('')));
    assert.equal(many.err, few.map(({ err }) => err).join(''));
    assert.match(many.err, /^samklang: mange\/07\.md: is not read in full/m);
    assert.match(many.err, /^samklang: mange\/13\.md: not a UTF-8 text/m);
    assert.deepEqual([many.code, rows(many.out).length], [2, 62]);
  });

  it('in words: overdue ones first, with file and line', async () => {
    const { code, out, err } = await samklang('efforts', '.');
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /^Fristen er overskredet\n {2}\[ \] =HYPERLINK.* \(fristen var den .* · Aftalt · Team Nord\)\n {6}nord\.md:14\n\n/,
    );
    assert.match(out, /\nInden for syv dage\n {2}\[ \] Overlevering \(.*Team Vest\)\n.*vest\.md:13\n/);
    assert.match(out, /\nUden aftalt frist\n {2}\[ \] Nye stole \(Forslag · Team Nord\)\n {6}nord\.md:16\n$/);
  });

  it('in words, by team', async () => {
    const { out } = await samklang('efforts', '--by', 'team', '.');
    assert.deepEqual(out.match(/^\S.*$/gm), ['Team Nord', 'Team Vest']);
  });

  it('as JSON', async () => {
    const { code, out } = await samklang('efforts', '--format', 'json', 'nord.md');
    assert.equal(code, 0);
    const { efforts, ...rest } = JSON.parse(out) as { efforts: unknown[] };
    assert.deepEqual(rest, { version: 1, today });
    assert.deepEqual(efforts[0], {
      id: 'cd007568d3d75186',
      file: 'nord.md',
      line: 14,
      language: 'da',
      title: 'De rette balancer i Team Nord',
      team: 'Team Nord',
      forum: null,
      template: null,
      date: '2026-11-22',
      participants: 9,
      round: 1,
      fields: {},
      text: '=HYPERLINK("x"); sparring',
      state: 'agreed',
      done: false,
      overdue: true,
      community: 'professional',
      responsible: 'leder og TR',
      due: yesterday,
      supports: [{ text: 'Vagtplanen rykkes', kind: 'structure' }],
    });
  });

  it('as one JSON object a line', async () => {
    const { out } = await samklang('efforts', '--format', 'ndjson', '.');
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    assert.deepEqual(
      rows.map(({ text, overdue }) => [text, overdue]),
      [
        ['=HYPERLINK("x"); sparring', true],
        ['Overlevering', false],
        ['Nye stole', false],
      ],
    );
  });

  it('as a table for a spreadsheet, safe from formulas', async () => {
    const { out } = await samklang('efforts', '--format', 'csv', 'nord.md');
    const [head, first] = out.split('\r\n');
    assert.ok(head?.startsWith('\uFEFF"Gruppe";"Workshop";"Dato";"Indsats";'));
    assert.equal(
      first,
      `"Team Nord";"De rette balancer i Team Nord";"2026-11-22";"'=HYPERLINK(""x""); sparring";"Aftalt";"Fagligt fællesskab";"leder og TR";"${yesterday}";"ja";"Vagtplanen rykkes";;"nord.md";`,
    );
  });

  it('as a workbook with the same table, never over a file that is there', async () => {
    const args = ['efforts', '--format', 'xlsx', '--out', 'indsatser.xlsx', 'nord.md', 'dybt'];
    assert.deepEqual(await samklang(...args), { code: 0, out: 'indsatser.xlsx\n', err: '' });
    const path = join(folder, 'work/indsatser.xlsx');
    const files = unzipped(readFileSync(path));
    const csv = rowsOf((await samklang('efforts', '--format', 'csv', 'nord.md', 'dybt')).out.slice(1));
    const told = rowsIn(files).map((row) => row.map((value) => String(plain(value))));
    assert.deepEqual(
      told,
      csv.map((row) => row.map((value) => value.replace(/^'/, ''))),
    );
    assert.equal(told.length, 1 + 3);
    assert.ok(
      rowsIn(files)[1]!.some((value) => typeof value === 'object'),
      'days are days',
    );
    assert.match(files.get('xl/sharedStrings.xml')!, /Arbejdsmiljø København/);
    const again = await samklang(...args);
    assert.deepEqual([again.code, again.out], [2, '']);
    assert.match(again.err, /indsatser\.xlsx/);
    assert.equal((await samklang(...args, '--force')).code, 0);
    rmSync(path);
  });

  it('with names of files that mean something elsewhere too', async () => {
    for (const format of ['csv', 'json', 'ndjson']) {
      const { out } = await samklang('efforts', '--format', format, join(folder, 'work', 'nord.md'));
      assert.match(out, /"nord\.md"/);
      assert.ok(!out.includes(folder));
    }
  });

  it('as a calendar', async () => {
    const { code, out } = await samklang('efforts', '--format', 'ics', '.');
    assert.equal(code, 0);
    const events = new ICAL.Component(ICAL.parse(out) as unknown[])
      .getAllSubcomponents('vevent')
      .filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED');
    assert.ok(events.every((event) => Number(event.getFirstPropertyValue('sequence')) > 0));
    assert.deepEqual(events.map((event) => event.getFirstPropertyValue('summary')).sort(), [
      '=HYPERLINK("x"); sparring',
      'Opfølgning: De rette balancer i Team Nord',
      'Overlevering',
    ]);
  });

  it('stops at personal data in what is passed on, and says where', async () => {
    put('personligt/nord.md', nord.replace('Nye stole', 'Ring til 22 33 44 55 om stole'));
    for (const command of [
      ['efforts', '--format', 'csv'],
      ['efforts', '--format', 'ics'],
      ['efforts', '--format', 'xlsx', '--out', 'personligt.xlsx'],
      ['efforts', '--format', 'json'],
      ['efforts', '--format', 'ndjson'],
      ['portfolio', '--format', 'csv'],
      ['portfolio', '--format', 'json'],
      ['portfolio', '--format', 'ndjson'],
    ]) {
      const { code, out, err } = await samklang(...command, 'personligt', 'nord.md');
      assert.deepEqual([code, out], [1, ''], command.join(' '));
      assert.match(
        err,
        /^personligt\/nord\.md:16:12 .*telefonnummer.* \[personal\.phone\]\nsamklang: nothing was exported.*\n$/,
      );
    }
    for (const command of ['efforts', 'portfolio']) {
      const { code, out, err } = await samklang(command, 'personligt', 'nord.md');
      assert.equal(code, 2, command);
      assert.match(out, /Team Nord/, 'the other file is shown');
      assert.doesNotMatch(out, /22 33 44 55|personligt/, 'what is printed is soon in a file');
      assert.match(err, /^personligt\/nord\.md:16:12 .* \[personal\.phone\]\n$/);
    }
    put('personligt/nord.md', nord.replace('Nye stole', 'Ring om stole'));
    assert.equal((await samklang('efforts', '--format', 'ics', 'personligt')).code, 0);
  });

  it('of nothing', async () => {
    assert.deepEqual(await samklang('efforts', 'noter.md'), {
      code: 0,
      out: 'Der er ingen indsatser.\n',
      err: '',
    });
    assert.equal((await samklang('efforts', '--format', 'ndjson', 'noter.md')).out, '');
    const { code, out, err } = await samklang('efforts', '--format', 'ics', 'noter.md');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /ingen datoer til kalenderen/);
  });

  it('of a file with errors: what can be read, and code 1', async () => {
    put('fejl/fejl.md', readFixture('teamNord.md').replace('::trin{nr=1', '::trin{nr=9'));
    const { code, out } = await samklang('efforts', 'fejl');
    assert.equal(code, 1);
    assert.match(out, /Nye uniformer/);
  });

  it('of a file that cannot be read: code 2, and the others are told', async () => {
    put('gammel.md', Buffer.from(nord, 'latin1'));
    const { code, out, err } = await samklang('efforts', 'findes-ikke.md', 'gammel.md', 'nord.md');
    assert.equal(code, 2);
    assert.match(
      err,
      /^samklang: findes-ikke\.md: there is no such file.*\nsamklang: gammel\.md: not a UTF-8/,
    );
    assert.match(out, /Nye stole/);
    rmSync(join(folder, 'work/gammel.md'));
  });

  for (const [args, message] of [
    [[], /at least one file or folder/],
    [['--format', 'xml', '.'], /--format is one of text, json, ndjson, csv, xlsx, ics, not "xml"/],
    [['--format', 'xlsx', '.'], /xlsx needs --out/],
    [['--format', 'csv', '--out', 'x.csv', '.'], /no other format of efforts takes it/],
    [['--by', 'person', '.'], /--by is one of state, date, community, team, not "person"/],
  ] as const) {
    it(`called wrongly (${args.join(' ')}): code 2, and why`, async () => {
      const { code, out, err } = await samklang('efforts', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }
});
