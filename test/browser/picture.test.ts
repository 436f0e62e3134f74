import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { drawn } from './drawn.js';
import { messageFor, openOverview, type OverviewOptions } from './overviewPage.js';
import { themes, type ThemeName } from './themes.js';

const text = await readFile(new URL('../fixtures/teamNord.md', import.meta.url), 'utf8');

const coreTask =
  'At borgerne i hele kommunen, uanset alder og helbred, kan leve trygt, værdigt og selvstændigt i deres eget hjem længst muligt';
const longCoreTask = text.replace(/coreTask: .*/, `coreTask: ${coreTask}`);
const thirty = longCoreTask
  .replace('participants: 9', 'participants: 30')
  .replace('5 5 4 5 5 5 4 5 5', '5 '.repeat(30))
  .replace('3 4 3 5 2 3 1 5 3', '1 2 3 4 5 '.repeat(6));

const beside = [480, 560, 680, 1099, 1100, 1600];

describe('the picture of the four pieces', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  const open = async (workshop: string, options?: OverviewOptions) => {
    const opened = await openOverview(browser, options);
    // tsx names the inner functions of what is sent to the page with a helper of its own.
    await opened.page.evaluate('globalThis.__name = (named) => named');
    await opened.show(messageFor(workshop));
    return opened;
  };

  for (const width of beside) {
    it(`holds the words of each piece within its own outline at ${width} px`, async () => {
      const { page, show } = await open(text, { width });
      assert.deepEqual(await astray(page), []);
      // The core task grows, and the lower pieces move down.
      await show(messageFor(thirty));
      assert.deepEqual(await astray(page), []);
      await page.close();
    });
  }

  it('follows the width of the page', async () => {
    const { page } = await open(thirty, { width: 700 });
    await page.setViewportSize({ width: 500, height: 900 });
    await drawn(page);
    assert.deepEqual(await astray(page), []);
    await page.setViewportSize({ width: 400, height: 900 });
    await drawn(page);
    assert.equal(await page.locator('.outlines').isVisible(), false);
    const [core, first] = await Promise.all([top(page, '.core'), top(page, '.piece')]);
    assert.ok(core < first, 'the core task stands first');
    await page.close();
  });

  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`closes every outline with an edge that can be seen in ${theme}`, async () => {
      const { page } = await open(text, { theme });
      const outlines = await page.locator('.outline').evaluateAll((paths) =>
        paths.map((path) => ({
          closed: path.getAttribute('d')?.endsWith('Z'),
          edge: getComputedStyle(path).stroke,
          ground: getComputedStyle(document.body).backgroundColor,
        })),
      );
      assert.equal(outlines.length, 4);
      for (const { closed, edge, ground } of outlines) {
        assert.equal(closed, true);
        assert.notEqual(edge, 'none');
        assert.notEqual(edge, ground);
      }
      await page.close();
    });
  }

  it('shows a long core task whole at every width, and a very long one on demand', async () => {
    for (const width of [320, ...beside]) {
      const { page } = await open(longCoreTask, { width });
      const hidden = await page
        .locator('.core-text')
        .evaluate((node) => node.scrollHeight - node.clientHeight);
      assert.ok(hidden <= 0, `${width} px: ${hidden} px are cut off`);
      await page.close();
    }
    const endless = `${coreTask} og ${coreTask} og ${coreTask}`;
    const { page } = await open(text.replace(/coreTask: .*/, `coreTask: ${endless}`), { width: 480 });
    assert.equal(await page.locator('.core-text').getAttribute('title'), endless);
    await page.close();
  });

  it('lets neither a rating, the median nor a number hide another', async () => {
    for (const width of [320, ...beside]) {
      const { page } = await open(thirty, { width });
      const hidden = await page.locator('.scale-picture').evaluateAll((scales) =>
        scales.flatMap((scale) => {
          const boxes = (selector: string) =>
            [...scale.querySelectorAll(selector)].map((node) => node.getBoundingClientRect());
          const [median] = boxes('.median');
          const covers = ({ left, right, top, bottom }: DOMRect) =>
            median!.left < right - 0.1 &&
            median!.right > left + 0.1 &&
            median!.top < bottom - 0.1 &&
            median!.bottom > top + 0.1;
          return boxes('.dot').filter(covers);
        }),
      );
      assert.deepEqual(hidden, [], `${width} px`);
      const sizes = await page.locator('.scale-picture').evaluateAll((scales) =>
        scales.map((scale) => {
          const unit = scale.getBoundingClientRect().width / 300;
          const number = scale.querySelector('.tick')!;
          const size = parseFloat(getComputedStyle(number).fontSize);
          const bottom = Number(number.getAttribute('y')) - size * 0.75;
          const mark = scale.querySelector('.median')!.getBoundingClientRect().bottom;
          return { shown: size * unit, clear: bottom * unit - (mark - scale.getBoundingClientRect().top) };
        }),
      );
      for (const { shown, clear } of sizes) {
        assert.ok(shown >= 10, `${width} px: the numbers are ${shown} px high`);
        assert.ok(clear >= 0, `${width} px: the median reaches ${-clear} px into its number`);
      }
      await page.close();
    }
  });

  it('makes every count with a place a button large enough to hit, which goes there', async () => {
    for (const width of [320, 680, 1400]) {
      const { page, said } = await open(text, { width });
      const counts = page.locator('.piece.professional .counts button');
      assert.equal(await counts.count(), 5);
      for (const button of await counts.all()) {
        assert.ok((await button.boundingBox())!.height >= 24, `${width} px`);
        await button.click();
      }
      assert.equal(await page.locator('.piece.task .counts li.none button').count(), 0);
      const offsets = (await said()).flatMap((message) =>
        message.type === 'reveal' ? [message.offset] : [],
      );
      const places = offsets.map((offset) => text.slice(offset).trimStart().slice(0, 12));
      assert.equal(places.length, 5);
      assert.match(places[0]!, /^(:::styrker|- Fredagssp|Fredagssparr)/);
      assert.match(places[4]!, /^Fast halv ti/);
      await page.close();
    }
  });

  it('tells in the table exactly the ratings that the dots show', async () => {
    const { page } = await open(thirty);
    await page.locator('summary').click();
    const drawn = await page.locator('.scale-picture').evaluateAll((scales) =>
      scales.map((scale) =>
        [1, 2, 3, 4, 5].flatMap((value) => {
          const near = (dot: Element) => Math.abs(Number(dot.getAttribute('cx')) - (30 + (value - 1) * 60));
          return [...scale.querySelectorAll('.dot')].filter((dot) => near(dot) < 30).map(() => value);
        }),
      ),
    );
    const told = await page
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.flatMap((row) =>
          [...row.querySelectorAll('td')]
            .slice(0, 2)
            .map((cell) => cell.textContent.split('; ').at(-1)!.split(' ').map(Number)),
        ),
      );
    assert.deepEqual(drawn, told);
    assert.equal(drawn.flat().length, 6 * 9 + 2 * 30);
    await page.close();
  });
});

async function top(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).first().boundingBox())!.y;
}

/** Words and marks with a corner outside their own piece or in another one, and outlines that reach into the core task. */
function astray(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawing = document.querySelector('.outlines')!.getBoundingClientRect();
    const outlines = [...document.querySelectorAll<SVGPathElement>('.outline')];
    const inside = (path: SVGPathElement, x: number, y: number) =>
      path.isPointInFill(new DOMPoint(x - drawing.left, y - drawing.top));
    const corners = ({ left, right, top, bottom }: DOMRect): [number, number][] => [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ];
    const faults: string[] = [];
    for (const path of outlines) {
      const community = path.classList[1]!;
      const parts = `.piece.${community} :is(h3, .tagline, .direction, .scale, .unanswered, .counts li)`;
      for (const part of document.querySelectorAll(parts)) {
        for (const [x, y] of corners(part.getBoundingClientRect())) {
          const holders = outlines.filter((outline) => inside(outline, x, y));
          if (holders.length !== 1 || holders[0] !== path)
            faults.push(`${community}: ${part.className} ${part.textContent}`);
        }
      }
      for (const [x, y] of corners(document.querySelector('.core-text')!.getBoundingClientRect()))
        if (inside(path, x, y)) faults.push(`${community} reaches into the core task`);
    }
    return faults;
  });
}
