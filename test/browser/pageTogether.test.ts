/** What other editors of Markdown were reported for: the caret jumps, words are lost, undo goes astray. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { analyse, pageOf } from '../../src/lazy/core.js';
import { allParts } from '../core/pageParts.js';
import { runs } from '../seed.js';
import { drawn } from './drawn.js';
import { at, field, focused, teamNord } from './sheetFields.js';
import { openHost, type SheetHost } from './sheetHost.js';

const point = 'Morgenmødet får ruterne til at gå op';
const other = 'Vi hjælper hinanden, når nogen er syge';

/** More steps than what is done in one sequence. */
const most = 100;

/** What a formatter makes of it: other bullets, spaces at the ends of lines gone, blank lines between blocks. */
const formatted = (text: string) =>
  text
    .replace(/^( *)- /gm, '$1* ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n(:::+\S*)\n(?=\S)/g, '\n$1\n\n');

describe('the page beside other hands', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  let host: SheetHost;
  beforeEach(async () => (host = await openHost(browser, teamNord)));
  afterEach(async () => {
    assert.deepEqual(host.complaints, []);
    await host.page.close();
  });

  it('keeps the caret and what is typed where the file is formatted as it is saved', async () => {
    await at(host, point);
    for (let step = 0; step < ' gå op'.length; step++) await host.page.keyboard.press('ArrowLeft');
    await host.page.keyboard.type(' godt ');
    await host.settled();
    await host.change(formatted);
    assert.deepEqual(await focused(host), { value: 'Morgenmødet får ruterne til at godt  gå op', caret: 36 });
    await host.page.keyboard.type('x');
    const text = formatted(teamNord).replace('til at gå op', 'til at godt x gå op');
    assert.equal(await host.settled(), text);
  });

  it('keeps both where it is formatted while what was typed is still on its way', async () => {
    await at(host, point);
    await host.hold(true);
    await host.page.keyboard.type(' altid');
    await host.change(formatted);
    await host.page.keyboard.type(' godt');
    await host.hold(false);
    assert.equal(await host.settled(), formatted(teamNord).replace(point, `${point} altid godt`));
    assert.equal((await focused(host)).value, `${point} altid godt`);
  });

  it('keeps a blank at the end of what is typed, however often it is saved meanwhile', async () => {
    await at(host, point);
    for (const words of [' hver', ' ', 'dag', ' ', 'kl. 7']) {
      await host.page.keyboard.type(words);
      await host.settled();
    }
    assert.equal(await host.settled(), teamNord.replace(point, `${point} hver dag kl. 7`));
  });

  it('goes on where one was when the window, or the page, was away', async () => {
    await at(host, point);
    await host.page.keyboard.press('ArrowLeft');
    const away = await browser.newPage();
    await away.bringToFront();
    await host.change((text) => text.replace(`- ${point}`, `- Ny før\n- ${point}`));
    await host.page.bringToFront();
    assert.deepEqual(await focused(host), { value: point, caret: point.length - 1 });
    // A tab that is hidden is not drawn at all.
    await host.page.evaluate(() => (document.documentElement.style.display = 'none'));
    await host.change((text) => text.replace(`- ${other}`, `- Ny igen\n- ${other}`));
    await host.page.evaluate(() => (document.documentElement.style.display = ''));
    await (await field(host, point)).focus();
    await host.page.keyboard.type('!');
    const text = await host.settled();
    assert.match(text, /- Ny før\n- Morgenmødet får ruterne til at gå o!p\n- Ny igen\n/);
    await away.close();
  });

  it('undoes what was typed in one field without a rest at once, with the caret where that was', async () => {
    await at(host, point);
    await host.page.keyboard.type(' hver dag');
    await host.settled();
    await at(host, other);
    await host.page.keyboard.type(' altid');
    await host.settled();
    await host.page.keyboard.press('Control+z');
    assert.equal(await host.settled(), teamNord.replace(point, `${point} hver dag`));
    assert.deepEqual(await focused(host), { value: other, caret: other.length });
    await host.page.keyboard.press('Control+z');
    assert.equal(await host.settled(), teamNord);
    assert.deepEqual(await focused(host), { value: point, caret: point.length });
    await host.page.keyboard.press('Control+y');
    await host.page.keyboard.press('Control+y');
    const both = teamNord.replace(point, `${point} hver dag`).replace(other, `${other} altid`);
    assert.equal(await host.settled(), both);
    assert.deepEqual(await focused(host), { value: `${other} altid`, caret: other.length + 6 });
  });

  it('waits while the file begins as no workshop, says so, and goes on when that is undone', async () => {
    const { page } = host;
    await at(host, point);
    await page.keyboard.type(' hver dag');
    const written = await host.settled();
    const without = written.replace(/^---[^]*?\n---\n/, '');
    await host.change(without);
    await page.getByText('Filen begynder ikke som en workshop').waitFor();
    await page.keyboard.type('x');
    assert.equal(await host.settled(), without);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    assert.equal(await host.settled(), written);
    assert.equal(await page.locator('.above').count(), 0);
    // Undoing can take the beginning away as well; one goes on with the keys.
    await page.keyboard.press('Control+y');
    assert.equal(await host.settled(), without);
    await page.locator('.above').waitFor();
    await page.keyboard.press('Control+z');
    assert.equal(await host.settled(), written);
    await at(host, `${point} hver dag`);
    await page.keyboard.type('!');
    assert.equal(await host.settled(), written.replace('hver dag', 'hver dag!'));
    assert.equal(await page.locator('.above').count(), 0);
  });

  it('says of a file that is no workshop what can be done, until it is one', async () => {
    const own = await openHost(browser, '# Referat\n');
    await own.page.getByRole('button', { name: 'Vis som tekst' }).click();
    await own.settled();
    assert.deepEqual(own.said, [{ type: 'asText' }]);
    await own.change(teamNord);
    await field(own, point);
    assert.equal(await own.page.locator('.above').count(), 0);
    await own.page.close();
  });

  for (const [name, begin, numRuns] of [
    ['Unix', teamNord, runs(12)],
    ['Windows', teamNord.replaceAll('\n', '\r\n'), runs(4)],
  ] as const)
    it(`does what is meant in any order of writing here and there, undoing and doing again: ${name}`, async () => {
      const words = fc.stringMatching(/^[a-zæøå .,#:|{}<>*-]{1,6}$/);
      const nth = fc.nat({ max: 40 });
      const act = fc.oneof(
        { weight: 6, arbitrary: fc.record({ type: words, nth }) },
        {
          weight: 2,
          arbitrary: fc.record({ press: fc.constantFrom('Enter', 'Alt+ArrowDown', 'Alt+ArrowUp'), nth }),
        },
        { weight: 2, arbitrary: fc.record({ other: fc.stringMatching(/^[a-zæøå]{1,5}$/), nth }) },
        { weight: 2, arbitrary: fc.record({ back: fc.constantFrom('Control+z', 'Control+y') }) },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 10 }), async (acts) => {
          const own = await openHost(browser, begin);
          const { keyboard } = own.page;
          for (const one of acts) {
            if ('back' in one) {
              await keyboard.press(one.back);
              // One sees what was undone before one goes on.
              await own.settled();
            } else if ('other' in one) {
              await own.change((text) => {
                const all = pointsIn(text);
                const is = all[one.nth % all.length]!;
                return text.replace(`- ${is}`, `- ${one.other} ${is}`);
              });
            } else {
              const lines = own.page.locator('.line textarea');
              await lines.nth(one.nth % (await lines.count())).press('End');
              if ('type' in one) await keyboard.type(one.type);
              else await keyboard.press(one.press);
            }
          }
          const text = await own.settled();
          assert.equal(await own.page.locator('.trouble, .lost').count(), 0);
          // What stands on the page stands in the text.
          assert.deepEqual(await linesOn(own), linesIn(text));
          // All of it can be undone, to the first sign.
          for (let steps = 0; own.text() !== begin && steps < most; steps++) {
            await keyboard.press('Control+z');
            await drawn(own.page);
          }
          assert.equal(await own.settled(), begin);
          assert.deepEqual(await linesOn(own), linesIn(begin));
          assert.deepEqual(own.complaints, []);
          await own.page.close();
        }),
        { numRuns },
      );
    });
});

function pointsIn(text: string): readonly string[] {
  return analyse(text)!.workshop.communities.flatMap(({ strengths, gains, improvements }) => [
    ...strengths,
    ...gains,
    ...improvements,
  ]);
}

/** The words of all lines of a text, as a page of it has them. */
function linesIn(text: string): string[] {
  return allParts(pageOf(analyse(text)!).blocks).flatMap((part) =>
    part.kind === 'item' && part.words ? [part.words.value] : [],
  );
}

function linesOn({ page }: SheetHost): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('.line textarea')].map(({ value }) => value.trim()),
  );
}
