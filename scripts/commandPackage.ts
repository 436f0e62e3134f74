/**
 * The command `samklang` as an npm package of its own: the bundles that it loads and nothing else. It has no
 * dependencies, so it can be installed where nothing can be fetched.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import { succeeds } from './processes.js';
import { node24, npm } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = 'cli.cjs';

/** A bundle and all in its folder that it loads, early or late. */
function loadedBy(built: string, bundle: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (seen.has(bundle)) return seen;
  const text = readFileSync(join(built, bundle), 'utf8');
  const loads = Array.from(text.matchAll(/["'`]\.\/(\w+\.cjs)["'`]/g), ([, name]) => name!);
  const there = loads.filter((name) => existsSync(join(built, name)));
  return there.reduce<ReadonlySet<string>>(
    (all, name) => loadedBy(built, name, all),
    new Set([...seen, bundle]),
  );
}

/** Packs the command, as it is built in a folder, as `samklang-VERSION.tgz` into another, and gives its path. */
export function packCommand(built: string, into: string): string {
  const staged = join(into, 'staged');
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  for (const name of loadedBy(built, entry)) cpSync(join(built, name), join(staged, name));
  for (const name of ['LICENSE', 'THIRD_PARTY_NOTICES.txt']) cpSync(join(root, name), join(staged, name));
  cpSync(join(root, 'docs/cli.md'), join(staged, 'README.md'));
  const { name, version, license, repository, homepage, bugs } = manifest;
  const described = {
    ...{ name, version, description: 'Checks and sums up workshop files of Samklang', license },
    ...{ repository, homepage, bugs },
    bin: { samklang: entry },
    engines: { node: manifest.engines.node },
  };
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(described, null, 2)}\n`);
  if (npm(['pack', '--pack-destination', into], staged) !== 0)
    throw new Error('npm could not pack the command.');
  rmSync(staged, { recursive: true });
  return join(into, `${name}-${version}.tgz`);
}

/** Whether the packed command can be installed in an empty folder, and makes, checks and sums up workshop files there. */
export function worksFromPackage(packed: string, folder: string): boolean {
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  if (npm(['install', '--offline', packed], folder) !== 0) return false;
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  const installed = join(folder, 'node_modules', manifest.name, entry);
  const example = 'examples/da/team-nord-hjemmeplejen.md';
  return [
    ['new', 'ny.md', '--community', 'Nord'],
    ['check', 'ny.md', example],
    ['portfolio', example],
    ['report', example],
    ['doctor'],
    ['--version'],
  ].every((args) => succeeds(node24, [installed, ...args], { cwd: folder }));
}
