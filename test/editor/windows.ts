/** The windows and folders of a test by hand: they are gone when it ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startHost, type Editor, type EditorHost, type EditorOptions } from '../integration/page.js';
import { soon } from './waiting.js';

const pictures = fileURLToPath(new URL('../../out/editor', import.meta.url));

let host: Promise<EditorHost> | undefined;
let editors: readonly Editor[] = [];
let folders: readonly string[] = [];

/** An empty folder, until the end of the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samklang-desk-'));
  folders = [...folders, folder];
  return folder;
}

/** A window, until the end of the test, of the VS Code that all tests by hand share. */
export async function openWindow(options: EditorOptions): Promise<Page> {
  const editor = await (await (host ??= startHost())).open(options);
  editors = [...editors, editor];
  return editor.page;
}

async function takePictures(title: string): Promise<void> {
  for (const [index, { page, said }] of editors.entries()) {
    const path = join(pictures, `${title.replace(/[^\p{L}\d]+/gu, '-').slice(0, 60)}-${index + 1}.png`);
    const taken = await soon(page.screenshot({ path, timeout: 30_000 }));
    const told = taken ? [`What it looked like: ${path}`] : [];
    console.log([...told, ...said.slice(-20)].join('\n    '));
  }
}

// These two are of the root suite, and so of all tests by hand.
afterEach(async function () {
  const test = this.currentTest;
  if (test?.state === 'failed') await takePictures(test.title);
  for (const editor of editors) await editor.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  editors = [];
  folders = [];
});
after(async () => (await host)?.close());
