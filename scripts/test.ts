/**
 * `npm test`: everything that CI runs, two parts at a time; the last line counts all of them.
 * `npm test -- core lint` runs only those parts, `npm test -- --quick` those of the minute before a commit.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from '../test/reporter.js';
import { parseFlags } from './flags.js';
import { inLanes, takeTurns } from './lanes.js';
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
  write: (text: string) => void,
): Promise<boolean> {
  const env: NodeJS.ProcessEnv = { ...process.env, SAMKLANG_COUNTS: countsFile };
  if (values.grep !== undefined) env['SAMKLANG_GREP'] = values.grep;
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

function programsOf({ programs, tests, again }: Part): readonly (readonly string[])[] {
  if (programs || !tests) return programs ?? [];
  if (globSync(tests).length === 0) return [];
  const mocha = ['node_modules/mocha/bin/mocha.js', '--forbid-only'];
  if (values.grep !== undefined) mocha.push('--grep', values.grep);
  if (again === true) mocha.push('--retries', '1');
  return [[...mocha, tests]];
}

function sumOf(counts: readonly Counts[]): Counts {
  const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
    counts.reduce((total, each) => total + each[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    again: counts.flatMap(({ again }) => again),
  };
}

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

/** A part without tests of its own counts as one; so does a test run that ended badly without a failed test. */
async function runPart(part: Part, write: (text: string) => void): Promise<Counts> {
  const begun = performance.now();
  const countsFile = join(temporary, part.name);
  const programs = programsOf(part);
  if (programs.length === 0) write(`There is nothing in ${part.tests ?? part.name} yet.\n`);
  let ok = true;
  for (const program of programs) ok = (await runNode(program, countsFile, write)) && ok;
  if (programs.length > 0) write(`${ok ? '✔' : '✘'} ${part.title}, ${seconds(begun)} s\n`);
  const counts = countsIn(countsFile) ?? {
    passed: ok && programs.length > 0 && !part.tests ? 1 : 0,
    failed: 0,
    skipped: 0,
    again: [],
  };
  return { ...counts, failed: !ok && counts.failed === 0 ? 1 : counts.failed };
}

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
    const missing = needs.filter((need) => counted.get(need)?.failed !== 0);
    if (missing.length === 0) counted.set(name, await runPart(part, write));
    else {
      write(`✘ Not run, since it needs what failed: ${missing.join(', ')}\n`);
      counted.set(name, { passed: 0, failed: 1, skipped: 0, again: [] });
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
  const counted = await runAll(chosenParts());
  const failedParts = [...counted].flatMap(([name, { failed }]) => (failed > 0 ? [name] : []));
  const total = sumOf([...counted.values()]);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${seconds(begun)} s in all${skipped}.`);
  for (const title of total.again) console.log(`Passed at the second try only: ${title}`);
  if (failedParts.length > 0) console.log(`Failed: ${failedParts.join(', ')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
