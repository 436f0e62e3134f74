/**
 * Runs extension tests in the hosted VS Code: opens it in a headless Chromium with the tests named
 * in the page's address, prints their log, and tells the exit code that VS Code gives at the end.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.js';
import { ensure, serve } from './hostedVscode.js';

const logFile = fileURLToPath(new URL('../out/vscode.log', import.meta.url));
const patience = 45 * 60_000;

/** What the suite says begins with this; the rest of VS Code's log is for when something goes wrong. */
const mark = '│ ';

/** Where tests have no environment, their counts come with the log, and are written where Node's reporter writes them. */
const countsMark = '∑ ';

export async function runHostedTests(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    // runTests adds flags of the desktop application; they mean nothing here.
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  const value = (name: keyof typeof values): string => String(values[name] ?? '');
  ensure();
  const server = await serve({
    token: null,
    userDataDir: value('user-data-dir'),
    extensionsDir: value('extensions-dir'),
    forTests: true,
  });
  const browser = await launchChromium();
  const log: string[] = [];
  try {
    const page = await browser.newPage();
    const ended = new Promise<number>((resolve) => {
      setTimeout(() => {
        console.error(`The tests did not end within ${String(patience / 60_000)} minutes.`);
        resolve(1);
      }, patience);
      page.on('crash', () => {
        console.error('The browser page crashed.');
        resolve(1);
      });
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (type: string, logged: readonly unknown[]) => {
      const text = logged.map(String).join(' ');
      const counts = process.env['SAMKLANG_COUNTS'];
      if (text.startsWith(mark)) console.log(text.slice(mark.length));
      else if (text.startsWith(countsMark) && counts) {
        appendFileSync(counts, `${text.slice(countsMark.length)}\n`);
      } else log.push(`${type}: ${text}`);
    });
    const remote = (path: string): string => `vscode-remote://${new URL(server.origin).host}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(value('extensionDevelopmentPath'))],
      ['extensionTestsPath', remote(value('extensionTestsPath'))],
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({ folder: positionals[0] ?? '', payload: JSON.stringify(payload) });
    await page.goto(`${server.origin}/?${query.toString()}`);
    const code = await ended;
    if (code !== 0) {
      mkdirSync(dirname(logFile), { recursive: true });
      writeFileSync(logFile, log.join('\n'));
      console.error(`VS Code's own log is in ${logFile}`);
    }
    return code;
  } finally {
    await browser.close();
    server.stop();
  }
}
