/** Leading a workshop in the hosted VS Code with the packed extension. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEditor, type Editor } from '../integration/page.js';
import { command, overviewIn } from './desk.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');
const text = fixture.replace('Vi mødtes', ':::facilitator\n- Husk at sende sedler rundt\n:::\n\nVi mødtes');

describe('a facilitator in the room', function () {
  this.timeout(120_000);
  let folder: string;
  let editor: Editor | undefined;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-room-'));
    writeFileSync(join(folder, 'workshop.md'), text);
    // Not opened by its address, which a reload would go back to.
    editor = await openEditor({ folder, width: 1500, height: 900 });
    await editor.page.getByRole('treeitem', { name: 'workshop.md' }).dblclick();
    await editor.page.waitForTimeout(1000);
  });
  afterEach(async () => {
    await editor?.close();
    editor = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  it('types ratings into the table, and undo takes them back at once', async () => {
    const { page } = editor!;
    const saved = () => readFileSync(join(folder, 'workshop.md'), 'utf8');
    await command(page, 'Record ratings');
    const overview = overviewIn(page);
    await overview.locator('.field').first().waitFor();
    await overview.locator('.field').first().focus();
    await page.keyboard.type('55');
    await page.keyboard.press('Enter');
    await page.keyboard.type('11');
    await page.keyboard.press('Control+Enter');
    await overview.locator('.told', { hasText: 'står i tabellen' }).waitFor();
    await page.locator('.tab', { hasText: 'workshop.md' }).click();
    await page.keyboard.press('Control+s');
    await page.waitForTimeout(1000);
    assert.match(saved(), /\| Organisatorisk \| 1 1 2 2 2 2 2 3 3 5 5 +\| 1 1 2 3 3 3 3 3 3 4 4 +\|/);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+s');
    await page.waitForTimeout(1000);
    assert.equal(saved(), text);
  });

  it('keeps the clock over a reload, and projects no notes', async () => {
    const { page } = editor!;
    await command(page, 'Start the workshop');
    await overviewIn(page).locator('.clock.large').waitFor();
    await overviewIn(page).getByRole('button', { name: 'Næste trin' }).click();
    // VS Code writes down now and then what its views keep.
    await page.waitForTimeout(6000);
    await page.reload();
    await overviewIn(page).locator('.now h2', { hasText: 'Trin 2' }).waitFor({ timeout: 40_000 });
    await page.locator('.tab', { hasText: 'workshop.md' }).click();
    await command(page, 'Present on screen');
    await page.locator('.tab', { hasText: 'Storskærm' }).waitFor();
    const wall = overviewIn(page);
    await wall.locator('.stage').waitFor();
    for (let slide = 0; slide < 4; slide++) {
      assert.ok(!(await wall.locator('body').innerText()).includes('sedler rundt'));
      await wall.getByRole('button', { name: 'Næste billede' }).press('ArrowRight');
    }
  });

  it('fills the screen, comes back after a reload at the same picture, and moves to a window of its own', async () => {
    const { page } = editor!;
    await command(page, 'Present on screen');
    await overviewIn(page).locator('.stage').waitFor();
    const fills = () =>
      overviewIn(page)
        .locator('body')
        .evaluate(() => document.fullscreenElement !== null);
    await overviewIn(page).getByRole('button', { name: 'Fuld skærm' }).click();
    await page.waitForTimeout(500);
    assert.ok(await fills());
    await page.keyboard.press('f');
    await page.waitForTimeout(500);
    assert.ok(!(await fills()));

    await overviewIn(page).getByRole('button', { name: 'Balancen' }).click();
    // VS Code writes down now and then what its views keep.
    await page.waitForTimeout(6000);
    await page.reload();
    const balance = overviewIn(page).locator('.stage .balance');
    await balance.waitFor({ timeout: 40_000 });
    assert.match(await balance.innerText(), /Skru op/);

    const [own] = await Promise.all([
      page.context().waitForEvent('page'),
      overviewIn(page).getByRole('button', { name: 'Flyt til eget vindue' }).click(),
    ]);
    await own.locator('.tab', { hasText: 'Storskærm' }).waitFor();
    await overviewIn(own).locator('.stage .balance').waitFor();
    assert.equal(await page.locator('.tab', { hasText: 'Storskærm' }).count(), 0);
  });
});
