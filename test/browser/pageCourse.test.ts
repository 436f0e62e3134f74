/**
 * A whole workshop on its page, from the first answer to the next step, by the keyboard alone: the text at the end is
 * byte for byte what the same acts in the text give, and nothing is wrong with it.
 */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import {
  analyse,
  insertAt,
  insertions,
  newWorkshopText,
  recordRatings,
  tickImbalance,
} from '../../src/lazy/core.js';
import type { ImbalanceNumber } from '../../src/model/communities.js';
import { ticksOf } from '../../src/facilitation/tickImbalance.js';
import { templates } from '../../src/templates/files/index.js';
import { applyEdits } from '../../src/text/edits.js';
import type { TextEdit } from '../../src/text/span.js';
import { drawn } from './drawn.js';
import { openHost, type SheetHost } from './sheetHost.js';

/** As "New workshop" makes it, from the fewest answers. */
const begun = newWorkshopText(
  { id: 'balancer', language: 'da', text: templates.balancer('da') },
  {
    ...{ title: 'De rette balancer i Team Nord', community: 'Team Nord', coreTask: '', forum: '' },
    ...{ date: '2026-12-01', participants: 6, minutes: 90 },
  },
);

const tones = ['stærkt', 'udbytte', 'bedre'];
const points = [1, 2, 3, 4].flatMap((nth) => tones.map((tone) => `Det ${nth}. fællesskab: ${tone}`));
const talks = ['Hele Team Nord', 'Mest i opgaverne', 'Vi ser den ens', 'Det faglige op', 'Ja, af mødet'];
const ratings = ['344345', '444444', '555455', '445444', '123222', '444344', '334334', '333333'];

/** The acts in the text, by whoever writes there, each at a place that has to be there. */
function byHand(): string {
  let text = begun;
  const put = (before: string, after: string) => {
    assert.ok(text.includes(before), `${before}\n${text}`);
    text = text.replace(before, () => after);
  };
  const edit = (edits: readonly TextEdit[] | null) => (text = applyEdits(text, edits!));
  const blank = '\n- …\n';
  put(/^coreTask:.*$/m.exec(text)![0], 'coreTask: "At borgerne kan leve trygt: hele livet"');
  put(/^forum:.*$/m.exec(text)![0], 'forum: "Personalegruppe"');
  put(/^followUp:.*$/m.exec(text)![0], 'followUp: 2027-03-01');
  put(blank, `\n- ${talks[0]!}\n`);
  put(blank, `\n- ${points[0]!}\n- Og et til\n`);
  for (const words of [...points.slice(1), ...talks.slice(1)]) put(blank, `\n- ${words}\n`);
  const cells = (['organisational', 'task', 'professional', 'collegial'] as const).flatMap((community) =>
    (['now', 'wanted'] as const).map((question) => ({ community, question })),
  );
  for (const [nth, cell] of cells.entries())
    edit(recordRatings(analyse(text)!, [{ ...cell, ratings: ratings[nth]!.match(/\d/g)!.map(Number) }]));
  const { reading } = analyse(text)!;
  const list = insertions.find(({ id }) => id === 'imbalances')!.body('da');
  const behind = text.indexOf(':::\n\n## Trin 4') + 3;
  const inserted = insertAt(reading, behind, list, 'top');
  assert.ok(inserted.fits);
  edit(inserted.edits);
  for (const number of [5, 9] as ImbalanceNumber[]) {
    const analysis = analyse(text)!;
    const { offset } = ticksOf(analysis).find((tick) => tick.number === number)!;
    edit([tickImbalance(analysis, offset, true)!]);
  }
  const effort = ':indsats{fællesskab=… vurdering=… ansvarlig=… frist=…}';
  put(`- [ ] … ${effort}`, `- [ ] Fast sparring ${effort}`);
  put(
    '{fællesskab=… vurdering=… ansvarlig=… frist=…}',
    '{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2027-02-01}',
  );
  put('  - … :støtte{art=struktur}', '  - Fast tid i vagtplanen :støtte{art=struktur}');
  put('  - … :støtte{art=ledelse}', '  - Lederen spørger til det :støtte{art=ledelse}');
  const end = text.indexOf('\n', text.indexOf('Lederen spørger'));
  text = `${text.slice(0, end)}\n- [ ] Flere biler :indsats{fællesskab=opgaverettet vurdering=løftes ansvarlig=… frist=…}${text.slice(end)}`;
  return text;
}

describe('the course on the page', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  /** Tab until one is there: in the next thing that is meant, from where one is. */
  async function tabTo({ page }: SheetHost, selector: string): Promise<void> {
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((css) => document.activeElement!.matches(css), selector)) return;
    }
    throw new Error(`Not reached: ${selector}`);
  }

  it('is written by the keyboard alone, and is what the same acts in the text give', async () => {
    const host = await openHost(browser, begun);
    const { page } = host;
    const { keyboard } = page;
    const write = async (selector: string, words: string) => {
      await tabTo(host, selector);
      await keyboard.type(words);
    };
    await write('.coreTask textarea', 'At borgerne kan leve trygt: hele livet');
    await write('.forum input', 'Personalegruppe');
    await write('.followUp input', '1. marts 2027');
    await keyboard.press('Enter');
    const empty = '.line.points textarea:placeholder-shown';
    await write(empty, talks[0]!);
    await write(empty, points[0]!);
    await keyboard.press('Enter');
    await keyboard.type('Og et til');
    for (const words of [...points.slice(1), ...talks.slice(1)]) await write(empty, words);
    for (const numbers of ratings) await write('.cell input', numbers);
    // The "+" behind the ratings.
    host.choose('imbalances');
    await tabTo(host, '.insert.top .add');
    await keyboard.press('Enter');
    await host.settled();
    const meanings = await page.locator('.line.imbalances').count();
    assert.equal(meanings, 12);
    assert.equal(await page.locator('.line.imbalances .ask').count(), meanings);
    for (const number of [5, 9]) {
      await page.keyboard.press('Shift+Tab');
      for (;;) {
        const at = await page.evaluate(() => {
          const line = document.activeElement!.closest('.line.imbalances');
          const isBox = document.activeElement!.matches('.tick');
          return isBox && line ? [...document.querySelectorAll('.line.imbalances')].indexOf(line) : -1;
        });
        if (at === number - 1) break;
        await page.keyboard.press('Tab');
      }
      await keyboard.press('Space');
      await host.settled();
    }
    const action = '.line.efforts:not(.line.efforts + .line.efforts)';
    await write(`${action} > .line-row textarea`, 'Fast sparring');
    await tabTo(host, '.effortCommunity select');
    await keyboard.type('F');
    await tabTo(host, '.assessment select');
    await keyboard.type('A');
    await write('.responsible input', 'teamleder');
    await write('.due input', '1. februar 2027');
    await write('.line.supports textarea', 'Fast tid i vagtplanen');
    await write('.line.supports textarea', 'Lederen spørger til det');
    await host.settled();
    // Back to the action, and on to the next one.
    while (
      !(await page.evaluate(() => document.activeElement!.matches('.line.efforts > .line-row textarea')))
    )
      await keyboard.press('Shift+Tab');
    await keyboard.press('End');
    await keyboard.press('Enter');
    await keyboard.type('Flere biler');
    await tabTo(host, '.effortCommunity select');
    await keyboard.type('Op');
    await tabTo(host, '.assessment select');
    await keyboard.type('L');
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
