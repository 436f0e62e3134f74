/** A workshop written on its page in a real VS Code, by keyboard alone; the file is compared byte for byte. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { command, openFromExplorer, tab } from './desk.js';
import { newFolder, openWindow } from './windows.js';
import { eventually } from './waiting.js';

const example = fileURLToPath(new URL('../../examples/da/team-nord-hjemmeplejen.md', import.meta.url));
const name = 'team-nord.md';

/** The page of a workshop, wherever it stands among the frames of the window. */
async function pageIn(page: Page): Promise<FrameLocator> {
  let found = '';
  await eventually('the page is shown', async () => {
    for (const frame of page.frames()) {
      const has = await frame
        .evaluate(() => document.querySelector('main .head-fields') !== null)
        .catch(() => false);
      if (has) found = frame.parentFrame()?.name() ?? '';
      if (found) return true;
    }
    return false;
  });
  return page.frameLocator(`iframe[name="${found}"]`).frameLocator('iframe');
}

describe('the page of a workshop', () => {
  it('is written on by keyboard alone, and saved and undone as text is', async () => {
    const folder = newFolder();
    cpSync(example, join(folder, name));
    const before = readFileSync(example, 'utf8');
    const read = () => readFileSync(join(folder, name), 'utf8');
    const window = await openWindow({ folder, width: 1500, height: 950, theme: 'Default Light Modern' });
    await openFromExplorer(window, name);
    await command(window, 'Show as page');
    const sheet = await pageIn(window);
    await window.screenshot({ path: '/tmp/pageui-vs1.png' });
    await command(window, 'Show balance');
    await tab(window, name).click();
    await window.screenshot({ path: '/tmp/pageui-vs2.png' });
    const field = sheet.locator('.card.task .strengths textarea').first();
    await field.click();
    await window.keyboard.press('Control+End');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Et nyt punkt');
    await window.screenshot({ path: '/tmp/pageui-vs3.png' });
    await eventually('it is saved', async () => {
      await window.keyboard.press('Control+s');
      return read().includes('- Et nyt punkt\n');
    });
    const first = await field.inputValue();
    assert.equal(read(), before.replace(`- ${first}\n`, `- ${first}\n- Et nyt punkt\n`));
    await window.keyboard.press('Control+z');
    await eventually('the words are undone at once', async () => {
      await window.keyboard.press('Control+s');
      return !read().includes('Et nyt');
    });
    await window.screenshot({ path: '/tmp/pageui-vs4.png' });
    console.log(
      JSON.stringify(read().slice(0, 0)),
      read() === before.replace(`- ${first}\n`, `- ${first}\n- …\n`),
    );
    await window.keyboard.press('Control+z');
    await eventually('and the line', async () => {
      await window.keyboard.press('Control+s');
      return read() === before;
    });
    await window.keyboard.press('Control+y');
    await window.keyboard.press('Control+y');
    await eventually('and all is there again', async () => {
      await window.keyboard.press('Control+s');
      return read().includes('- Et nyt punkt\n');
    });
  });
});
