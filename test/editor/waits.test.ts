/** A folder without workshops pays nothing for Samklang: it waits, and all of it is there when somebody asks. */
import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { content } from '../../src/texts/content/index.js';
import { uiTexts } from '../../src/texts/uiTexts.js';
import { openFromExplorer, isRead, reload, tab } from './desk.js';
import { overviewIn } from './frames.js';
import { command, dismiss } from './lists.js';
import { newFolder, openWindow } from './windows.js';

const fixture = fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url));

describe('Samklang in a folder in which nobody has used it', () => {
  it('fills its view, runs its commands, reads what is opened, and brings its pages back', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'noter.txt'), 'Ingen workshop her.\n');
    copyFileSync(fixture, join(folder, 'nord.md'));
    const page = await openWindow({ folder, width: 1500, height: 900 });
    await openFromExplorer(page, 'noter.txt');
    // Who has no file before them may be greeted; now there is one.
    await reload(page);
    await tab(page, 'noter.txt').waitFor();
    await page.locator('.activitybar .action-label[aria-label^="Samklang"]').first().click();
    await page.getByRole('link', { name: 'se modellen' }).or(page.getByText('se modellen')).first().click();
    await page.getByRole('treeitem', { name: content.da.communities.task.name }).first().waitFor();

    await command(page, 'Show balance');
    const start = overviewIn(page).getByRole('button', { name: uiTexts.da.newWorkshop.title });
    await start.waitFor();
    await tab(page, 'noter.txt').click();
    await reload(page);
    await start.waitFor();
    await command(page, 'New workshop');
    await page.locator('.quick-input-title', { hasText: '(1/8)' }).waitFor();
    await dismiss(page);

    await command(page, 'View: Show Explorer');
    await openFromExplorer(page, 'nord.md');
    await isRead(page);
    await overviewIn(page).locator('.piece.task').waitFor();
    assert.equal(await tab(page, 'noter.txt').count(), 1);
  });
});
