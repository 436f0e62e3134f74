/** `samklang collect`: the answers to a form in a workshop file, looked at first and written when asked to. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommand, put, runCommand, type Run } from './commandLine.js';
import { readFixture } from './support.js';

let folder = '';
let work = '';
let turn = 0;
const samklang = (...args: readonly string[]): Promise<Run> => runCommand(join(folder, 'dist'), args, work);
const read = (name: string): string => readFileSync(join(work, name), 'utf8');
const workshop = readFixture('teamNord.md');
const answers = [
  'Id;Starttidspunkt;Navn;Mail;Fagligt nu;Kolonne;Er der andet?',
  ...['Mette Jensen', 'Ole Olsen', 'Pia Holm', 'Ida Lund'].map(
    (name, at) =>
      `${at};20-11-2026 08:0${at}:10;${name};q${at}@eksempel.dk;${at + 1};${5 - at};Vi mangler ro ${at}`,
  ),
].join('\r\n');

describe('samklang collect', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-collect-'));
    await buildCommand(join(folder, 'dist'));
  });
  beforeEach(() => {
    work = join(folder, `work-${turn++}`);
    put(work, 'nord.md', workshop);
    put(work, 'svar.csv', answers);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('shows what each column is and what would be written, and writes nothing', async () => {
    const { code, out, err } = await samklang('collect', 'svar.csv', 'nord.md');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, / 3 {2}Navn\n {5}Bliver aldrig læst/);
    assert.match(out, / 5 {2}Fagligt nu\n {5}Fagligt fællesskab: Nu \[professional\/now\], 4 svar\n/);
    assert.match(out, / 6 {2}Kolonne\n {5}Bliver ikke læst, 4 svar\n/);
    assert.match(out, /\n\+ \| Fagligt +\| 1 2 3 4 /);
    assert.doesNotMatch(out, /eksempel|Mette|08:0/);
    assert.equal(read('nord.md'), workshop);
  });

  it('writes when it is asked to, keeps a byte order mark, and remembers what the columns are', async () => {
    put(work, 'nord.md', `\uFEFF${workshop}`);
    const first = await samklang(
      ...['collect', 'svar.csv', 'nord.md', '--write'],
      ...['--column', '6=professional/wanted', '--columns', 'valg.json'],
    );
    assert.deepEqual([first.code, first.err], [0, '']);
    assert.match(first.out, /Skrevet ind: vurderingerne i 2 felter og 4 punkter\.\n$/);
    assert.ok(read('nord.md').startsWith('\uFEFF---'));
    assert.match(read('nord.md'), /\| Fagligt +\| 1 2 3 4 +\| 2 3 4 5 +\|/);
    assert.doesNotMatch(read('valg.json') + read('nord.md'), /Kolonne|Starttidspunkt|Mette|eksempel|08:0/);
    const again = await samklang('collect', 'svar.csv', 'nord.md', '--columns', 'valg.json');
    assert.match(again.out, /\[professional\/wanted\]/);
    assert.match(again.out, /Der er ingen nye svar at skrive ind\.\n$/);
    assert.deepEqual(readdirSync(work).sort(), ['nord.md', 'svar.csv', 'valg.json']);
  });

  it('gives a cell the answers of one column', async () => {
    const { out } = await samklang('collect', 'svar.csv', 'nord.md', '--column', '6=professional/now');
    assert.match(out, / 5 {2}Fagligt nu\n {5}Bliver ikke læst/);
    assert.match(out, /\n\+ \| Fagligt +\| 2 3 4 5 /);
  });

  for (const [args, message] of [
    [['svar.csv'], /needs a file with answers and a workshop file/],
    [['svar.csv', '-'], /writes into a file/],
    [['svar.csv', 'nord.md', '--column', '3=unplaced'], /column 3 holds names, addresses or times/],
    [['svar.csv', 'nord.md', '--column', '5=nu'], /a column is one of organisational\/now/],
    [['svar.csv', 'nord.md', '--column', '77=ignore'], /--column is the number of a column/],
    [['svar.csv', 'svar.csv'], /not a workshop file/],
    [['nej.csv', 'nord.md'], /nej\.csv: there is no such file/],
    [['nord.md', 'nord.md', '--columns', 'nord.md'], /holds no choice of columns/],
  ] as const)
    it(`${args.join(' ')}: code 2, and why`, async () => {
      const { code, out, err } = await samklang('collect', ...args, '--write');
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.equal(read('nord.md'), workshop);
    });
});
