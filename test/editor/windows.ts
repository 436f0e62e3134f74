/** The windows and folders of a test by hand: they are gone when it ends. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startHost, type Editor, type EditorHost, type EditorOptions } from '../integration/page.js';
import { command, dismiss } from './lists.js';
import { eventually, soon } from './waiting.js';

const pictures = fileURLToPath(new URL('../../out/editor', import.meta.url));

/** A window in which one test after another works, and what it was opened with. */
interface Shared {
  readonly editor: Editor;
  readonly folder: string;
  readonly options: EditorOptions;
}

let host: Promise<EditorHost> | undefined;
let editors: readonly Editor[] = [];
let folders: readonly string[] = [];
let shared: Shared | undefined;

/** An empty folder, until the end of the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samklang-desk-'));
  folders = [...folders, folder];
  return folder;
}

const open = async (options: EditorOptions): Promise<Editor> => (await (host ??= startHost())).open(options);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A window, until the end of the test, of the VS Code that all tests by hand share. */
export async function openWindow(options: EditorOptions): Promise<Page> {
  // Its settings become those of all windows.
  const asShared = [shared?.options.settings, shared?.options.theme];
  if (!isSame([options.settings, options.theme], asShared)) await closeShared();
  const editor = await open(options);
  editors = [...editors, editor];
  return editor.page;
}

/**
 * A window and its folder for a test that needs nothing to be as on the first day: where the test before it asked for
 * the same, it is that one's, with nothing open and no other file left. The most of a test is VS Code beginning.
 *
 * @param files texts by their path in the folder. They are there before a new window is: one that is written while VS
 * Code begins may be too late for its first look and too early for its watcher, and is then never seen in the Explorer.
 */
export async function sharedWindow(
  options: Omit<EditorOptions, 'folder' | 'file'>,
  files: Readonly<Record<string, string>> = {},
): Promise<{ readonly page: Page; readonly folder: string }> {
  if (shared && isSame(shared.options, options) && (await soon(clear(shared)))) {
    write(shared.folder, files);
    return { page: shared.editor.page, folder: shared.folder };
  }
  await closeShared();
  const folder = mkdtempSync(join(tmpdir(), 'samklang-desk-'));
  write(folder, files);
  const editor = await open({ ...options, folder });
  shared = { folder, options, editor };
  return { page: editor.page, folder };
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Closes all that is open and asked, saving nothing, and takes every file away. */
async function clear({ editor: { page }, folder }: Shared): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await dismiss(page);
  await command(page, 'View: Close All Editors');
  const unsaved = page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" });
  await eventually('nothing is open', async () => {
    if (await unsaved.isVisible()) await soon(unsaved.click({ timeout: 4000 }));
    return (await page.locator('.tab').count()) === 0;
  });
  await command(page, 'Notifications: Clear All Notifications');
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  await eventually('VS Code has seen that the files are gone', async () => {
    return (await page.locator('.explorer-folders-view .monaco-list-row').count()) === 0;
  });
}

async function closeShared(): Promise<void> {
  const { editor, folder } = shared ?? {};
  shared = undefined;
  await editor?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

async function takePictures(title: string): Promise<void> {
  const all = shared ? [...editors, shared.editor] : editors;
  for (const [index, { page, said }] of all.entries()) {
    const path = join(pictures, `${title.replace(/[^\p{L}\d]+/gu, '-').slice(0, 60)}-${index + 1}.png`);
    const taken = await soon(page.screenshot({ path, timeout: 30_000 }));
    const told = taken ? [`What it looked like: ${path}`] : [];
    console.log([...told, ...said.slice(-20)].join('\n    '));
  }
}

// These two are of the root suite, and so of all tests by hand.
afterEach(async function () {
  const test = this.currentTest;
  if (test?.state === 'failed') {
    await takePictures(test.title);
    // The next begins anew.
    await closeShared();
  }
  for (const editor of editors) await editor.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  editors = [];
  folders = [];
});
after(async () => {
  await closeShared();
  await (await host)?.close();
});
