/** Enter and Tab in the text, by the keys themselves. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { goBehind } from './desk.js';
import { eventually } from './waiting.js';
import { newFolder, openWindow } from './windows.js';

const fixture = fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url));

describe('writing in the text', () => {
  it('goes on with lists and tables by Enter and Tab, each undone in one step', async () => {
    const folder = newFolder();
    const file = join(folder, 'workshop.md');
    copyFileSync(fixture, file);
    const before = readFileSync(file, 'utf8');
    const page = await openWindow({ folder, file: 'workshop.md', width: 1500, height: 900 });
    // The extension has read the file once the lines above its steps are there.
    await page.locator('.codelens-decoration').first().waitFor();

    await goBehind(page, 'Fredagssparringen giver ro i svære forløb');
    await press(page, 'Enter', 'Ln 63, Col 3');
    await page.keyboard.type('Vi tør spørge');
    await press(page, 'Enter', 'Ln 64, Col 3');
    await press(page, 'Tab', 'Ln 64, Col 5');
    await page.keyboard.type('også de nye');
    await press(page, 'Enter', 'Ln 65, Col 5');
    await press(page, 'Shift+Tab', 'Ln 65, Col 3');
    await press(page, 'Control+z', 'Ln 65, Col 5');
    await press(page, 'Shift+Tab', 'Ln 65, Col 3');
    await page.keyboard.type('Og de gamle');
    await press(page, 'Tab', 'Ln 65, Col 16');
    await press(page, 'Shift+Tab', 'Ln 65, Col 14');
    await goBehind(page, '| Kollegialt     |');
    await press(page, 'Tab', '17 selected');
    const written = before.replace(
      '- Fredagssparringen giver ro i svære forløb\n',
      (point) => `${point}- Vi tør spørge\n  - også de nye\n- Og de gamle\n`,
    );
    await saved(page, file, written);
  });

  it('pastes lines from another program as points, undone in one step', async () => {
    const folder = newFolder();
    const file = join(folder, 'workshop.md');
    copyFileSync(fixture, file);
    const before = readFileSync(file, 'utf8');
    const page = await openWindow({ folder, file: 'workshop.md', width: 1500, height: 900 });
    await page.locator('.codelens-decoration').first().waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

    await goBehind(page, 'Fredagssparringen giver ro i svære forløb');
    await press(page, 'Enter', 'Ln 63, Col 3');
    await page.evaluate(() => navigator.clipboard.writeText('•\tVi tør spørge\r\n•\tVi siger til'));
    await press(page, 'Control+v', 'Ln 64, Col 15');
    const point = '- Fredagssparringen giver ro i svære forløb\n';
    await saved(page, file, before.replace(point, `${point}- Vi tør spørge\n- Vi siger til\n`));

    await press(page, 'Control+z', 'Ln 63, Col 3');
    await saved(page, file, before.replace(point, `${point}- \n`));
  });
});

/** Presses a key and waits until the cursor is where it is to be then. */
async function press(page: Page, key: string, cursor: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('.statusbar-item', { hasText: cursor }).waitFor();
}

/** Saves until a file on disk is as it should be. */
async function saved(page: Page, file: string, text: string): Promise<void> {
  await eventually('the file is as it was written', async () => {
    await page.keyboard.press('Control+s');
    return readFileSync(file, 'utf8') === text;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${readFileSync(file, 'utf8')}`);
  });
}
