/**
 * The whole course in the hosted VS Code, from an empty folder to the next round: workshop, reflections, ratings,
 * efforts, minutes, a short check, the follow-up with its minutes, comparison. The group sees one community
 * differently, wants less of another, has a reservation, and raises a proposal that is answered. What of it can be told
 * from the files alone is in test/core/course.test.ts. With PICTURES=FOLDER it takes the pictures of the story in
 * docs/course.md on the way.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { goBehind, reload, save, tab as tabIn, toast } from './desk.js';
import { overviewIn, shown } from './frames.js';
import { answer, answerAll, choose, command, take, takePath } from './lists.js';
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

  beforeEach(() => {
    // Its name is in the pictures.
    folder = join(newFolder(), 'Workshopper');
    mkdirSync(folder);
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
  const saved = (page: Page, file: string, until: (text: string) => boolean): Promise<void> =>
    save(page, file, () => existsSync(join(folder, file)) && until(read(file)));
  /** A meeting of the same team that goes on from the first workshop, as text. */
  const goOn = async (page: Page, template: string, date: string): Promise<string> => {
    const file = `${date}-team-nord.md`;
    await command(page, 'New workshop');
    await answer(page, 'sprog', null);
    await answer(page, 'skabelon', template);
    await answer(page, 'følger I op på', '2026-12-01');
    await answer(page, 'arbejdsfællesskab', 'Team Nord');
    await answer(page, 'kerneopgaven', 'At borgerne kan leve trygt');
    await answer(page, 'I hvilket forum', null);
    await answer(page, 'deltager', '4');
    await answer(page, 'minutter', null);
    await answer(page, 'dag', date);
    await tabIn(page, file).waitFor();
    return file;
  };

  it('goes from an empty folder to the comparison of two rounds', async () => {
    const page = await openWindow({ folder, width: 1500, height: 950, theme: 'Default Light Modern' });
    const first = '2026-12-01-team-nord.md';
    const tab = (name: string) => tabIn(page, name);

    await command(page, 'New workshop');
    await answerAll(page, null);
    await tab(first).waitFor();
    if (pictures) {
      // As it opens for people; what follows is written in the text.
      await command(page, 'Show as page');
      await shown(page, 'Vis noterne', 'minutter');
      await picture(page, '1-workshop');
      await command(page, 'Show as text');
    }

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
      await take(page);
      await toast(page, told).waitFor();
      await saved(page, first, (text) => text.includes(point));
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
    await goBehind(page, '| Kollegialt     |');
    await page.keyboard.type(' 1 1 5 5 | 3 3 3 3 |');
    for (const [piece, told] of [
      ['collegial', 'I ser forskelligt på det'],
      ['task', 'Skru ned'],
    ] as const)
      await overviewIn(page).locator(`.piece.${piece} .direction`, { hasText: told }).waitFor();
    await picture(page, '3-balance');

    const reservation = 'Vi er ikke enige om, at det er tid, vi mangler.';
    await goBehind(page, 'balancen mellem de fire fællesskaber?');
    await page.keyboard.insertText(`\n\n${reservation}`);

    const effort =
      'Fast halv time til sparring :indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2027-01-15}';
    await goBehind(page, '- [ ] …');
    // The whole line, however often the editor has wrapped it.
    await page.keyboard.press('Control+l');
    await page.keyboard.insertText(
      `- [ ] ${effort}\n- [ ] Flere biler :indsats{fællesskab=opgaverettet vurdering=løftes ansvarlig=leder}\n`,
    );
    await saved(page, first, (text) =>
      [effort, 'Flere biler', '1 1 5 5', reservation].every((part) => text.includes(part)),
    );

    await command(page, 'Export report');
    await answer(page, 'rapport', 'Referat');
    await choose(page, 'Webside');
    await shown(
      page,
      'Referat: De rette balancer? Team Nord',
      'Gruppen ser forskelligt på det: kollegialt fællesskab',
      'Skru ned: opgaverettet fællesskab',
      'Løftes til andre',
      reservation,
    );
    await picture(page, '4-report');

    const check = await goOn(page, 'Kort tjek', '2027-01-12');

    await page.locator('.activitybar .action-label[aria-label^="Samklang"]').first().click();
    const item = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', {
      hasText: 'Fast halv time til sparring',
    });
    // For a moment it may stand there twice, until what goes on from what is known.
    await eventually('it is listed once', async () => (await item.count()) === 1);
    await item.waitFor();
    await picture(page, '5-efforts');
    const box = item.locator('.custom-view-tree-node-item-checkbox[aria-checked="false"]');
    const done = /- \[x\] Fast halv time til sparring :indsats\{fællesskab=fagligt vurdering=ja/;
    await eventually('it is ticked off where it was last spoken of', async () => {
      // The tree may be drawn anew between the mouse's down and up.
      if (!done.test(read(check)) && (await box.count()) > 0)
        await box.click({ timeout: 4000 }).catch(() => undefined);
      return done.test(read(check));
    });
    assert.doesNotMatch(read(first), done);

    const second = await goOn(page, 'Opfølgning', '2027-03-01');
    assert.match(read(second), done, 'what the check ticked');
    assert.match(read(second), /\| Kollegialt +\| samler sig om 1 og om 5/, 'what the workshop rated');
    const heard = 'Ledelsen har bestilt to biler til marts';
    await goBehind(page, 'og hvad blev svaret?');
    await page.keyboard.insertText(`\n\n${heard}`);
    await goBehind(page, '| Fagligt        |');
    await page.keyboard.type(' 4 4 3 4 | 4 4 4 4 |');
    await saved(page, second, (text) => text.includes(heard) && text.includes('4 4 3 4'));
    await command(page, 'Export report');
    await answer(page, 'rapport', 'Referat');
    await choose(page, 'Webside');
    await shown(page, 'Referat: Opfølgning', heard, 'Flere biler', 'Udført');
    await tab(second).click();

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
