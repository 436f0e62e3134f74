/** Many workshops and what leaves them, by hand in the hosted VS Code: reminders, a long reading, a report. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { workshopNotes } from '../bench/folder.js';
import { openEditor, type Editor, type EditorOptions } from '../integration/page.js';
import { answer, command } from './desk.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');
const overdue = fixture.replace(/frist=\d{4}-\d\d-\d\d/g, 'frist=2020-12-15');

describe('across workshops', function () {
  this.timeout(120_000);
  let folder: string;
  let editor: Editor | undefined;

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'samklang-across-'))));
  afterEach(async () => {
    await editor?.close();
    editor = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (options: EditorOptions = {}): Promise<Page> => {
    editor = await openEditor({ folder, width: 1500, height: 900, ...options });
    return editor.page;
  };
  const toast = (page: Page, words: string | RegExp) =>
    page.locator('.notification-toast', { hasText: words });
  /** Longer than the window gets to settle before a reminder. */
  const longEnough = 9000;

  it('reminds of what is overdue once a day', async () => {
    writeFileSync(join(folder, 'workshop.md'), overdue);
    const page = await open({ file: 'workshop.md' });
    await toast(page, 'har overskredet fristen').waitFor({ timeout: 40_000 });
    // VS Code writes down now and then what an extension keeps.
    await page.waitForTimeout(2000);
    await page.reload();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.waitForTimeout(longEnough);
    assert.equal(await toast(page, 'har overskredet fristen').count(), 0);
  });

  it('reminds of nothing when that is switched off', async () => {
    writeFileSync(join(folder, 'workshop.md'), overdue);
    const page = await open({ file: 'workshop.md', settings: { 'samklang.reminders': false } });
    await page.waitForTimeout(longEnough);
    assert.equal(await toast(page, 'har overskredet fristen').count(), 0);
  });

  it('reads a great many files in the background, which can be stopped and gone on with', async () => {
    const count = 4000;
    for (let index = 0; index < count; index++)
      writeFileSync(join(folder, `${String(index)}.md`), workshopNotes(index));
    const page = await open({ settings: { 'samklang.reminders': false } });
    await page.locator('.activitybar .action-label[aria-label^="Samklang"]').first().click();
    const reading = toast(page, 'Læser workshopfiler');
    await reading.filter({ hasText: /\d+ af 4000 filer/ }).waitFor({ timeout: 40_000 });
    // The buttons of a message come up when it is pointed at.
    await reading.hover();
    await reading.getByRole('button', { name: 'Cancel' }).click();
    const told = page.locator('.tree-explorer-viewlet-tree-view .message', {
      hasText: 'Du stoppede læsningen',
    });
    await told.waitFor();
    const read = Number(/efter (\d+) af 4000/.exec(await told.innerText())?.[1]);
    assert.ok(read > 0 && read < count, String(read));
    await command(page, 'Read the workshop files again');
    await told.waitFor({ state: 'detached', timeout: 60_000 });
  });

  it('saves a report where it is told to, and goes to what must not be in it', async () => {
    const words = 'Ring til 22 33 44 55 om lokalet';
    writeFileSync(join(folder, 'workshop.md'), fixture.replace('Vi mødtes', `${words}. Vi mødtes`));
    const page = await open({ file: 'workshop.md', settings: { 'samklang.reminders': false } });
    const ask = async () => {
      await command(page, 'Export report');
      await answer(page, 'rapport', 'Handlingsplan');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Regneark' }).waitFor();
      await page.locator('.quick-input-widget input').first().fill('Regneark');
      await page.keyboard.press('Enter');
    };
    await ask();
    const refused = toast(page, 'ikke bør forlade filen');
    await refused.getByRole('button', { name: 'Vis stedet' }).click();
    await page.locator('.statusbar-item', { hasText: 'Ln 21, Col 10' }).waitFor();
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('Spørg på kontoret');
    await page.keyboard.press('Control+s');
    await page.waitForTimeout(1500);
    assert.match(readFileSync(join(folder, 'workshop.md'), 'utf8'), /Ring til Spørg på kontoret/);

    await ask();
    await page
      .locator('iframe.webview')
      .last()
      .contentFrame()
      .frameLocator('iframe')
      .getByRole('link', { name: 'Gem som' })
      .click();
    const path = page.locator('.quick-input-widget input').first();
    const proposed = async () =>
      /2026-11-22-team-nord-hjemmeplejen-indsatsplan\.csv$/.test(await path.inputValue());
    for (let attempt = 1; attempt <= 20 && !(await proposed()); attempt++) await page.waitForTimeout(200);
    assert.ok(await proposed(), await path.inputValue());
    const target = join(folder, 'plan.csv');
    await path.fill(target);
    await page.waitForTimeout(800);
    await page.keyboard.press('Enter');
    await toast(page, 'Rapporten ligger i plan.csv').waitFor();
    assert.ok(existsSync(target));
    assert.ok(readFileSync(target, 'utf8').startsWith('\uFEFF'));
  });
});
