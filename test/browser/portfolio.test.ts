import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { drawn, resize } from './drawn.js';
import { violationsInThemes, violationsOf } from './axe.js';
import type { PortfolioHostMessage } from '../../src/protocol/portfolio.js';
import type { OpenOptions } from './webviewPage.js';
import { files, later, nord } from './portfolioFiles.js';
import { comparisonMessage, openPortfolio, portfolioMessage } from './portfolioPage.js';

const longName = 'arbejdsmiljøorganisationsmedarbejderne '.repeat(6).trim();
const long = Object.fromEntries(
  Object.entries(files).map(([file, text]) => [
    file,
    text
      .replace('Team Nord, hjemmeplejen', longName)
      .replace('Fast halv time', 'Supervisionsdagsordensforberedelsesgruppemødeindkaldelser '.repeat(4)),
  ]),
);
const hostile = Object.fromEntries(
  Object.entries(files).map(([file, text]) => [
    file,
    text
      .replace('community: Team Nord, hjemmeplejen', 'community: "<img src=x onerror=document.title=1>"')
      .replace('Fast halv time', '<script>document.title=2</script>')
      .replace('title: De rette', 'title: "><b>De rette'),
  ]),
);

const stopped: PortfolioHostMessage = (() => {
  const message = portfolioMessage(files);
  if (message.type !== 'portfolio') throw new Error('no portfolio');
  const reading = { text: 'Du stoppede læsningen efter 7 af 9 filer.', action: 'Læs resten' };
  return { ...message, portfolio: { ...message.portfolio, reading } };
})();

const example = (name: string) =>
  readFileSync(new URL(`../../examples/da/${name}.md`, import.meta.url), 'utf8');
const followUp = comparisonMessage(example('team-nord-hjemmeplejen'), example('team-nord-opfoelgning'));

const views: Readonly<Record<string, PortfolioHostMessage>> = {
  'all workshops': portfolioMessage(files),
  'a reading that was stopped': stopped,
  'no workshop': portfolioMessage({}),
  'long texts': portfolioMessage(long),
  'a comparison': comparisonMessage(nord, later),
  'a comparison with a follow-up': followUp,
  'a comparison of long texts': comparisonMessage(
    long['file:///nord-2026.md']!,
    long['file:///nord-2027.md']!,
  ),
};

describe('the page of all workshops over time', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  it('lets a hundred groups be filtered', async () => {
    const hundred = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `file:///${String(index)}.md`,
        nord.replace(/^community: .*$/m, `community: Afdeling ${String(index)} Ærø`),
      ]),
    );
    const { page } = await open(portfolioMessage(hundred), { bypassCSP: true });
    const teams = page.locator('.team:not(.small)');
    await page.getByLabel('Find en gruppe').fill('afdeling 4');
    await drawn(page);
    assert.deepEqual(await page.locator('.seek [role="status"]').innerText(), '11 af 100 grupper');
    assert.equal(await teams.count(), 11);
    assert.deepEqual(await violationsOf(page), []);
    await page.getByLabel('Find en gruppe').fill('');
    await teams.nth(99).waitFor();
    await page.close();
  });

  const open = async (message: PortfolioHostMessage, options?: OpenOptions) => {
    const opened = await openPortfolio(browser, options);
    await opened.show(message);
    return opened;
  };

  for (const [name, message] of Object.entries(views)) {
    it(`is accessible in every theme: ${name}`, async () => {
      // Only axe itself needs to get past the policy.
      const { page } = await open(message, { bypassCSP: true });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      assert.deepEqual(await violationsInThemes(page), []);
      await page.close();
    });
  }

  it('shows each team over time on the same scale, in numbers and in words', async () => {
    const { page } = await open(portfolioMessage(files));
    assert.deepEqual(await page.locator('.team h2').allInnerTexts(), [
      'aftenholdet',
      'Team Nord, hjemmeplejen',
      'Værkstedet',
      'Små grupper',
    ]);
    const team = page.locator('.team').nth(1);
    assert.deepEqual(await team.locator('thead th').allInnerTexts(), [
      'Fællesskab',
      '22. november 2026',
      '22. februar 2027',
    ]);
    const cells = team.locator('tr.professional td');
    assert.match(await cells.nth(0).innerText(), /3 → 4\s*↑/);
    assert.match(await cells.nth(1).innerText(), /4 → 4\s*=/);
    assert.equal(
      await cells.nth(0).locator('svg').getAttribute('aria-label'),
      'Nu: midt 3 (2–4), 9 svar. Nogen enighed. Ønsket: midt 4 (3–5), 9 svar. Nogen enighed. Skru op',
    );
    const places = await page
      .locator('.team svg:not(.icon)')
      .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
    assert.equal(new Set(places).size, 1);
    await page.close();
  });

  it('shows now and wanted where they belong, and the spread as wide as it is', async () => {
    const { page } = await open(portfolioMessage(files));
    const drawing = page.locator('.team').nth(1).locator('tr.task td').first().locator('svg');
    const places = await drawing.evaluate((svg) =>
      [
        ['.now', 'cx'],
        ['.wanted', 'cx'],
        ['.band', 'width'],
      ].map(([selector, name]) => Number(svg.querySelector(selector!)!.getAttribute(name!))),
    );
    assert.deepEqual(places, [108, 84, 34]);
    await page.close();
  });

  it('tells nothing of a small group by itself', async () => {
    const { page } = await open(portfolioMessage(files));
    const text = await page.locator('body').innerText();
    assert.doesNotMatch(text, /Natten|Kontoret/);
    assert.match(await page.locator('.small tr.professional').innerText(), /2 → 4/);
    assert.match(await page.locator('.team').first().innerText(), /færre end fire vurderinger/);
    await page.close();
  });

  it('goes to a workshop, to an effort, to a comparison and on with the reading', async () => {
    const { page, said } = await open(stopped);
    const team = page.locator('.team').nth(1);
    await team.locator('thead button').nth(1).click();
    await team.locator('summary').first().click();
    await team.locator('.agreed .go').first().focus();
    await page.keyboard.press('Enter');
    await team.locator('.quiet').click();
    await page.locator('.reading .action').click();
    const [ready, ...messages] = await said();
    assert.deepEqual(ready, { type: 'ready' });
    assert.deepEqual(messages, [
      { type: 'open', file: 'file:///nord-2027.md', offset: null },
      { type: 'open', file: 'file:///nord-2026.md', offset: nord.indexOf('Fast halv time') },
      { type: 'compare', before: 'file:///nord-2026.md', after: 'file:///nord-2027.md' },
      { type: 'refresh' },
    ]);
    await page.close();
  });

  it('says what to do where there is nothing', async () => {
    const { page, said } = await open(portfolioMessage({}));
    await page.getByRole('button', { name: 'Ny workshop' }).click();
    assert.deepEqual((await said()).at(-1), { type: 'newWorkshop' });
    await page.close();
  });

  it('keeps what is opened and the scroll position while files change', async () => {
    const { page, show } = await open(portfolioMessage(files), { height: 500 });
    await page.locator('.team').nth(1).locator('summary').first().click();
    await page.evaluate(() => window.scrollTo(0, 700));
    await drawn(page);
    const before = await page.evaluate(() => window.scrollY);
    await show(portfolioMessage({ ...files, 'file:///nord-2026.md': nord.replace('5 5 4 5', '1 1 1 1') }));
    assert.equal(await page.evaluate(() => window.scrollY), before);
    assert.equal(await page.locator('details[open]').count(), 1);
    await page.close();
  });

  it('draws hundreds of teams, and what is opened in one stays open when another comes before it', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `file:///${String(index)}.md`,
        nord.replace('Team Nord, hjemmeplejen', `Hold ${String(index)}`),
      ]),
    );
    const { page, show } = await open(portfolioMessage(many));
    await page.waitForFunction(() => document.querySelectorAll('.team').length === 300);
    await page.locator('.team').nth(9).locator('summary').click();
    const earlier = nord.replace('Team Nord, hjemmeplejen', 'Aftenholdet').replace('2 1 2 3', '5 5 5 5');
    await show(portfolioMessage({ ...many, 'file:///x.md': earlier }));
    assert.equal(await page.locator('.team').nth(10).locator('details[open]').count(), 1);
    assert.equal(await page.locator('details[open]').count(), 1);
    await page.close();
  });

  it('shows two workshops side by side, with what has changed in words', async () => {
    const { page } = await open(comparisonMessage(nord, later));
    const sides = await page.locator('section.professional .sides > div').allInnerTexts();
    assert.match(sides[0]!, /Før[^]*Nye kolleger tør spørge\s*Ikke noteret længere/);
    assert.match(sides[1]!, /Efter[^]*Vi har fået ord for tvivl\s*Ny/);
    assert.doesNotMatch(sides[0]!, /ord for tvivl/);
    assert.match(await page.locator('body').innerText(), /Fast halv time[^]*Udført siden/);
    assert.match(await page.locator('.ratings tr.professional').innerText(), /3 → 4[^]*4 → 4/);
    await page.close();
  });

  it('folds what a follow-up has not taken up, and says how much that is', async () => {
    const { page } = await open(followUp);
    const notes = page.locator('section.professional');
    assert.equal(await notes.locator('.sides').count(), 0);
    assert.match(await notes.locator('summary').innerText(), /^Ikke taget op denne gang \(\d+\)$/);
    await notes.locator('summary').click();
    await notes.getByText('Sårsparringen om fredagen').waitFor();
    // Each of the communities; the imbalances are asked about again.
    assert.equal(await page.locator('.untaken').count(), 4);
    await page.close();
  });

  it('shows hostile text as text, and breaks no policy', async () => {
    for (const message of [
      portfolioMessage(hostile),
      comparisonMessage(hostile['file:///nord-2026.md']!, hostile['file:///nord-2027.md']!),
    ]) {
      const { page, complaints } = await open(message);
      assert.equal(await page.locator('img, b').count(), 0);
      assert.match(await page.locator('body').innerText(), /<img src=x/);
      assert.equal(await page.title(), 'Samklang');
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });

  it('fits every width', async () => {
    for (const [name, message] of Object.entries(views)) {
      const { page } = await open(message);
      for (const width of [300, 480, 1100]) {
        await resize(page, width);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(over <= 0, `${name}, ${String(width)} px: ${String(over)} px too wide`);
        const scrolls = await page
          .locator('.comparison .table-frame')
          .evaluateAll((frames) => frames.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
        assert.ok(!scrolls, `the two workshops stand side by side at ${String(width)} px`);
      }
      await page.close();
    }
  });
});
