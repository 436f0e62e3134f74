/**
 * `samklang check` over folders of 1,000 and 10,000 files of 5 kB, beside the linters that others use, in the same run:
 * two in JavaScript, and rumdl, which is a program of the machine's own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommand } from '../core/commandLine.js';
import { fillFolder } from './folder.js';

const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'samklang-bench-'));
const inFolder = (name: string): string => join(folder, name);
const ofModule = (path: string): string =>
  fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
const cli = inFolder('dist/cli.cjs');

/** What a front matter has to hold, for the linter that checks it against a schema. */
const frontMatter = {
  type: 'object',
  required: ['samklang', 'language', 'title', 'community', 'coreTask', 'date', 'participants', 'minutes'],
  properties: { samklang: { const: 1 }, language: { enum: ['da', 'en'] }, minutes: { type: 'integer' } },
};

/** remark with its recommended rules, with the syntax of our files, and with a schema for the front matter. */
function writeRemarkSettings(): void {
  const plugins = [
    'remark-frontmatter/index.js',
    'remark-gfm/index.js',
    'remark-directive/index.js',
    'remark-preset-lint-recommended/index.js',
    'remark-lint-frontmatter-schema/dist/index.js',
  ];
  const imports = plugins.map(
    (path, index) =>
      `import plugin${index} from ${JSON.stringify(new URL(`../../node_modules/${path}`, import.meta.url).href)};`,
  );
  writeFileSync(
    inFolder('.remarkrc.mjs'),
    `${imports.join('\n')}\nexport default { plugins: [plugin0, plugin1, plugin2, plugin3, [plugin4, { embed: ${JSON.stringify(frontMatter)} }]] };\n`,
  );
}

/** Where rumdl's program is; null on a machine for which its package has none. */
function findRumdl(): string | null {
  const { resolve } = createRequire(import.meta.url);
  try {
    return resolve(`@rumdl/cli-${process.platform}-${process.arch}/rumdl`);
  } catch {
    return null;
  }
}
const rumdl = findRumdl();

/** Runs a program in the folder; milliseconds. */
function timeOf(program: string, args: readonly string[]): number {
  const start = performance.now();
  const { error } = spawnSync(program, args, { cwd: folder, stdio: 'ignore' });
  if (error) throw error;
  return performance.now() - start;
}

/** Runs rumdl in the folder; milliseconds. What it holds in memory is not asked for. */
function rumdlTime(files: string, cache: boolean): number {
  const own = cache ? ['--cache-dir', inFolder('rumdl-cache')] : ['--no-cache'];
  return timeOf(rumdl!, ['check', '--silent', ...own, files]);
}

/** Runs a program of ours or in JavaScript in the folder; milliseconds. */
const timed = (args: readonly string[]): number => timeOf(process.execPath, args);

/** What it holds in memory at its peak, in megabytes: in a run of its own, for asking takes time. */
function peakOf(args: readonly string[]): number {
  const preload = new URL('peakMemory.mjs', import.meta.url).href;
  const { stderr, error } = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error) throw error;
  return Number(/\npeak (\d+)\n$/.exec(stderr)?.[1]) / 1000;
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const checkAll = [cli, 'check', '--cache', inFolder('cache'), 'files'];
const programs = {
  'samklang check, first run': checkAll,
  'samklang check, unchanged': checkAll,
  'markdownlint-cli2': [ofModule('markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'files/**/*.md'],
  'remark-cli': [ofModule('remark-cli/cli.js'), '--quiet', '--no-stdout', 'files'],
};
const forget = (): void => rmSync(inFolder('cache'), { force: true });
type Program = keyof typeof programs;

try {
  await buildCommand(inFolder('dist'));
  fillFolder(inFolder('files'), 1000);
  writeRemarkSettings();
  // They take turns, so that whatever else the machine does slows all of them alike; the first of ours knows nothing.
  const inTurn = (run: (args: readonly string[]) => number): Record<Program, number> => {
    forget();
    return Object.fromEntries(Object.entries(programs).map(([name, args]) => [name, run(args)])) as Record<
      Program,
      number
    >;
  };
  const turns = Array.from({ length: rounds }, () => inTurn(timed));
  const peaks = inTurn(peakOf);
  const ms = (name: Program): number => middle(turns.map((turn) => turn[name]));
  const quickest = Math.min(ms('markdownlint-cli2'), ms('remark-cli'));
  const size = statSync(inFolder('files/workshop-00000.md')).size;
  console.log(
    `\n1,000 files of ${(size / 1000).toFixed(1)} kB, ${availableParallelism()} cores, wall time, median of ${rounds}`,
  );
  console.table(
    Object.fromEntries(
      (Object.keys(programs) as Program[]).map((name) => [
        name,
        {
          ms: ms(name).toFixed(0),
          'times faster than markdownlint-cli2': (ms('markdownlint-cli2') / ms(name)).toFixed(1),
          'than remark-cli': (ms('remark-cli') / ms(name)).toFixed(1),
          'peak memory, MB': peaks[name].toFixed(0),
        },
      ]),
    ),
  );

  console.log('\nBy number of files: peak memory without a cache, and times beside rumdl, taken in turns');
  const byCount: Record<string, object> = {};
  for (const count of [100, 1000, 10_000]) {
    if (count !== 1000) fillFolder(inFolder(`files-${count}`), count);
    const files = count === 1000 ? 'files' : `files-${count}`;
    const ours = [cli, 'check', '--cache', inFolder(`cache-${count}`), files];
    const whole = [cli, 'check', '--no-cache', files];
    const turns = Array.from({ length: rounds }, () => {
      const first = timed(whole);
      const again = (timed(ours), timed(ours));
      if (rumdl === null) return { first, again, native: null };
      rumdlTime(files, true);
      return { first, again, native: { ms: rumdlTime(files, false), again: rumdlTime(files, true) } };
    });
    const timesRumdl = (pick: (turn: (typeof turns)[number]) => number): string =>
      rumdl === null ? 'not here' : middle(turns.map(pick)).toFixed(1);
    byCount[`${count} files`] = {
      'peak, MB': peakOf(whole).toFixed(0),
      ms: middle(turns.map(({ first }) => first)).toFixed(0),
      'times rumdl’s': timesRumdl(({ first, native }) => first / native!.ms),
      'unchanged, ms': middle(turns.map(({ again }) => again)).toFixed(0),
      'unchanged, times rumdl’s': timesRumdl(({ again, native }) => again / native!.again),
    };
  }
  console.table(byCount);

  for (const [name, least] of [
    ['samklang check, first run', 5],
    ['samklang check, unchanged', 25],
  ] as const) {
    const held = quickest / ms(name) >= least;
    console.log(`${held ? 'yes' : 'NO '}  ${name}: at least ${least} times faster than either`);
    if (!held) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
