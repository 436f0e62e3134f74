/**
 * The way from a new workshop to its minutes, as the guide has it: on an empty folder, on the page, in its order. Its
 * pictures are taken on the way.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/model/communities.js';
import { commandTitles, inBoth } from '../../src/texts/commandTitles.js';
import { overviewTexts } from '../../src/texts/overviewTexts.js';
import { reportUiTexts } from '../../src/texts/reportUiTexts.js';
import { roomTexts } from '../../src/texts/roomTexts.js';
import { uiTexts } from '../../src/texts/uiTexts.js';
import { frameWith, shown } from './frames.js';
import { answer, choose, command } from './lists.js';
import { eventually } from './waiting.js';

/** What the group writes. */
const words = {
  da: {
    community: 'Team Nord, hjemmeplejen',
    coreTask: 'At borgerne kan leve trygt i eget hjem',
    points: ['Sårsparringen om fredagen giver ro', 'Nye kolleger tør spørge'],
    action: 'Fast halv time til sparring hver torsdag',
    role: 'teamleder',
    due: '15. januar 2027',
  },
  en: {
    community: 'Team North, home care',
    coreTask: 'People can live safely in their own homes',
    points: ['Talking wounds over on Fridays gives calm', 'New colleagues dare to ask'],
    action: 'Half an hour of shared reflection every Thursday',
    role: 'team leader',
    due: '15 January 2027',
  },
} as const;

/** Eight numbers for each of four people, as they stand on their slips. */
const slips = ['23542433', '32542443', '23441433', '24542434'];

/** @param picture takes one that the guide shows, by its name */
export async function followGuide(
  page: Page,
  folder: string,
  language: Language,
  picture: (name: string) => Promise<void>,
): Promise<{ readonly file: string; readonly written: string; readonly guide: string }> {
  const { community, coreTask, points, action, role, due } = words[language];
  const asked = uiTexts[language].newWorkshop;
  const room = roomTexts[language].labels;
  const report = reportUiTexts[language];
  const run = (id: string) => command(page, inBoth(commandTitles[id]!));

  await run('newWorkshop');
  await answer(page, asked.language, null);
  await answer(page, asked.template, uiTexts[language].templates.balancer.name);
  await answer(page, asked.community.prompt, community);
  await answer(page, asked.coreTask.prompt, coreTask);
  await answer(page, asked.forum.prompt, null);
  await answer(page, asked.participants.prompt, '4');
  await answer(page, asked.minutes.prompt, '90');
  await answer(page, asked.date.prompt, '2026-12-01');

  const sheet = await frameWith(page, 'main .head-fields');
  const balance = await frameWith(page, '.piece.task');
  const first = sheet.locator('.card.professional .strengths textarea').first();
  await first.pressSequentially(points[0]);
  await first.press('Enter');
  await sheet.locator('.card.professional .strengths textarea').nth(1).pressSequentially(points[1]);
  await picture('1-page');

  await run('startFacilitating');
  await balance.getByRole('button', { name: room.next }).click();
  await run('recordRatings');
  await balance.getByText(room.entry.perSlip).click();
  const fields = balance.locator('.field');
  await fields.first().waitFor();
  for (const slip of slips)
    for (const [at, rating] of Array.from(slip).entries()) await fields.nth(at).press(rating);
  await picture('2-ratings');
  await balance.getByRole('button', { name: room.entry.write }).click();
  await balance.locator('.told', { hasText: room.entry.written }).waitFor();

  await balance.getByRole('button', { name: room.end, exact: true }).click();
  const line = sheet.locator('.line.efforts').first();
  await line.locator('.line-words textarea').first().pressSequentially(action);
  await line.locator('.effortCommunity select').selectOption('professional');
  await line.locator('.assessment select').selectOption({ label: overviewTexts[language].states.agreed });
  await line.locator('.responsible').locator('input, textarea').first().fill(role);
  await line.locator('.due').locator('input[type="text"], input:not([type]), textarea').first().fill(due);
  await page.keyboard.press('Tab');
  const [file] = [`2026-12-01-${language === 'da' ? 'team-nord-hjemmeplejen' : 'team-north-home-care'}.md`];
  const read = () => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
  await eventually('all of it is in the file', async () => {
    await page.keyboard.press('Control+s');
    return [...points, action, '2027-01-15', '2 2 2 3'].every((part) => read().includes(part));
  });
  await balance.locator('.piece.professional .direction').first().waitFor();
  await line.scrollIntoViewIfNeeded();
  await picture('3-actions');

  await run('exportReport');
  await answer(page, report.kind, report.kinds.minutes.name);
  await choose(page, report.formats.html.name);
  await shown(page, action, report.save);
  await picture('4-minutes');

  await run('openGuide');
  const title = language === 'da' ? 'Vejledning til Samklang' : 'A guide to Samklang';
  await shown(page, title);
  const guide = await (await frameWith(page, '.markdown-body h1')).locator('.markdown-body').innerText();
  return { file, written: read(), guide };
}
