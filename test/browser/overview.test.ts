import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { drawn, resize } from './drawn.js';
import { violationsInThemes } from './axe.js';
import { messageFor, openOverview, type OverviewOptions } from './overviewPage.js';

const text = await readFile(new URL('../fixtures/teamNord.md', import.meta.url), 'utf8');

/** The same workshop with everything as long as people will write it. */
const long = text
  .replace(
    'At borgerne kan leve trygt og selvstændigt i eget hjem',
    `At ${'arbejdsmiljøorganisationsmedarbejderne '.repeat(6)}kan leve trygt`,
  )
  .replace(
    'Fast halv time til faglig sparring',
    'Supervisionsdagsordensforberedelsesgruppemødeindkaldelser '.repeat(4),
  )
  .replace('5 5 4 5 5 5 4 5 5', '5 '.repeat(30));

const hostile = text
  .replaceAll('Team Nord', '<img src=x onerror=document.title=1>')
  .replace('Nye uniformer', '<script>document.title=2</script>');

describe('the balance overview', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  const open = async (workshop: string, options?: OverviewOptions) => {
    const opened = await openOverview(browser, options);
    await opened.show(messageFor(workshop));
    return opened;
  };

  for (const [name, workshop] of [
    ['a full workshop', text],
    ['no workshop', ''],
    ['long texts', long],
  ] as const) {
    it(`is accessible in every theme: ${name}`, async () => {
      // Only axe itself needs to get past the policy.
      const { page } = await open(workshop, { bypassCSP: true });
      await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
      assert.deepEqual(await violationsInThemes(page), []);
      await page.close();
    });
  }

  it('keeps a date as it is written beside a name that is written from the right', async () => {
    for (const name of ['צוות צפון 7', 'فريق 12', '\u202eTeam\u2069 7']) {
      const { page } = await open(text.replace(/^community: .*$/m, `community: "${name}"`));
      const places = await page.evaluate(() => {
        const line = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('november'))!;
        const leaves = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const found: number[] = [];
        for (let leaf = leaves.nextNode(); leaf; leaf = leaves.nextNode())
          for (const { index } of leaf.nodeValue!.matchAll(/22|november|2026/g)) {
            const range = document.createRange();
            range.setStart(leaf, index);
            range.setEnd(leaf, index + 1);
            found.push(range.getBoundingClientRect().left);
          }
        return found;
      });
      assert.equal(places.length, 3);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        name,
      );
      await page.close();
    }
  });

  it('shows every rating as a dot of its own, within the scale', async () => {
    const { page } = await open(long);
    const dots = await page
      .locator('.piece.task .scale')
      .first()
      .locator('.dot')
      .evaluateAll((circles) =>
        circles.map((circle) => ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name)))),
      );
    assert.equal(dots.length, 30);
    assert.equal(new Set(dots.map(([x, y]) => `${String(x)} ${String(y)}`)).size, 30);
    for (const [x, y, r] of dots as [number, number, number][])
      assert.ok(x - r >= 240 && x + r <= 300 && y - r >= 0, `${x} ${y} ${r}`);
    assert.equal(await page.locator('.picture .dot').count(), 8 * 9 - 9 + 30);
    await page.close();
  });

  it('keeps no room for dots in a scale that nobody has rated', async () => {
    const { page } = await open(text.replace(/^(\| Organisatorisk[^|]*)\|[^|]*\|/m, '$1|  |'));
    const heights = await page
      .locator('.piece.organisational .scale-picture')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    assert.equal(heights.length, 2);
    assert.ok(heights[0]! < heights[1]! * 0.6, heights.join(' and '));
    await page.close();
  });

  it('marks the middle of each of two camps, and says that the group sees it differently', async () => {
    const split = text.replace(
      '2 1 2 3 2 2 1 2 3 | 3 3 4 3 3 2 3 4 3',
      '1 1 1 1 5 5 5 5 5 | 3 3 3 3 3 3 3 3 3',
    );
    const { page } = await open(split);
    const piece = page.locator('.piece.organisational');
    assert.match(await piece.locator('.direction').innerText(), /I ser forskelligt på det/);
    assert.deepEqual(
      await piece
        .locator('.scale')
        .evaluateAll((scales) => scales.map((own) => own.querySelectorAll('.median').length)),
      [2, 1],
    );
    await page.close();
  });

  it('says the direction in words, and quietly which wish no effort is about', async () => {
    const { page } = await open(text);
    assert.match(await page.locator('.piece.organisational .direction').innerText(), /Skru op/);
    assert.match(await page.locator('.piece.task .direction').innerText(), /Skru ned/);
    assert.match(await page.locator('.piece.collegial .direction').innerText(), /Bevar/);
    assert.equal(await page.locator('.unanswered').count(), 1);
    assert.match(await page.locator('.piece.organisational .unanswered').innerText(), /Ingen af indsatserne/);
    await page.close();
  });

  it('goes to the place in the text on a click and on Enter', async () => {
    const { page, said } = await open(text);
    await page.locator('.piece.task .scale-label').first().click();
    await page.locator('.efforts .go').nth(1).focus();
    await page.keyboard.press('Enter');
    const offsets = (await said()).flatMap((message) => (message.type === 'reveal' ? [message.offset] : []));
    assert.deepEqual(
      offsets.map((offset) => text.slice(offset, offset + 12)),
      ['5 5 4 5 5 5 ', 'Bedre kørsel'],
    );
    await page.close();
  });

  it('reaches everything that can be clicked by keyboard, in the order of the page', async () => {
    const { page } = await open(text);
    const all = await page.locator('button, summary').count();
    const reached = new Set<string>();
    for (let step = 0; step < all; step++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(
          () =>
            `${document.activeElement?.tagName ?? ''}:${document.activeElement?.textContent ?? ''}:${String(document.activeElement?.getBoundingClientRect().top)}:${String(document.activeElement?.getBoundingClientRect().left)}`,
        ),
      );
    }
    assert.equal(reached.size, all);
    await page.close();
  });

  it('holds the same numbers in a table', async () => {
    const { page } = await open(text);
    await page.locator('summary').click();
    const row = await page.locator('tbody tr').filter({ hasText: 'Opgaverettet' }).innerText();
    assert.match(row, /midt 5 \(4–5\), 9 svar/);
    assert.match(row, /Skru ned/);
    assert.equal(await page.locator('tbody tr').count(), 4);
    await page.close();
  });

  it('keeps scroll position and focus while the text changes', async () => {
    const { page, show } = await open(text, { height: 500 });
    await page.locator('.efforts .go').first().focus();
    await page.evaluate(() => window.scrollTo(0, 600));
    await drawn(page);
    const top = () => page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
    const before = await top();
    await show(messageFor(text.replace('2 1 2 3 2 2 1 2 3', '4 4 4 4 4 4 4 4 4')));
    assert.ok(Math.abs((await top()) - before) <= 2, 'what is being read stays where it was on the screen');
    assert.ok((await page.evaluate(() => window.scrollY)) > 400);
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Fast halv time/);
    assert.match(await page.locator('.piece.organisational .direction').innerText(), /Skru ned/);
    await page.close();
  });

  it('shows what can be read of a broken file, and says what cannot', async () => {
    const { page } = await open(
      text.replace('2 1 2 3 2 2 1 2 3', '2 7 meget 3 2 2').replace('type=fagligt', 'type=fagligtt'),
    );
    assert.equal(await page.locator('.piece.organisational .scale').first().locator('.dot').count(), 4);
    assert.equal(await page.locator('.findings li').count(), 3);
    assert.match(await page.locator('.findings').innerText(), /»meget«/);
    await page.close();
  });

  it('shows hostile text as text, and breaks no policy', async () => {
    const { page, complaints } = await open(hostile);
    assert.equal(await page.locator('img').count(), 0);
    assert.match(await page.locator('h1').innerText(), /<img src=x/);
    assert.equal(await page.title(), 'Samklang');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('fits every width, with nothing cut off or overlapping', async () => {
    const { page } = await open(long);
    for (const width of [300, 380, 480, 700, 1100, 1600]) {
      await resize(page, width);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overflow <= 0, `${String(width)} px: ${String(overflow)} px too wide`);
      const covered = await page.evaluate(() => {
        const core = document.querySelector('.core')!.getBoundingClientRect();
        return [...document.querySelectorAll('.piece h3, .piece .counts li')]
          .map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }))
          .filter(
            ({ box }) =>
              box.bottom > core.top &&
              box.top < core.bottom &&
              box.right > core.left &&
              box.left < core.right,
          )
          .map(({ text: covered }) => covered);
      });
      assert.deepEqual(covered, [], `${String(width)} px`);
    }
    await page.close();
  });

  it('moves nothing for those who want reduced motion', async () => {
    const { page } = await open(text, { reducedMotion: 'reduce' });
    assert.equal(
      await page
        .locator('.dot')
        .first()
        .evaluate((dot) => getComputedStyle(dot).transitionDuration),
      '0s',
    );
    await page.close();
  });

  it('draws in the system colours when they are forced', async () => {
    const { page } = await open(text, { forcedColors: 'active' });
    const [dot, page_] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.dot')!).fill,
      getComputedStyle(document.body).backgroundColor,
    ]);
    assert.notEqual(dot, page_);
    await page.close();
  });

  it('says what to do when there is no workshop, and keeps the file for a reload', async () => {
    const { page, said, show } = await open('');
    await page.locator('.action').click();
    assert.deepEqual(await said(), [{ type: 'ready' }, { type: 'newWorkshop' }]);
    await show(messageFor(text));
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { kept: unknown }).kept), {
      uri: 'file:///workshop.md',
    });
    await page.close();
  });
});
