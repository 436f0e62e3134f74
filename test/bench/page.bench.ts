/**
 * The page of a large workshop in a real browser, with the real core behind it: from a key to the letter on the page and
 * in the text, from a change elsewhere to the page, and the longest frame while one types.
 */
import { launchChromium } from '../../scripts/chromium.js';
import { openHost } from '../browser/sheetHost.js';
import { workshopOf } from './texts.js';

const keystrokes = 60;
const kilobytes = Number(process.env['KB'] ?? 100);
const browser = await launchChromium();
const host = await openHost(browser, workshopOf(kilobytes), { width: 1000, height: 900 });
const { page } = host;
try {
  const field = page.locator('.card textarea').nth(4);
  await field.focus();
  await page.keyboard.press('Control+End');
  await page.evaluate(`
    globalThis.seen = { frames: [], last: 0 };
    requestAnimationFrame(function frame(now) {
      if (seen.last > 0) seen.frames.push(now - seen.last);
      seen.last = now;
      requestAnimationFrame(frame);
    });
  `);
  const inText: number[] = [];
  for (let turn = 0; turn < keystrokes; turn++) {
    const before = host.text();
    const start = performance.now();
    await page.keyboard.press(String.fromCharCode(97 + (turn % 26)));
    while (host.text() === before) await new Promise((resolve) => setImmediate(resolve));
    inText.push(performance.now() - start);
  }
  await host.settled();
  const frames = await page.evaluate(
    () => (globalThis as unknown as { seen: { frames: number[] } }).seen.frames,
  );
  const outside: number[] = [];
  for (let turn = 0; turn < 10; turn++) {
    const next = host.text().replace(/(title: [^\n]*)/, '$1 x');
    const start = performance.now();
    await host.change(next);
    outside.push(performance.now() - start);
  }
  const at = (times: number[], share: number) =>
    Math.round(times.sort((a, b) => a - b)[Math.floor((times.length - 1) * share)]! * 10) / 10;
  console.table({
    'key to text, ms': {
      median: at(inText, 0.5),
      'nine of ten within': at(inText, 0.9),
      slowest: at(inText, 1),
    },
    'frame while typing, ms': {
      median: at(frames, 0.5),
      'nine of ten within': at(frames, 0.9),
      slowest: at(frames, 1),
    },
    'change to page, analysis and two frames included, ms': {
      median: at(outside, 0.5),
      'nine of ten within': at(outside, 0.9),
      slowest: at(outside, 1),
    },
  });
} finally {
  await browser.close();
}
