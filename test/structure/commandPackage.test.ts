/** The command as strangers get it: as a package, by the hook for pre-commit, and by the action. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { packCommand, worksFromPackage } from '../../scripts/commandPackage.js';
import { buildCommand, run, type Run } from '../core/commandLine.js';
import { danish } from '../core/support.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): unknown => parse(readFileSync(`${root}${path}`, 'utf8'));

interface Step {
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

let folder = '';
let packed = '';
const work = (): string => join(folder, 'work');

/** What Node is called, and what is installed in a folder, before anything else of that name. */
const pathWith = (...folders: readonly string[]): string =>
  [...folders, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);

describe('the command as a package', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-package-'));
    const built = join(folder, 'built');
    await buildCommand(built);
    packed = packCommand(built, folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    rmSync(work(), { recursive: true, force: true });
    mkdirSync(work());
  });

  it('works from there in an empty folder, and holds what it needs and nothing else', () => {
    assert.ok(worksFromPackage(packed, work()));
    assert.deepEqual(readdirSync(join(work(), 'node_modules', manifest.name)).sort(), [
      'LICENSE',
      'README.md',
      'THIRD_PARTY_NOTICES.txt',
      'analysis.cjs',
      'cli.cjs',
      'core.cjs',
      'formatting.cjs',
      'forms.cjs',
      'package.json',
      'sharing.cjs',
      'yaml.cjs',
    ]);
  });

  it('is what the hook for pre-commit calls', async () => {
    assert.ok(worksFromPackage(packed, work()));
    const [hook, ...more] = read('.pre-commit-hooks.yaml') as readonly Record<string, unknown>[];
    assert.deepEqual(more, []);
    assert.deepEqual([hook!['language'], hook!['types']], ['system', ['markdown']]);
    writeFileSync(join(work(), 'a b.md'), danish('::trin{nr=9}\n'));
    writeFileSync(join(work(), 'c.md'), danish('# Fint\n'));
    const env = { PATH: pathWith(join(work(), 'node_modules/.bin')) };
    const commit = (files: string): Promise<Run> =>
      run('bash', ['-c', `${hook!['entry'] as string} ${files}`], work(), env);
    assert.equal((await commit("'a b.md' c.md")).code, 1);
    assert.equal((await commit('c.md')).code, 0);
  });

  it('is what the action installs and calls; what it is given is never run', async () => {
    const { inputs, runs } = read('action.yml') as {
      readonly inputs: Readonly<Record<string, { readonly default: string }>>;
      readonly runs: { readonly using: string; readonly steps: readonly Step[] };
    };
    assert.equal(runs.using, 'composite');
    for (const step of runs.steps) assert.doesNotMatch(step.run, /\$\{\{/);

    // There is no release to fetch from: npm gets the package itself for the address that the action asks for.
    const { repository, version } = manifest;
    const address = `${repository.url.replace(/\.git$/, '')}/releases/download/v${version}/${basename(packed)}`;
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    const npm = [
      '#!/bin/bash',
      'args=()',
      'for arg in "$@"; do',
      `  if [ "$arg" = '${address}' ]; then arg='${packed}'; fi`,
      '  args+=("$arg")',
      'done',
      'PATH="$USUAL_PATH" npm --offline "${args[@]}"',
      '',
    ].join('\n');
    writeFileSync(join(bin, 'npm'), npm);
    chmodSync(join(bin, 'npm'), 0o755);

    const act = async (files: string): Promise<Run> => {
      let last: Run | undefined;
      for (const { shell, run: script, env } of runs.steps) {
        assert.equal(shell, 'bash');
        assert.ok(Object.values(env ?? {}).every((value) => value === '${{ inputs.files }}'));
        last = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], work(), {
          PATH: pathWith(bin),
          USUAL_PATH: pathWith(),
          GITHUB_ACTION_PATH: root,
          RUNNER_TEMP: folder,
          ...Object.fromEntries(Object.keys(env ?? {}).map((name) => [name, files])),
        });
        if (last.code !== 0) return last;
      }
      return last!;
    };
    writeFileSync(join(work(), 'a b.md'), danish('# Fint\n'));
    writeFileSync(join(work(), '--fix'), danish('::trin{nr=9}\n'));
    const fine = await act(inputs['files']!.default);
    assert.equal(fine.code, 0, fine.out + fine.err);
    assert.equal((await act('"; touch run; $(touch run)\n`touch run`')).code, 2, 'no such files');
    assert.deepEqual(readdirSync(work()).sort(), ['--fix', 'a b.md'], 'and nothing was run');
    const wrong = await act('a b.md\n\n--fix\n');
    assert.equal(wrong.code, 1, wrong.out + wrong.err);
    assert.match(wrong.out, /^::error file=--fix,line=\d+/m);
  });
});
