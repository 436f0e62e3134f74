/** What the command writes is written whole or not at all, never over what it reads, and never over a thing of another kind. */
import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCommand, put, run, runCommand, type Run } from './commandLine.js';
import { readFixture, root } from './support.js';

const cli = (): string => join(folder, 'dist/cli.cjs');
let folder = '';
let work = '';
let turn = 0;

const samklang = (...args: readonly string[]): Promise<Run> => runCommand(dirname(cli()), args, work);
const report = (...args: readonly string[]): Promise<Run> => samklang('report', ...args);
const read = (name: string): string => readFileSync(join(work, name), 'utf8');
const names = (): string[] => readdirSync(work).sort();

/** Runs the command with a file size of at most a kilobyte: what a full disk is to it. */
const onFullDisk = (...args: readonly string[]): Promise<Run> =>
  run('bash', ['-c', 'ulimit -f 1; exec "$@"', 'bash', process.execPath, cli(), ...args], work);

/** Runs the command and kills it when half of what it writes is written. */
function killedHalfway(...args: readonly string[]): Promise<Run> {
  const preload = `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const write = fs.writeFileSync;
    fs.writeFileSync = (file, content) => {
      write(file, content.slice(0, content.length / 2));
      process.kill(process.pid, 'SIGKILL');
    };
    syncBuiltinESMExports();`)}`;
  return run(process.execPath, ['--import', preload, cli(), ...args], work);
}

/** For what Windows knows no way to bring about: a limit, a signal, a pipe, a link made by anybody. */
const onPosix = process.platform === 'win32' ? describe.skip : describe;

describe('what the command writes', () => {
  before(async () => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'samklang-writes-'));
    cpSync(`${root}templates`, join(folder, 'templates'), { recursive: true });
    await buildCommand(dirname(cli()));
  });
  beforeEach(() => {
    work = join(folder, `work-${turn++}`);
    put(work, 'nord.md', readFixture('teamNord.md'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  onPosix('on a full disk', () => {
    it('new: no file, and it can be made when there is room again', async () => {
      const { code, out, err } = await onFullDisk('new', 'ny.md', '--community', 'x');
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^samklang: ny\.md: there is no room for it; nothing was written\n$/);
      assert.deepEqual(names(), ['nord.md']);
      assert.equal((await samklang('new', 'ny.md', '--community', 'x')).code, 0);
    });

    for (const args of [['--help'], ['balance', 'nord.md'], ['report', 'nord.md'], ['check', 'nord.md']])
      it(`${args.join(' ')}: says that the output is not written in full`, async () => {
        const call = [process.execPath, cli(), ...args];
        const { code, err } = await run('bash', ['-c', '"$@" > /dev/full', 'bash', ...call], work);
        assert.deepEqual([code, err.match(/^samklang: .*$/gm)?.length], [2, 1], err);
        assert.match(err, /^samklang: the output is not written in full: .+\n$/);
      });

    it('report: the old file is whole', async () => {
      put(work, 'ud.html', 'den gamle');
      const { code, err } = await onFullDisk(
        'report',
        'nord.md',
        '--format',
        'html',
        '--out',
        'ud.html',
        '--force',
      );
      assert.equal(code, 2);
      assert.match(err, /^samklang: ud\.html: there is no room/);
      assert.deepEqual([read('ud.html'), names()], ['den gamle', ['nord.md', 'ud.html']]);
    });
  });

  onPosix('killed in the middle', () => {
    it('new: no file of that name', async () => {
      assert.equal((await killedHalfway('new', 'ny.md', '--community', 'x')).code, null);
      assert.equal(names().includes('ny.md'), false);
      assert.equal((await samklang('new', 'ny.md', '--community', 'x')).code, 0);
    });

    it('report: the old file is whole', async () => {
      put(work, 'ud.md', 'den gamle');
      assert.equal((await killedHalfway('report', 'nord.md', '--out', 'ud.md', '--force')).code, null);
      assert.equal(read('ud.md'), 'den gamle');
      assert.equal((await report('nord.md', '--out', 'ud.md', '--force')).code, 0);
      assert.match(read('ud.md'), /^# Referat/);
    });
  });

  describe('never replaces what it reads', () => {
    const text = (): string => readFixture('teamNord.md');
    const targets: Readonly<Record<string, () => string>> = {
      'by its name': () => 'nord.md',
      'by another spelling': () => './flere/../nord.md',
      'by its whole path': () => join(work, 'nord.md'),
      'by a link': () => (symlinkSync('nord.md', join(work, 'link.md')), 'link.md'),
      'by a hard link': () => (linkSync(join(work, 'nord.md'), join(work, 'haard.md')), 'haard.md'),
      'through a folder that is a link': () => (symlinkSync('.', join(work, 'her')), 'her/nord.md'),
    };
    for (const [how, target] of Object.entries(targets)) {
      it(how, async () => {
        put(work, 'flere/.keep', '');
        const out = target();
        const { code, err } = await report('nord.md', '--out', out, '--force');
        assert.equal(code, 2);
        assert.match(err, /is nord\.md, which is read; choose another place/);
        assert.equal(read('nord.md'), text());
      });
    }

    it('as one of a folder, a workshop or not', async () => {
      put(work, 'andet.md', '# Andet\n');
      for (const out of ['nord.md', 'andet.md']) {
        const { code, err } = await report('.', '--out', out, '--force');
        assert.equal(code, 2);
        assert.match(err, /which is read/);
      }
      assert.deepEqual([read('nord.md'), read('andet.md')], [text(), '# Andet\n']);
    });

    it('by a spelling that only some file systems take for the same', async () => {
      put(work, 'Team.md', readFixture('teamNord.md'));
      const { code } = await report('Team.md', '--out', 'TEAM.md', '--force');
      assert.equal(read('Team.md'), text());
      assert.equal(code, names().includes('TEAM.md') ? 0 : 2);
    });
  });

  onPosix('in the place of another file', () => {
    it('keeps its permissions, and a link keeps leading there', async () => {
      put(work, 'ud.md', 'den gamle');
      chmodSync(join(work, 'ud.md'), 0o640);
      symlinkSync('ud.md', join(work, 'link.md'));
      assert.equal((await report('nord.md', '--out', 'link.md', '--force')).code, 0);
      assert.match(read('ud.md'), /^# Referat/);
      assert.equal(statSync(join(work, 'ud.md')).mode & 0o777, 0o640);
      assert.deepEqual(names(), ['link.md', 'nord.md', 'ud.md']);
    });

    it('a link without --force is a file that is there, also when it leads nowhere', async () => {
      symlinkSync('ingen-steder.md', join(work, 'link.md'));
      for (const more of [[], ['--force']]) {
        const { code } = await report('nord.md', '--out', 'link.md', ...more);
        assert.equal(code, 2);
      }
      assert.deepEqual(names(), ['link.md', 'nord.md']);
    });

    it('never takes the place of a pipe', async () => {
      await run('mkfifo', ['pibe'], work);
      const { code, err } = await report('nord.md', '--out', 'pibe', '--force');
      assert.equal(code, 2);
      assert.match(err, /is no regular file; it was left as it is/);
      assert.ok(statSync(join(work, 'pibe')).isFIFO());
    });

    it('never takes the place of a device', async () => {
      const { code, err } = await report('nord.md', '--out', '/dev/null', '--force');
      assert.equal(code, 2);
      assert.match(err, /is no regular file/);
      assert.ok(statSync('/dev/null').isCharacterDevice());
    });
  });
});
