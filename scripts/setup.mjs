/**
 * Makes a fresh clone ready: installs what package-lock.json says, unless it is there already.
 * Runs before anything is installed, so it is plain JavaScript and uses nothing but Node.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = 20;

/** Node 24, from the npm package `node`: the same for everyone, whatever the machine has. */
export const node24 = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const marker = join(root, 'node_modules/.samklang-lock');

/** What the marker must say. The platform is in it for folders shared between two systems. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${process.platform} ${process.arch} ${createHash('sha256').update(lock).digest('hex')}\n`;
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** True after `npm install PACKAGE` or `npm ci` by hand: npm notes what it installed when it is done. */
function installedAsLocked() {
  const installed = JSON.parse(read(join(root, 'node_modules/.package-lock.json')) ?? '{}').packages;
  if (!installed) return false;
  const locked = JSON.parse(read(join(root, 'package-lock.json'))).packages;
  return Object.entries(locked).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Runs npm to its end and returns its exit code. */
export function npm(args, cwd) {
  // npm tells its scripts where it is; that works on Windows too, where `npm` is a batch file.
  const self = process.env.npm_execpath;
  const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'];
  return self?.endsWith('.js')
    ? spawnSync(process.execPath, [self, ...args, ...quiet], { cwd, stdio: 'inherit' }).status
    : spawnSync('npm', [...args, ...quiet], { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
        .status;
}

function installLocked() {
  console.log('Installing the packages that package-lock.json names (about half a minute) …');
  if (npm(['ci'], root) !== 0)
    throw new Error('npm could not install the packages; its own words are above.');
}

/** The package `node` fetches its binary in an install script; npm can be told not to run those. */
function checkNode24() {
  try {
    execFileSync(node24, ['--version'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      'Node 24 did not come with the packages. Install scripts may be switched off: try\n' +
        '  npm ci --ignore-scripts=false',
    );
  }
}

export function setup() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < oldestNode) {
    throw new Error(
      `Samklang is built with Node ${oldestNode} or newer; this is Node ${process.versions.node}.\n` +
        'A newer one is at https://nodejs.org, or in your version manager (nvm, fnm, mise …).',
    );
  }
  const hash = wanted();
  if (read(marker) === hash && existsSync(node24)) return;
  if (!installedAsLocked() || !existsSync(node24)) installLocked();
  checkNode24();
  writeFileSync(marker, hash);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setup();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
