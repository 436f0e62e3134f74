/**
 * `npm run release -- v0.1.0`: all that a release holds, in dist/release. Stops where the tag, the manifest and the
 * changelog do not agree. It publishes nothing; .github/workflows/release.yml does.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import { changesOf } from './changelog.js';
import { packCommand, worksFromPackage } from './commandPackage.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist/release');
const { version } = manifest;

/** What keeps this from being the release that the tag names; null when nothing does. */
function obstacle(tag: string | undefined): string | null {
  if (tag !== `v${version}`) return `The tag is ${String(tag)}, but package.json says ${version}.`;
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  if (!changesOf(changelog, version)) return `CHANGELOG.md tells nothing of [${version}].`;
  return changesOf(changelog, 'Unreleased') ? 'CHANGELOG.md still has something under [Unreleased].' : null;
}

/** Builds, packs and tries what is released. */
async function makeRelease(): Promise<void> {
  await import('./package.js');
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'dist/samklang.vsix'), join(folder, `samklang-${version}.vsix`));
  cpSync(join(root, 'THIRD_PARTY_NOTICES.txt'), join(folder, 'THIRD_PARTY_NOTICES.txt'));
  const changes = changesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  writeFileSync(join(folder, 'notes.md'), `${changes ?? ''}\n`);
  const packed = packCommand(join(root, 'dist'), folder);
  const empty = mkdtempSync(join(tmpdir(), 'samklang-release-'));
  try {
    if (!worksFromPackage(packed, empty)) throw new Error('The packed command does not work.');
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

const why = obstacle(process.argv[2]);
if (why === null) {
  await makeRelease();
  console.log(`dist/release holds Samklang ${version}.`);
} else {
  console.error(why);
  process.exitCode = 1;
}
