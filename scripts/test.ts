/**
 * `npm test`: everything that CI runs, two parts at a time; the last line counts all of them.
 * `npm test -- core lint` runs only those parts, `npm test -- --quick` those of the minute before a commit.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts, Failure } from '../test/counting.js';
import { parseFlags } from './flags.js';
import { inLanes, takeTurns } from './lanes.js';
import { afterSecondTry, patternOf } from './secondTry.js';
import { parts, type Part } from './testParts.js';

const { values, positionals } = parseFlags({
  allowPositionals: true,
  options: { help: { type: 'boolean' }, grep: { type: 'string' }, quick: { type: 'boolean' } },
});

/** More at once would share the same cores; each part may have a VS Code, a server and a browser of its own. */
const lanes = Math.min(2, availableParallelism());

const help = `npm test                     everything that CI runs
npm test -- PART…            only these parts, and what they need:
${parts.map(({ name, title }) => `                               ${name.padEnd(12)} ${title}`).join('\n')}
npm test -- core --grep TEXT only the tests whose names hold TEXT
npm test -- --quick          the minute before a commit: ${parts.flatMap(({ name, quick }) => (quick ? [name] : [])).join(', ')}

SAMKLANG_VSCODE=desktop or =hosted says in which VS Code "integration" runs.`;

const temporary = mkdtempSync(join(tmpdir(), 'samklang-test-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const running = new Set<ChildProcess>();
process.once('SIGTERM', () => {
  for (const child of running) child.kill('SIGTERM');
  process.exit(143);
});

/** Runs a program of ours to its end; true when it ended well. All that it writes goes through `write`. */
function runNode(
  args: readonly string[],
  countsFile: string,
  grep: string | undefined,
  write: (text: string) => void,
): Promise<boolean> {
  const env: NodeJS.ProcessEnv = { ...process.env, SAMKLANG_COUNTS: countsFile };
  if (grep !== undefined) env['SAMKLANG_GREP'] = grep;
  // It writes to us instead of to the terminal, which has its colours all the same.
  if (process.stdout.isTTY && !process.env['NO_COLOR']) env['FORCE_COLOR'] = '1';
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  running.add(child);
  child.stdout.setEncoding('utf8').on('data', write);
  child.stderr.setEncoding('utf8').on('data', write);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      running.delete(child);
      resolve(code === 0);
    });
  });
}

function programsOf({ programs, tests }: Part, grep: string | undefined): readonly (readonly string[])[] {
  if (programs || !tests) return programs ?? [];
  if (globSync(tests).length === 0) return [];
  const mocha = ['node_modules/mocha/bin/mocha.js', '--forbid-only'];
  if (grep !== undefined) mocha.push('--grep', grep);
  return [[...mocha, tests]];
}

const sumOf = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
  failures: counts.flatMap(({ failures }) => failures),
});

/** What the tests of a part counted, added up; null when none were run. */
function countsIn(file: string): Counts | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const lines = text.trim().split('\n');
  return sumOf(lines.map((line) => JSON.parse(line) as Counts));
}

const seconds = (begun: number): string => ((performance.now() - begun) / 1000).toFixed(1);

/** One without a name, since no test failed. */
const failureOf = (title: string, why: string): Counts => ({
  passed: 0,
  skipped: 0,
  failures: [{ title, why }],
});

/** A part without tests of its own counts as one; so does a test run that ended badly without a failed test. */
async function runPart(part: Part, grep: string | undefined, write: (text: string) => void): Promise<Counts> {
  const begun = performance.now();
  const countsFile = join(temporary, part.name);
  rmSync(countsFile, { force: true });
  const programs = programsOf(part, grep);
  if (programs.length === 0) write(`There is nothing in ${part.tests ?? part.name} yet.\n`);
  let ok = true;
  for (const program of programs) ok = (await runNode(program, countsFile, grep, write)) && ok;
  if (programs.length > 0) write(`${ok ? '✔' : '✘'} ${part.title}, ${seconds(begun)} s\n`);
  const counts = countsIn(countsFile) ?? {
    passed: ok && programs.length > 0 && !part.tests ? 1 : 0,
    skipped: 0,
    failures: [],
  };
  if (ok || counts.failures.length > 0) return counts;
  return sumOf([counts, failureOf('', 'It ended badly; what it wrote is above.')]);
}

/** Tries what failed in a real window once more, by itself; gives what both tries came to, and what passed only now. */
async function tryAgain(
  counted: ReadonlyMap<string, Counts>,
): Promise<{ readonly counted: ReadonlyMap<string, Counts>; readonly mended: readonly string[] }> {
  const after = new Map(counted);
  let mended: readonly string[] = [];
  const show = (text: string): void => void process.stdout.write(text);
  for (const part of parts) {
    const first = counted.get(part.name);
    const needed = (part.needs ?? []).every((need) => after.get(need)?.failures.length === 0);
    if (part.again !== true || !needed || !first || first.failures.length === 0) continue;
    show(`\n── ${part.title} (${part.name}), what failed is tried once more ──\n`);
    show(first.failures.map(toldOf).join(''));
    const second = await runPart(part, patternOf(first.failures) ?? values.grep, show);
    const both = afterSecondTry(first, second);
    after.set(part.name, both.counts);
    mended = [...mended, ...both.mended.map((title) => `${part.name}: ${title || 'all of it'}`)];
  }
  return { counted: after, mended };
}

const toldOf = ({ title, why }: Failure): string => `✘ ${title}\n${why.replace(/^/gm, '    ')}\n`;

/** These parts and all that they need, in the order of all parts. */
function withNeeds(names: readonly string[]): readonly Part[] {
  const wanted = new Set(names);
  for (const name of wanted)
    for (const need of parts.find((part) => part.name === name)?.needs ?? []) wanted.add(need);
  return parts.filter(({ name }) => wanted.has(name));
}

function chosenParts(): readonly Part[] {
  if (positionals.length > 0) return withNeeds(positionals);
  return values.quick === true ? parts.filter(({ quick }) => quick) : parts;
}

/** Runs the parts; gives what each counted. A part whose needs are not met is not run, and counts as failed. */
async function runAll(chosen: readonly Part[]): Promise<ReadonlyMap<string, Counts>> {
  const counted = new Map<string, Counts>();
  const turns = takeTurns(
    chosen.map(({ name }) => name),
    (text) => process.stdout.write(text),
  );
  const jobs = chosen.map((part) => ({ ...part, after: [...(part.after ?? []), ...(part.needs ?? [])] }));
  await inLanes(jobs, lanes, async (part) => {
    const { name, title, needs = [] } = part;
    const write = (text: string): void => turns.write(name, text);
    write(`\n── ${title} (${name}) ${'─'.repeat(Math.max(0, 60 - title.length - name.length))}\n`);
    const missing = needs.filter((need) => counted.get(need)?.failures.length !== 0);
    if (missing.length === 0) counted.set(name, await runPart(part, values.grep, write));
    else {
      const why = `Not run, since it needs what failed: ${missing.join(', ')}`;
      write(`✘ ${why}\n`);
      counted.set(name, failureOf('', why));
    }
    turns.end(name);
  });
  return counted;
}

async function main(): Promise<void> {
  const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) console.error(`There is no part "${unknown.join('", "')}".\n`);
  if (values.help === true || unknown.length > 0) {
    console.log(help);
    process.exitCode = unknown.length > 0 ? 1 : 0;
    return;
  }
  const begun = performance.now();
  const { counted, mended } = await tryAgain(await runAll(chosenParts()));
  const failed = [...counted].filter(([, { failures }]) => failures.length > 0);
  const total = sumOf([...counted.values()]);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${seconds(begun)} s in all${skipped}.`);
  for (const title of mended) console.log(`Passed at the second try only: ${title}`);
  // Again at the very end, since whoever reads a long log begins there.
  for (const [name, { failures }] of failed) console.log(`Failed: ${name}\n${failures.map(toldOf).join('')}`);
  console.log(`${total.passed} passed, ${total.failures.length} failed`);
  process.exitCode = total.failures.length > 0 ? 1 : 0;
}

await main();
