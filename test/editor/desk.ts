/** What a person does at the desk: commands by the palette, answers, the cursor, the overview. Pictures are taken by it too. */
import type { FrameLocator, Page } from 'playwright-core';
import { eventually } from './waiting.js';

/** The overview's page: VS Code puts a webview into a frame in a frame. */
export function overviewIn(page: Page): FrameLocator {
  const ours = page.locator('iframe.webview[src*="extensionId=samklang.samklang"]');
  return ours.last().contentFrame().frameLocator('iframe');
}

/** A message in the corner of the window. */
export const toast = (page: Page, words: string | RegExp) =>
  page.locator('.notification-toast', { hasText: words });

/** A file's tab, or a page's. */
export const tab = (page: Page, name: string) => page.locator('.tab', { hasText: name });

/** How long a list may take before it is asked for anew, in milliseconds: another that closes can take it along. */
const again = 4000;

const soon = (shown: Promise<unknown>): Promise<boolean> =>
  shown.then(
    () => true,
    () => false,
  );

/** Runs a command by the palette, as a person would; asks again while VS Code is still finding its extensions. */
export async function command(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input').first();
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  await eventually(`the palette has "${title}"`, async () => {
    await page.keyboard.press('F1');
    const asked = input.fill(`>${title}`, { timeout: again }).then(() => row.waitFor({ timeout: again }));
    if (await soon(asked)) return true;
    await page.keyboard.press('Escape');
    return false;
  });
  await page.keyboard.press('Enter');
}

/** VS Code's own reload: it first writes down what it keeps of a window, where a browser's would not wait for that. */
export async function reload(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), command(page, 'Developer: Reload Window')]);
  await page.locator('.monaco-workbench').first().waitFor();
}

/** Answers the question that holds these words, by what it proposes where `text` is null. */
export async function answer(page: Page, words: string, text: string | null): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  await widget
    .filter({ hasText: words })
    .or(widget.locator(`input[placeholder*="${words}"]`))
    .first()
    .waitFor();
  const input = widget.locator('input[type="text"], input.input').last();
  if (text !== null) await input.fill(text);
  // A list can be shown before what is in it has come.
  if (await widget.locator('.quick-input-list').isVisible())
    await widget.locator('.monaco-list-row.focused').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Answers all that "New workshop" asks. */
export async function answerAll(page: Page, template: string | null): Promise<void> {
  await answer(page, 'sprog', null);
  await answer(page, 'skabelon', template);
  await answer(page, 'arbejdsfællesskab', 'Team Nord');
  await answer(page, 'kerneopgaven', 'At borgerne kan leve trygt');
  await answer(page, 'I hvilket forum', null);
  await answer(page, 'deltager', '4');
  await answer(page, 'minutter', '60');
  await answer(page, 'dag', '2026-12-01');
}

/** Chooses the row that holds these words in the list that is shown. */
export async function choose(page: Page, words: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: words }).waitFor();
  await answer(page, words, words);
}

/** Puts the cursor behind the first occurrence of `words`, by the editor's own search. */
export async function goBehind(page: Page, words: string): Promise<void> {
  const search = page.locator('.find-widget.visible');
  await page.keyboard.press('Control+f');
  await search.locator('textarea').first().fill(words);
  await search.locator('.matchesCount', { hasText: / of / }).waitFor();
  await page.keyboard.press('Enter');
  // A busy VS Code may pass over it; in the text a second one would take the selection away.
  await eventually('the search is closed', async () => {
    if ((await search.locator('textarea:focus').count()) > 0) await page.keyboard.press('Escape');
    return (await search.count()) === 0;
  });
  await page.keyboard.press('ArrowRight');
}

/** Saves what is in front until it looks right on disk: a busy VS Code may pass over a key, and saving twice does no harm. */
export function save(page: Page, what: string, look: () => boolean): Promise<void> {
  return eventually(`saved: ${what}`, async () => {
    await page.keyboard.press('Control+s');
    return look();
  });
}

/** Opens a file from the Explorer; it is not opened by the window's address, which a reload would go back to. */
export async function openFromExplorer(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name }).dblclick();
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** Types a path into VS Code's own file dialog and takes it; the dialog looks the path up, and asks again meanwhile. */
export async function takePath(page: Page, path: string): Promise<void> {
  const input = page.locator('.quick-input-widget input').first();
  const asks = async (): Promise<boolean> =>
    (await input.isVisible()) && (await input.inputValue()).startsWith('/');
  await eventually('the dialog asks for a path', asks);
  let patience = again;
  await eventually(`the dialog takes ${path}`, async () => {
    if (!(await asks())) return true;
    // Filling it in anew would begin the look-up anew: a slow machine would never come to its end.
    if ((await input.inputValue()) !== path) await input.fill(path);
    await input.press('Enter');
    patience *= 2;
    return soon(eventually('it closes', async () => !(await asks()), patience));
  });
}

/** Opens Samklang's walkthrough from VS Code's list of them. */
export async function openWalkthrough(page: Page): Promise<void> {
  const ours = page.locator('.quick-input-list .monaco-list-row', {
    hasText: 'Hold en workshop med Samklang',
  });
  await eventually('VS Code knows our walkthrough', async () => {
    await command(page, 'Welcome: Open Walkthrough');
    if (await soon(ours.waitFor({ timeout: again }))) return true;
    await page.keyboard.press('Escape');
    return false;
  });
  await ours.click();
}
