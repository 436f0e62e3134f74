/** `samklang rows`: a line for each thing in each file, whatever the other files are. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommand, put, runCommand, type Run } from './commandLine.js';
import { readFixture } from './support.js';

let folder = '';
const samklang = (...args: readonly string[]): Promise<Run> =>
  runCommand(folder, ['rows', ...args], join(folder, 'work'));

const nord = readFixture('teamNord.md');
const english = readFixture('formatExample.en.md');

describe('samklang rows', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-rows-'));
    await buildCommand(folder);
    put(folder, 'work/nord.md', nord);
    put(folder, 'work/dybt/north.md', english);
    put(folder, 'work/noter.md', '# Noter\n');
    put(folder, 'work/ringe.md', nord.replace('Nye uniformer', 'Ring til 22 33 44 55'));
    put(folder, 'work/navn.md', nord.replace('Nye uniformer', 'Ring til Mette'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('says of a file the same beside others as alone', async () => {
    const alone = await samklang('nord.md');
    const other = await samklang('dybt/north.md');
    const both = await samklang('dybt', 'nord.md', 'noter.md');
    assert.deepEqual([alone.code, other.code, both.code], [0, 0, 0]);
    assert.equal(both.out, other.out + alone.out);
    const rows = alone.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; file: string });
    assert.ok(rows.every(({ file }) => file === 'nord.md'));
    assert.deepEqual(
      [...new Set(rows.map(({ type }) => type))],
      ['workshop', 'community', 'point', 'imbalance', 'effort'],
    );
  });

  it('says of many, which are read on all cores, the same in the same order as of a few', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `mange/${String(index).padStart(2, '0')}.md`);
    for (const [index, name] of names.entries())
      put(folder, `work/${name}`, index % 9 === 8 ? '# Noter\n' : index % 2 === 0 ? nord : english);
    put(folder, 'work/mange/13.md', nord.replace('Nye uniformer', 'Ring til 22 33 44 55'));
    const halves = [await samklang(...names.slice(0, 20)), await samklang(...names.slice(20))];
    const all = await samklang('mange');
    assert.equal(all.out, halves.map(({ out }) => out).join(''));
    assert.equal(all.err, halves.map(({ err }) => err).join(''));
    assert.match(all.err, /^mange\/13\.md:/);
    assert.deepEqual([all.code, ...halves.map(({ code }) => code)], [2, 2, 0]);
  });

  it('names files as they are seen from where it runs', async () => {
    const { out } = await samklang(join(folder, 'work', 'nord.md'));
    assert.equal(out, (await samklang('nord.md')).out);
  });

  it('writes nothing of a file with personal data, says where, and goes on', async () => {
    const { code, out, err } = await samklang('ringe.md', 'nord.md');
    assert.equal(code, 2);
    assert.equal(out, (await samklang('nord.md')).out);
    assert.match(err, /^ringe\.md:\d+:\d+ .* \[personal\.phone\]\nsamklang: ringe\.md: no row was written/);
    assert.equal((await samklang('navn.md')).out, '');
    const allowed = await samklang('--allow-names', 'ringe.md', 'navn.md');
    assert.match(allowed.out, /Ring til Mette/);
    assert.doesNotMatch(allowed.out, /22 33/);
  });

  it('says what it could not read, and what is wrong with a call', async () => {
    put(folder, 'fejl.md', nord.replace('::trin{nr=1', '::trin{nr=9'));
    const { code, out, err } = await samklang('../fejl.md');
    assert.equal(code, 1);
    assert.match(out, /"unread":1/);
    assert.match(err, /fejl\.md: is not read in full: line \d+/);
    assert.equal((await samklang('mangler.md', 'nord.md')).code, 2);
    assert.match((await samklang()).err, /at least one file/);
  });

  it('has no row of a file whose name tells a number or an address of somebody', async () => {
    for (const name of ['010190-1234.md', 'referat_010190-1234_nord.md', 'kari@firma.dk.md', '22112026.md']) {
      put(folder, `work/navne/${name}`, nord);
      const { code, out, err } = await samklang(`navne/${name}`);
      const isTelling = name !== '22112026.md';
      assert.deepEqual([code === 0, out === ''], [!isTelling, isTelling], `${name}: ${err}`);
      assert.equal(/Filens navn .*\[personal\.(?:cpr|email)\]/.test(err), isTelling, err);
    }
  });
});
