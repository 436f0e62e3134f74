import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { violationsInThemes } from './axe.js';
import { resize } from './drawn.js';
import type { KeptRoom } from '../../src/protocol/keptRoom.js';
import type { HostMessage, WebviewMessage } from '../../src/protocol/overview.js';
import { openOverview, type OverviewOptions } from './overviewPage.js';
import { presentationFor, roomMessageFor } from './roomMessages.js';

const fixture = await readFile(new URL('../fixtures/teamNord.md', import.meta.url), 'utf8');
const text = fixture.replace('Vi mødtes', ':::facilitator\n- Husk at sende sedler rundt\n:::\n\nVi mødtes');
const uri = 'file:///workshop.md';
const minute = 60_000;
const nine = Date.UTC(2026, 10, 23, 8);

/** It is so many minutes past nine on the page, and stays so however slow the machine is; its timers have run. */
const isAt = async (page: Page, minutes: number): Promise<void> => {
  await page.clock.setFixedTime(nine + minutes * minute);
  await page.clock.runFor(1000);
};

/** What the page has handed over of a file's room last. */
function keptIn(said: readonly WebviewMessage[], file = uri): KeptRoom {
  const handed = said.filter((message) => message.type === 'keepRoom');
  return handed.findLast((message) => message.uri === file)?.room ?? {};
}

describe('in the room', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  const open = async (options?: OverviewOptions, workshop = text, kept?: KeptRoom) => {
    const opened = await openOverview(browser, options);
    await opened.show(roomMessageFor(workshop, kept));
    return opened;
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('is accessible in every theme: the facilitator’s view with its ratings, over time', async () => {
    const late = { step: 1, spent: [12 * minute, 40 * minute, 0, 0], since: null, extra: [0, 0, 0, 0] };
    const { page } = await open({ bypassCSP: true }, text, { clock: late });
    await button(page, 'Indtast vurderinger').click();
    await page.locator('.entry').waitFor();
    assert.deepEqual(await violationsInThemes(page), []);
    await page.close();
  });

  it('is accessible in every theme: what is projected', async () => {
    const { page, show } = await openOverview(browser, { width: 1280, height: 720, bypassCSP: true });
    await show(presentationFor(text));
    for (let slide = 0; slide < 4; slide++) {
      assert.deepEqual(await violationsInThemes(page), [], `picture ${String(slide + 1)}`);
      await page.keyboard.press('ArrowRight');
    }
    await page.close();
  });

  it('takes ratings by the keyboard alone, with undo, and hands them over as one', async () => {
    const { page, said, show } = await open();
    await button(page, 'Indtast vurderinger').focus();
    await page.keyboard.press('Enter');
    await page.locator('.field:focus').waitFor();
    await page.keyboard.type('55');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.keyboard.type('14');
    assert.match(await page.locator('.field:focus').innerText(), /2 nye tal · 9 tal står der allerede/);
    await page.keyboard.press('Control+Enter');
    const handed = (await said()).filter(({ type }) => type === 'recordRatings');
    assert.deepEqual(handed, [
      {
        type: 'recordRatings',
        uri: 'file:///workshop.md',
        ratings: [
          { community: 'organisational', question: 'now', ratings: [1, 1, 2, 2, 2, 2, 2, 3, 3, 5] },
          { community: 'organisational', question: 'wanted', ratings: [1, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4] },
        ],
      },
    ]);
    await show({ type: 'ratingsWritten', uri, why: null });
    assert.equal(await page.locator('.entry').count(), 0);
    assert.match(await page.locator('.told').innerText(), /står i tabellen/);
    assert.match(await page.locator(':focus').innerText(), /Indtast vurderinger/);
    await page.close();
  });

  it('keeps what was typed when the file could not be written, or the typing is put away', async () => {
    const { page, show } = await open();
    await button(page, 'Indtast vurderinger').click();
    await page.keyboard.type('4');
    const why = 'Tallene er ikke skrevet, for filen må ikke ændres.';
    await show({ type: 'ratingsWritten', uri, why });
    assert.equal(await page.locator('.told').innerText(), why);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.entry').count(), 0);
    await button(page, 'Indtast vurderinger').click();
    assert.match(await page.locator('.field').first().innerText(), /1 nyt tal/);
    await page.close();
  });

  it('hands what was typed over at each key, goes on with what was kept, and says how much waits', async () => {
    const first = await open();
    await button(first.page, 'Indtast vurderinger').click();
    await first.page.getByLabel('Én seddel ad gangen').click();
    await first.page.locator('.field').first().focus();
    await first.page.keyboard.type('35');
    const kept = keptIn(await first.said());
    await first.page.close();

    const { page, said, show } = await open({}, text, kept);
    assert.equal(await page.locator('.told').innerText(), '2 tal er tastet, men ikke skrevet i tabellen.');
    assert.equal(await page.locator('.entry').count(), 0, 'nothing takes the focus from the notes');
    await show({ ...roomMessageFor(text), uri: 'file:///andet.md' } as HostMessage);
    assert.equal(await page.locator('.told').count(), 0);
    await show(roomMessageFor(text));
    await button(page, 'Indtast vurderinger').click();
    await page.locator('.field:focus').waitFor();
    await page.keyboard.type('4');
    await page.keyboard.press('Control+Enter');
    const handed = (await said()).find(({ type }) => type === 'recordRatings');
    assert.ok(handed?.type === 'recordRatings');
    assert.deepEqual(
      handed.ratings.map(({ community, question }) => [community, question]),
      [
        ['organisational', 'now'],
        ['organisational', 'wanted'],
        ['task', 'now'],
      ],
      'the slip goes on where it was',
    );
    await show({ type: 'ratingsWritten', uri, why: null });
    assert.match(await page.locator('.told').innerText(), /^Tallene står i tabellen/);
    assert.deepEqual(keptIn(await said()), {});
    // Whoever goes on has read it.
    await button(page, 'Start workshoppen').click();
    await page.locator('.told').waitFor({ state: 'detached' });
    await page.close();
  });

  it('goes with a file that gets another name, in the middle of typing', async () => {
    const { page, said, show } = await open();
    await button(page, 'Indtast vurderinger').click();
    await page.locator('.field:focus').waitFor();
    await page.keyboard.type('12');
    await show({ type: 'moved', from: uri, to: 'file:///andet.md' });
    await page.keyboard.type('3');
    assert.match(await page.locator('.field:focus').innerText(), /3 nye tal/);
    await show({ ...roomMessageFor(text), uri: 'file:///andet.md' } as HostMessage);
    assert.match(await page.locator('.field:focus').innerText(), /3 nye tal/);
    assert.equal(keptIn(await said(), 'file:///andet.md').entry?.past.length, 3);
    await show(roomMessageFor(text));
    assert.equal(await page.locator('.told').count(), 0, 'another file under the old name has nothing of it');
    await page.close();
  });

  it('says when nobody keeps what is typed, and hands it over again to whoever answers next', async () => {
    const { page, said, show } = await openOverview(browser);
    await page.clock.install({ time: nine });
    await show(roomMessageFor(text));
    await button(page, 'Indtast vurderinger').click();
    await page.clock.runFor(100);
    await page.locator('.field:focus').waitFor();
    await page.keyboard.type('12');
    await page.clock.runFor(4000);
    assert.match(await page.locator('.told').innerText(), /VS Code svarer ikke/);
    await show(roomMessageFor(text));
    const handed = (await said()).filter((message) => message.type === 'keepRoom');
    assert.deepEqual(
      handed.map(({ room }) => room.entry?.past.length),
      [1, 2, 2],
      'handed over once more',
    );
    await show({ type: 'roomKept', number: handed[1]!.number });
    assert.equal(await page.locator('.told').count(), 1);
    await show({ type: 'roomKept', number: handed[2]!.number });
    assert.equal(await page.locator('.told').count(), 0);
    await page.close();
  });

  it('answers a key that means nothing, and remarks more ratings than participants', async () => {
    const { page } = await open({}, text.replace(/\| Organisatorisk .*/, '| Organisatorisk |  |  |'));
    await button(page, 'Indtast vurderinger').click();
    await page.locator('.field:focus').waitFor();
    const remark = page.locator('.entry .remark');
    await page.keyboard.press('7');
    assert.equal(await remark.innerText(), '»7« kan ikke bruges her. Tast tal fra 1 til 5.');
    await page.keyboard.press('x');
    assert.match(await remark.innerText(), /^»x«/);
    await page.keyboard.type('333333333');
    assert.equal(await remark.count(), 0);
    await page.keyboard.type('3');
    assert.equal(await remark.innerText(), '10 tal fra 9 deltagere. Er et tal tastet to gange?');
    await page.close();
  });

  it('says step and minutes when the step changes, leads to its place, and lets the buttons stay', async () => {
    const { page, said } = await open();
    await button(page, 'Start workshoppen').click();
    const places = () =>
      page.locator('.room-bar button').evaluateAll((all) =>
        all.map((one) => {
          const { x, y } = one.getBoundingClientRect();
          return [x, y];
        }),
      );
    const before = await places();
    const announced = page.locator('.room [role="status"]', { hasText: 'Trin' });
    assert.equal(await announced.innerText(), 'Trin 1: Introduktion. 10 minutter.');
    for (const [title, minutes] of [
      ['Trin 2: Refleksion', 35],
      ['Trin 3: Fælles drøftelse', 25],
    ] as const) {
      await button(page, 'Næste trin').click();
      assert.equal(await announced.innerText(), `${title}. ${String(minutes)} minutter.`);
      assert.deepEqual(await places(), before);
    }
    await button(page, 'Pause').click();
    assert.deepEqual(await places(), before);
    await button(page, 'Trin 3: Fælles drøftelse').click();
    const reveals = (await said()).filter(({ type }) => type === 'reveal');
    assert.deepEqual(reveals, [{ type: 'reveal', offset: text.indexOf('## Trin 3: Fælles') }]);
    await page.close();
  });

  it('ticks an imbalance by a click', async () => {
    const { page, said, show } = await open();
    await page.getByText('Sæt kryds ved dem, I ser').click();
    const box = page.getByRole('checkbox', { name: /Vi mangler mulighed/ });
    assert.equal(await box.isChecked(), false);
    await box.check();
    const ticks = (await said()).filter(({ type }) => type === 'tickImbalance');
    const offset = text.indexOf('Vi mangler mulighed');
    assert.deepEqual(ticks, [{ type: 'tickImbalance', uri, offset, present: true }]);
    // The file was not changed: the box says so.
    await show(roomMessageFor(text));
    assert.equal(await box.isChecked(), false);
    await show(roomMessageFor(text.replace('- [ ] Vi mangler', '- [x] Vi mangler')));
    assert.equal(await box.isChecked(), true);
    await page.close();
  });

  it('shows the step, its questions and notes, and how the time stands', async () => {
    const { page, show } = await openOverview(browser);
    await isAt(page, 0);
    await show(roomMessageFor(text));
    await button(page, 'Start workshoppen').click();
    assert.match(
      await page.locator('.now').innerText(),
      /Trin 1: Introduktion[\s\S]*Hvilket arbejdsfællesskab/,
    );
    assert.match(await page.locator('.notes').innerText(), /Husk at sende sedler rundt/);
    assert.match(await page.locator('.clock.large').innerText(), /^\D*10:00\s+tilbage/);
    await isAt(page, 9);
    assert.match(await page.locator('.clock.large.soon').innerText(), /^\D*1:00\s+tilbage/);
    await isAt(page, 13);
    assert.match(await page.locator('.clock.large.over').innerText(), /^\D*3:00\s+over tiden/);
    assert.match(await page.locator('.drift').innerText(), /3 minutter efter planen/);
    await button(page, '+5 minutter').click();
    assert.match(await page.locator('.clock.large').innerText(), /^\D*2:00\s+tilbage/);
    await button(page, 'Pause').click();
    await isAt(page, 33);
    assert.match(await page.locator('.clock.large').innerText(), /^\D*2:00\s+tilbage/);
    await button(page, 'Fortsæt').click();
    await button(page, 'Næste trin').click();
    assert.match(await page.locator('.now').innerText(), /Trin 2: Refleksion/);
    assert.equal(await page.locator('.notes').count(), 0);
    await isAt(page, 43);
    await button(page, 'Næste trin').click();
    assert.match(await page.locator('.drift').innerText(), /22 minutter foran/);
    await page.close();
  });

  it('starts the clock of the workshop that it is asked about, and of none that is shown later', async () => {
    const { page, show, said } = await open();
    const other = 'file:///other.md';
    await show({ type: 'open', what: 'facilitator' });
    await page.locator('.clock.large').waitFor();
    await show({ ...roomMessageFor(text), uri: other } as HostMessage);
    await button(page, 'Start workshoppen').waitFor();
    await button(page, 'Indtast vurderinger').click();
    await page.locator('.entry').waitFor();
    assert.equal(await page.locator('.clock.large').count(), 0);
    assert.deepEqual(keptIn(await said(), other), {});
    await show({ type: 'open', what: 'facilitator' });
    await page.locator('.clock.large').waitFor();
    assert.ok(keptIn(await said(), other).clock);
    await button(page, 'Afslut').click();
    await show(roomMessageFor(text));
    await show({ ...roomMessageFor(text), uri: other } as HostMessage);
    await button(page, 'Start workshoppen').waitFor();
    assert.deepEqual(keptIn(await said(), other), {}, 'what is ended does not begin by itself');
    await page.close();
  });

  it('goes on with the clock after a reload of the window, by the time of day', async () => {
    const first = await openOverview(browser);
    await isAt(first.page, 0);
    await first.show(roomMessageFor(text));
    await button(first.page, 'Start workshoppen').click();
    await button(first.page, 'Næste trin').click();
    const kept = keptIn(await first.said());
    await first.page.close();

    const again = await openOverview(browser);
    await isAt(again.page, 6);
    await again.show(roomMessageFor(text, kept));
    assert.match(await again.page.locator('.now h2').innerText(), /Trin 2/);
    assert.match(await again.page.locator('.clock.large').innerText(), /^\D*29:00\s+tilbage/);
    await button(again.page, 'Afslut').click();
    assert.deepEqual(keptIn(await again.said()), {});
    await again.page.close();
  });

  it('projects one picture at a time, and never what is the facilitator’s', async () => {
    const { page, show, complaints } = await openOverview(browser, { width: 1280, height: 720 });
    await show(presentationFor(text));
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'PageDown', ' ', 'End']) {
      seen.push(await page.locator('.stage').innerText());
      await page.keyboard.press(key);
    }
    assert.match(seen[0]!, /Fagligt fællesskab/);
    assert.match(seen[1]!, /Skru op/);
    assert.match(seen[2]!, /Trin 1: Introduktion/);
    assert.match(seen[3]!, /Bedre kørselsplaner/);
    assert.ok(!(await page.content()).includes('sedler rundt'));
    assert.equal(await page.locator('.go, .findings').count(), 0);
    await show({ type: 'step', step: 2 });
    await page.keyboard.press('ArrowLeft');
    assert.match(await page.locator('.stage').innerText(), /Trin 3: Fælles drøftelse/);
    assert.deepEqual(complaints, []);
    const kept = await page.evaluate(() => (globalThis as unknown as { kept: unknown }).kept);
    await page.close();

    const again = await openOverview(browser, { kept });
    await again.show(presentationFor(text));
    assert.match(await again.page.locator('.stage').innerText(), /Trin 1: Introduktion/, 'the same picture');
    await again.page.close();
  });

  it('asks on the wall before it shows ratings of few', async () => {
    const few = text.replace('2 1 2 3 2 2 1 2 3 | 3 3 4 3 3 2 3 4 3', '1 3 5 | 2');
    const { page, said, show } = await openOverview(browser, { width: 1280, height: 720 });
    await show(presentationFor(few));
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('.piece.organisational .dot').count(), 0);
    assert.match(await page.locator('.stage .few').innerText(), /når gruppen siger ja/);
    await button(page, 'Gruppen siger ja: vis tallene').click();
    assert.deepEqual((await said()).at(-1), { type: 'showFew' });
    await show(presentationFor(few, true));
    assert.equal(await page.locator('.piece.organisational .dot').count(), 4);
    assert.equal(await page.locator('.stage .few').count(), 0);
    await page.close();
  });

  it('fits every width', async () => {
    const widths = [300, 380, 480, 700, 1100, 1600];
    const over = (page: Page) =>
      page.evaluate(() =>
        Math.max(
          ...[document.documentElement, ...document.querySelectorAll('.stage')].map(
            (box) => box.scrollWidth - box.clientWidth,
          ),
        ),
      );
    const { page } = await open();
    await button(page, 'Start workshoppen').click();
    await button(page, 'Indtast vurderinger').click();
    for (const width of widths) {
      await resize(page, width);
      assert.ok((await over(page)) <= 0, `the facilitator’s view, ${String(width)} px`);
    }
    await page.close();
    const wall = await openOverview(browser);
    await wall.show(presentationFor(text));
    for (let slide = 0; slide < 4; slide++) {
      for (const width of widths) {
        await resize(wall.page, width, Math.round(width * 0.6));
        assert.ok((await over(wall.page)) <= 0, `picture ${String(slide)}, ${String(width)} px`);
      }
      await wall.page.keyboard.press('ArrowRight');
    }
    await wall.page.close();
  });
});
