/**
 * What is copied in Excel, Word and Teams, pasted by the keys: in the text and on the page, with the extension in a
 * process of its own and in VS Code for the Web's worker. VS Code's own paste command does not ask the extension there.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { goBehind, isRead, openFromExplorer, save } from './desk.js';
import { frameWith } from './frames.js';
import { command } from './lists.js';
import { sharedWindow } from './windows.js';

const fixture = fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url));
const rated = '| Fagligt        | 2 3 3 2 4 3 2 3 3 | 4 4 4 3 4 5 4 4 4 |';
const unrated = '| Fagligt        |                   |                   |';
const before = readFileSync(fixture, 'utf8').replace(rated, unrated);
const point = '- Fredagssparringen giver ro i svære forløb\n';

const hosts = {
  'in a process of its own': {},
  "in the browser's worker": { 'remote.extensionKind': { 'samklang.samklang': ['web'] } },
};

/** As Excel and Word copy: what a program for tables or documents takes, and the same as plain text. */
interface Copied {
  readonly html: string;
  readonly plain: string;
}

const tableOf = (...rows: readonly (readonly string[])[]): Copied => ({
  html: `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  plain: rows.map((row) => `${row.join('\t')}\r\n`).join(''),
});

const bullets = (...words: readonly string[]): Copied => ({
  html: words
    .map((line) => `<p class=MsoListParagraph><span style='mso-list:Ignore'>·</span>${line}</p>`)
    .join(''),
  plain: words.map((line) => `·\t${line}\r\n`).join(''),
});

const copy = (page: Page, copied: Copied) =>
  page.evaluate(({ html, plain }) => {
    return navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
  }, copied);

for (const [name, settings] of Object.entries(hosts)) {
  describe(`pasting with the extension ${name}`, () => {
    let file: string;
    let page: Page;
    beforeEach(async () => {
      const desk = await sharedWindow({ width: 1500, height: 900, settings }, { 'workshop.md': before });
      file = join(desk.folder, 'workshop.md');
      page = desk.page;
      await openFromExplorer(page, 'workshop.md');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await isRead(page);
    });

    const saved = async (what: string, text: string) =>
      save(page, what, () => readFileSync(file, 'utf8') === text).catch(() =>
        assert.equal(readFileSync(file, 'utf8'), text, what),
      );
    const cursorAt = (place: string) => page.locator('.statusbar-item', { hasText: place }).waitFor();

    it('makes points, ratings and tables of them in the text, undone in one step', async () => {
      await goBehind(page, point.trim());
      await page.keyboard.press('Enter');
      await cursorAt('Ln 63, Col 3');
      await copy(page, bullets('Vi tør spørge', 'Vi siger til'));
      await page.keyboard.press('Control+v');
      await cursorAt('Ln 64, Col 15');
      await saved('points', before.replace(point, `${point}- Vi tør spørge\n- Vi siger til\n`));
      await page.keyboard.press('Control+z');
      await cursorAt('Ln 63, Col 3');
      await saved('undone', before.replace(point, `${point}- \n`));
      await page.keyboard.press('Control+z');

      const ratings = async (what: string, copied: Copied, row: string) => {
        await goBehind(page, '| Fagligt        |');
        await copy(page, copied);
        await page.keyboard.press('Control+v');
        await saved(what, before.replace(unrated, row));
        await page.keyboard.press('Control+z');
        await saved(`${what}, undone`, before);
      };
      const column = tableOf(['3'], ['1'], ['2']);
      await ratings('a column', column, '| Fagligt        | 1 2 3             |                   |');
      const named = tableOf(['Fællesskab', 'Ønsket', 'Nu'], ['Det faglige fællesskab', '5', '2 3']);
      await ratings('a table', named, '| Fagligt        | 2 3               | 5                 |');
    });

    it('makes points and ratings of them on the page, undone in one step', async () => {
      await command(page, 'Show as page');
      const sheet = await frameWith(page, 'main .head-fields');
      await sheet.locator('.card.professional .strengths textarea').first().press('Control+End');
      await page.keyboard.press('Enter');
      await sheet.locator('.card.professional .strengths textarea').nth(1).waitFor();
      await copy(page, bullets('Vi tør spørge', 'Vi siger til'));
      await page.keyboard.press('Control+v');
      const pasted = before.replace(point, `${point}- Vi tør spørge\n- Vi siger til\n`);
      await saved('points', pasted);
      await page.keyboard.press('Control+z');
      await saved('undone', before.replace(point, `${point}- …\n`));
      await page.keyboard.press('Control+y');
      await saved('done again', pasted);

      await sheet.locator('.ratings-row.professional input').first().focus();
      await copy(page, tableOf(['3'], ['1'], ['2']));
      await page.keyboard.press('Control+v');
      await saved(
        'a column',
        pasted.replace(unrated, '| Fagligt        | 1 2 3             |                   |'),
      );
    });
  });
}
