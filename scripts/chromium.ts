/**
 * Finds a Chromium and starts it through playwright-core, which brings no browser of its own.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The full path of a command, or null when the PATH has none. */
export function onPath(command: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of folders) {
    for (const ending of endings) {
      const path = join(folder, command + ending);
      if (folder !== '' && runs(path)) return path;
    }
  }
  return null;
}

function installed(): string | null {
  for (const command of commands) {
    const path = onPath(command);
    if (path !== null) return path;
  }
  return applications.find(runs) ?? null;
}

/** On a bare Debian (a CI container) we may install one ourselves. */
function install(): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log('No Chromium here: installing Debian’s (about a minute) …');
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    const { status } = spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return;
  }
}

export function findChromium(): string {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROME_PATH is "${chosen}", but there is no program there.`);
  }
  let path = installed();
  if (path === null) {
    install();
    path = installed();
  }
  if (path === null) {
    throw new Error(
      'This needs Chromium, Chrome or Edge. Install one, or say where it is: CHROME_PATH=/path/to/chrome',
    );
  }
  return path;
}

// The sandbox does not work for root in a container; we only open pages of our own.
export const calmChromium = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long anything that is waited for may take before something must be wrong, in milliseconds: a busy machine is slow. */
export const patience = 180_000;

/** A browser that waits that long for whatever is asked of it. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: calmChromium,
    timeout: patience,
  });
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}
