/** Pictures of the overview in every theme and width, into a folder given as the argument: for looking at. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/chromium.js';
import { messageFor, openOverview } from './overviewPage.js';
import { themes, type ThemeName } from './themes.js';

const folder = process.argv[2] ?? 'out/shots';
await mkdir(folder, { recursive: true });
const text = await readFile(new URL('../fixtures/teamNord.md', import.meta.url), 'utf8');
const browser = await launchChromium();
for (const theme of Object.keys(themes) as ThemeName[]) {
  for (const width of [380, 680, 1400]) {
    const { page, show } = await openOverview(browser, { theme, width });
    await show(messageFor(text));
    await page.screenshot({ path: join(folder, `${theme}-${String(width)}.png`), fullPage: true });
    await page.close();
  }
}
await browser.close();
