/** From a keystroke in the hosted VS Code to the new overview, both times taken in the browser; 20 kB, debounce included. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goBehind } from '../editor/desk.js';
import { overviewIn } from '../editor/frames.js';
import { command } from '../editor/lists.js';
import { openEditor } from '../integration/page.js';
import { workshopOf } from './texts.js';

const keystrokes = 25;
const folder = mkdtempSync(join(tmpdir(), 'samklang-bench-'));
writeFileSync(join(folder, 'workshop.md'), workshopOf(20));
const editor = await openEditor({ folder, file: 'workshop.md', width: 1500, height: 900 });
const { page } = editor;
try {
  await page.waitForTimeout(1500);
  await command(page, 'Show balance');
  const heading = overviewIn(page).locator('h1');
  await heading.waitFor();
  await page.locator('.tab', { hasText: 'workshop.md' }).click();
  await goBehind(page, 'title: De rette balancer');
  await page.evaluate(() => {
    document.addEventListener('keydown', () => (document.body.dataset.pressed = String(Date.now())), true);
  });
  await heading.evaluate((node) => {
    new MutationObserver(() => (document.body.dataset.shown = String(Date.now()))).observe(node, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  const times: number[] = [];
  for (let turn = 0; turn < keystrokes + 5; turn++) {
    await page.keyboard.press(String.fromCharCode(97 + (turn % 26)));
    await page.waitForTimeout(700);
    const pressed = Number(await page.evaluate(() => document.body.dataset.pressed));
    const shown = Number(await heading.evaluate(() => document.body.dataset.shown));
    if (turn >= 5) times.push(shown - pressed);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)];
  console.table({
    'keystroke to overview, ms': { median: at(0.5), 'nine of ten within': at(0.9), slowest: at(1) },
  });
} finally {
  await editor.close();
  rmSync(folder, { recursive: true, force: true });
}
