/** `samklang check` over folders: formats, order, threads, cache, progress. */
import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { findingKinds } from '../../src/lazy/core.js';
import { openCache } from '../../src/cli/checkCache.js';
import { progressOn } from '../../src/cli/progress.js';
import { sealOf } from '../../src/cli/seal.js';
import { workshopNotes } from '../bench/folder.js';
import { buildCommand, put, run, runCommand, type Run } from './commandLine.js';
import { danish } from './support.js';

let folder = '';
let work = '';
let turn = 0;

/** Runs `samklang check` in a fresh folder, with a cache of its own unless the test says otherwise. */
function check(...args: readonly string[]): Promise<Run> {
  return checkWith({}, ...args);
}

function checkWith(env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Run> {
  return runCommand(join(folder, 'dist'), ['check', ...args], work, {
    XDG_CACHE_HOME: join(work, '.cache'),
    ...env,
  });
}

const wrong = danish('::trin{nr=9}\n');
const right = danish('# Fint\n');
const clean = (count: number, passedOver = ''): string =>
  `workshop files: ${count} of ${count}, with 0 errors, 0 warnings, 0 information\n` +
  (passedOver === '' ? '' : `passed over: ${passedOver}\n`);
const nothingPassed = { others: 0, unreadable: 0, inPart: 0, linked: 0 };

/** A validator of a schema that a package brings. */
function validatorOf(schemaFile: string) {
  const text = readFileSync(createRequire(import.meta.url).resolve(schemaFile), 'utf8');
  const ajv = new draft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(JSON.parse(text) as object);
}

describe('samklang check', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-check-'));
    await buildCommand(join(folder, 'dist'));
  });
  beforeEach(() => {
    work = join(folder, `work-${turn++}`);
    put(work, '.keep', '');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  describe('by the settings in the folder', () => {
    const put3 = (settings: Readonly<Record<string, string>>) => {
      for (const name of ['a.md', 'in/b.md', 'in/deep/c.md']) put(work, name, wrong);
      for (const [name, text] of Object.entries(settings)) put(work, name, text);
    };
    const own = (choice: string) => `{ "findings": { "step.unknown": "${choice}" } } // sådan`;
    const editors = (choice: string) => `{ "samklang.findings": { "step.unknown": "${choice}" } }`;
    const severities = async (...args: readonly string[]) =>
      Array.from((await check(...args)).out.matchAll(/^(.*?):\d+:\d+ (\w+) /gm), ([, file, severity]) => [
        file,
        severity,
      ]);

    it('are those of the nearest folder that says anything, its own file first', async () => {
      put3({
        '.samklang/settings.json': own('information'),
        'in/.samklang/settings.json': own('warning'),
        'in/.vscode/settings.json': editors('error'),
        'in/deep/.samklang/settings.json': '{}',
        'in/deep/.vscode/settings.json': editors('off'),
      });
      const expected = [
        ['a.md', 'information'],
        ['in/b.md', 'warning'],
      ];
      assert.deepEqual(await severities('.'), expected);
      assert.deepEqual(await severities('.'), expected, 'from the cache');
      assert.equal((await check('.')).code, 0);
      put(work, '.samklang/settings.json', own('error'));
      assert.equal((await check('.')).code, 1, 'what the cache knows follows the settings');
    });

    it('stop the check where they cannot be read', async () => {
      put3({ 'in/.samklang/settings.json': '{' });
      const { code, err } = await check('.');
      assert.equal(code, 2);
      assert.match(err, /in\/\.samklang\/settings\.json: is not JSON/);
    });
  });

  describe('of several workshops of one group', () => {
    it('asks about an action where it was last spoken of, also from the cache and in JSON', async () => {
      const workshop = (date: string, due: string) =>
        danish(`:::indsatser\n- [ ] Fælles frokost :indsats{vurdering=ja frist=${due}}\n:::\n`).replace(
          /^date: .*$/m,
          `date: ${date}`,
        );
      put(work, 'a.md', workshop('2020-01-01', '2020-02-01'));
      put(work, 'b.md', workshop('2020-03-01', '2020-04-01'));
      put(
        work,
        'c.md',
        workshop('2020-05-01', '2999-01-01').replace(/^community:.*$/m, 'community: En anden'),
      );
      const askedIn = async (...args: readonly string[]) =>
        Array.from(
          (await check(...args)).out.matchAll(/^(.*?):.*\[effort\.overdue\]$/gm),
          ([, file]) => file,
        );
      assert.deepEqual(await askedIn('.'), ['b.md']);
      assert.deepEqual(await askedIn('.'), ['b.md'], 'from the cache');
      assert.deepEqual(await askedIn('a.md', 'c.md'), ['a.md'], 'what is not checked says nothing');
      const { files } = JSON.parse((await check('.', '--format', 'json')).out) as { files: object[] };
      assert.deepEqual(Object.keys(files[0]!), ['file', 'workshop', 'findings']);
    });
  });

  describe('of a folder', () => {
    it('takes the Markdown files in it by name, and passes over what is not for it', async () => {
      // To other systems than Linux it is the same name.
      const capital = process.platform === 'linux' ? ['B.md'] : [];
      for (const name of ['b.md', 'a/z.md', 'a/Å.MD', 'a/b/c.md', ...capital])
        put(work, `notes/${name}`, wrong);
      for (const name of ['.git/a.md', '.hidden/a.md', 'node_modules/x/a.md', 'a.txt', 'a.mdx'])
        put(work, `notes/${name}`, wrong);
      const { code, out } = await check('notes');
      assert.equal(code, 1);
      assert.deepEqual(
        Array.from(out.matchAll(/^(.*?):\d/gm), ([, file]) => file),
        [...capital, 'a/b/c.md', 'a/z.md', 'a/Å.MD', 'b.md'].map((name) => `notes/${name}`),
      );
    });

    it('passes over what would keep it waiting: a pipe, and a link to one', async function () {
      // No file is a pipe there.
      if (process.platform === 'win32') this.skip();
      put(work, 'notes/a.md', right);
      await run('mkfifo', ['notes/b.md'], work);
      symlinkSync('b.md', join(work, 'notes/c.md'));
      assert.equal((await check('notes')).out, clean(1));
    });

    it('keeps the order of the call, and what it names itself is never passed over', async () => {
      put(work, '.hidden/a.md', wrong);
      put(work, 'z.txt', wrong);
      put(work, 'b/a.md', wrong);
      const { out } = await check('z.txt', '.hidden', 'b');
      assert.deepEqual(
        Array.from(out.matchAll(/^(.*?):\d/gm), ([, file]) => file),
        ['z.txt', '.hidden/a.md', 'b/a.md'],
      );
    });

    it('follows a link to a file, but none to a folder, which might lead round in a circle', async () => {
      put(work, 'notes/a.md', right);
      symlinkSync('a.md', join(work, 'notes/b.md'));
      symlinkSync('../notes', join(work, 'notes/circle.md'));
      assert.equal((await check('notes')).out, clean(2, '1 link to a folder'));
    });

    it('an empty one: code 0', async () => {
      assert.deepEqual(await check('.'), { code: 0, out: clean(0), err: '' });
    });
  });

  describe('of what is given on standard input', () => {
    const given = (input: string, ...args: readonly string[]) =>
      run(process.execPath, [join(folder, 'dist/cli.cjs'), 'check', ...args], work, {}, input);

    it('is as of a file, and stands beside files', async () => {
      put(work, 'a.md', right);
      const { code, out } = await given(wrong, '--no-cache', '-', 'a.md');
      assert.equal(code, 1);
      assert.match(out, /^-:12:11 error .*\[step\.unknown\]\n/);
      assert.match(out, /\nworkshop files: 2 of 2, with 1 error, 0 warnings, 0 information\n$/);
      const { out: none } = await given('# Ikke en workshop\n', '--no-cache', '-');
      assert.equal(none, clean(1, '1 Markdown file that is not a workshop file').replace('1', '0'));
    });

    it('mends nothing, also where a file has that name', async () => {
      put(work, '-', danish(':::indsatser\n- [✓] Ny tavle\n:::\n'));
      const before = readFileSync(join(work, '-'), 'utf8');
      const { code, err } = await given(wrong, '--fix', '-');
      assert.equal(code, 2);
      assert.match(err, /--fix writes into files/);
      assert.equal(readFileSync(join(work, '-'), 'utf8'), before);
    });
  });

  it('of a pattern that no shell has looked up, and of one that nothing fits', async () => {
    put(work, 'workshops/a.md', right);
    put(work, 'workshops/b.markdown', right);
    put(work, 'workshops/c.txt', right);
    assert.match((await check('workshops/*.md')).out, /^workshop files: 1 of 1/);
    assert.match((await check('workshops/*')).out, /^workshop files: 3 of 3/);
    const { code, err } = await check('*.markdown');
    assert.deepEqual([code, err], [2, 'samklang: *.markdown: no file or folder fits this pattern\n']);
  });

  describe('--fix', () => {
    const broken = danish('::trin{nr=1 nr=2}\n\n:::styrkr\n- a\n:::\n').replaceAll('\n', '\r\n');

    it('mends what is safe, keeps byte order mark and line ends, and tells of the rest', async () => {
      put(work, 'a.md', `\uFEFF${broken}`);
      put(work, 'b.md', right);
      put(work, 'c.md', new Uint8Array([0xff]));
      const before = statSync(join(work, 'b.md')).mtimeMs;
      const { code, err } = await check('--fix', 'a.md', 'b.md', 'c.md');
      assert.equal(code, 2);
      assert.match(err, /^samklang: c\.md: not a UTF-8 text/);
      const mended = readFileSync(join(work, 'a.md'), 'utf8');
      assert.match(mended, /^\uFEFF---\r\n/);
      assert.match(mended, /:::styrker\r\n/);
      assert.doesNotMatch(mended, /[^\r]\n/);
      assert.equal(statSync(join(work, 'b.md')).mtimeMs, before);
      assert.equal((await check('--fix', 'a.md')).code, (await check('a.md')).code);
      assert.equal(readFileSync(join(work, 'a.md'), 'utf8'), mended);
    });

    it('leaves what the settings of the folder have turned off', async () => {
      const unknown = danish(':::styrkr\n- a\n:::\n');
      put(work, 'a.md', unknown);
      put(work, 'in/deep/a.md', unknown);
      put(work, 'in/.samklang/settings.json', '{ "findings": { "directive.unknown": "off" } }');
      await check('--fix', '.');
      assert.match(readFileSync(join(work, 'a.md'), 'utf8'), /^:::styrker$/m);
      assert.equal(readFileSync(join(work, 'in/deep/a.md'), 'utf8'), unknown);
    });

    it('changes nothing without being asked', async () => {
      put(work, 'a.md', broken);
      await check('a.md');
      assert.equal(readFileSync(join(work, 'a.md'), 'utf8'), broken);
    });
  });

  describe('--format github', () => {
    it('one command per finding, and nothing in a file can end or begin one', async () => {
      put(work, '100%, a:b/x\n.md', danish('::trin{nr="9%0A,:::"}\n\n- …\n', 'community: x\n'));
      const { code, out, err } = await check('--format', 'github', '.');
      assert.deepEqual([code, err], [1, '']);
      const file = 'file=100%25%2C a%3Ab/x%0A.md';
      const [duplicate, step, blank, summary, ...rest] = out.split('\n');
      assert.match(duplicate!, new RegExp(`^::error ${file},line=10,.*title=frontMatter.duplicateKey::»`));
      assert.match(
        step!,
        new RegExp(
          `^::error ${file},line=13,endLine=13,col=12,endColumn=20,title=step.unknown::.*»9%250A,:::«`,
        ),
      );
      assert.match(
        blank!,
        new RegExp(
          `^::notice ${file},line=15,endLine=15,col=3,endColumn=4,title=blank.unfilled::Her er plads`,
        ),
      );
      assert.match(summary!, /^workshop files: 1 of 1/);
      assert.deepEqual(rest, ['']);
    });

    it('leaves the columns out of a finding of several lines, and tells of what cannot be read', async () => {
      put(work, 'a.md', danish(':::styrker\n- a\n\n- b\n'));
      put(work, 'b.md', new Uint8Array([0xff]));
      const { code, out, err } = await check('--format', 'github', '.', 'findes-ikke.md');
      assert.deepEqual([code, err], [2, '']);
      for (const [line] of out.matchAll(/^::.*line=.*/gm)) {
        const [, from, to] = /line=(\d+),endLine=(\d+)/.exec(line)!;
        assert.equal(line.includes('col='), from === to, line);
      }
      assert.match(out, /^::error file=b\.md::b\.md: not a UTF-8 text/m);
      assert.match(out, /^::error file=findes-ikke\.md::findes-ikke\.md: there is no such file/m);
    });
  });

  describe('--format json', () => {
    it('is one value, with a line per file, and the same through threads', async () => {
      for (let index = 0; index < 60; index++) put(work, `${index}.md`, workshopNotes(index));
      const { out } = await check('--format', 'json', '.');
      const { version, files } = JSON.parse(out) as { version: number; files: { file: string }[] };
      assert.deepEqual([version, files.length, out.trimEnd().split('\n').length], [1, 60, 62]);
      assert.deepEqual(
        files.map(({ file }) => file),
        Array.from({ length: 60 }, (_, index) => `${index}.md`).sort(),
      );
    });

    it('of nothing', async () => {
      const { out } = await check('--format', 'json', '.');
      assert.deepEqual(JSON.parse(out), { version: 1, files: [], passedOver: nothingPassed });
    });
  });

  describe('--format sarif', () => {
    const validate = validatorOf('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    interface Log {
      readonly runs: readonly [
        {
          readonly tool: { readonly driver: { readonly version?: string; readonly rules: { id: string }[] } };
          readonly results: readonly {
            readonly ruleId: string;
            readonly ruleIndex: number;
            readonly locations: readonly [
              {
                readonly physicalLocation: {
                  readonly artifactLocation: { readonly uri: string };
                  readonly region: Readonly<Record<string, number>>;
                };
              },
            ];
          }[];
          readonly invocations: readonly [
            { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: object[] },
          ];
        },
      ];
    }

    async function sarif(...args: readonly string[]): Promise<Log> {
      const { out } = await check('--format', 'sarif', ...args);
      const log: unknown = JSON.parse(out);
      assert.ok(validate(log), JSON.stringify(validate.errors));
      return log as Log;
    }

    it('is valid, with files or without', async () => {
      put(work, 'a/b.md', wrong);
      put(work, 'a/c.md', danish('- …\n').replace('minutes: 90\n', ''));
      assert.equal((await sarif('.')).runs[0].results.length, 3);
      assert.equal((await sarif('.git.md')).runs[0].results.length, 0);
    });

    it('of twelve thousand findings is no more than GitHub takes', async () => {
      const item = (at: number) => `- [ ] Indsats ${at} :indsats{fællesskab=xyzzy vurdering=q}\n`;
      put(
        work,
        'a.md',
        danish(`:::indsatser\n${Array.from({ length: 6000 }, (_, at) => item(at)).join('')}:::\n`),
      );
      const log = await sarif('.');
      const [{ results }] = log.runs;
      assert.equal(results.filter(({ ruleId }) => /unknown$/.test(ruleId)).length, 12_000);
      assert.ok(results.length <= 25_000);
      assert.ok(gzipSync(JSON.stringify(log)).length < 10_000_000);
    });

    it('would not be valid if it were wrong', async () => {
      put(work, 'a.md', wrong);
      const log = await sarif('.');
      const [run] = log.runs;
      assert.ok(!validate({ ...log, version: '2.0.0' }));
      assert.ok(!validate({ ...log, runs: [{ ...run, results: [{ ...run.results[0], level: 'bad' }] }] }));
      assert.ok(!validate({ ...log, runs: [{ ...run, extra: true }] }));
    });

    it('lists every kind of finding, and each result points into the list', async () => {
      put(work, 'a.md', wrong);
      put(work, 'b.md', danish('- …\n'));
      const [{ tool, results }] = (await sarif('.')).runs;
      assert.deepEqual(
        tool.driver.rules.map(({ id }) => id),
        findingKinds().map(({ code }) => code),
      );
      assert.deepEqual(
        results.map(({ ruleId, ruleIndex }) => [ruleId, tool.driver.rules[ruleIndex]!.id]),
        [
          ['step.unknown', 'step.unknown'],
          ['blank.unfilled', 'blank.unfilled'],
        ],
      );
    });

    it('says where: a relative URI, lines, columns and offsets in UTF-16 code units', async () => {
      put(work, 'møde/100% a:b #1.md', danish('😀\n\n- 😀 ::\n\n::trin{nr=9}\n'));
      const [{ results }] = (await sarif('.')).runs;
      const { artifactLocation, region } = results[0]!.locations[0].physicalLocation;
      assert.equal(artifactLocation.uri, 'm%C3%B8de/100%25%20a%3Ab%20%231.md');
      const offset = danish('😀\n\n- 😀 ::\n\n::trin{nr=').length;
      assert.deepEqual(region, {
        startLine: 16,
        startColumn: 11,
        endLine: 16,
        endColumn: 12,
        charOffset: offset,
        charLength: 1,
      });
    });

    it('names a file elsewhere by its whole address', async () => {
      put(folder, 'elsewhere.md', wrong);
      const [{ results }] = (await sarif('../elsewhere.md')).runs;
      assert.match(
        results[0]!.locations[0].physicalLocation.artifactLocation.uri,
        /^file:\/\/\/.*\/elsewhere\.md$/,
      );
    });

    it('tells of what could not be read', async () => {
      const [{ invocations }] = (await sarif('findes ikke.md')).runs;
      assert.deepEqual(invocations, [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [
            {
              level: 'error',
              message: { text: 'findes ikke.md: there is no such file or folder' },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'findes%20ikke.md' } } }],
            },
          ],
        },
      ]);
    });
  });

  describe('many files', () => {
    /** Checks as on a machine with so many cores; standard error ends with the number of threads that were started. */
    function checkOn(cores: number, ...args: readonly string[]): Promise<Run> {
      const preload = `data:text/javascript,${encodeURIComponent(`
        import os from 'node:os';
        import { isMainThread } from 'node:worker_threads';
        os.availableParallelism = () => ${cores};
        let count = 0;
        if (isMainThread) {
          process.on('worker', () => count++);
          process.on('exit', () => process.stderr.write('threads ' + count));
        }`)}`;
      return run(
        process.execPath,
        ['--import', preload, join(folder, 'dist/cli.cjs'), 'check', '--no-cache', ...args],
        work,
      );
    }

    it('are shared by threads, and the output is as without them, byte by byte', async () => {
      for (let index = 0; index < 80; index++) put(work, `${index % 7}/${index}.md`, workshopNotes(index));
      put(work, '3/55.md', new Uint8Array([0xff]));
      for (const format of ['text', 'json']) {
        const args = ['--format', format, '.', 'findes-ikke.md'];
        const [alone, shared] = [await checkOn(1, ...args), await checkOn(3, ...args)];
        assert.match(alone.err, /there is no such file or folder\nthreads 0$/);
        assert.deepEqual(shared, { ...alone, err: alone.err.replace(/0$/, '3') }, format);
        assert.equal(shared.code, 2);
      }
    });

    it('a few are not worth threads', async () => {
      for (let index = 0; index < 10; index++) put(work, `${index}.md`, workshopNotes(index));
      assert.equal((await checkOn(3, '.')).err, 'threads 0');
    });

    it('end soon when nobody reads on', async () => {
      for (let index = 0; index < 300; index++) put(work, `${index}.md`, danish('::trin{nr=9}\n'.repeat(90)));
      const command = `"${process.execPath}" "${join(folder, 'dist/cli.cjs')}" check --no-cache . | head -n 1`;
      const { out, err } = await run('sh', ['-c', command], work);
      assert.match(out, /^0\.md:12:11 error.*\n$/);
      assert.equal(err, '');
    });
  });

  describe('the cache', () => {
    const cachePath = (): string => join(work, '.cache/samklang/check');
    const secret = 'Birthe-Marie er syg igen';

    /** Whether a run analyses: it cannot when there is nothing to analyse with. */
    async function withoutCore(...args: readonly string[]): Promise<Run> {
      const spoilt = join(folder, `spoilt-${turn}`);
      cpSync(join(folder, 'dist'), spoilt, { recursive: true });
      const preload = `data:text/javascript,${encodeURIComponent(`
        import Module from 'node:module';
        const load = Module._load;
        Module._load = (name, ...rest) => {
          if (name.endsWith('analysis.cjs')) throw new Error('analysed');
          return load(name, ...rest);
        };`)}`;
      return run(process.execPath, ['--import', preload, join(spoilt, 'cli.cjs'), 'check', ...args], work, {
        XDG_CACHE_HOME: join(work, '.cache'),
      });
    }

    it('an unchanged file is not analysed again, and gives the same in every format', async () => {
      for (let index = 0; index < 40; index++) put(work, `${index}.md`, workshopNotes(index));
      put(work, 'andet.md', '# Noter\n');
      const first = await check('.');
      assert.match(first.out, /workshop files: 40 of 41/);
      assert.deepEqual(await withoutCore('.'), first);
      for (const format of ['json', 'github']) {
        const fresh = await check('--no-cache', '--format', format, '.');
        assert.deepEqual(await withoutCore('--format', format, '.'), fresh);
      }
    });

    it('knows a file by its content, wherever it is and whenever it was written', async () => {
      put(work, 'a.md', wrong);
      const first = await check('a.md');
      put(work, 'b/c.md', wrong);
      assert.equal((await withoutCore('b/c.md')).out, first.out.replace('a.md', 'b/c.md'));
    });

    it('a changed file is analysed, even when size and time are as before', async () => {
      put(work, 'a.md', danish('::trin{nr=1}\n'));
      const { mtime } = statSync(join(work, 'a.md'));
      assert.equal((await check('a.md')).code, 0);
      put(work, 'a.md', danish('::trin{nr=9}\n'));
      utimesSync(join(work, 'a.md'), mtime, mtime);
      assert.equal((await check('a.md')).code, 1);
      assert.match((await withoutCore('a.md')).out, /step\.unknown/);
    });

    it('another build of the program, or another day, knows nothing of it', async () => {
      put(work, 'a.md', wrong);
      await check('a.md');
      const other = join(folder, 'other');
      for (const changed of ['cli.cjs', 'analysis.cjs']) {
        cpSync(join(folder, 'dist'), other, { recursive: true });
        const text = readFileSync(join(other, changed), 'utf8');
        writeFileSync(
          join(other, changed),
          text.replaceAll('step.unknown', 'step.changed').replace('workshop files: ', 'workshops: '),
        );
        const { out } = await run(process.execPath, [join(other, 'cli.cjs'), 'check', 'a.md'], work, {
          XDG_CACHE_HOME: join(work, '.cache'),
        });
        assert.match(out, changed === 'cli.cjs' ? /^workshops: /m : /step\.changed/);
        // The old entry is gone: a line for the version, one for the file.
        assert.equal(readFileSync(cachePath(), 'utf8').trimEnd().split('\n').length, 2);
      }
      await check('a.md');
      const today = readFileSync(cachePath(), 'utf8');
      // The reader of YAML stands in a file of its own in the product.
      writeFileSync(join(other, 'yaml.cjs'), '// Another one');
      await run(process.execPath, [join(other, 'cli.cjs'), 'check', 'a.md'], work, {
        XDG_CACHE_HOME: join(work, '.cache'),
      });
      const withYaml = readFileSync(cachePath(), 'utf8');
      rmSync(join(other, 'yaml.cjs'));
      await run(process.execPath, [join(other, 'cli.cjs'), 'check', 'a.md'], work, {
        XDG_CACHE_HOME: join(work, '.cache'),
      });
      assert.notEqual(readFileSync(cachePath(), 'utf8').split('\n')[0], withYaml.split('\n')[0]);
      await check('a.md');
      const tomorrow = `data:text/javascript,${encodeURIComponent(`
        const Today = Date;
        globalThis.Date = class extends Today {
          constructor(...args) { super(...(args.length ? args : [Today.now() + 86_400_000])); }
        };`)}`;
      await run(
        process.execPath,
        ['--import', tomorrow, join(folder, 'dist/cli.cjs'), 'check', 'a.md'],
        work,
        { XDG_CACHE_HOME: join(work, '.cache') },
      );
      assert.notEqual(readFileSync(cachePath(), 'utf8').split('\n')[0], today.split('\n')[0]);
    });

    it('a damaged one counts for nothing and is written anew', async () => {
      put(work, 'a.md', wrong);
      const first = await check('a.md');
      const whole = readFileSync(cachePath(), 'latin1');
      const [head, entry] = whole.split('\n');
      const damages = [
        '\u0000\u0000',
        whole.slice(0, -30),
        `${head}\nvrøvl\n\n x \n`,
        `${head}\n${entry!.slice(0, -3)}AAA\n`,
      ];
      for (const damage of damages) {
        writeFileSync(cachePath(), damage, 'latin1');
        assert.deepEqual(await check('a.md'), first, JSON.stringify(damage));
        assert.equal(readFileSync(cachePath(), 'latin1').split('\n').includes(entry!), true);
        assert.deepEqual(await withoutCore('a.md'), first);
      }
    });

    it('holds none of the words of a file, nor its name, and is for nobody else to read', async () => {
      const text = danish(`::trin{nr="${secret}"}\n\n${secret}\n\n:::styrke-birthe\n`);
      put(work, 'Birthe.md', text);
      const { out } = await check('Birthe.md');
      assert.match(out, /\(skjult\) er syg igen/);
      const bytes = readFileSync(cachePath());
      const decoded = bytes
        .toString('latin1')
        .split(/\s/)
        .flatMap((word) => [Buffer.from(word, 'base64url'), Buffer.from(word, 'base64')]);
      for (const told of [bytes, ...decoded]) {
        // None so short that chance could write it among the letters of a key.
        for (const word of ['Birthe', 'er syg igen', 'step.unknown', 'error', '::trin'])
          assert.equal(told.includes(word), false, word);
      }
      assert.deepEqual(
        [statSync(cachePath()).mode & 0o777, statSync(join(work, '.cache/samklang')).mode & 0o777],
        [0o600, 0o700],
      );
      assert.deepEqual(readdirSync(join(work, '.cache/samklang')).sort(), ['check', 'check.key']);
      assert.equal(statSync(`${cachePath()}.key`).mode & 0o777, 0o600);
    });

    it('--no-cache neither reads nor writes it', async () => {
      put(work, 'a.md', wrong);
      await check('--no-cache', 'a.md');
      assert.equal(existsSync(join(work, '.cache')), false);
      await check('a.md');
      assert.match((await withoutCore('--no-cache', 'a.md')).err, /analysed/);
    });

    it('--cache names its place', async () => {
      put(work, 'a.md', wrong);
      const first = await check('--cache', 'her/cache', 'a.md');
      assert.equal(existsSync(join(work, '.cache')), false);
      assert.deepEqual(await withoutCore('--cache', 'her/cache', 'a.md'), first);
      const both = await check('--cache', 'x', '--no-cache', 'a.md');
      assert.deepEqual([both.code, both.out], [2, '']);
    });

    it('--cache never writes over a file of another kind', async () => {
      put(work, 'a.md', wrong);
      const { code, out, err } = await check('--cache', 'a.md', 'a.md');
      assert.deepEqual([code, out], [2, '']);
      assert.equal(err, 'samklang: a.md: is no cache of samklang; it was left as it is\n');
      assert.equal(readFileSync(join(work, 'a.md'), 'utf8'), wrong);
      assert.equal((await check('--cache', '.', 'a.md')).code, 2);
    });

    it('tells nothing without the key beside it, not even whether a text is in it', async () => {
      const texts = [1, 2, 3, 4, 5].map((rating) => danish(`::trin{nr=9}\n\nVi gav ${rating}.\n`));
      put(work, 'a.md', texts[2]!);
      await check('a.md');
      // What somebody has who knows all of the file but one number, and has the cache but not the key.
      const head = readFileSync(cachePath(), 'utf8').split('\n')[0]!.split(' ')[1]!;
      for (const guess of texts) {
        for (const secret of ['', head]) {
          const { id } = sealOf(Buffer.from(guess), secret);
          assert.equal(readFileSync(cachePath(), 'utf8').includes(id), false);
        }
      }
      rmSync(`${cachePath()}.key`);
      assert.match((await withoutCore('a.md')).err, /analysed/);
    });

    it('has another key in every place, and begins anew with another key', async () => {
      put(work, 'a.md', wrong);
      const first = await check('--cache', 'a', 'a.md');
      await check('--cache', 'b', 'a.md');
      const [a, b] = ['a.key', 'b.key'].map((name) => readFileSync(join(work, name), 'utf8'));
      assert.match(a!, /^samklang-key [\w-]{43}\n$/);
      assert.notEqual(a, b);
      put(work, 'a.key', b!);
      assert.match((await withoutCore('--cache', 'a', 'a.md')).err, /analysed/);
      assert.deepEqual(await check('--cache', 'a', 'a.md'), first);
      assert.deepEqual(await withoutCore('--cache', 'a', 'a.md'), first);
      assert.equal(readFileSync(join(work, 'a'), 'utf8').trimEnd().split('\n').length, 2);
    });

    it('neither it nor its key is ever a link, a pipe or a device', async () => {
      put(work, 'a.md', wrong);
      put(work, 'mit.txt', '');
      for (const name of ['c', 'c.key']) {
        symlinkSync('mit.txt', join(work, name));
        const linked = await check('--cache', 'c', 'a.md');
        assert.deepEqual([linked.code, linked.out], [2, '']);
        assert.equal(linked.err, `samklang: ${name}: is no regular file; it was left as it is\n`);
        assert.ok(lstatSync(join(work, name)).isSymbolicLink());
        rmSync(join(work, name));
        await run('mkfifo', [name], work);
        const piped = await check('--cache', 'c', 'a.md');
        assert.equal(piped.err, `samklang: ${name}: is no regular file; it was left as it is\n`);
        assert.ok(lstatSync(join(work, name)).isFIFO());
        rmSync(join(work, name));
      }
      const device = await check('--cache', '/dev/null', 'a.md');
      assert.equal(device.err, 'samklang: /dev/null: is no regular file; it was left as it is\n');
      assert.ok(lstatSync('/dev/null').isCharacterDevice());
      assert.equal(readFileSync(join(work, 'mit.txt'), 'utf8'), '');
    });

    it('the usual one is done without, where there is a link in its place', async () => {
      put(work, 'a.md', wrong);
      put(work, '.cache/samklang/mit.txt', 'mit eget');
      symlinkSync('mit.txt', cachePath());
      const { code, err } = await check('a.md');
      assert.deepEqual([code, err], [1, '']);
      assert.equal(readFileSync(join(work, '.cache/samklang/mit.txt'), 'utf8'), 'mit eget');
    });

    it('its key is never written over a file of another kind', async () => {
      put(work, 'a.md', wrong);
      put(work, 'c.key', 'mit eget\n');
      const { code, err } = await check('--cache', 'c', 'a.md');
      assert.deepEqual([code, err], [2, 'samklang: c.key: is no key of samklang; it was left as it is\n']);
      assert.equal(readFileSync(join(work, 'c.key'), 'utf8'), 'mit eget\n');
    });

    it('grows no further than it may: what is in it stays, so that as much of a large folder is known again', () => {
      const path = join(work, 'lille');
      const entry = (index: number, words = 'y'): [string, string] => [
        `id${index}`.padEnd(20, 'x'),
        words.repeat(80),
      ];
      const open = () => openCache(path, { version: 'v', named: true, largest: 1000 });
      const lines = (): string[] => readFileSync(path, 'latin1').trimEnd().split('\n').slice(1);
      // Ten of a hundred characters; one that is there is replaced also when it is full.
      for (let round = 0; round < 3; round++) {
        const cache = open();
        for (let index = 0; index < 15; index++) cache.add(entry(20 * round + index));
        cache.add(entry(9, 'z'));
        assert.equal(cache.save(), null);
        const kept = Array.from({ length: 10 }, (_, index) => entry(index, index === 9 ? 'z' : 'y'));
        assert.deepEqual(
          lines(),
          kept.map((each) => each.join(' ')),
        );
      }
    });

    it('is done without where it cannot be written', async () => {
      put(work, 'a.md', wrong);
      put(work, 'file', '');
      const { code, err } = await checkWith({ XDG_CACHE_HOME: join(work, 'file') }, 'a.md');
      assert.deepEqual([code, err], [1, '']);
      put(work, 'locked/x', '');
      chmodSync(join(work, 'locked'), 0o500);
      const named = await check('--cache', 'locked/a/b', 'a.md');
      assert.equal(named.code, 1);
      // The superuser may write anywhere.
      if (process.getuid?.() !== 0) assert.match(named.err, /^samklang: locked\/a\/b: you are not allowed/);
    });
  });

  describe('progress', () => {
    it('is one line, rewritten now and then, and gone at the end', () => {
      let shown = '';
      let now = 0;
      const terminal = { isTTY: true, write: (text: string) => (shown += text) };
      const progress = progressOn(
        terminal,
        () => 1000,
        () => now,
      );
      progress.done(1);
      assert.equal(shown, '');
      now = 100;
      progress.done(312);
      now = 150;
      progress.done(313);
      now = 210;
      progress.done(500);
      progress.clear();
      progress.clear();
      assert.equal(
        shown,
        '\rsamklang: 312 of 1000 files\u001B[K\rsamklang: 500 of 1000 files\u001B[K\r\u001B[K',
      );
    });

    const unexpected = (): never => {
      throw new Error('not expected');
    };

    it('is not shown, and nothing is counted for it, where there is no terminal', () => {
      const progress = progressOn({ write: unexpected }, unexpected, () => 1e6);
      progress.done(1);
      progress.clear();
    });
  });
});
