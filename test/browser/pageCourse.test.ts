/** A whole workshop on its page: the text at the end, and the way through its steps. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { analyse } from '../../src/lazy/core.js';
import { drawn } from './drawn.js';
import { begun, byHand, playCourse } from './pageActs.js';
import { openHost } from './sheetHost.js';

describe('the course on the page', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  it('is written by the keyboard alone, and is what the same acts in the text give', async () => {
    const host = await openHost(browser, begun);
    const { page } = host;
    host.choose('imbalances');
    await playCourse({ keyboard: page.keyboard, sheet: page, chooseImbalances: () => Promise.resolve() });
    const text = await host.settled();
    assert.equal(text, byHand());
    const wrong = analyse(text)!.findings.filter(({ severity }) => severity !== 'information');
    assert.deepEqual(wrong, []);
    assert.deepEqual(host.complaints, []);
    await page.close();
  });

  it('goes along with the workshop to its next step', async () => {
    const host = await openHost(browser, begun, { height: 600 });
    const clock = { step: 0, spent: [0, 0, 0, 0], since: null, extra: [0, 0, 0, 0] };
    await host.tell({ type: 'running', clock });
    for (const step of [1, 2, 3]) {
      await host.tell({ type: 'running', clock: { ...clock, step } });
      await drawn(host.page);
      const place = await host.page.evaluate(() => {
        const heading = document.querySelector('.running')!.closest('.step')!;
        const { top } = heading.getBoundingClientRect();
        return {
          words: heading.querySelector('textarea')!.value,
          top,
          isSeen: top > -1 && top < innerHeight,
        };
      });
      assert.match(place.words, new RegExp(`^Trin ${String(step + 1)}:`));
      assert.ok(place.isSeen, JSON.stringify(place));
    }
    await host.page.close();
  });
});
