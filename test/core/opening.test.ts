/** How a new file is shown, and the days that it may be on. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openingOf } from '../../src/editing/navigate/opening.js';
import { languages } from '../../src/model/communities.js';
import { daysAfter, isIsoDate } from '../../src/model/isoDates.js';
import { templateIds } from '../../src/model/templates.js';
import { newWorkshopText } from '../../src/templates/newWorkshop.js';
import { offeredDays, typedDay } from '../../src/templates/offeredDays.js';
import { templates } from '../../src/templates/files/index.js';
import { analysed } from './support.js';

const answers = {
  title: 'T',
  community: 'C',
  coreTask: '',
  forum: '',
  date: '2026-12-01',
  participants: 8,
  minutes: 90,
};

describe('openingOf', () => {
  for (const language of languages) {
    for (const id of templateIds) {
      it(`begins ${language}/${id} at the first answer, with the facilitator’s notes folded`, () => {
        const text = newWorkshopText({ id, language, text: templates[id](language) }, answers);
        const { reading } = analysed(text);
        const { select, folded } = openingOf(reading);
        const words = text.slice(select.start, select.end);
        assert.ok(words === '…' && select.start >= reading.frontMatter.bodyStart, words);
        assert.equal(folded.length, text.match(/^:::facilitator$/gm)?.length ?? 0);
        for (const span of folded) {
          assert.ok(text.startsWith(':::facilitator', span.start));
          assert.ok(select.start < span.start || select.start >= span.end);
        }
      });
    }
  }

  it('begins in the fields where nothing below is to be written, and behind them where nothing is at all', () => {
    const head = '---\nsamklang: 1\nlanguage: da\ntitle: …\n---\n';
    assert.equal(openingOf(analysed(head).reading).select.start, head.indexOf('…'));
    const done = head.replace('…', 'T');
    assert.deepEqual(openingOf(analysed(done).reading).select, { start: done.length, end: done.length });
  });
});

describe('offeredDays', () => {
  const days = fc.nat(20_000).map((some) => daysAfter('2000-01-01', some));

  it('offers each day once, none that has gone, and tomorrow always', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(...languages), (today, agreed, language) => {
        const offered = offeredDays(language, today, agreed).map(({ day }) => day);
        assert.equal(new Set(offered).size, offered.length);
        assert.ok(offered.every((day) => isIsoDate(day) && day >= today));
        assert.ok(offered.includes(daysAfter(today, 1)));
        assert.equal(offered[0], agreed >= today ? agreed : today);
      }),
    );
  });

  it('says them as people do, the agreed one first', () => {
    const offered = offeredDays('da', '2026-11-27', '2027-02-22').map(({ name, date }) => `${name}: ${date}`);
    assert.deepEqual(offered, [
      'den dag, I har aftalt: 22. februar 2027',
      'i dag: 27. november 2026',
      'i morgen: 28. november 2026',
      'mandag: 30. november 2026',
      'tirsdag: 1. december 2026',
      'onsdag: 2. december 2026',
      'torsdag: 3. december 2026',
      'om en uge: 4. december 2026',
      'om to uger: 11. december 2026',
      'om en måned: 27. december 2026',
    ]);
  });

  it('reads what is typed, and shows which day it is taken for', () => {
    assert.deepEqual(typedDay('26/11', 'da', '2026-11-20'), {
      day: '2026-11-26',
      name: 'torsdag',
      date: '26. november 2026',
    });
    assert.equal(typedDay('32/11', 'da', '2026-11-20'), null);
  });
});
