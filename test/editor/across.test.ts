/** Many workshops and what leaves them, by hand in the hosted VS Code: reminders, a long reading, a report. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { workshopNotes } from '../bench/folder.js';
import type { EditorOptions } from '../integration/page.js';
import { reload, save, tab, toast } from './desk.js';
import { overviewIn } from './frames.js';
import { answer, choose, command, takePath } from './lists.js';
import { eventually } from './waiting.js';
import { newFolder, openWindow } from './windows.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');
const overdue = fixture.replace(/frist=\d{4}-\d\d-\d\d/g, 'frist=2020-12-15');

describe('across workshops', () => {
  let folder: string;

  beforeEach(() => (folder = newFolder()));

  const open = (options: EditorOptions = {}): Promise<Page> =>
    openWindow({ folder, width: 1500, height: 900, ...options });

  it('reminds of what is overdue once a day, and not at all where that is switched off', async () => {
    const withOverdue = (name: string): string => {
      const within = join(folder, name);
      mkdirSync(within);
      writeFileSync(join(within, 'workshop.md'), overdue);
      return within;
    };
    const reminder = (page: Page) => toast(page, 'har overskredet fristen');
    const reminded = await open({ folder: withOverdue('reminded'), file: 'workshop.md' });
    await reminder(reminded).waitFor();
    await reload(reminded);
    await reminded.locator('.monaco-editor .view-line').first().waitFor();

    const silent = withOverdue('silent');
    mkdirSync(join(silent, '.vscode'));
    writeFileSync(join(silent, '.vscode/settings.json'), '{"samklang.reminders": false}');
    const switchedOff = await open({ folder: silent, file: 'workshop.md' });

    // A window opened later reminds: these two had the time to do so as well.
    const later = await open({ folder: withOverdue('later'), file: 'workshop.md' });
    await reminder(later).waitFor();
    assert.equal(await reminder(reminded).count(), 0);
    assert.equal(await reminder(switchedOff).count(), 0);
  });

  it('reads a great many files in the background, which can be stopped and gone on with', async () => {
    const count = 4000;
    for (let index = 0; index < count; index++)
      writeFileSync(join(folder, `${String(index)}.md`), workshopNotes(index));
    const page = await open({ settings: { 'samklang.reminders': false } });
    await page.locator('.activitybar .action-label[aria-label^="Samklang"]').first().click();
    const reading = toast(page, 'Læser workshopfiler');
    await reading.filter({ hasText: /\d+ af 4000 filer/ }).waitFor();
    // The buttons of a message come up when it is pointed at.
    await reading.hover();
    await reading.getByRole('button', { name: 'Cancel' }).click();
    const told = page.locator('.tree-explorer-viewlet-tree-view .message', {
      hasText: 'Du stoppede læsningen',
    });
    await told.waitFor();
    const read = Number(/efter (\d+) af 4000/.exec(await told.innerText())?.[1]);
    assert.ok(read > 0 && read < count, String(read));
    await command(page, 'Read the workshop files again');
    await told.waitFor({ state: 'detached' });
  });

  it('saves a report where it is told to, and goes to what must not be in it', async () => {
    const words = 'Ring til 22 33 44 55 om lokalet';
    writeFileSync(join(folder, 'workshop.md'), fixture.replace('Vi mødtes', `${words}. Vi mødtes`));
    const page = await open({ file: 'workshop.md', settings: { 'samklang.reminders': false } });
    const ask = async () => {
      await command(page, 'Export report');
      await answer(page, 'rapport', 'Handlingsplan');
      await choose(page, 'Regneark (CSV)');
    };
    await ask();
    const refused = toast(page, 'ikke bør forlade filen');
    await refused.getByRole('button', { name: 'Vis stedet' }).click();
    await page.locator('.statusbar-item', { hasText: 'Ln 21, Col 10' }).waitFor();
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('Spørg på kontoret');
    const saved = () => readFileSync(join(folder, 'workshop.md'), 'utf8');
    await save(page, 'other words', () => saved().includes('Ring til Spørg på kontoret'));

    await ask();
    await overviewIn(page).getByRole('link', { name: 'Gem som' }).click();
    const path = page.locator('.quick-input-widget input').first();
    const proposed = async () =>
      /2026-11-22-team-nord-hjemmeplejen-handlingsplan\.csv$/.test(await path.inputValue());
    await eventually('a name is proposed', proposed);
    const target = join(folder, 'plan.csv');
    await takePath(page, target);
    await toast(page, 'Rapporten ligger i plan.csv').waitFor();
    const preview = overviewIn(page);
    await preview.locator('.bar', { hasText: 'Rapporten ligger i plan.csv' }).waitFor();
    await preview.getByRole('link', { name: 'Vis i mappen' }).click();
    await page.getByRole('treeitem', { name: 'plan.csv', selected: true }).waitFor();
    await preview.getByRole('link', { name: 'Åbn', exact: true }).click();
    await tab(page, 'plan.csv').waitFor();
    assert.ok(existsSync(target));
    assert.ok(readFileSync(target, 'utf8').startsWith('\uFEFF'));
  });
});
