/**
 * The page of a large workshop in a real browser, with the real core behind it: from a key to the letter on the page and
 * in the text, from a change elsewhere to the page, the longest frame and the longest task while one types, and what the
 * page's script weighs. On a machine that does something else beside it only the processor's time says something: that of
 * the page's own thread, for all that follows from a key or a change, however many frames it is.
 */
import { build } from 'esbuild';
import { bundles } from '../../scripts/bundles.js';
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
    globalThis.seen = { frames: [], keys: [], tasks: [], last: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask' });
    document.addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => seen.keys.push(performance.now() - timeStamp));
    }, true);
    requestAnimationFrame(function frame(now) {
      if (seen.last > 0) seen.frames.push(now - seen.last);
      seen.last = now;
      requestAnimationFrame(frame);
    });
  `);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const inText: number[] = [];
  const perKey: number[] = [];
  for (let turn = 0; turn < keystrokes; turn++) {
    const before = host.text();
    const worked = await busy();
    const start = performance.now();
    await page.keyboard.press(String.fromCharCode(97 + (turn % 26)));
    while (host.text() === before) await new Promise((resolve) => setImmediate(resolve));
    inText.push(performance.now() - start);
    await host.settled();
    perKey.push((await busy()) - worked);
  }
  const { frames, keys, tasks } = await page.evaluate(
    () => (globalThis as unknown as { seen: Record<'frames' | 'keys' | 'tasks', number[]> }).seen,
  );
  // From the message that the extension sends behind its analysis until the page has drawn it.
  await page.evaluate(`
    globalThis.drawn = [];
    addEventListener('message', () => {
      const start = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => drawn.push(performance.now() - start);
        port2.postMessage(null);
      });
    }, true);
  `);
  const outside: number[] = [];
  const perChange: number[] = [];
  for (let turn = 0; turn < 10; turn++) {
    const next = host.text().replace(/(title: [^\n]*)/, '$1 x');
    const worked = await busy();
    const start = performance.now();
    await host.change(next);
    outside.push(performance.now() - start);
    perChange.push((await busy()) - worked);
  }
  const behind = await page.evaluate(() => (globalThis as unknown as { drawn: number[] }).drawn);
  const at = (times: number[], share: number) =>
    Math.round(times.sort((a, b) => a - b)[Math.floor((times.length - 1) * share)]! * 10) / 10;
  const row = (times: number[]) => ({
    median: at(times, 0.5),
    'nine of ten within': at(times, 0.9),
    slowest: at(times, 1),
  });
  console.table({
    'key to page, ms': row(keys),
    'key to text, ms': row(inText),
    'the page’s processor time for a key, ms': row(perKey),
    'frame while typing, ms': row(frames),
    'change to page behind the analysis, ms': row(behind),
    'the page’s processor time for a change, ms': row(perChange),
    'change to page, analysis and two frames included, ms': row(outside),
  });
  console.log(
    `Longest task while typing: ${String(Math.round(Math.max(0, ...tasks)))} ms (0: none over 50).`,
  );
  const script = await build({ ...bundles.find(({ outfile }) => outfile === 'dist/page.js')!, write: false });
  console.log(
    `The page's script: ${String(Math.round(script.outputFiles[0]!.contents.length / 100) / 10)} kB.`,
  );
} finally {
  await browser.close();
}
