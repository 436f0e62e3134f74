/** What a person does and sees, by keyboard and eyes, in the hosted VS Code with the packed extension. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goBehind, openFromExplorer, reload, tab, toast } from './desk.js';
import { overviewIn } from './frames.js';
import { answerAll, command, openWalkthrough } from './lists.js';
import { openWindow, sharedWindow } from './windows.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');

describe('a consultant at work', () => {
  const open = (files: Readonly<Record<string, string>> = {}) =>
    sharedWindow({ width: 1500, height: 950 }, files);

  it('makes a workshop in an empty folder, rates, and sees the balance, also after a reload', async () => {
    const { page, folder } = await open();
    await command(page, 'New workshop');
    await answerAll(page, null);
    await tab(page, '2026-12-01-team-nord.md').waitFor();
    assert.ok(existsSync(join(folder, '2026-12-01-team-nord.md')));
    assert.deepEqual(readdirSync(folder), ['2026-12-01-team-nord.md']);

    await command(page, 'Show balance');
    const overview = overviewIn(page);
    await overview.locator('.piece.task').waitFor();
    assert.match(await overview.locator('.core').innerText(), /At borgerne kan leve trygt/);
    assert.match(await overview.locator('.piece.task .direction').innerText(), /Ikke vurderet/);

    await tab(page, '2026-12-01-team-nord.md').click();
    await goBehind(page, '| Opgaverettet   |');
    await page.keyboard.type(' 5 5 4 5 | 3 4 3 4 |');
    await overview.locator('.piece.task .direction', { hasText: 'Skru ned' }).waitFor();
    // The direction is there before the last number is.
    await overview.locator('.piece.task .dot').nth(7).waitFor();
    assert.equal(await overview.locator('.piece.task .dot').count(), 8);

    await page.keyboard.press('Control+s');
    await tab(page, '2026-12-01-team-nord.md').and(page.locator(':not(.dirty)')).waitFor();
    await reload(page);
    await overviewIn(page).locator('.piece.task .direction', { hasText: 'Skru ned' }).waitFor();
  });

  it('goes from the picture to the place in the text', async () => {
    const { page } = await open({ 'workshop.md': fixture });
    await openFromExplorer(page, 'workshop.md');
    await command(page, 'Show balance');
    const overview = overviewIn(page);
    await overview.locator('.piece.task').waitFor();
    await overview.locator('.efforts .go').nth(1).click();
    const line = fixture.split('\n').findIndex((words) => words.includes('Bedre kørselsplaner')) + 1;
    await page.locator('.statusbar-item', { hasText: `Ln ${String(line)}, Col` }).waitFor();
    assert.equal(await tab(page, 'workshop.md').count(), 1);
  });

  it('makes a workshop without an open folder, as a file that has not been saved', async () => {
    const page = await openWindow({ width: 1200, height: 800 });
    await command(page, 'New workshop');
    await answerAll(page, null);
    await tab(page, 'Untitled-1').waitFor();
    await page.locator('.view-line', { hasText: '…' }).first().waitFor();
  });

  it('finds a template of their own in the picker, and hears of a broken one', async () => {
    const own =
      '---\nsamklang: 1\nlanguage: da\ntitle: {{title}}\ncommunity: {{community}}\n---\n\n# Vores eget ark\n\n- …\n';
    const { page, folder } = await open({
      '.samklang/templates/vores-ark.md': own,
      '.samklang/templates/i-stykker.md': 'Ikke en skabelon',
    });
    await command(page, 'New workshop');
    await answerAll(page, 'vores-ark');
    await tab(page, '2026-12-01-team-nord.md').waitFor();
    await toast(page, 'i-stykker').waitFor();
    const made = readFileSync(join(folder, '2026-12-01-team-nord.md'), 'utf8');
    assert.match(made, /title: .*vores-ark: Team Nord/);
    assert.match(made, /# Vores eget ark/);
  });

  it('gets from the walkthrough alone to a workshop with a balance', async () => {
    const { page } = await open();
    await openWalkthrough(page);
    await page.getByText('Ny workshop', { exact: true }).first().click();
    await answerAll(page, null);
    const file = tab(page, '2026-12-01-team-nord.md');
    await file.waitFor();
    await page.locator('.tab').filter({ hasNotText: 'team-nord' }).first().click();
    await page.getByText('Se balancen', { exact: true }).first().click();
    await page.getByText('Vis balancen', { exact: true }).first().click();
    const overview = overviewIn(page);
    await overview.locator('.piece.task').waitFor();
    await file.click();
    await goBehind(page, '| Opgaverettet   |');
    await page.keyboard.type(' 5 5 4 5 | 3 4 3 4 |');
    await overview.locator('.piece.task .direction', { hasText: 'Skru ned' }).waitFor();
  });
});
