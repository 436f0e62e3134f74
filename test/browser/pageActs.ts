/**
 * A whole workshop on its page, from the first answer to the next step, by the keyboard alone, and what the same acts in
 * the text give.
 */
import assert from 'node:assert/strict';
import type { Frame, Keyboard, Page } from 'playwright-core';
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
import { eventually } from '../editor/waiting.js';

/** As "New workshop" makes it, from the fewest answers. */
export const begun = newWorkshopText(
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
export function byHand(): string {
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

/** Where the acts are done. */
export interface Desk {
  readonly keyboard: Keyboard;
  /** What holds the page. */
  readonly sheet: Page | Frame;
  /** The "+" behind the ratings is asked for something: chooses the imbalances. */
  readonly chooseImbalances: () => Promise<void>;
}

/** Remembers where one is, so that it can be told when one is somewhere else. */
const stand = ({ sheet }: Desk) =>
  sheet.evaluate(() => void Object.assign(window, { was: document.activeElement }));

/** One key that takes one to another field; the next one only when one is there. Tells whether it is the one that is meant. */
async function go({ sheet, keyboard }: Desk, key: string, selector = '*'): Promise<boolean> {
  let isThere: boolean | null = null;
  await keyboard.press(key);
  await eventually(`${key} goes on`, async () => {
    isThere = await sheet.evaluate((css) => {
      const [is, before] = [document.activeElement!, window as { was?: Element }];
      if (is === before.was) return null;
      before.was = is;
      return is.matches(css);
    }, selector);
    return isThere !== null;
  });
  return isThere!;
}

/** Tab until one is there: in the next thing that is meant, from where one is. */
export async function tabTo(desk: Desk, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 400; presses++) if (await go(desk, key, selector)) return;
  throw new Error(`Not reached: ${selector}`);
}

/** Does it all, by the keyboard alone. */
export async function playCourse(desk: Desk): Promise<void> {
  const { keyboard, sheet } = desk;
  const write = async (selector: string, words: string) => {
    await tabTo(desk, selector);
    await keyboard.type(words);
  };
  await stand(desk);
  await write('.coreTask textarea', 'At borgerne kan leve trygt: hele livet');
  await write('.forum input', 'Personalegruppe');
  await write('.followUp input', '1. marts 2027');
  await go(desk, 'Enter');
  const empty = '.line.points textarea:placeholder-shown';
  await write(empty, talks[0]!);
  await write(empty, points[0]!);
  await go(desk, 'Enter');
  await keyboard.type('Og et til');
  for (const words of [...points.slice(1), ...talks.slice(1)]) await write(empty, words);
  for (const numbers of ratings) await write('.cell input', numbers);

  await tabTo(desk, '.insert.top .add');
  await keyboard.press('Enter');
  await desk.chooseImbalances();
  const all = sheet.locator('.line.imbalances');
  await eventually('all imbalances are there, each with its meaning', async () => {
    return (await all.count()) === 12 && (await all.locator('.ask').count()) === 12;
  });
  await eventually('one is among them', () =>
    sheet.evaluate(() => document.hasFocus() && document.activeElement?.closest('.line.imbalances') !== null),
  );
  await stand(desk);
  await go(desk, 'Shift+Tab');
  for (const number of [5, 9]) {
    while (
      (await sheet.evaluate(() => {
        const line = document.activeElement!.closest('.line.imbalances');
        const isBox = document.activeElement!.matches('.tick');
        return isBox && line ? [...document.querySelectorAll('.line.imbalances')].indexOf(line) : -1;
      })) !==
      number - 1
    )
      await go(desk, 'Tab');
    await keyboard.press('Space');
  }

  const action = '.line.efforts:not(.line.efforts + .line.efforts)';
  await write(`${action} > .line-row textarea`, 'Fast sparring');
  await write('.effortCommunity select', 'F');
  await write('.assessment select', 'A');
  await write('.responsible input', 'teamleder');
  await write('.due input', '1. februar 2027');
  await write('.line.supports textarea', 'Fast tid i vagtplanen');
  await write('.line.supports textarea', 'Lederen spørger til det');
  // Back to the action, and on to the next one.
  await tabTo(desk, '.line.efforts > .line-row textarea', 'Shift+Tab');
  await keyboard.press('End');
  await go(desk, 'Enter');
  await keyboard.type('Flere biler');
  await sheet.locator('.line.efforts + .line.efforts .effortCommunity select').waitFor();
  await write('.effortCommunity select', 'Op');
  await write('.assessment select', 'L');
}
