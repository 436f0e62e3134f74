/**
 * The hosted VS Code with the packed extension, as a playwright page: for pictures and for what
 * only a browser can measure, such as the time from a key to the overview.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { ensure, installExtension, serve, writeSettings, type Settings } from '../../scripts/hostedVscode.js';

/**
 * Most tests are about the text; those of the page ask for it. A question stays when something else takes the focus: in a
 * window that is busy opening a page, that may be later than the question.
 */
export const asText: Settings = { 'samklang.open': 'text', 'workbench.quickOpen.closeOnFocusLost': false };

/** What users install. */
export const packed = fileURLToPath(new URL('../../dist/samklang.vsix', import.meta.url));

export interface EditorOptions {
  /** Opened as it is, not copied; none gives a window without a folder. */
  readonly folder?: string;
  /** A file to open at once, relative to the folder. */
  readonly file?: string;
  /** The name of a colour theme: "Default Dark Modern", "Default Light Modern", "Default High Contrast" … */
  readonly theme?: string;
  readonly width?: number;
  readonly height?: number;
  /** Two gives pictures twice as sharp. */
  readonly scale?: number;
  readonly settings?: Settings;
}

export interface Editor {
  readonly page: Page;
  /** What the window said of itself that may tell why something failed in it: errors, and what did not come. */
  readonly said: readonly string[];
  close(): Promise<void>;
}

/** A hosted VS Code and a browser, for as many windows as one likes. */
export interface EditorHost {
  /** Opens a window that shares nothing with the others but the user's settings, which `settings` replaces. */
  readonly open: (options: EditorOptions) => Promise<Editor>;
  readonly close: () => Promise<void>;
}

export async function startHost(): Promise<EditorHost> {
  if (!existsSync(packed)) throw new Error('There is no dist/samklang.vsix: run `npm run package` first.');
  ensure();
  const temporary = mkdtempSync(join(tmpdir(), 'samklang-page-'));
  const profile = { userDataDir: join(temporary, 'user'), extensionsDir: join(temporary, 'extensions') };
  installExtension(packed, profile);
  const server = await serve({ ...profile, token: null });
  const browser = await launchChromium();
  return {
    open(options) {
      const { theme = 'Default Dark Modern' } = options;
      writeSettings(profile.userDataDir, {
        ...asText,
        ...options.settings,
        'workbench.colorTheme': theme,
      });
      return openWindow(browser, server.origin, options);
    },
    async close() {
      await browser.close();
      server.stop();
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function listenTo(page: Page): readonly string[] {
  const said: string[] = [];
  const say = (text: string) => void said.push(text.split('\n')[0]!.slice(0, 200));
  page.on('console', (message) => {
    if (message.type() === 'error') say(message.text());
  });
  page.on('pageerror', (error) => say(String(error)));
  page.on('requestfailed', (request) => say(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) say(`${response.url()}: ${response.status()}`);
  });
  return said;
}

async function openWindow(browser: Browser, origin: string, options: EditorOptions): Promise<Editor> {
  const { file, width = 1280, height = 800, scale = 1 } = options;
  const folder = options.folder === undefined ? null : resolve(options.folder);
  // What a window keeps stands in the browser.
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  const said = listenTo(page);
  // Asked whether a window is to be left, though not all in it is saved: yes.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  const close = async (): Promise<void> => {
    // A window that is left ends its extension host; one that is cut off keeps it waiting for a return.
    await page.goto('about:blank').catch(() => undefined);
    await context.close();
  };
  try {
    const query = new URLSearchParams(folder === null ? { ew: 'true' } : { folder });
    if (file !== undefined && folder !== null) {
      const uri = `vscode-remote://${new URL(origin).host}${join(folder, file)}`;
      query.set('payload', JSON.stringify([['openFile', uri]]));
    }
    await page.goto(`${origin}/?${query.toString()}`);
    await page
      .locator(file === undefined ? '.monaco-workbench' : '.monaco-editor .view-line')
      .first()
      .waitFor();
    return { page, said, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One window in a VS Code of its own, which closes with it. */
export async function openEditor(options: EditorOptions): Promise<Editor> {
  const host = await startHost();
  try {
    const { page, said } = await host.open(options);
    return { page, said, close: host.close };
  } catch (error) {
    await host.close();
    throw error;
  }
}
