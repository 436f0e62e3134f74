/**
 * `npm run pictures`: the pictures in docs/images, taken of the packed extension in the hosted VS Code: the balance, and
 * those of the guide, which is followed meanwhile from a new workshop to its minutes. `npm run pictures -- guide` takes
 * the guide's alone.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../src/model/communities.js';
import { frameWith, overviewIn } from '../test/editor/frames.js';
import { command } from '../test/editor/lists.js';
import { followGuide } from '../test/editor/guideWalk.js';
import { openEditor } from '../test/integration/page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const onlyGuide = process.argv.includes('guide');
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

mkdirSync(images, { recursive: true });
for (const [name, theme] of onlyGuide ? [] : Object.entries(themes)) {
  const temporary = mkdtempSync(join(tmpdir(), 'samklang-pictures-'));
  const folder = join(temporary, 'Workshops');
  cpSync(join(root, 'examples/da'), folder, { recursive: true });
  const editor = await openEditor({
    folder,
    file: 'team-nord-hjemmeplejen.md',
    theme,
    width: 1600,
    height: 1060,
    // What is overdue in an example is always the same.
    settings: { 'samklang.reminders': false },
  });
  try {
    const { page } = editor;
    await command(page, 'Show as page');
    const sheet = await frameWith(page, 'main .head-fields');
    await command(page, 'Show balance');
    await overviewIn(page).locator('.piece.task').waitFor();
    await page.keyboard.press('Control+b');
    await page.waitForTimeout(1200);
    await sheet.locator('.card.professional').evaluate((card) => card.scrollIntoView());
    await page.waitForTimeout(1200);
    await page.screenshot({ path: join(images, `overview-${name}.png`) });
  } finally {
    await editor.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

for (const language of languages) {
  const temporary = mkdtempSync(join(tmpdir(), 'samklang-pictures-'));
  const folder = join(temporary, 'Workshops');
  mkdirSync(folder);
  const settings = { 'samklang.language': language, 'samklang.open': 'page' };
  const editor = await openEditor({ folder, theme: themes.light, width: 1360, height: 820, settings });
  const { page } = editor;
  try {
    await followGuide(page, folder, language, async (name) => {
      await page.waitForTimeout(1200);
      await page.screenshot({ path: join(images, `guide-${language}-${name}.png`) });
    });
  } finally {
    await editor.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}
