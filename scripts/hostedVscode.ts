/**
 * VS Code as a server with its workbench in the browser: the npm package `code-server` carries it.
 * `npm start` opens it where no `code` is installed; the tests run in it where no desktop is.
 * It stands in .vscode-test, apart from our own packages: it is large, and not for everyone.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start, succeeds } from './processes.js';
import { node24, npm } from './setup.mjs';

export const version = '4.139.1';
const folder = fileURLToPath(new URL('../.vscode-test/code-server', import.meta.url));
const vscode = join(folder, 'node_modules/code-server/lib/vscode');
const serverMain = join(vscode, 'out/server-main.js');
/** Written last, so that an install that was cut off is begun again. */
const marker = join(folder, 'complete');

function isComplete(): boolean {
  try {
    return readFileSync(marker, 'utf8') === version;
  } catch {
    return false;
  }
}

/** Installs the hosted VS Code unless it is there. Its install scripts would build native modules that we do not need. */
export function ensure(): void {
  if (isComplete()) return;
  console.log('Installing the hosted VS Code into .vscode-test (575 MB, once; about half a minute) …');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const first = npm(
    ['install', '--prefix', folder, '--ignore-scripts', '--no-save', `code-server@${version}`],
    folder,
  );
  const second =
    first === 0 ? npm(['install', '--prefix', vscode, '--omit=dev', '--ignore-scripts'], vscode) : first;
  if (second !== 0) throw new Error('npm could not install the hosted VS Code; its own words are above.');
  writeFileSync(marker, version);
}

/** Where one VS Code keeps what is its own, so that it shares nothing with anybody's everyday VS Code. */
export interface Profile {
  readonly userDataDir: string;
  readonly extensionsDir: string;
}

const dataArgs = ({ userDataDir, extensionsDir }: Profile): string[] => [
  '--accept-server-license-terms',
  '--server-data-dir',
  userDataDir,
  '--extensions-dir',
  extensionsDir,
];

export function installExtension(vsix: string, profile: Profile): void {
  const args = [serverMain, ...dataArgs(profile), '--install-extension', vsix, '--force'];
  if (!succeeds(node24, args)) throw new Error(`The hosted VS Code could not install ${vsix}.`);
}

/** A calm window: no welcome page, no chat, no sign-in, nothing fetched. */
export const calmSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export type Settings = Readonly<Record<string, unknown>>;

export function writeSettings(userDataDir: string, settings: Settings = {}): void {
  const user = join(userDataDir, 'data/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...calmSettings, ...settings }, null, 2));
}

export interface ServeOptions extends Profile {
  /** Left out or 0: any free port. */
  readonly port?: number;
  /** Null only for tests: whoever knows the token, or reaches a server without one, can run programs here. */
  readonly token: string | null;
  /** Honour the page's extensionDevelopmentPath and extensionTestsPath, which a built VS Code otherwise does not. */
  readonly forTests?: boolean;
}

export interface Served {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  readonly pid: number;
  readonly stop: () => void;
  /** The exit code, should it end by itself. */
  readonly ended: Promise<number | null>;
}

/** Starts the server, on this machine's own address only, and resolves when it answers. */
export function serve({ port = 0, token, forTests = false, ...profile }: ServeOptions): Promise<Served> {
  const { child, stop } = start(
    node24,
    [
      serverMain,
      ...dataArgs(profile),
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...(token === null ? ['--without-connection-token'] : ['--connection-token', token]),
      ...['--telemetry-level', 'off', '--disable-workspace-trust'],
      ...(forTests ? ['--enable-smoke-test-driver'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let log = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(patience);
      stop();
      reject(new Error(`The hosted VS Code ${why}.\n${log}`.trim()));
    };
    const patience = setTimeout(fail, 180_000, 'did not answer within three minutes');
    const read = (chunk: Buffer): void => {
      log = (log + chunk.toString()).slice(-20_000);
      if (log.includes('EADDRINUSE')) {
        log = '';
        fail(`cannot have port ${port}: something else is using it`);
      }
      const answered = /Extension host agent listening on (\d+)/.exec(log);
      if (!answered) return;
      clearTimeout(patience);
      resolve({ origin: `http://127.0.0.1:${answered[1] ?? ''}`, pid: child.pid ?? 0, stop, ended });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void ended.then((code) => fail(`ended with code ${String(code)}`));
  });
}
