/** `samklang portfolio`: what it prints in each format, and with which exit code. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommand, put, runCommand, type Run } from './commandLine.js';
import { danish, readFixture } from './support.js';

let folder = '';
const samklang = (...args: readonly string[]): Promise<Run> =>
  runCommand(folder, ['portfolio', ...args], join(folder, 'work'));

const nord = readFixture('teamNord.md');
const later = nord
  .replace('date: 2026-11-22', 'date: 2027-02-22')
  .replace('- [ ] Fast halv', '- [x] Fast halv');
const rated = (team: string, ...ratings: readonly string[]) =>
  nord
    .replace('Team Nord, hjemmeplejen', team)
    .replace(
      /(\| [A-Z][a-z]+ +)\| \d[\d ]+\| \d[\d ]+\|/g,
      (_, head: string) => `${head}| ${ratings.join(' | ')} |`,
    );

interface Json {
  readonly version: number;
  readonly groups: number;
  readonly teams: readonly { readonly name: string; readonly rounds: readonly { readonly file: string }[] }[];
  readonly recurring: readonly { readonly number: number; readonly teams: number }[];
  readonly small: { readonly groups: number } | null;
}

describe('samklang portfolio', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-portfolio-'));
    await buildCommand(folder);
    put(folder, 'work/1-senere.md', later);
    put(folder, 'work/2-først.md', nord);
    put(folder, 'work/dybt/lille.md', rated('Lille', '1 1 2', '5 5 4'));
    put(folder, 'work/dybt/anden.md', rated('=Anden', '4 4 4 4', '2 2 2 2'));
    put(folder, 'work/noter.md', '# Noter\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('in words: each team over time, small groups folded, and what recurs', async () => {
    const { code, out, err } = await samklang('.');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Alle workshops over tid: 3 grupper, 4 workshops\n\n=Anden\n/);
    const dates = [...out.matchAll(/\((?:[12]-)\S+\)/g)].map(([file]) => file);
    assert.deepEqual(dates, ['(2-først.md)', '(1-senere.md)']);
    assert.match(out, /2 aftalt, heraf 2 udført/);
    assert.match(out, /Små grupper\n {2}Én gruppe/);
    assert.match(out, /ikke vant til at hjælpe, inspirere.*\(i 3 af 3 grupper\)/);
    assert.doesNotMatch(out, /Lille|lille\.md/);
  });

  it('asks about the names that a format tells: those in actions are in no table', async () => {
    const action = nord.replace('- [ ] Fast halv', '- [ ] Mette Hansen får fast halv');
    put(folder, 'navne/indsats.md', action);
    put(folder, 'navn/gruppe.md', action.replace('community: ', 'community: Mette Hansen, '));
    const asked = async (place: string, format: string): Promise<number> => {
      const { code, out, err } = await samklang(join('..', place), '--format', format);
      assert.equal(out === '', code === 1);
      return err.split('\n').filter((line) => line.includes('[personal.name]')).length;
    };
    assert.deepEqual([await asked('navne', 'csv'), await asked('navne', 'json')], [0, 1]);
    assert.deepEqual([await asked('navn', 'csv'), await asked('navn', 'json')], [1, 2]);
  });

  it('in words: nothing of ratings where a workshop has none', async () => {
    const check = danish('Hvad er gjort?').replace('2026-11-22', '2027-03-01');
    put(folder, 'work/tjek/nord.md', check.replace(/^community: .*$/m, 'community: Team Nord, hjemmeplejen'));
    const { out } = await samklang('.');
    rmSync(join(folder, 'work/tjek'), { recursive: true });
    assert.match(out, /\(tjek\/nord\.md\)\n {4}Ingen nye aftaler/);
    assert.doesNotMatch(out, /Nu: ikke besvaret/);
  });

  it('as JSON, with nothing of a small group but that it is there', async () => {
    const { out } = await samklang('--format', 'json', '.');
    const { version, groups, teams, recurring, small } = JSON.parse(out) as Json;
    assert.deepEqual([version, groups, small?.groups], [1, 3, 1]);
    assert.deepEqual(
      teams.map(({ name, rounds }) => [name, rounds.map(({ file }) => file)]),
      [
        ['=Anden', ['dybt/anden.md']],
        ['Team Nord, hjemmeplejen', ['2-først.md', '1-senere.md']],
      ],
    );
    assert.deepEqual(recurring, [
      { number: 9, teams: 3 },
      { number: 11, teams: 3 },
    ]);
    assert.doesNotMatch(out, /Lille|lille/);
  });

  it('as one JSON object a round, and then what recurs and the small groups', async () => {
    const { out } = await samklang('--format', 'ndjson', '.');
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.ok(rows.every(({ version, today }) => version === 1 && typeof today === 'string'));
    assert.deepEqual(
      rows.map(({ type, team, date, number, teams, of, groups }) =>
        type === 'round' ? [team, date] : type === 'recurring' ? [number, teams, of] : [type, groups],
      ),
      [
        ['=Anden', '2026-11-22'],
        ['Team Nord, hjemmeplejen', '2026-11-22'],
        ['Team Nord, hjemmeplejen', '2027-02-22'],
        [9, 3, 3],
        [11, 3, 3],
        ['small', 1],
      ],
    );
  });

  it('as a table for a spreadsheet, in which nothing is a formula', async () => {
    const { out } = await samklang('--format', 'csv', '.');
    const rows = out.trimEnd().split('\r\n');
    assert.equal(rows.length, 1 + 4 + 8 + 4 + 1);
    assert.equal(
      rows[1],
      `"'=Anden";"1";"2026-11-22";"De rette balancer i Team Nord";"Organisatorisk fællesskab";"4";"4";"4";"4";"Stor enighed";"2";"2";"2";"4";"Stor enighed";"Skru ned";"0";"0";"dybt/anden.md";`,
    );
    assert.match(rows.at(-2)!, /^"Små grupper";;;;"Kollegialt fællesskab";"færre end fire vurderinger";;;/);
    // Sums are right: each action is counted in one row.
    const [agreed, done] = [16, 17].map((column) =>
      rows.slice(1).reduce((sum, row) => sum + Number(row.split(';')[column]?.replaceAll('"', '')), 0),
    );
    assert.deepEqual([agreed, done], [6, 4]);
    assert.doesNotMatch(out, /Lille|lille/);
  });

  it('says so when there is none, and what is wrong with a call', async () => {
    assert.equal((await samklang('noter.md')).out, 'Der er ingen workshops.\n');
    const gone = await samklang('findes-ikke.md', '.');
    assert.equal(gone.code, 2);
    assert.match(gone.err, /there is no such file/);
    assert.match(gone.out, /Team Nord/, 'the others are told');
    assert.equal((await samklang()).code, 2);
    assert.match((await samklang('--format', 'ics', '.')).err, /--format is one of text, json, ndjson, csv/);
  });
});
