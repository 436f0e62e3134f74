/** What a person does at the desk: messages, tabs, the cursor, saving. Pictures are taken by it too. */
import type { Page } from 'playwright-core';
import { command } from './lists.js';
import { eventually, insist, soon } from './waiting.js';

/** A message in the corner of the window. */
export const toast = (page: Page, words: string | RegExp) =>
  page.locator('.notification-toast', { hasText: words });

/** A file's tab, or a page's. */
export const tab = (page: Page, name: string) => page.locator('.tab', { hasText: name });

/** Where the cursor is, and how much is selected, in the words of the status bar. */
export const place = (page: Page, words: string | RegExp) =>
  page.locator('.statusbar-item', { hasText: words }).first();

/** The extension has read the file in front once the lines above its steps are there. */
export const isRead = (page: Page): Promise<void> => page.locator('.codelens-decoration').first().waitFor();

/** VS Code's own reload: it first writes down what it keeps of a window, where a browser's would not wait for that. */
export async function reload(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), command(page, 'Developer: Reload Window')]);
  await page.locator('.monaco-workbench').first().waitFor();
}

/** Puts the cursor behind the first occurrence of `words`, by the editor's own search. */
export async function goBehind(page: Page, words: string): Promise<void> {
  const search = page.locator('.find-widget.visible');
  const field = search.locator('textarea').first();
  await insist(`the cursor stands behind "${words}"`, async (timeout) => {
    await insist('the search is open', async (patience) => {
      if (!(await field.isVisible())) await page.keyboard.press('Control+f');
      return soon(field.waitFor({ timeout: patience }));
    });
    await field.fill(words);
    await search.locator('.matchesCount', { hasText: / of / }).waitFor();
    await field.press('Enter');
    await insist('the search is closed', async (patience) => {
      if (await field.isVisible()) await soon(field.press('Escape', { timeout: patience }));
      return soon(search.waitFor({ state: 'hidden', timeout: patience }));
    });
    // Where another key or page came between, it is looked for once more.
    return soon(place(page, `(${String(words.length)} selected)`).waitFor({ timeout }));
  });
  await page.keyboard.press('ArrowRight');
  await place(page, /^Ln \d+, Col \d+$/).waitFor();
}

/**
 * Saves what is in front until it looks right on disk: a busy VS Code may pass over a key, and saving twice does no harm.
 * While it writes, the file is empty: what is looked for has to be what the file is to be, not that something is gone.
 */
export function save(page: Page, what: string, look: () => boolean): Promise<void> {
  return eventually(`saved: ${what}`, async () => {
    await page.keyboard.press('Control+s');
    return look();
  });
}

/** Opens a file from the Explorer; it is not opened by the window's address, which a reload would go back to. */
export async function openFromExplorer(page: Page, name: string): Promise<void> {
  await insist(`${name} is open`, async (timeout) => {
    const item = page.getByRole('treeitem', { name }).first();
    return (
      (await soon(item.dblclick({ timeout }))) && (await soon(tab(page, name).first().waitFor({ timeout })))
    );
  });
  await page.locator('.monaco-editor .view-line').first().waitFor();
}
