/**
 * The hosted VS Code with the packed extension, as a playwright page: for pictures and for what
 * only a browser can measure, such as the time from a key to the overview.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { ensure, installExtension, serve, writeSettings, type Settings } from '../../scripts/hostedVscode.js';

const packed = fileURLToPath(new URL('../../dist/samklang.vsix', import.meta.url));

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
  close(): Promise<void>;
}

export async function openEditor(options: EditorOptions): Promise<Editor> {
  const { file, theme = 'Default Dark Modern', width = 1280, height = 800, scale = 1 } = options;
  const folder = options.folder === undefined ? null : resolve(options.folder);
  if (!existsSync(packed)) throw new Error('There is no dist/samklang.vsix: run `npm run package` first.');
  ensure();
  const temporary = mkdtempSync(join(tmpdir(), 'samklang-page-'));
  const profile = { userDataDir: join(temporary, 'user'), extensionsDir: join(temporary, 'extensions') };
  installExtension(packed, profile);
  writeSettings(profile.userDataDir, { ...options.settings, 'workbench.colorTheme': theme });
  const server = await serve({ ...profile, token: null });
  const browser = await launchChromium();
  const close = async (): Promise<void> => {
    await browser.close();
    server.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    const query = new URLSearchParams(folder === null ? { ew: 'true' } : { folder });
    if (file !== undefined && folder !== null) {
      const uri = `vscode-remote://${new URL(server.origin).host}${join(folder, file)}`;
      query.set('payload', JSON.stringify([['openFile', uri]]));
    }
    await page.goto(`${server.origin}/?${query.toString()}`);
    await page
      .locator(file === undefined ? '.monaco-workbench' : '.monaco-editor .view-line')
      .first()
      .waitFor();
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
