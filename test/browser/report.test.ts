/** The reports as a browser shows and prints them. They look the same in every theme: they are paper. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { reportKinds } from '../../src/sharing/kinds.js';
import { html, sheetHtml, textHtml } from '../../src/sharing/render/html.js';
import { exported } from '../core/reportFiles.js';
import { readFixture } from '../core/support.js';
import { violationsOf } from './axe.js';
import { resize } from './drawn.js';

const nord = readFixture('teamNord.md');
const word = 'Supervisionsdagsordensforberedelsesgruppemødeindkaldelser';
const long = nord.replace('Fast halv time', `${word} `.repeat(5)).replace('Team Nord', word.repeat(3));
const bar = {
  language: 'da',
  text: 'Rapporten er ikke gemt',
  leftOut: 'Ikke med fra nord.md: linje 12–14.',
  links: [{ command: 'samklang.saveReport', label: 'Gem som …' }],
  copy: { label: 'Kopiér det hele', done: 'Kopieret' },
} as const;
const frame = { nonce: 'once', bar };

describe('the reports in a browser', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  const open = async (page: string) => {
    const opened = await browser.newPage({ viewport: { width: 900, height: 1000 }, bypassCSP: true });
    await opened.setContent(page);
    return opened;
  };

  for (const kind of reportKinds) {
    it(`are accessible, and fit every width: ${kind}`, async () => {
      const { report } = await exported([nord, long], kind, 'html');
      for (const text of [
        html(report),
        html(report, {}, frame),
        sheetHtml(report, frame),
        textHtml(report, long, frame),
      ]) {
        const page = await open(text);
        assert.deepEqual(await violationsOf(page), []);
        await page.close();
      }
      const page = await open(html(report));
      for (const width of [320, 390, 700, 1600]) {
        await resize(page, width);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(over <= 0, `${String(width)} px: ${String(over)} px too wide`);
      }
      await page.close();
    });
  }

  it('print the participants’ sheet from its first page on, in three', async () => {
    const page = await open((await exported(nord, 'participants', 'html')).content as string);
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const count = printed.match(/\/Type \/Page\b/g)?.length;
    assert.equal(count, 3);
    await page.close();
  });

  it('are copied as a document takes them: with headings, and tables with lines', async () => {
    const { report } = await exported(nord, 'minutes', 'html');
    const page = await open(html(report, {}, frame));
    await page.getByRole('button', { name: bar.copy.label }).click();
    assert.equal(await page.getByRole('status').textContent(), bar.copy.done);
    await page.evaluate(() => {
      document.body.innerHTML = '<div id="paste" contenteditable="true"></div>';
      document.getElementById('paste')!.focus();
    });
    await page.keyboard.press('Control+V');
    const pasted = await page.locator('#paste').innerHTML();
    assert.match(pasted, /<h2[^>]*>.*Kort fortalt/);
    assert.match(pasted, /<table[^>]* border="1"/);
    assert.match(pasted, /Fast halv time til faglig sparring/);
    assert.doesNotMatch(pasted, /<svg|Gem som/);
    await page.close();
  });
});
