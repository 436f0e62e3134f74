/** What is typed in the room and not yet written is there again, whatever dies, and goes with its file. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { isRead, openFromExplorer } from './desk.js';
import { overviewIn } from './frames.js';
import { answerAll, command, takePath } from './lists.js';
import { openMortal, type Mortal } from './mortal.js';
import { eventually, insist, soon } from './waiting.js';
import { openWindow, sharedWindow } from './windows.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');

/** Types ratings into the form from the `from`th on, five into each field: VS Code may take the focus away meanwhile. */
async function type(page: Page, from: number, to: number): Promise<void> {
  const fields = overviewIn(page).locator('.field');
  for (let number = from; number < to; number++)
    await fields.nth(Math.floor(number / 5)).press(String((number % 5) + 1));
}

/** Waits until the form shows that so many were typed in all. */
async function shows(page: Page, count: number): Promise<void> {
  const fields = overviewIn(page).locator('.field-count');
  await fields.first().waitFor();
  const typed = async () =>
    (await fields.allInnerTexts()).reduce(
      (sum, words) => sum + Number(/(\d+) nye? /.exec(words)?.[1] ?? /(\d+) nyt /.exec(words)?.[1] ?? 0),
      0,
    );
  await until(
    async () => (await typed()) === count,
    async () => `${String(await typed())} of ${String(count)}`,
  );
}

/** Waits for something, and says what there is instead when it does not come. */
async function until(
  holds: () => Promise<boolean> | boolean,
  told: () => Promise<string> | string,
): Promise<void> {
  await eventually('it', holds).catch(async () => assert.fail(await told()));
}

async function record(page: Page): Promise<void> {
  await openFromExplorer(page, 'workshop.md');
  await isRead(page);
  await command(page, 'Record ratings');
  await overviewIn(page).locator('.field').first().waitFor();
}

describe('what is typed and not yet written', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-kept-'));
    writeFileSync(join(folder, 'workshop.md'), fixture);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  describe('when something dies', () => {
    let mortal: Mortal;
    beforeEach(async () => (mortal = await openMortal(folder)));
    afterEach(() => mortal.close());

    /** How many numbers the extension has on disk. */
    const onDisk = (): number => {
      const files = (readdirSync(mortal.data, { recursive: true }) as string[]).filter((name) =>
        /rooms.[0-9a-f]{16}\.[01]\.json$/.test(name),
      );
      const counts = files.map(
        (name) => readFileSync(join(mortal.data, name), 'utf8').match(/"cell":/g)?.length ?? 0,
      );
      return Math.max(0, ...counts);
    };

    it('is there again after the browser', async () => {
      await record(mortal.page());
      await type(mortal.page(), 0, 39);
      await until(
        () => onDisk() === 39,
        () => `${String(onDisk())} on disk`,
      );
      await mortal.killBrowser();
      await record(await mortal.revive());
      await shows(mortal.page(), 39);
    });

    it('is there again after the extension host, also what was typed while there was none', async () => {
      await record(mortal.page());
      await type(mortal.page(), 0, 20);
      mortal.killExtensions();
      await type(mortal.page(), 20, 39);
      await overviewIn(mortal.page()).locator('.told', { hasText: 'VS Code svarer ikke' }).waitFor();
      await record(await mortal.revive());
      await shows(mortal.page(), 39);
      await until(
        () => onDisk() === 39,
        () => `${String(onDisk())} on disk`,
      );
    });

    it('is there again after the server, also what was typed while there was none', async () => {
      await record(mortal.page());
      await type(mortal.page(), 0, 20);
      await mortal.killServer();
      await type(mortal.page(), 20, 39);
      await record(await mortal.revive());
      await shows(mortal.page(), 39);
      await overviewIn(mortal.page()).locator('.field').first().press('Control+Enter');
      await overviewIn(mortal.page()).locator('.told', { hasText: 'står i tabellen' }).waitFor();
      await until(
        () => onDisk() === 0,
        () => 'what is written is kept all the same',
      );
    });
  });

  describe('and its file', () => {
    const size = { width: 1500, height: 900 };

    it('go together under another name', async () => {
      const { page, folder } = await sharedWindow(size, { 'workshop.md': fixture });
      await record(page);
      await type(page, 0, 7);
      const name = page.locator('.explorer-folders-view input');
      await insist('a new name is asked for', async (timeout) => {
        await page.getByRole('treeitem', { name: 'workshop.md' }).click();
        await page.keyboard.press('F2');
        return soon(name.waitFor({ timeout }));
      });
      await name.fill('andet.md');
      await name.press('Enter');
      await page.locator('.tab', { hasText: 'andet.md' }).first().waitFor();
      await shows(page, 7);
      await overviewIn(page).locator('.field').nth(1).press('Control+Enter');
      await overviewIn(page).locator('.told', { hasText: 'står i tabellen' }).waitFor();
      await page.locator('.tab', { hasText: 'andet.md' }).first().click();
      await until(
        async () => {
          await page.keyboard.press('Control+s');
          const renamed = readFileSync(join(folder, 'andet.md'), 'utf8');
          return /\| Organisatorisk \| 1 1 1 2 2 2 2 2 2 3 3 3 4 5 /.test(renamed);
        },
        () => readFileSync(join(folder, 'andet.md'), 'utf8'),
      );
    });

    /** A window with a workshop that has never been saved, and the form for its ratings. */
    /** The new workshop's tab: VS Code may have opened one again that another test left unsaved, before it. */
    const untitled = (page: Page) => page.locator('.tab', { hasText: /Untitled-\d/ }).last();
    const begin = async (): Promise<Page> => {
      const page = await openWindow(size);
      await command(page, 'New workshop');
      await answerAll(page, null);
      await untitled(page).waitFor();
      await command(page, 'Record ratings');
      await overviewIn(page).locator('.field').first().waitFor();
      return page;
    };

    it('go together when the workshop is saved for the first time', async () => {
      const page = await begin();
      await type(page, 0, 7);
      await untitled(page).click();
      await page.keyboard.press('Control+s');
      const target = join(folder, 'ny.md');
      await takePath(page, target);
      await until(
        () => existsSync(target),
        () => 'never saved',
      );
      await page.locator('.tab', { hasText: 'ny.md' }).waitFor();
      await command(page, 'Record ratings');
      await shows(page, 7);
    });

    it('are each window’s own while neither workshop is saved, though both have the same name', async () => {
      const first = await begin();
      await type(first, 0, 7);
      await shows(first, 7);
      const second = await begin();
      await shows(second, 0);
      await type(second, 0, 3);
      await shows(second, 3);
      await shows(first, 7);
    });

    it('are told apart where the file may not be changed: the numbers wait, and it says why', async () => {
      const page = await openWindow({
        folder,
        ...size,
        settings: { 'files.readonlyInclude': { '**/workshop.md': true } },
      });
      await record(page);
      await type(page, 0, 7);
      await overviewIn(page).locator('.field').first().press('Control+Enter');
      await overviewIn(page).locator('.told', { hasText: 'filen må ikke ændres' }).waitFor();
      await shows(page, 7);
      assert.equal(readFileSync(join(folder, 'workshop.md'), 'utf8'), fixture);
    });
  });
});
