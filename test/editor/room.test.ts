/** Leading a workshop in the hosted VS Code with the packed extension. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openFromExplorer, reload, save, tab } from './desk.js';
import { overviewIn } from './frames.js';
import { command } from './lists.js';
import { eventually } from './waiting.js';
import { sharedWindow } from './windows.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');
const text = fixture.replace('Vi mødtes', ':::facilitator\n- Husk at sende sedler rundt\n:::\n\nVi mødtes');

describe('a facilitator in the room', () => {
  let folder: string;
  let page: Page;

  beforeEach(async () => {
    ({ page, folder } = await sharedWindow({ width: 1500, height: 900 }, { 'workshop.md': text }));
    await openFromExplorer(page, 'workshop.md');
  });

  it('types ratings into the table, and undo takes them back at once', async () => {
    const saved = () => readFileSync(join(folder, 'workshop.md'), 'utf8');
    await command(page, 'Record ratings');
    const overview = overviewIn(page);
    await overview.locator('.field').first().waitFor();
    const field = (at: number) => overview.locator('.field').nth(at);
    await field(0).pressSequentially('55');
    await field(0).press('Enter');
    await field(1).pressSequentially('11');
    await field(1).press('Control+Enter');
    await overview.locator('.told', { hasText: 'står i tabellen' }).waitFor();
    await tab(page, 'workshop.md').click();
    const row = /\| Organisatorisk \| 1 1 2 2 2 2 2 3 3 5 5 +\| 1 1 2 3 3 3 3 3 3 4 4 +\|/;
    await save(page, 'the ratings', () => row.test(saved()));
    await page.keyboard.press('Control+z');
    await save(page, 'one step takes all back', () => saved() === text);
  });

  it('keeps the clock over a reload, and projects no notes', async () => {
    await command(page, 'Start the workshop');
    await overviewIn(page).locator('.clock.large').waitFor();
    await overviewIn(page).getByRole('button', { name: 'Næste trin' }).click();
    await overviewIn(page).locator('.now h2', { hasText: 'Trin 2' }).waitFor();
    await reload(page);
    await overviewIn(page).locator('.now h2', { hasText: 'Trin 2' }).waitFor();
    await tab(page, 'workshop.md').click();
    await command(page, 'Present on screen');
    await tab(page, 'Storskærm').waitFor();
    const wall = overviewIn(page);
    await wall.locator('.stage').waitFor();
    for (let slide = 0; slide < 4; slide++) {
      assert.ok(!(await wall.locator('body').innerText()).includes('sedler rundt'));
      await wall.getByRole('button', { name: 'Næste billede' }).press('ArrowRight');
    }
  });

  it('fills the screen, comes back after a reload at the same picture, and moves to a window of its own', async () => {
    await command(page, 'Present on screen');
    await overviewIn(page).locator('.stage').waitFor();
    const fills = () =>
      overviewIn(page)
        .locator('body')
        .evaluate(() => document.fullscreenElement !== null);
    await overviewIn(page).getByRole('button', { name: 'Fuld skærm' }).click();
    await eventually('it fills the screen', fills);
    await page.keyboard.press('f');
    await eventually('it no longer does', async () => !(await fills()));

    await overviewIn(page).getByRole('button', { name: 'Balancen' }).click();
    const balance = overviewIn(page).locator('.stage .balance');
    await balance.waitFor();
    await reload(page);
    await balance.waitFor();
    assert.match(await balance.innerText(), /Skru op/);

    const [own] = await Promise.all([
      page.context().waitForEvent('page'),
      overviewIn(page).getByRole('button', { name: 'Flyt til eget vindue' }).click(),
    ]);
    await tab(own, 'Storskærm').waitFor();
    await overviewIn(own).locator('.stage .balance').waitFor();
    assert.equal(await tab(page, 'Storskærm').count(), 0);
  });
});
