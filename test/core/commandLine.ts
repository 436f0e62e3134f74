/** The command `samklang`, built as it is shipped, and ways to run it and others. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import { bundles } from '../../scripts/bundles.js';
import { root } from './support.js';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let built: Promise<readonly OutputFile[]> | undefined;

/** The bundles of the command, made as they are shipped, and once for all tests of a run. */
async function buildAll(): Promise<readonly OutputFile[]> {
  const ofNode = bundles.filter(({ outfile = '' }) => outfile.endsWith('.cjs'));
  const results = await Promise.all(ofNode.map((bundle) => build({ ...bundle, write: false })));
  return results.flatMap(({ outputFiles }) => outputFiles);
}

/** Builds the command into a folder, where it is `cli.cjs`. */
export async function buildCommand(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of await (built ??= buildAll()))
    writeFileSync(join(folder, basename(path)), contents);
}

/**
 * Runs a program to its end.
 *
 * @param input what it is given on standard input
 */
export async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  input?: string,
): Promise<Run> {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
  if (input !== undefined) child.stdin.end(input);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

let server: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** The process that the command runs in, one call after another; it ends with ours. */
function served(): ChildProcess {
  const program = `${root}test/core/oneAfterAnother.mjs`;
  const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  child.once('exit', () => (server = undefined));
  return child;
}

async function call(message: object): Promise<Run> {
  const child = (server ??= served());
  child.ref();
  child.channel!.ref();
  const ended = new AbortController();
  const { signal } = ended;
  try {
    child.send(message);
    return await Promise.race([
      once(child, 'message', { signal }).then(([result]) => result as Run),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`The command ended its process with ${String(code)}: ${JSON.stringify(message)}`);
      }),
    ]);
  } finally {
    ended.abort();
    child.unref();
    child.channel?.unref();
  }
}

/**
 * Runs the command, which stands in a folder as `buildCommand` makes it, to its end, in a process that all calls share
 * (see oneAfterAnother.mjs). What is about its process has to be asked of `run`.
 */
export function runCommand(
  built: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const result = last.then(() => call({ cli: join(built, 'cli.cjs'), args, cwd, env }));
  last = result.catch(() => undefined);
  return result;
}

/** Runs the command for one call after another. */
export function runEach(
  built: string,
  calls: readonly (readonly string[])[],
  cwd: string,
): Promise<readonly Run[]> {
  return Promise.all(calls.map((args) => runCommand(built, args, cwd)));
}

/** Writes a file and the folders that it stands in. */
export function put(folder: string, name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Git in a folder, as nobody in particular and without anybody's settings. */
export async function git(folder: string, ...args: readonly string[]): Promise<Run> {
  return run('git', args, folder, gitSettings);
}

/** Git's settings for a test: the same on every machine. */
export const gitSettings: NodeJS.ProcessEnv = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Nogen',
  GIT_AUTHOR_EMAIL: 'nogen@example.org',
  GIT_COMMITTER_NAME: 'Nogen',
  GIT_COMMITTER_EMAIL: 'nogen@example.org',
};

/** The fenced blocks of a page of the documentation in one language, in order. */
export function blocksOf(page: string, language: string): string[] {
  const text = readFileSync(`${root}docs/${page}`, 'utf8');
  return Array.from(
    text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm')),
    ([, block]) => block!,
  );
}
