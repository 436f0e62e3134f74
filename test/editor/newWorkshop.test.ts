/** Making a workshop and its follow-up, by hand in the hosted VS Code. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openFromExplorer, tab } from './desk.js';
import { overviewIn } from './frames.js';
import { answer, command, lineOf, take } from './lists.js';
import { newFolder, openWindow } from './windows.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');

const widget = (page: Page) => page.locator('.quick-input-widget');
const title = (page: Page, words: string) => widget(page).locator('.quick-input-title', { hasText: words });
const row = (page: Page, words: string) => widget(page).locator('.monaco-list-row', { hasText: words });

describe('a new workshop by hand', () => {
  let folder: string;
  beforeEach(() => (folder = newFolder()));

  it('is asked for with a count, a way back, and the question in sight beside what is wrong', async () => {
    const settings = { 'samklang.open': 'text' };
    const page = await openWindow({ folder, width: 1500, height: 950, settings });
    await command(page, 'New workshop');
    await title(page, '(1/8)').waitFor();
    await answer(page, 'sprog', null);
    await answer(page, 'skabelon', null);
    await title(page, 'Hvilket arbejdsfællesskab handler workshoppen om? (3/8)').waitFor();
    await answer(page, 'arbejdsfællesskab', 'Team Nord');
    await answer(page, 'kerneopgaven', 'Ro: og tid til hinanden');
    await answer(page, 'I hvilket forum', 'Fredagsmødet');

    await title(page, 'Hvor mange deltager? (6/8)').waitFor();
    await lineOf(page).fill('mange');
    await widget(page).locator('.quick-input-message', { hasText: 'Skriv et helt tal' }).waitFor();
    await title(page, 'Hvor mange deltager? (6/8)').waitFor();
    await widget(page).getByRole('button', { name: 'Back' }).click();
    await title(page, 'I hvilket forum').waitFor();
    await widget(page).locator('.monaco-list-row.focused', { hasText: 'Fredagsmødet' }).waitFor();
    await take(page);
    await answer(page, 'deltager', '4');
    await answer(page, 'minutter', '60');

    await title(page, 'Hvilken dag er workshoppen? (8/8)').waitFor();
    await row(page, 'i morgen').waitFor();
    await lineOf(page).fill('32/11');
    await row(page, '»32/11« er ikke en dag').waitFor();
    await lineOf(page).press('Enter');
    await title(page, 'Hvilken dag er workshoppen? (8/8)').waitFor();
    await lineOf(page).fill('24. december 2027');
    await row(page, 'fredag').waitFor();
    await take(page);

    await tab(page, '2027-12-24-team-nord.md').waitFor();
    await overviewIn(page).locator('.piece.task').waitFor();
    await page.locator('.monaco-editor .selected-text').first().waitFor();
    const editor = page.locator('.editor-group-container').first();
    await editor.locator('.view-line', { hasText: 'facilitator' }).first().waitFor();
    assert.equal(
      await editor.locator('.view-line', { hasText: 'Placer modellen' }).count(),
      0,
      'notes are folded',
    );
    const text = readFileSync(join(folder, '2027-12-24-team-nord.md'), 'utf8');
    assert.match(text, /^coreTask: "Ro: og tid til hinanden"\nforum: "Fredagsmødet"$/m);
  });

  it('that follows up takes over who and what, and proposes the day that was agreed', async () => {
    const agreed = fixture.replace(/^followUp: .*$/m, 'followUp: 2031-02-03');
    writeFileSync(join(folder, 'nord.md'), agreed);
    writeFileSync(
      join(folder, 'ark.md'),
      fixture
        .replace('template: balancer', 'template: reflection')
        .replace('participants: 9', 'participants: 1'),
    );
    writeFileSync(
      join(folder, 'syd.md'),
      fixture.replace(/^community: .*$/m, 'community: Team Syd').replace(/^date: .*$/m, 'date: 2030-01-01'),
    );
    const page = await openWindow({ folder, width: 1500, height: 950 });
    await openFromExplorer(page, 'nord.md');
    await command(page, 'New follow-up');
    await answer(page, 'sprog', null);
    await title(page, 'Hvilken workshop følger I op på?').waitFor();
    await row(page, 'Ingen af dem').waitFor();
    const rows = await widget(page).locator('.monaco-list-row').allInnerTexts();
    assert.match(rows[0]!, /Team Nord/, 'the same team first, though another is later');
    assert.match(rows[1]!, /Team Syd/);
    assert.equal(rows.length, 3, 'no reflection sheets');
    await take(page);
    for (const [question, value] of [
      ['arbejdsfællesskab', 'Team Nord, hjemmeplejen'],
      ['kerneopgaven', 'At borgerne kan leve trygt og selvstændigt i eget hjem'],
      ['I hvilket forum', null],
      ['deltager', '9'],
      ['minutter', '60'],
    ] as const) {
      await title(page, question).waitFor();
      if (value !== null) assert.equal(await lineOf(page).inputValue(), value);
      await answer(page, question, null);
    }
    await widget(page).locator('.monaco-list-row.focused', { hasText: 'den dag, I har aftalt' }).waitFor();
    await take(page);
    await tab(page, '2031-02-03-team-nord-hjemmeplejen.md').waitFor();
    assert.ok(readdirSync(folder).includes('2031-02-03-team-nord-hjemmeplejen.md'));
  });
});
