/**
 * `npm test`: everything that CI runs, part after part; the last line counts all of them.
 * `npm test -- core lint` runs only those parts.
 */
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from '../test/reporter.js';
import { parseFlags } from './flags.js';
import { parts, typescript, type Part } from './testParts.js';

const { values, positionals } = parseFlags({
  allowPositionals: true,
  options: { help: { type: 'boolean' }, grep: { type: 'string' } },
});

const help = `npm test                     everything that CI runs
npm test -- PART…            only these parts, in this order:
${parts.map(({ name, title }) => `                               ${name.padEnd(12)} ${title}`).join('\n')}
npm test -- core --grep TEXT only the tests whose names hold TEXT

Parts that look at the packed extension (editor) take dist/ as it is; "integration" and "web" pack
anew when they run alone. SAMKLANG_VSCODE=desktop or =hosted says in which VS Code it runs.`;

const temporary = mkdtempSync(join(tmpdir(), 'samklang-test-'));
const countsFile = join(temporary, 'counts');
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

function runNode(args: readonly string[]): Promise<boolean> {
  const env: NodeJS.ProcessEnv = { ...process.env, SAMKLANG_COUNTS: countsFile };
  if (values.grep !== undefined) env['SAMKLANG_GREP'] = values.grep;
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  const end = (): void => {
    child.kill('SIGTERM');
    process.exit(143);
  };
  process.once('SIGTERM', end);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      process.off('SIGTERM', end);
      resolve(code === 0);
    });
  });
}

function programsOf({ programs, tests, timeout }: Part): readonly (readonly string[])[] {
  if (programs || !tests) return programs ?? [];
  if (globSync(tests).length === 0) return [];
  const mocha = [
    ...typescript,
    'node_modules/mocha/bin/mocha.js',
    '--reporter',
    './test/reporter.ts',
    '--forbid-only',
  ];
  if (timeout !== undefined) mocha.push('--timeout', String(timeout));
  if (values.grep !== undefined) mocha.push('--grep', values.grep);
  return [[...mocha, tests]];
}

/** What the tests of a part counted, added up; null when none were run. */
function countsSoFar(): Counts | null {
  let text: string;
  try {
    text = readFileSync(countsFile, 'utf8');
  } catch {
    return null;
  }
  rmSync(countsFile);
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Counts);
  const sum = (key: keyof Counts): number => lines.reduce((total, line) => total + line[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** A part without tests of its own counts as one; so does a test run that ended badly without a failed test. */
async function runPart(part: Part): Promise<Counts> {
  console.log(
    `\n── ${part.title} (${part.name}) ${'─'.repeat(Math.max(0, 60 - part.title.length - part.name.length))}`,
  );
  const begun = performance.now();
  const programs = programsOf(part);
  if (programs.length === 0) console.log(`There is nothing in ${part.tests ?? part.name} yet.`);
  let ok = true;
  for (const program of programs) ok = (await runNode(program)) && ok;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (programs.length > 0) console.log(`${ok ? '✔' : '✘'} ${part.title}, ${seconds} s`);
  const counts = countsSoFar() ?? {
    passed: ok && programs.length > 0 && !part.tests ? 1 : 0,
    failed: 0,
    skipped: 0,
  };
  return { ...counts, failed: !ok && counts.failed === 0 ? 1 : counts.failed };
}

async function main(): Promise<void> {
  const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) console.error(`There is no part "${unknown.join('", "')}".\n`);
  if (values.help === true || unknown.length > 0) {
    console.log(help);
    process.exitCode = unknown.length > 0 ? 1 : 0;
    return;
  }
  const chosen = positionals.length === 0 ? parts : parts.filter(({ name }) => positionals.includes(name));
  const begun = performance.now();
  const failedParts: string[] = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const part of chosen) {
    const counts = await runPart(part);
    if (counts.failed > 0) failedParts.push(part.name);
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s in all${skipped}.`);
  if (failedParts.length > 0) console.log(`Failed: ${failedParts.join(', ')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
