/** What is asked before anything leaves, by hand in the hosted VS Code: names, and that somebody is shut out or bullied. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/model/communities.js';
import { effortTexts } from '../../src/texts/effortTexts.js';
import { namesTexts } from '../../src/texts/namesTexts.js';
import { reportUiTexts } from '../../src/texts/reportUiTexts.js';
import { openFromExplorer, toast } from './desk.js';
import { overviewIn } from './frames.js';
import { answer, choose, command, takePath } from './lists.js';
import { eventually } from './waiting.js';
import { sharedWindow } from './windows.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');
const pictures = fileURLToPath(new URL('../../out/editor', import.meta.url));
const exclusion = 'Nogle bliver holdt udenfor';
const text = fixture
  .replace('Vi mødtes', 'Mette Jensen tog imod. Vi mødtes')
  .replace('- [ ] Fast halv time til', '- [ ] Spørg Mette Jensen om')
  .replace(':::ubalancer\n', `:::ubalancer\n- [x] ${exclusion} :ubalance{nr=10}\n`);

const dialog = (page: Page, words: string) => page.locator('.monaco-dialog-box', { hasText: words });

async function answerDialog(page: Page, words: string, button: string, picture?: string): Promise<void> {
  const box = dialog(page, words);
  await box.waitFor();
  if (picture) await page.screenshot({ path: join(pictures, `asked-${picture}.png`) });
  await box.getByRole('button', { name: button, exact: true }).click();
  await box.waitFor({ state: 'detached' });
}

/** Takes a path where VS Code has proposed another; it would write its own over what is typed before. */
async function takeInstead(page: Page, ending: string, path: string): Promise<void> {
  const input = page.locator('.quick-input-widget input').first();
  await eventually('a name is proposed', async () => (await input.inputValue()).endsWith(ending));
  await takePath(page, path);
}

for (const language of ['da', 'en'] as const satisfies readonly Language[]) {
  const report = reportUiTexts[language];
  const names = namesTexts[language];

  describe(`what is asked before anything leaves, in ${language}`, () => {
    let folder: string;
    let page: Page;

    beforeEach(async () => {
      const settings = { 'samklang.reminders': false, 'samklang.language': language };
      ({ page, folder } = await sharedWindow(
        { width: 1300, height: 800, settings },
        { 'workshop.md': text },
      ));
      await openFromExplorer(page, 'workshop.md');
    });

    it('decides what is in a report, and whether there is one', async () => {
      const ask = async () => {
        await command(page, 'Export report');
        await answer(page, report.kind, report.kinds.minutes.name);
        await choose(page, report.formats.md.name);
      };
      const { question, omit } = names.exclusion;
      await ask();
      await answerDialog(page, question, 'Cancel', `exclusion-${language}`);
      await ask();
      await answerDialog(page, question, omit);
      await answerDialog(page, names.hint, 'Cancel', `names-${language}`);
      assert.equal(await page.locator('.tab', { hasText: report.previewTitle('') }).count(), 0);

      await ask();
      await answerDialog(page, question, omit);
      await answerDialog(page, names.hint, names.share);
      const preview = overviewIn(page);
      await preview.getByRole('link', { name: report.save }).click();
      await takeInstead(page, '.md', join(folder, 'minutes.md'));
      await toast(page, report.saved('minutes.md')).waitFor();
      const saved = readFileSync(join(folder, 'minutes.md'), 'utf8');
      assert.match(saved, /Mette Jensen tog imod/);
      assert.ok(!saved.includes(exclusion), saved);
    });

    it('decides whether there is a calendar', async () => {
      const { calendar } = effortTexts[language];
      const target = join(folder, 'dates.ics');
      const ask = async () => {
        await command(page, 'Save due dates as a calendar');
        await choose(page, calendar.current);
      };
      await ask();
      // What the Enter key chooses shares nothing: it goes to the name.
      await dialog(page, names.hint).waitFor();
      await page.screenshot({ path: join(pictures, `asked-calendar-${language}.png`) });
      await page.keyboard.press('Enter');
      const line = text.slice(0, text.indexOf('- [ ] Spørg Mette')).split('\n').length;
      await page.locator('.statusbar-item', { hasText: `Ln ${String(line)}, Col 13` }).waitFor();
      assert.ok(!existsSync(target));
      await ask();
      await answerDialog(page, names.hint, names.share);
      await takeInstead(page, '.ics', target);
      await toast(page, 'dates.ics').waitFor();
      assert.match(
        readFileSync(target, 'utf8').replaceAll('\r\n ', ''),
        /Spørg Mette Jensen om faglig sparring/,
      );
    });
  });
}
