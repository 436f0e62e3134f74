/** The page of a workshop as people see it who see otherwise, and where it may only be looked at. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { violationsOf } from './axe.js';
import { field, focused, newWorkshop, teamNord } from './sheetFields.js';
import { openHost, type SheetHost } from './sheetHost.js';
import type { SheetOptions } from './sheetPage.js';

const point = 'Morgenmødet får ruterne til at gå op';
/** With something that cannot be read, and something that is said about a line. */
const troubled = teamNord.replace(':::udbytte', ':::udbyte').replace('2 1 2 3', '7 1 2 3');

describe('the looks of the page', () => {
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

  const open = async (begin: string, options?: SheetOptions): Promise<SheetHost> => {
    const host = await openHost(browser, begin, options);
    hosts = [...hosts, host];
    return host;
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`draws its pictures in the colours of the system, ${colorScheme}`, async () => {
      // The variables are those of the other scheme, as with a theme that does not follow the system.
      const theme = colorScheme === 'light' ? 'highContrast' : 'highContrastLight';
      const host = await open(troubled, { theme, colorScheme, forcedColors: 'active' });
      const wrong = await host.page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'CanvasText';
        const ink = getComputedStyle(probe).color;
        return [...document.querySelectorAll('svg :is(path, line, circle)')]
          .filter((shape) => shape.getClientRects().length > 0)
          .flatMap((shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            return [shape.matches('line') ? 'none' : fill, stroke].map(
              (paint) => `${shape.closest('svg')!.outerHTML.slice(0, 40)} ${paint}`,
            );
          })
          .filter((painted) => !painted.endsWith(' none') && !painted.endsWith(` ${ink}`));
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('moves nothing by itself, and nothing at all for who wants none of it', async () => {
    const host = await open(troubled, { reducedMotion: 'reduce' });
    const moving = await host.page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter(
            ({ animationName, transitionDuration, scrollBehavior }) =>
              animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth',
          ).length,
    );
    assert.equal(moving, 0);
  });

  for (const [name, workshop] of [
    ['a full workshop', teamNord],
    ['an empty one', newWorkshop],
    ['what cannot be read', troubled],
  ] as const) {
    it(`can be read and written at 200 % in a narrow window: ${name}`, async () => {
      // What zooming does: half as many pixels, twice as large.
      const host = await open(workshop, { width: 320, height: 450, deviceScaleFactor: 2 });
      for (const fold of await host.page.locator('.fold').all()) await fold.click();
      const cut = await host.page.evaluate(() => {
        const all = [
          ...document.querySelectorAll<HTMLElement>('textarea, input, select, button, p, li, svg'),
        ];
        return all
          .filter((element) => element.getClientRects().length > 0 && !element.matches('.picker'))
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < 0 || right > innerWidth || element.scrollHeight > element.clientHeight + 2;
          })
          .filter((element) => !element.closest('.unseen, .table-frame, .insert.top'))
          .map(({ outerHTML }) => outerHTML.slice(0, 200));
      });
      assert.deepEqual(cut, []);
    });
  }

  it('shows every empty field as a line to write on, and no other', async () => {
    const host = await open(newWorkshop);
    const lined = await host.page.evaluate(() => {
      const fields = document.querySelectorAll<HTMLInputElement>(
        '.words, .labelled input[type=text], select',
      );
      return [...fields].map((field) => ({
        name: `${field.getAttribute('aria-label') ?? field.className}: ${field.value}`,
        isEmpty: field.value === '',
        isLined: !getComputedStyle(field).borderBottomColor.endsWith(' 0)'),
      }));
    });
    assert.ok(lined.some(({ isEmpty }) => isEmpty) && lined.some(({ isEmpty }) => !isEmpty));
    assert.deepEqual(
      lined.filter(({ isEmpty, isLined }) => isEmpty !== isLined),
      [],
    );
  });

  it('offers one empty line for a support, not a button beside it', async () => {
    const host = await open(newWorkshop);
    const action = host.page.locator('.line.efforts').first();
    assert.equal(await action.locator('.line.supports').count(), 2);
    assert.equal(await action.locator('.add-supports button').count(), 0);
    await action.locator('.line.supports textarea').first().pressSequentially('Faste rammer');
    await host.settled();
    const offered = await action.locator('.add-supports button').allInnerTexts();
    assert.deepEqual(offered, ['+ Tilføj støtte fra struktur']);
  });

  describe('of a file that is locked', () => {
    const locked = async (options?: SheetOptions): Promise<SheetHost> => {
      const host = await open(troubled, options);
      await host.tell({ type: 'readOnly', isReadOnly: true });
      return host;
    };

    it('says so, and takes nothing that is typed, clicked or pasted', async () => {
      const host = await locked();
      const { page } = host;
      await page.getByText('Filen er låst').waitFor();
      await (await field(host, point)).focus();
      for (const key of ['End', 'x', 'Enter', 'Backspace', 'Alt+ArrowDown', 'Control+Enter'])
        await page.keyboard.press(key);
      await page.locator('.rendered').first().click();
      await page.locator('.dot').first().click();
      await page.getByLabel('Opfølgning', { exact: true }).press('Enter');
      assert.equal(await host.settled(), troubled);
      assert.equal(await page.locator('.trouble, .lost').count(), 0);
      assert.equal(await page.locator('.prose textarea').count(), 0);
      const offered = page.locator('.add, .tool, .pick, .record, .notes-said button');
      assert.deepEqual(
        await offered.evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length),
        0,
      );
      const open = page.locator(
        ':is(textarea, input[type=text]):not([readonly]), :is(select, .tick):enabled',
      );
      assert.equal(await open.count(), 0);
    });

    it('can be read by the keyboard, and what things mean is still at hand', async () => {
      const host = await locked();
      await (await field(host, point)).press('Home');
      await host.page.keyboard.press('End');
      await host.page.keyboard.press('ArrowDown');
      assert.equal((await focused(host)).value, 'Vi hjælper hinanden, når nogen er syge');
      await host.page.locator('.ask').first().click();
      await host.page.locator('.meaning').first().waitFor();
    });

    it('can be written on as soon as it is locked no more', async () => {
      const host = await locked();
      await host.tell({ type: 'readOnly', isReadOnly: false });
      assert.equal(await host.page.getByText('Filen er låst').count(), 0);
      await (await field(host, point)).press('End');
      await host.page.keyboard.type(' hver dag');
      assert.equal(await host.settled(), troubled.replace('til at gå op', 'til at gå op hver dag'));
    });

    it('is accessible', async () => {
      const host = await locked({ bypassCSP: true });
      const found = (await violationsOf(host.page)).filter((one) => !one.startsWith('heading-order'));
      assert.deepEqual(found, []);
    });
  });
});
