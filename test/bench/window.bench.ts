/**
 * In the hosted VS Code, by what its window shows: how long activating takes, from the words of a workshop to the first
 * finding in them, and from a keystroke to the new balance (20 kB, debounce included).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { goBehind, openFromExplorer, tab } from '../editor/desk.js';
import { overviewIn } from '../editor/frames.js';
import { command } from '../editor/lists.js';
import { openEditor } from '../integration/page.js';
import { workshopOf } from './texts.js';

const openings = 10;
const keystrokes = 25;

const text = workshopOf(20);
const folder = mkdtempSync(join(tmpdir(), 'samklang-bench-'));
const plain = mkdtempSync(join(tmpdir(), 'samklang-bench-'));
writeFileSync(join(plain, 'noter.txt'), 'Ingen workshop her.\n');
writeFileSync(join(folder, 'workshop.md'), text);
const nameOf = (nth: number) => `gruppe-${String(nth)}.md`;
/** VS Code's own checking of JSON beside it: as long, and wrong in its first line. */
const jsonOf = (nth: number) => `andet-${String(nth)}.json`;
const json = `{ wrong: 1,\n${text
  .split('\n')
  .map((line, nth) => `"${String(nth)}": ${JSON.stringify(line)},\n`)
  .join('')}"end": 0 }\n`;
for (let nth = 0; nth < openings; nth++) {
  writeFileSync(join(folder, nameOf(nth)), text.replace(/^date: .*$/m, `date: snart ${String(nth)}`));
  writeFileSync(join(folder, jsonOf(nth)), json);
}

/** What VS Code says that activating took in a folder without workshops; its own for conflicts in git is as small. */
async function activation(): Promise<Readonly<Record<string, string>>> {
  const editor = await openEditor({ folder: plain, file: 'noter.txt', height: 1900 });
  try {
    await command(editor.page, 'Show Running Extensions');
    const of = async (name: string): Promise<[string, string]> => {
      const its = editor.page.locator('.extension', { hasText: name });
      return [name, await its.locator('.activation-time').innerText()];
    };
    return Object.fromEntries([await of('Samklang'), await of('Merge Conflict')]);
  } finally {
    await editor.close();
  }
}

/** Milliseconds from the first words of each file to its first underlined one. */
async function findings(page: Page, names: (nth: number) => string): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < openings; nth++) {
    await page.evaluate(() => {
      const { dataset } = document.body;
      delete dataset.words;
      delete dataset.finding;
      const look = new MutationObserver(() => {
        const now = String(performance.now());
        if (document.querySelector('.editor-instance .view-line span span')) dataset.words ??= now;
        if (!document.querySelector('.editor-instance [class*="squiggly-"]')) return;
        dataset.finding = now;
        look.disconnect();
      });
      look.observe(document.body, { childList: true, subtree: true });
    });
    await openFromExplorer(page, names(nth));
    await page.waitForFunction(() => document.body.dataset.finding !== undefined);
    times.push(
      await page.evaluate(() => Number(document.body.dataset.finding) - Number(document.body.dataset.words)),
    );
    await command(page, 'View: Close All Editors');
    await tab(page, names(nth)).waitFor({ state: 'detached' });
  }
  return times;
}

/** Milliseconds from a key to the balance that has it. */
async function balances(page: Page): Promise<number[]> {
  await openFromExplorer(page, 'workshop.md');
  await command(page, 'Show balance');
  const heading = overviewIn(page).locator('h1');
  await heading.waitFor();
  await tab(page, 'workshop.md').click();
  await goBehind(page, 'title: De rette balancer');
  await page.evaluate(() => {
    document.addEventListener('keydown', () => (document.body.dataset.pressed = String(Date.now())), true);
  });
  await heading.evaluate((node) => {
    new MutationObserver(() => (document.body.dataset.shown = String(Date.now()))).observe(node, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  const times: number[] = [];
  for (let turn = 0; turn < keystrokes + 5; turn++) {
    await page.keyboard.press(String.fromCharCode(97 + (turn % 26)));
    await page.waitForTimeout(700);
    const pressed = Number(await page.evaluate(() => document.body.dataset.pressed));
    const shown = Number(await heading.evaluate(() => document.body.dataset.shown));
    // The first few warm up.
    if (turn >= 5) times.push(shown - pressed);
  }
  return times;
}

const inTable = (times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]!);
  return { median: at(0.5), 'nine of ten within': at(0.9), slowest: at(1) };
};

try {
  console.log('In a folder without workshops, as VS Code tells:');
  console.table(await activation());
  const editor = await openEditor({ folder, width: 1500, height: 900 });
  try {
    console.table({
      'opened to first finding, ms': inTable(await findings(editor.page, nameOf)),
      'the same of VS Code itself in JSON, ms': inTable(await findings(editor.page, jsonOf)),
      'keystroke to balance, ms': inTable(await balances(editor.page)),
    });
  } finally {
    await editor.close();
  }
} finally {
  for (const made of [folder, plain]) rmSync(made, { recursive: true, force: true });
}
