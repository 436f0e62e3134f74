/** The command `samklang`, built as it is shipped, and ways to run it and others. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { root } from './support.js';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What is loaded when it is first needed stands in a file of its own, as in the product. */
const besideIt: Plugin = {
  name: 'beside-it',
  setup: (build) => {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.js')}.cjs`, external: true } : undefined,
    );
  },
};

/** Builds the whole command in one file, with all that the product has in files of their own. */
export async function buildInOneFile(outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
}

/** Builds cli.cjs and core.cjs into a folder: all that `samklang check` needs; yaml.cjs is in core.cjs here. */
export async function buildCommand(folder: string): Promise<void> {
  const options: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    supported: { 'dynamic-import': false },
    logLevel: 'silent',
  };
  await build({
    ...options,
    entryPoints: ['src/cli/main.ts'],
    outfile: join(folder, 'cli.cjs'),
    plugins: [besideIt],
  });
  await build({ ...options, entryPoints: ['src/lazy/core.ts'], outfile: join(folder, 'core.cjs') });
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
