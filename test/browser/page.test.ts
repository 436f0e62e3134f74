/** The page of a workshop file, as one writes on it: the keyboard, what it leaves in the text, and what changes underneath. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { violationsInThemes } from './axe.js';
import { drawn, resize } from './drawn.js';
import { openHost, type SheetHost } from './sheetHost.js';
import { at, field, focused, newWorkshop as template, teamNord as text } from './sheetFields.js';
import type { SheetOptions } from './sheetPage.js';

const point = 'Morgenmødet får ruterne til at gå op';

describe('the page of a workshop', () => {
  let browser: Browser;
  let hosts: SheetHost[] = [];
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());
  afterEach(async () => {
    for (const host of hosts) {
      assert.deepEqual(host.complaints, []);
      await host.page.close();
    }
    hosts = [];
  });

  const open = async (begin = text, options?: SheetOptions): Promise<SheetHost> => {
    const host = await openHost(browser, begin, options);
    hosts = [...hosts, host];
    return host;
  };

  describe('by the keyboard', () => {
    it('writes what is typed into the text, and nothing else', async () => {
      const host = await open();
      await at(host, point);
      await host.page.keyboard.type(' hver dag');
      assert.equal(await host.settled(), text.replace('til at gå op', 'til at gå op hver dag'));
    });

    it('makes a point with Enter, and writes on in it at once', async () => {
      const host = await open();
      await at(host, point);
      await host.page.keyboard.press('Enter');
      await host.page.keyboard.type('Et nyt punkt');
      await host.page.keyboard.press('Enter');
      await host.page.keyboard.type('og et til');
      const points = `${point}\n- Et nyt punkt\n- og et til\n`;
      assert.equal(await host.settled(), text.replace(`${point}\n`, points));
      assert.deepEqual(await focused(host), { value: 'og et til', caret: 9 });
    });

    it('makes points while what was done before is still on its way', async () => {
      const host = await open();
      await host.hold(true);
      await at(host, point);
      await host.page.keyboard.press('Enter');
      await host.page.keyboard.type('Et nyt punkt');
      await host.page.keyboard.press('Enter');
      await host.page.keyboard.type('og et til');
      await host.hold(false);
      const points = `${point}\n- Et nyt punkt\n- og et til\n`;
      assert.equal(await host.settled(), text.replace(`${point}\n`, points));
      assert.deepEqual(await focused(host), { value: 'og et til', caret: 9 });
    });

    it('takes what stands behind the caret along to the next point', async () => {
      const host = await open();
      await at(host, point);
      for (let step = 0; step < ' gå op'.length; step++) await host.page.keyboard.press('ArrowLeft');
      await host.page.keyboard.press('Enter');
      assert.equal(await host.settled(), text.replace('til at gå op', 'til at\n- gå op'));
      assert.equal((await focused(host)).value.trim(), 'gå op');
    });

    it('takes an empty point out with Backspace, and goes to the one before', async () => {
      const host = await open();
      await at(host, point);
      await host.page.keyboard.press('Enter');
      await host.settled();
      await host.page.keyboard.press('Backspace');
      assert.equal(await host.settled(), text);
      assert.deepEqual(await focused(host), { value: point, caret: point.length });
    });

    it('leaves the list with Enter in an empty point', async () => {
      const host = await open();
      await at(host, 'Vi hjælper hinanden, når nogen er syge');
      await host.page.keyboard.press('Enter');
      await host.settled();
      await host.page.keyboard.press('Enter');
      assert.equal(await host.settled(), text);
      assert.equal((await focused(host)).value, 'Ingen står alene med en svær dag');
    });

    it('moves a point, and an action with what supports it, with Alt and an arrow', async () => {
      const host = await open();
      await at(host, point);
      await host.page.keyboard.press('Alt+ArrowDown');
      const other = 'Vi hjælper hinanden, når nogen er syge';
      const moved = text.replace(`- ${point}\n- ${other}\n`, `- ${other}\n- ${point}\n`);
      assert.equal(await host.settled(), moved);
      assert.equal((await focused(host)).value, point);
      await host.page.keyboard.press('Alt+ArrowUp');
      assert.equal(await host.settled(), text);
      await at(host, 'Fast halv time til faglig sparring hver torsdag');
      await host.page.keyboard.press('Alt+ArrowDown');
      const lines = (await host.settled()).split('\n');
      const line = (words: string) => lines.findIndex((one) => one.includes(words));
      assert.ok(line('Bedre kørselsplaner') < line('Fast halv time'));
      assert.equal(line('Vagtplanen rykkes'), line('Fast halv time') + 1);
    });

    it('ticks with Ctrl and Enter', async () => {
      const host = await open();
      await at(host, 'Nye uniformer');
      await host.page.keyboard.press('Control+Enter');
      assert.equal(await host.settled(), text.replace('[ ] Nye uniformer', '[x] Nye uniformer'));
    });

    it('goes from field to field with the arrows', async () => {
      const host = await open();
      await at(host, point);
      await host.page.keyboard.press('ArrowDown');
      assert.deepEqual(await focused(host), { value: 'Vi hjælper hinanden, når nogen er syge', caret: 0 });
      await host.page.keyboard.press('ArrowUp');
      assert.deepEqual(await focused(host), { value: point, caret: point.length });
    });

    it('asks the extension to undo and do again', async () => {
      const host = await open();
      await at(host, point);
      for (const key of ['Control+z', 'Control+y', 'Control+Shift+z']) await host.page.keyboard.press(key);
      await host.settled();
      const ways = host.said.map(({ type }) => type).filter((type) => type === 'undo' || type === 'redo');
      assert.deepEqual(ways, ['undo', 'redo', 'redo']);
    });
  });

  describe('with all kinds of fields', () => {
    it('reads a day as one says it, and shows it as one reads it', async () => {
      const host = await open();
      const day = host.page.getByLabel('Opfølgning', { exact: true });
      assert.equal(await day.inputValue(), '22. februar 2027');
      await day.fill('1. marts 2027');
      await day.press('Enter');
      assert.equal(await host.settled(), text.replace('followUp: 2027-02-22', 'followUp: 2027-03-01'));
      assert.equal(await day.inputValue(), '1. marts 2027');
    });

    it('keeps what is no day as it is written, and says so', async () => {
      const host = await open();
      const day = host.page.getByLabel('Opfølgning', { exact: true });
      await day.fill('når vi kan');
      await day.press('Enter');
      assert.match(await host.settled(), /followUp: når vi kan/);
      await host.page.locator('.head .notes-said .error').waitFor();
    });

    it('writes ratings that are typed, clicked, or pasted from a column', async () => {
      const host = await open(template);
      const cell = host.page.locator('.ratings-row.professional .cell').first();
      const input = cell.locator('input');
      await input.pressSequentially('352');
      await input.press('Enter');
      assert.match(await host.settled(), /\| Fagligt +\| 2 3 5 +\|/);
      await cell.getByRole('button', { name: 'Tilføj 4' }).click();
      assert.match(await host.settled(), /\| Fagligt +\| 2 3 4 5 +\|/);
      await cell.locator('.dot').first().click();
      assert.match(await host.settled(), /\| Fagligt +\| 3 4 5 +\|/);
      const wanted = host.page.locator('.ratings-row.professional .cell').last().locator('input');
      await wanted.focus();
      await pasteInto(host, '4\r\n5\r\n4\r\n');
      await wanted.press('Enter');
      assert.match(await host.settled(), /\| Fagligt +\| 3 4 5 +\| 4 4 5 +\|/);
    });

    it('chooses what an action is about, and gives it a role and a due date', async () => {
      const host = await open();
      const action = host.page.locator('.line.efforts').last();
      await action.getByRole('combobox').first().selectOption('professional');
      await action.getByLabel('Ansvarlig rolle').fill('leder og tillidsrepræsentant');
      await action.getByLabel('Frist').fill('2. februar 2027');
      await action.getByLabel('Frist').press('Enter');
      assert.match(
        await host.settled(),
        /Nye uniformer :indsats\{.*fællesskab=fagligt.*ansvarlig="leder og tillidsrepræsentant".*frist=2027-02-02.*\}/,
      );
    });

    it('adds an action by the button below the last, to write at once', async () => {
      const host = await open();
      await host.page.getByRole('button', { name: 'Skriv en indsats mere' }).last().click();
      await host.settled();
      await host.page.keyboard.type('En fast vikar om fredagen');
      const text = await host.settled();
      assert.match(text, /Nye uniformer[^]*\n- \[ \] En fast vikar om fredagen :indsats\{/);
    });

    it('adds what supports an action, to write at once', async () => {
      const host = await open();
      const action = host.page.locator('.line.efforts').last();
      await action.getByRole('button', { name: 'Tilføj støtte fra ledelse' }).click();
      await host.settled();
      await host.page.keyboard.type('Ledelsen spørger til det');
      assert.match(
        await host.settled(),
        /Nye uniformer.*\n {2}- Ledelsen spørger til det :støtte\{art=ledelse\}\n/,
      );
    });

    it('makes as many points as there are lines in what is pasted', async () => {
      const host = await open();
      await at(host, point);
      await host.page.keyboard.press('Enter');
      await host.settled();
      await pasteInto(host, '• Fra Word\r\n• linje to\r\n');
      const points = `${point}\n- Fra Word\n- linje to\n`;
      assert.equal(await host.settled(), text.replace(`${point}\n`, points));
    });

    it('shows prose as it looks, and lets one write it as it is', async () => {
      const host = await open(text.replace('i kantinen.', 'i **kantinen**.'));
      const prose = host.page.locator('.prose', { hasText: 'Vi mødtes' });
      assert.equal(await prose.locator('strong').innerText(), 'kantinen');
      await prose.locator('.rendered').click();
      await host.page.keyboard.press('Control+End');
      await host.page.keyboard.type(' Alle var der.');
      await host.page.keyboard.press('Escape');
      assert.match(await host.settled(), /i \*\*kantinen\*\*\. Alle var der\.\n/);
      await prose.locator('strong').waitFor();
    });

    it('folds the notes for the facilitator, and says that nobody else sees them', async () => {
      const host = await open(template);
      const notes = host.page.locator('.card.facilitator').first();
      assert.match(await notes.innerText(), /aldrig vist for andre/);
      assert.equal(await notes.locator('textarea').count(), 0);
      await notes.getByRole('button').first().press('Enter');
      await notes.locator('textarea').first().waitFor();
    });

    it('shows what cannot be read in its place, with what mends it', async () => {
      const host = await open(text.replace(':::udbytte\n- Ingen', ':::udbyte\n- Ingen'));
      await host.page
        .getByRole('button', { name: /udbytte/ })
        .first()
        .click();
      assert.equal(await host.settled(), text);
    });

    it('shows the clock of a running workshop at its step', async () => {
      const host = await open();
      const clock = { step: 1, spent: [0, 60_000, 0, 0], since: null, extra: [0, 0, 0, 0] };
      await host.tell({ type: 'running', clock });
      const step = host.page.locator('.heading.step', { has: host.page.locator('.running') });
      assert.equal(await step.locator('textarea').inputValue(), 'Trin 2: Refleksion');
      assert.match(await step.locator('.running').innerText(), /I er her\. 34:00 tilbage/);
      await host.tell({ type: 'running', clock: null });
      assert.equal(await host.page.locator('.running').count(), 0);
    });
  });

  describe('when the text changes underneath', () => {
    const elsewhere = (now: string) => now.replace('Vi ved, at sygeplejen', 'Vi ved, at hele sygeplejen');

    it('keeps the caret, the selection and what is typed', async () => {
      const host = await open();
      await at(host, point);
      await host.page.keyboard.press('Shift+ArrowLeft');
      await host.change(elsewhere(text));
      await host.page.keyboard.type('P!');
      assert.equal(await host.settled(), elsewhere(text).replace('til at gå op', 'til at gå oP!'));
      await field(host, 'Vi ved, at hele sygeplejen er der, når det brænder på');
    });

    it('moves the field in which one writes along with the lines before it', async () => {
      const host = await open();
      await at(host, point);
      await host.page.keyboard.type('1');
      await host.settled();
      await host.change(host.text().replace(`- ${point}`, `- Ny før\n- ${point}`));
      await host.page.keyboard.type('2');
      assert.equal(await host.settled(), text.replace(`- ${point}`, `- Ny før\n- ${point}12`));
      assert.equal((await focused(host)).value, `${point}12`);
    });

    it('joins what two write in different places of one field', async () => {
      const host = await open();
      await host.hold(true);
      await at(host, point);
      await host.page.keyboard.type(' altid');
      await host.change(text.replace('Morgenmødet får', 'Mødet får'));
      await host.hold(false);
      assert.equal(await host.settled(), text.replace(point, 'Mødet får ruterne til at gå op altid'));
    });

    it('lets one decide where two wrote in the same place, and loses neither', async () => {
      const host = await open();
      await host.hold(true);
      await at(host, point);
      await host.page.keyboard.type(' altid');
      const theirs = text.replace(point, `${point} ofte`);
      await host.change(theirs);
      await host.hold(false);
      assert.equal(await host.settled(), theirs);
      const trouble = host.page.locator('.trouble');
      assert.match(await trouble.innerText(), /gå op ofte/);
      assert.equal((await focused(host)).value, `${point} altid`);
      await trouble.getByRole('button').first().click();
      assert.equal(await host.settled(), text.replace(point, `${point} altid`));
      assert.equal(await trouble.count(), 0);
    });

    it('keeps what was written in a line that somebody else deleted', async () => {
      const host = await open();
      await host.hold(true);
      await at(host, point);
      await host.page.keyboard.type(' altid');
      const without = text.replace(`- ${point}\n`, '');
      await host.change(without);
      await host.hold(false);
      assert.equal(await host.settled(), without);
      assert.equal(await host.page.locator('.lost textarea').inputValue(), `${point} altid`);
    });

    it('leaves a field alone in which words are being composed', async () => {
      const host = await open();
      await at(host, point);
      const session = await host.page.context().newCDPSession(host.page);
      await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
      await host.change(text.replace(point, `Nu: ${point}`));
      assert.equal((await focused(host)).value, `${point}か`);
      await session.send('Input.insertText', { text: '花' });
      assert.equal(await host.settled(), text.replace(point, `Nu: ${point}花`));
      assert.equal((await focused(host)).value, `Nu: ${point}花`);
    });

    it('stays where one has scrolled to', async () => {
      const host = await open(text, { height: 500 });
      await at(host, 'Nye uniformer');
      const top = async () => (await (await field(host, 'Nye uniformer')).boundingBox())!.y;
      const before = await top();
      await host.change(text.replace(`- ${point}`, `- Ny før\n- Og en til\n- ${point}`));
      assert.ok(Math.abs((await top()) - before) < 3);
    });
  });

  describe('for everyone', () => {
    for (const [name, workshop] of [
      ['a full workshop', text],
      ['an empty one', template],
      ['what cannot be read', text.replace(':::udbytte', ':::udbyte').replace('2 1 2 3', '7 1 2 3')],
    ] as const) {
      it(`is accessible in every theme: ${name}`, async () => {
        // Only axe itself needs to get past the policy.
        const host = await open(workshop, { bypassCSP: true });
        for (const fold of await host.page.locator('.fold').all()) await fold.click();
        // The headings are the file's own.
        const found = await violationsInThemes(host.page);
        assert.deepEqual(
          found.filter((one) => !one.includes(': heading-order: ')),
          [],
        );
      });
    }

    it('fits every width', async () => {
      const host = await open(text);
      for (const width of [320, 390, 700, 1600]) {
        await resize(host.page, width);
        const wide = await host.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${String(width)} px: ${String(wide)} px too wide`);
      }
    });

    it('has a name for every field', async () => {
      const host = await open(template);
      for (const fold of await host.page.locator('.fold').all()) await fold.click();
      const nameless = await host.page
        .locator('textarea, input:not([aria-hidden]), select, button')
        .evaluateAll((elements) =>
          elements
            .filter((element) => {
              const { labels } = element as HTMLInputElement;
              const own = element.getAttribute('aria-label') ?? element.textContent;
              return !own.trim() && !labels?.[0]?.textContent.trim();
            })
            .map(({ outerHTML }) => outerHTML),
        );
      assert.deepEqual(nameless, []);
    });

    it('shows nothing of how the file is written', async () => {
      const host = await open(template);
      for (const fold of await host.page.locator('.fold').all()) await fold.click();
      await drawn(host.page);
      const shown = await host.page.evaluate(() => {
        const values = [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')];
        return [
          document.body.innerText,
          ...values.map(({ value, placeholder }) => `${value} ${placeholder}`),
        ];
      });
      for (const words of shown) assert.doesNotMatch(words, /:::|::|[{}|]|\bcoreTask\b|\bsamklang\b/);
    });
  });
});

/** What Ctrl+V does, without the clipboard that tests share. */
async function pasteInto({ page }: SheetHost, words: string): Promise<void> {
  const isLeft = await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    return document.activeElement!.dispatchEvent(event);
  }, words);
  // What the browser does with what nobody has taken.
  if (isLeft) await page.keyboard.insertText(words);
}
