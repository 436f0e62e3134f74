/** What is asked before a facilitator's script is made: when it begins, and whether one's own notes are to be in it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { reportUiTexts } from '../../src/texts/reportUiTexts.js';
import { openFromExplorer } from './desk.js';
import { overviewIn, shown } from './frames.js';
import { answer, choose, command, lineOf } from './lists.js';
import { sharedWindow } from './windows.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');
const { kind, kinds, format, formats, script } = reportUiTexts.da;
const note = 'Begynd hos dem, der har haft nattevagt';
const step = '::trin{nr=2 minutter=35}';
const text = fixture.replace(step, () => `:::facilitator\n- ${note}\n:::\n\n${step}`);

describe('the script', () => {
  let page: Page;
  beforeEach(async () => {
    assert.ok(text.includes(note));
    const desk = await sharedWindow({ width: 1500, height: 900 }, { 'workshop.md': text });
    page = desk.page;
    await openFromExplorer(page, 'workshop.md');
  });

  const go = async (start: () => Promise<void>, notes: string) => {
    await answer(page, format, formats.md.name);
    await start();
    await choose(page, notes);
  };

  it('takes the hour at which one begins and one’s own notes, or neither', async () => {
    const nine = async () => {
      await page.locator('.quick-input-widget', { hasText: script.start }).waitFor();
      await lineOf(page).fill('ved ni-tiden');
      await page.locator('.quick-input-widget', { hasText: script.startWrong }).waitFor();
      await lineOf(page).fill('9');
      await answer(page, script.start, null);
    };
    await command(page, 'Export report');
    await answer(page, kind, kinds.script.name);
    await go(nine, script.withNotes.label);
    await shown(page, '9.10', '10.30', note);
    // By the command that makes nothing else, which asks no kind.
    await command(page, 'Make the facilitator’s script');
    await go(() => answer(page, script.start, ''), script.withoutNotes.label);
    await shown(page, '0:10', '1:30');
    assert.equal(await overviewIn(page).locator('body', { hasText: note }).count(), 0);
  });
});
