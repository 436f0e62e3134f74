/** What stands before somebody who has just installed Samklang, and what stays in sight when files are opened. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { aboutTexts } from '../../src/texts/aboutTexts.js';
import { content } from '../../src/texts/content/index.js';
import { uiTexts } from '../../src/texts/uiTexts.js';
import { openFromExplorer, reload, toast } from './desk.js';
import { overviewIn } from './frames.js';
import { command, dismiss } from './lists.js';
import { eventually } from './waiting.js';
import { newFolder, openWindow, sharedWindow } from './windows.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');
const { greeting, newWorkshop } = uiTexts.da;

/** Waits until Samklang runs and has done what it does when it begins: the palette's question is the last of it. */
async function samklangRuns(page: Page): Promise<void> {
  await command(page, 'New workshop');
  await page.locator('.quick-input-title', { hasText: '(1/8)' }).waitFor();
  await dismiss(page);
}

describe('somebody who has just installed Samklang', () => {
  let folder: string;
  beforeEach(() => (folder = newFolder()));

  it('hears of it once in an empty folder, and gets to the first workshop from there', async () => {
    const page = await openWindow({ folder, width: 1200, height: 800 });
    const greeted = toast(page, greeting.text);
    await greeted.waitFor();
    await greeted.getByRole('button', { name: greeting.start }).click();
    await page.locator('.quick-input-title', { hasText: newWorkshop.language }).waitFor();
    await dismiss(page);
    await reload(page);
    await samklangRuns(page);
    assert.equal(await greeted.count(), 0, 'once is enough');
  });

  it('is shown how it is done, where that is chosen', async () => {
    const page = await openWindow({ folder, width: 1200, height: 800 });
    await toast(page, greeting.text).getByRole('button', { name: greeting.look }).click();
    await page.locator('.getting-started', { hasText: 'Hold en workshop med Samklang' }).waitFor();
  });

  it('is left alone in a folder that holds something to open', async () => {
    writeFileSync(join(folder, 'nord.md'), fixture);
    const page = await openWindow({ folder, width: 1200, height: 800 });
    await samklangRuns(page);
    assert.equal(await toast(page, greeting.text).count(), 0);
  });
});

describe('the balance', () => {
  it('moves aside for a file that would cover it', async () => {
    const { page } = await sharedWindow({ width: 1500, height: 900 }, { 'nord.md': fixture });
    await command(page, 'Show balance');
    await overviewIn(page).getByRole('button', { name: newWorkshop.title }).waitFor();
    const columns = page.locator('.editor-group-container');
    assert.equal(await columns.count(), 1);
    await openFromExplorer(page, 'nord.md');
    await eventually('both are to be seen', async () => (await columns.count()) === 2);
    await overviewIn(page).locator('.piece.task').waitFor();
    await page.locator('.monaco-editor .view-line').first().waitFor();
  });
});

describe('About Samklang', () => {
  it('says who made the model, copies versions alone, and shows the licences', async () => {
    const { page } = await sharedWindow({ width: 1500, height: 900 }, { 'nord.md': fixture });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = page.locator('.monaco-dialog-box', { hasText: content.da.credit });
    await command(page, 'About Samklang');
    await dialog.getByRole('button', { name: aboutTexts.da.copy }).click();
    await toast(page, aboutTexts.da.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Samklang: \d+\.\d+\.\d+\nVS Code: /);
    assert.doesNotMatch(copied, /[\\/]|nord|Nord/);

    await command(page, 'About Samklang');
    await dialog.getByRole('button', { name: aboutTexts.da.notices }).click();
    await page.locator('.view-line', { hasText: 'packages by others' }).waitFor();
  });
});
