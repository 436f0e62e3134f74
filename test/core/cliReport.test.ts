/** `samklang report`: what it prints and writes, and when it writes nothing. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { png } from '../../src/picture/png.js';
import { danish, lines, readFixture } from './support.js';
import { buildCommand, runCommand, type Run } from './commandLine.js';

let logo = Buffer.of();
let folder = '';
const at = (name: string) => join(folder, 'work', name);

const samklang = (...args: readonly string[]): Promise<Run> =>
  runCommand(join(folder, 'dist'), args, join(folder, 'work'));
const report = (...args: readonly string[]): Promise<Run> => samklang('report', ...args);

describe('samklang report', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-report-'));
    mkdirSync(at('flere'), { recursive: true });
    mkdirSync(at('mange'));
    logo = Buffer.from(await png({ width: 30, height: 10, shapes: [] }, 1));
    await buildCommand(join(folder, 'dist'));
    writeFileSync(at('nord.md'), readFixture('teamNord.md'));
    writeFileSync(at('flere/north.md'), readFixture('formatExample.en.md'));
    writeFileSync(at('flere/readme.md'), '# Ikke en workshop\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the minutes as Markdown when nothing else is said', async () => {
    const { code, out, err } = await report('nord.md');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^# Referat: De rette balancer i Team Nord\n/);
    assert.match(out, /amk\.kk\.dk/);
  });

  it('writes no file whose name tells a number or an address of somebody, and does not repeat it', async () => {
    for (const name of ['borger-010190-1234', 'borger_010190_1234', 'tlf-23456789', 'mette.j@kommunen.dk'])
      for (const [format, ...asked] of [
        ['md', 'report'],
        ['docx', 'report'],
        ['xlsx', 'efforts'],
      ] as const) {
        const out = `${name}.${format}`;
        const { code, err } = await samklang(...asked, 'nord.md', '--format', format, '--out', out);
        assert.equal(code, 2, out);
        assert.ok(!existsSync(at(out)), out);
        assert.match(err, /Give the file another name/);
        assert.ok(!err.includes(name), err);
      }
  });

  it('tells programs of many workshops, which are read on all cores, what it tells of each', async () => {
    const each = ['nord.md', 'flere/north.md'];
    const single = await Promise.all(each.map((file) => report(file, '--format', 'ndjson')));
    for (let nth = 0; nth < 40; nth++)
      writeFileSync(at(`mange/${nth + 10}.md`), readFileSync(at(each[nth % 2]!)));
    writeFileSync(at('mange/laes-mig.md'), '# Ikke en workshop\n');
    const many = await report('mange', '--format', 'ndjson');
    assert.equal(many.code, 0);
    assert.equal(many.out, `${single[0]!.out}${single[1]!.out}`.repeat(20));
    const rows = async (path: string) =>
      (await report(path, '--format', 'csv')).out.split('\r\n').slice(1, -1);
    const own = [await rows('nord.md'), await rows('flere/north.md')].flat();
    assert.deepEqual(await rows('mange'), Array.from({ length: 20 }, () => own).flat());
    const read = await report('mange');
    assert.equal(read.out.match(/^## De rette balancer i Team Nord$/gm)?.length, 20);
    assert.match(read.out, /^# Referat for 40 workshops\n/);
    const into = await report('mange', '--format', 'ndjson', '--out', '.');
    assert.equal(into.out, 'referat-40-workshops.ndjson\n');
    assert.equal(readFileSync(at('referat-40-workshops.ndjson'), 'utf8'), many.out);
    writeFileSync(at('mange/30.md'), readFixture('teamNord.md').replace('Morgenmødet', 'CPR 010190-1234'));
    const refused = await report('mange', '--format', 'ndjson');
    assert.deepEqual([refused.code, refused.out], [1, '']);
    assert.match(refused.err, /^mange\/30\.md:\d+:\d+ .*\[personal\.cpr\]\nsamklang: nothing was exported/);
    assert.equal((await report('mange', 'mangler.md', '--format', 'ndjson')).code, 2);
  });

  it('has the look that the settings of the folder choose, and says what of it is wrong', async () => {
    mkdirSync(at('eget/.samklang'), { recursive: true });
    writeFileSync(at('eget/nord.md'), readFixture('teamNord.md'));
    writeFileSync(join(folder, 'secret.png'), logo);
    writeFileSync(at('eget/.samklang/logo.png'), logo);
    symlinkSync(join(folder, 'secret.png'), at('eget/.samklang/link.png'));
    symlinkSync(folder, at('eget/.samklang/mappe'));
    const look = async (chosen: object) => {
      writeFileSync(at('eget/.samklang/settings.json'), JSON.stringify({ look: chosen }));
      return report('eget/nord.md', '--format', 'html');
    };
    const right = await look({ logo: '.samklang/logo.png', font: 'Georgia' });
    assert.deepEqual([right.code, right.err], [0, '']);
    assert.ok(right.out.includes(`base64,${logo.toString('base64')}`));
    assert.match(right.out, /"Georgia"/);
    const links = ['.samklang/link.png', '.samklang/mappe/secret.png'];
    for (const path of [...links, '../../secret.png', join(folder, 'secret.png')]) {
      const wrong = await look({ logo: path, font: 'Georgia' });
      assert.equal(wrong.code, 0);
      assert.match(wrong.err, /^samklang: Your logo is left out\. /);
      assert.match(wrong.out, /"Georgia"/);
      assert.doesNotMatch(wrong.out, /<img/);
    }
    const text = await report('eget/nord.md');
    assert.equal(text.err, '', 'Markdown has no look');
  });

  it('makes one report on all workshops in a folder and beside it', async () => {
    const { code, out } = await report('nord.md', 'flere', '--kind', 'efforts', '--format', 'ndjson');
    assert.equal(code, 0);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; workshop: { language: string } });
    assert.deepEqual([...new Set(records.map(({ workshop }) => workshop.language))], ['da', 'en']);
    assert.ok(records.every(({ kind }) => kind === 'efforts'));
  });

  it('makes the folder that it is told to write into, unless something stops the report', async () => {
    writeFileSync(at('holdt.md'), danish('Ring til 010190-1234\n'));
    const held = await report('holdt.md', '--out', 'ny/dyb/');
    assert.equal(held.code, 1);
    assert.ok(!existsSync(at('ny')));
    const { code, out } = await report('nord.md', '--out', 'ny/dyb/');
    assert.deepEqual([code, out.trim()], [0, join('ny/dyb', '2026-11-22-team-nord-hjemmeplejen-referat.md')]);
    assert.match(readFileSync(at(out.trim()), 'utf8'), /^# Referat/);
  });

  it('writes into a folder under a name of its own, and never over a file unless told to', async () => {
    const name = '2026-11-22-team-nord-hjemmeplejen-handlingsplan.docx';
    const call = ['nord.md', '--kind', 'efforts', '--format', 'docx', '--out', 'flere'];
    const first = await report(...call);
    assert.deepEqual([first.code, first.out.trim()], [0, join('flere', name)]);
    assert.equal(readFileSync(at(`flere/${name}`)).toString('latin1', 0, 2), 'PK');
    writeFileSync(at(`flere/${name}`), 'mit eget');
    const second = await report(...call);
    assert.equal(second.code, 2);
    assert.match(second.err, /is there already/);
    assert.equal(readFileSync(at(`flere/${name}`), 'utf8'), 'mit eget');
    assert.equal((await report(...call, '--force')).code, 0);
    assert.equal(readFileSync(at(`flere/${name}`)).toString('latin1', 0, 2), 'PK');
  });

  it('makes the script by the clock, with the facilitator’s own notes unless they are to be left out', async () => {
    const noted = `${readFixture('teamNord.md')}\n:::facilitator\n- Sluk lyset\n:::\n`;
    writeFileSync(at('noter.md'), noted);
    const { out } = await report('noter.md', '--kind', 'script', '--start', '9:00');
    assert.match(out, /\| 9\.00 +\| 9\.10 +\| 10/);
    assert.match(out, /Dine noter \(kun til dig\)\W+Sluk lyset/);
    const without = await report('noter.md', '--kind', 'script', '--without-notes');
    assert.doesNotMatch(without.out, /kun til dig|Sluk lyset/);
    rmSync(at('noter.md'));
  });

  it('begins a CSV with a byte order mark, also on standard output', async () => {
    const { out } = await report('nord.md', '--format', 'csv');
    assert.ok(out.startsWith('\uFEFF"Workshop";'));
  });

  it('stops at personal data, says where, and writes nothing', async () => {
    const text = danish(
      lines('::::fællesskab{type=fagligt}', ':::styrker', '- Ring til 010190-1234 om det', ':::', '::::'),
    );
    writeFileSync(at('cpr.md'), text);
    const { code, out, err } = await report('nord.md', 'cpr.md', '--out', 'ud.html', '--format', 'html');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^cpr\.md:14:\d+ .*\[personal\.\w+\]/);
    assert.match(err, /nothing was exported/);
    assert.ok(!existsSync(at('ud.html')));
    const silence = (comment: string) => {
      writeFileSync(at('cpr.md'), text.replace('om det', `om det <!-- samklang: ignorer ${comment} -->`));
      return report('cpr.md');
    };
    for (const blanket of ['linje', 'fil', 'fil personal.cpr'])
      assert.equal((await silence(blanket)).code, 1, blanket);
    const after = await silence('linje personal.cpr');
    assert.equal(after.code, 0);
    assert.doesNotMatch(after.out, /samklang: ignorer/);
  });

  it('tells possible names and their places before it writes them, and only when that is asked for', async () => {
    writeFileSync(
      at('navn.md'),
      danish(lines('::::fællesskab{type=fagligt}', ':::styrker', '- Ring til Mette', ':::', '::::')),
    );
    const { code, out, err } = await report('navn.md');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^navn\.md:14:12 [^\n]*\[personal\.name\]\n[^\n]*--allow-names/);
    assert.doesNotMatch(err, /Mette/);
    const allowed = await report('navn.md', '--allow-names');
    assert.equal(allowed.code, 0);
    assert.match(allowed.out, /Ring til Mette/);
    assert.match(allowed.err, /^navn\.md:14:12 [^\n]*\[personal\.name\]\n$/);
  });

  it('writes what can be read of a file with errors, and tells of them by the exit code', async () => {
    writeFileSync(
      at('fejl.md'),
      danish(
        lines(
          ':::balance',
          '| Fællesskab | Nu | Ønsket |',
          '| --- | --- | --- |',
          '| Fagligt | 7 | 3 |',
          ':::',
        ),
      ),
    );
    const { code, out } = await report('fejl.md');
    assert.equal(code, 1);
    assert.match(out, /^# Referat/);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /at least one file/],
    [['nord.md', '--start', '9:00'], /--start and --without-notes belong to --kind script/],
    [
      ['nord.md', '--kind', 'script', '--start', '25:00'],
      /--start is a time of day such as 9:00, not "25:00"/,
    ],
    [
      ['nord.md', '--kind', 'avis'],
      /--kind is one of minutes, participants, script, efforts, raise, not "avis"/,
    ],
    [['nord.md', '--format', 'pdf'], /--format is one of docx, html, md, xlsx, csv, json, ndjson, not "pdf"/],
    [['nord.md', '--format', 'docx'], /docx needs --out/],
    [['nord.md', '--format', 'xlsx'], /xlsx needs --out/],
    [['flere/readme.md'], /no workshop file; one has/],
    [['nord.md', 'mangler.md'], /mangler\.md: there is no such file/],
    [['nord.md', '--out', 'ingen/steder/her.md'], /there is no folder ingen\/steder/],
  ];
  for (const [args, message] of wrong) {
    it(`refuses ${args.join(' ') || 'a call without files'}`, async () => {
      const { code, out, err } = await report(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }
});
