/**
 * A hosted VS Code of which every part can be killed, as a power cut or a full memory does it: the browser, the
 * server, and the process in which extensions run. What each has written to disk is all that is left of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { calmChromium, findChromium, patience } from '../../scripts/chromium.js';
import { installExtension, serve, writeSettings, type Served } from '../../scripts/hostedVscode.js';
import { start } from '../../scripts/processes.js';
import { packed } from '../integration/page.js';
import { eventually } from './waiting.js';

export interface Mortal {
  /** Where the server keeps what is its own, and what extensions keep. */
  readonly data: string;
  readonly page: () => Page;
  readonly killBrowser: () => Promise<void>;
  readonly killServer: () => Promise<void>;
  /** VS Code starts another one by itself. */
  readonly killExtensions: () => void;
  /** Starts what has been killed, and opens the folder again. */
  readonly revive: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function openMortal(folder: string): Promise<Mortal> {
  const temporary = mkdtempSync(join(tmpdir(), 'samklang-mortal-'));
  const profile = { userDataDir: join(temporary, 'user'), extensionsDir: join(temporary, 'extensions') };
  installExtension(packed, profile);
  writeSettings(profile.userDataDir);
  const browserData = join(temporary, 'browser');
  let server: Served | null = await serve({ ...profile, token: null });
  const { origin } = server;
  const port = Number(new URL(origin).port);
  let browser: { readonly remote: Browser; readonly stop: () => void } | null = null;
  let page: Page | null = null;

  const revive = async (): Promise<Page> => {
    server ??= await serve({ ...profile, token: null, port });
    browser ??= await startBrowser(browserData);
    const [context] = browser.remote.contexts();
    context!.setDefaultTimeout(patience);
    page = context!.pages()[0] ?? (await context!.newPage());
    await page.setViewportSize({ width: 1500, height: 900 });
    await page.goto(`${origin}/?${new URLSearchParams({ folder }).toString()}`);
    await page.locator('.monaco-workbench').waitFor();
    return page;
  };
  const killBrowser = async () => {
    const gone = new Promise<void>((resolve) => browser?.remote.once('disconnected', () => resolve()));
    browser?.stop();
    await gone;
    browser = null;
  };
  const killServer = async () => {
    server?.stop();
    await server?.ended;
    server = null;
  };
  await revive();
  return {
    data: profile.userDataDir,
    page: () => page!,
    killBrowser,
    killServer,
    killExtensions: () => {
      for (const pid of childrenOf(server!.pid, '--type=extensionHost')) process.kill(pid, 'SIGKILL');
    },
    revive,
    close: async () => {
      browser?.stop();
      await killServer();
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A Chromium that keeps what pages store, and that nothing of ours closes in an orderly way. */
async function startBrowser(data: string): Promise<{ readonly remote: Browser; readonly stop: () => void }> {
  rmSync(join(data, 'DevToolsActivePort'), { force: true });
  const args = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${data}`, ...calmChromium];
  const { stop } = start(findChromium(), [...args, 'about:blank'], { stdio: 'ignore' });
  const port = await portIn(join(data, 'DevToolsActivePort'));
  return { remote: await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: patience }), stop };
}

/** Chromium writes its port into this file once it listens. */
async function portIn(file: string): Promise<string> {
  let port = '';
  await eventually('Chromium to listen', () => {
    port = existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[0] ?? '') : '';
    return port !== '';
  });
  return port;
}

/** The processes below another one whose command line holds these words. */
function childrenOf(ancestor: number, words: string): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const processes = stdout.split('\n').flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), args: args! }] : [];
  });
  const below = (pid: number): number[] =>
    processes.filter(({ parent }) => parent === pid).flatMap((child) => [child.pid, ...below(child.pid)]);
  const all = new Set(below(ancestor));
  return processes.filter(({ pid, args }) => all.has(pid) && args.includes(words)).map(({ pid }) => pid);
}
