/** A workshop written on its page in a real VS Code, by keyboard alone; the file is compared byte for byte. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Locator, Page } from 'playwright-core';
import { analyse } from '../../src/lazy/core.js';
import { begun, byHand, playCourse, tabTo } from '../browser/pageActs.js';
import { openFromExplorer, save, tab } from './desk.js';
import { frameWith } from './frames.js';
import { answerAll, command, take } from './lists.js';
import { eventually, insist, soon } from './waiting.js';
import { newFolder, openWindow, sharedWindow } from './windows.js';

const example = fileURLToPath(new URL('../../examples/da/team-nord-hjemmeplejen.md', import.meta.url));
const name = 'team-nord.md';
const first = 'Morgenmødet kl. 7:15 får ruterne til at gå op, også når tre er syge';

const pageIn = (window: Page) => frameWith(window, 'main .head-fields');
const balanceIn = (window: Page) => frameWith(window, '.piece.task .scales');

/** Whether a field of the page has the focus, one with these words where there are any. */
const writesIn = (sheet: Frame, words?: string): Promise<boolean> =>
  sheet.evaluate((value) => {
    const { activeElement: field } = document;
    return field instanceof HTMLTextAreaElement && (value === undefined || field.value === value);
  }, words);

/** Chooses what is inserted: the list is longer than what is drawn of it. */
async function insert(window: Page, name: string): Promise<void> {
  await window.locator('.quick-input-widget input[placeholder^="Hvad vil du indsætte"]').fill(name);
  await window.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await take(window);
}

describe('a workshop on its page', () => {
  let folder: string;

  const read = (file = name) => readFileSync(join(folder, file), 'utf8');
  const saved = (window: Page, what: string, until: (text: string) => boolean, file = name) =>
    save(window, what, () => until(read(file)));
  const openExample = async (): Promise<{ window: Page; sheet: Frame; before: string }> => {
    const desk = await sharedWindow(
      { width: 1500, height: 950, theme: 'Default Light Modern' },
      { [name]: readFileSync(example, 'utf8') },
    );
    const window = desk.page;
    folder = desk.folder;
    await openFromExplorer(window, name);
    await command(window, 'Show as page');
    return { window, sheet: await pageIn(window), before: read() };
  };

  it('is written on by keyboard alone, saved, and undone by what belongs together', async () => {
    const { window, sheet, before } = await openExample();
    const point = sheet.locator('.card.task .strengths textarea').first();
    await point.press('Control+End');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Et nyt punkt');
    const written = before.replace(`- ${first}\n`, `- ${first}\n- Et nyt punkt\n`);
    await saved(window, 'a point', (text) => text === written);
    await window.keyboard.press('Control+z');
    const without = before.replace(`- ${first}\n`, `- ${first}\n- …\n`);
    await saved(window, 'its words are gone at once', (text) => text === without);
    await window.keyboard.press('Control+z');
    await saved(window, 'and its line', (text) => text === before);
    await window.keyboard.press('Control+y');
    await window.keyboard.press('Control+y');
    await saved(window, 'and all is there again', (text) => text === written);
  });

  it('goes to the text and back at the same place, and follows what is done in the balance', async () => {
    const { window, sheet } = await openExample();
    await command(window, 'Show balance');
    const balance = await balanceIn(window);
    await balance.locator('.efforts .go').nth(1).click();
    await eventually('the action has the focus', () =>
      sheet.evaluate(() => document.activeElement?.closest('.line.efforts') !== null),
    );
    const words = await sheet.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
    await command(window, 'Show as text');
    const line =
      read()
        .split('\n')
        .findIndex((one) => one.includes(words)) + 1;
    await window.locator('.statusbar-item', { hasText: `Ln ${String(line)}, Col` }).waitFor();
    assert.equal(await tab(window, name).count(), 1);
    await command(window, 'Show as page');
    const again = await pageIn(window);
    await eventually('it is there again', () => writesIn(again, words));
  });

  it('is where the actions and the list of all workshops lead, when it is what is open', async () => {
    const { window, sheet } = await openExample();
    const point = sheet.locator('.card.task .strengths textarea').first();
    const leadsTo = async (words: string, from: Locator) => {
      // Where one is now says nothing of where one is led to.
      await point.focus();
      await insist(`"${words}" has the focus`, async (milliseconds) => {
        // A tree or a list that is drawn anew may pass over a click.
        await soon(from.click({ timeout: milliseconds }));
        return soon(eventually('it is there', () => writesIn(sheet, words), milliseconds));
      });
      await eventually('one can write there', () => sheet.evaluate(() => document.hasFocus()));
      assert.equal(await tab(window, name).count(), 1, 'no text beside it');
    };
    const swap = 'En byttedag med Team Syd, to kolleger ad gangen';
    const coffee = 'Kaffe for begge hold den første onsdag i måneden, når vagterne skifter';
    // What is overdue is counted on top of the icon, which is a part of the whole.
    const icon = window.locator('.action-label[aria-label^="Samklang"]');
    await window.locator('.activitybar .action-item', { has: icon }).first().click();
    const rows = window.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
    await leadsTo(swap, rows.filter({ hasText: swap }).locator('.monaco-icon-label'));

    await command(window, 'Show all workshops over time');
    const agreed = (await frameWith(window, '.team .agreed')).locator('.team .agreed').first();
    await agreed.locator('summary').click();
    // The list lies over the page, and stays as it is: with its list unfolded.
    await leadsTo(coffee, agreed.getByRole('button', { name: coffee }));
  });

  it('is written from the first answer to the last by keyboard alone, and saved by itself, as the same acts in the text give', async () => {
    folder = newFolder();
    writeFileSync(join(folder, name), begun);
    writeFileSync(join(folder, 'andet.md'), '# Andet\n');
    const window = await openWindow({
      ...{ folder, width: 1500, height: 950, theme: 'Default Light Modern' },
      settings: { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 300 },
    });
    const { keyboard } = window;
    await openFromExplorer(window, name);
    await command(window, 'Show as page');
    const sheet = await pageIn(window);
    const inField = () =>
      sheet.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
    const isBehind = (words: string) =>
      sheet.evaluate((text) => {
        const { value, selectionStart } = document.activeElement as HTMLTextAreaElement;
        return value === text && selectionStart === text.length;
      }, words);
    const isSaved = (what: string, text: string) =>
      eventually(what, () => read() === text).catch(() => assert.equal(read(), text, what));
    await eventually('one is in a field', inField);
    const desk = { keyboard, sheet, chooseImbalances: () => insert(window, 'Alle tolv ubalancer') };
    await playCourse(desk);
    const text = byHand();
    await isSaved('all of it is saved', text);
    const wrong = analyse(text)!.findings.filter(({ severity }) => severity !== 'information');
    assert.deepEqual(wrong, []);

    // Another tab over it, and back: one goes on where one was.
    await tabTo(desk, '.line.efforts > .line-row textarea', 'Shift+Tab');
    await keyboard.press('End');
    await openFromExplorer(window, 'andet.md');
    await tab(window, name).click();
    await eventually('one is in the same field again', inField);
    await keyboard.type('!');
    await isSaved('what is typed after the other tab', text.replace('Flere biler', 'Flere biler!'));

    // Into the Explorer and back.
    await command(window, 'View: Show Explorer');
    await eventually('one is elsewhere', async () => !(await inField()));
    await keyboard.press('Control+1');
    await eventually('one is in the same field again', inField);
    await keyboard.type('?');
    await isSaved('what is typed after the Explorer', text.replace('Flere biler', 'Flere biler!?'));

    // VS Code's own command, as its menu has it, from another field.
    await keyboard.press('Shift+Tab');
    await command(window, 'Undo');
    await isSaved('the last of it is undone', text.replace('Flere biler', 'Flere biler!'));
    await eventually('one is where that was', () => isBehind('Flere biler!'));
  });

  it('begins as a page with its balance beside it', async () => {
    folder = newFolder();
    const window = await openWindow({
      ...{ folder, width: 1500, height: 950, theme: 'Default Light Modern' },
      settings: { 'samklang.open': 'page' },
    });
    await command(window, 'New workshop');
    await answerAll(window, null);
    const sheet = await pageIn(window);
    await balanceIn(window);
    await eventually('one can write at once', () => writesIn(sheet));
    await window.keyboard.type('Hele Team Nord');
    await saved(window, 'an answer', (text) => text.includes('Hele Team Nord'), '2026-12-01-team-nord.md');
    // With the page in front, all that is about a workshop is there to be found.
    await command(window, 'Present on screen');
    await frameWith(window, '.stage');
  });
});
