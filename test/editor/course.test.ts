/**
 * The whole course in the hosted VS Code, from an empty folder to the next round: workshop, reflections, ratings,
 * efforts, report, follow-up three months later, comparison. With PICTURES=FOLDER it takes the pictures of the story
 * in docs/course.md on the way.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  answer,
  answerAll,
  choose,
  command,
  goBehind,
  overviewIn,
  reload,
  tab as tabIn,
  takePath,
  toast,
} from './desk.js';
import { eventually } from './waiting.js';
import { newFolder, openWindow } from './windows.js';

const pictures = process.env['PICTURES'];

const sheet = (points: readonly string[]) => `---
samklang: 1
language: da
template: reflection
---

::::fællesskab{type=fagligt}

:::styrker

${points.map((point) => `- ${point}`).join('\n')}

:::

::::
`;

describe('the whole course', () => {
  let folder: string;

  before(() => {
    folder = newFolder();
    if (pictures) mkdirSync(pictures, { recursive: true });
  });

  const picture = async (page: Page, name: string): Promise<void> => {
    if (!pictures) return;
    let before: Buffer | undefined;
    await eventually('nothing moves', async () => {
      const now = await page.screenshot({ path: join(pictures, `course-${name}.png`) });
      const still = before?.equals(now) ?? false;
      before = now;
      return still;
    });
  };
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const save = (page: Page, file: string, until: (text: string) => boolean): Promise<void> =>
    eventually(`${file} holds what was written`, async () => {
      await page.keyboard.press('Control+s');
      return existsSync(join(folder, file)) && until(read(file));
    });
  /** Waits for words in a page that VS Code shows in a frame. */
  const shown = (page: Page, words: string): Promise<void> =>
    eventually(`"${words}" is shown`, async () => {
      const texts = await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => document.body.innerText).catch(() => '')),
      );
      return texts.some((text) => text.includes(words));
    });

  it('goes from an empty folder to the comparison of two rounds', async () => {
    const page = await openWindow({ folder, width: 1500, height: 950, theme: 'Default Light Modern' });
    const first = '2026-12-01-team-nord.md';
    const tab = (name: string) => tabIn(page, name);

    await command(page, 'New workshop');
    await answerAll(page, null);
    await tab(first).waitFor();
    await picture(page, '1-workshop');

    mkdirSync(join(folder, 'ark'));
    writeFileSync(join(folder, 'ark/et.md'), sheet(['Vi tør spørge hinanden', 'Fredagssparringen giver ro']));
    writeFileSync(
      join(folder, 'ark/to.txt'),
      'Fagligt\nStyrker\n- Vi tør spørge hinanden.\n- Supervisionen\n',
    );
    for (const [file, point, told] of [
      ['ark/et.md', 'Fredagssparringen', '2 punkter er skrevet ind'],
      ['ark/to.txt', 'Supervisionen', '1 punkt er skrevet ind'],
    ] as const) {
      await tab(first).click();
      await command(page, 'Collect reflections');
      await answer(page, 'refleksionerne', 'filer');
      await takePath(page, join(folder, file));
      const question = page.locator('.quick-input-list .monaco-list-row', { hasText: /Skriv \d punkt/ });
      await question.waitFor();
      if (point === 'Fredagssparringen') await picture(page, '2-reflections');
      await page.keyboard.press('Enter');
      await toast(page, told).waitFor();
      await save(page, first, (text) => text.includes(point));
    }
    assert.equal(read(first).match(/Vi tør spørge hinanden/g)?.length, 1, 'doubles are joined');

    await command(page, 'Show balance');
    await overviewIn(page).locator('.piece.professional').waitFor();
    await tab(first).click();
    await goBehind(page, '| Opgaverettet   |');
    await page.keyboard.type(' 5 5 4 5 | 4 4 4 4 |');
    await goBehind(page, '| Fagligt        |');
    await page.keyboard.type(' 2 2 3 2 | 4 4 4 5 |');
    await overviewIn(page).locator('.piece.professional .direction', { hasText: 'Skru op' }).waitFor();
    await picture(page, '3-balance');

    const effort =
      'Fast halv time til sparring :indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2027-01-15}';
    await goBehind(page, '- [ ] …');
    // The whole line, however often the editor has wrapped it.
    await page.keyboard.press('Control+l');
    await page.keyboard.insertText(`- [ ] ${effort}\n`);
    await save(page, first, (text) => text.includes(effort) && text.includes('2 2 3 2'));

    await command(page, 'Export report');
    await answer(page, 'rapport', 'Referat');
    await choose(page, 'Webside');
    await shown(page, 'Referat: De rette balancer? Team Nord');
    await picture(page, '4-report');

    await page.locator('.activitybar .action-label[aria-label^="Samklang"]').first().click();
    const item = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', {
      hasText: 'Fast halv time til sparring',
    });
    await item.waitFor();
    await picture(page, '5-efforts');
    await item.locator('.custom-view-tree-node-item-checkbox').click();
    await eventually('it is ticked off on disk', () => read(first).includes('- [x] Fast'));
    assert.match(
      read(first),
      /- \[x\] Fast halv time til sparring :indsats\{fællesskab=fagligt vurdering=ja/,
    );

    const second = '2027-03-01-team-nord.md';
    await command(page, 'New workshop');
    await answer(page, 'sprog', null);
    await answer(page, 'skabelon', 'Opfølgning');
    await answer(page, 'følger I op på', '2026-12-01');
    await answer(page, 'arbejdsfællesskab', 'Team Nord');
    await answer(page, 'kerneopgaven', 'At borgerne kan leve trygt');
    await answer(page, 'I hvilket forum', null);
    await answer(page, 'deltager', '4');
    await answer(page, 'minutter', '60');
    await answer(page, 'dag', '2027-03-01');
    await tab(second).waitFor();
    assert.match(read(second), /- \[x\] Fast halv time til sparring/);
    writeFileSync(
      join(folder, second),
      read(second).replace(/(:::balance[^]*\| Fagligt +\|) +\| +\|/, '$1 4 4 3 4 | 4 4 4 4 |'),
    );

    await command(page, 'Compare workshop with');
    const earlier = page
      .locator('.quick-input-list .monaco-list-row', { hasText: '1. december 2026' })
      .first();
    await earlier.waitFor();
    await earlier.click();
    const comparison = overviewIn(page).locator('main.comparison');
    await comparison.waitFor();
    assert.match(await comparison.innerText(), /2 → 4[^]*4 → 4/);
    await picture(page, '6-comparison');

    await reload(page);
    await overviewIn(page).locator('main.comparison').waitFor();
    assert.match(await overviewIn(page).locator('main.comparison').innerText(), /2 → 4[^]*4 → 4/);
  });
});
