/** Enter and Tab in the text, by the keys themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { goBehind, isRead, openFromExplorer, place } from './desk.js';
import { command } from './lists.js';
import { eventually } from './waiting.js';
import { sharedWindow } from './windows.js';

const point = '- Fredagssparringen giver ro i svære forløb\n';
const before = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');

describe('writing in the text', () => {
  let file: string;
  let page: Page;
  beforeEach(async () => {
    const desk = await sharedWindow({ width: 1500, height: 900 }, { 'workshop.md': before });
    file = join(desk.folder, 'workshop.md');
    page = desk.page;
    await openFromExplorer(page, 'workshop.md');
    await isRead(page);
  });

  it('goes on with lists and tables by Enter and Tab, each undone in one step', async () => {
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
    const written = before.replace(point, `${point}- Vi tør spørge\n  - også de nye\n- Og de gamle\n`);
    await saved(page, file, written);
  });

  it('leaves Enter and Tab to several cursors, to suggestions and to snippets', async () => {
    await goBehind(page, point.trim());
    await command(page, 'Add Cursor Below');
    await place(page, '2 selections').waitFor();
    await press(page, 'Enter', '2 selections');
    const parted = before.replace(`${point}:::\n`, `${point}\n:::\n\n`);
    await saved(page, file, parted);
    await page.keyboard.press('Escape');

    await press(page, 'Control+End', `Ln ${String(parted.split('\n').length)}, Col 1`);
    await page.keyboard.type('indsats');
    await page.keyboard.press('Control+Space');
    const offered = page.locator('.suggest-widget.visible .monaco-list-row.focused');
    await offered.filter({ hasText: /^indsats/ }).waitFor();
    await press(page, 'Enter', '1 selected');
    await page.keyboard.type('Ny vikar');
    await press(page, 'Tab', '14 selected');
    const mark = ':indsats{fællesskab=organisatorisk vurdering=ja ansvarlig=… frist=…}';
    await saved(page, file, `${parted}- [ ] Ny vikar ${mark}`);
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
