/** Days as people write and say them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languages } from '../../src/model/communities.js';
import { meantDate, saidDay } from '../../src/model/dates.js';
import { daysAfter, isIsoDate } from '../../src/model/isoDates.js';
import { formatDate } from '../../src/texts/numbersAndDates.js';
import { runs } from '../seed.js';

/** A Wednesday. */
const today = '2026-11-25';
const day = fc.integer({ min: 0, max: 3000 }).map((days) => daysAfter('2024-01-01', days));

describe('a day that somebody says today', () => {
  const said: readonly (readonly [string, 'da' | 'en', string | null])[] = [
    ['26/11', 'da', '2026-11-26'],
    ['25/11', 'da', '2026-11-25'],
    ['24/11', 'da', '2027-11-24'],
    ['d. 26/11', 'da', '2026-11-26'],
    ['den 26. november', 'da', '2026-11-26'],
    ['26. november 2026', 'da', '2026-11-26'],
    ['26.11.', 'da', '2026-11-26'],
    ['26 nov', 'da', '2026-11-26'],
    ['1. marts', 'da', '2027-03-01'],
    ['15.12.26', 'da', '2026-12-15'],
    ['15-12-26', 'da', '2026-12-15'],
    ['15/12 26', 'da', '2026-12-15'],
    ['15.12.2026', 'da', '2026-12-15'],
    ['2026-12-15', 'da', '2026-12-15'],
    ['15.12.62', 'da', null],
    ['29/2', 'da', null],
    ['31/11', 'da', null],
    ['i dag', 'da', '2026-11-25'],
    ['I morgen', 'da', '2026-11-26'],
    ['i overmorgen', 'da', '2026-11-27'],
    ['fredag', 'da', '2026-11-27'],
    ['på onsdag', 'da', '2026-12-02'],
    ['om 14 dage', 'da', '2026-12-09'],
    ['om en uge', 'da', '2026-12-02'],
    ['om tre måneder', 'da', '2027-02-25'],
    ['26 November', 'en', '2026-11-26'],
    ['November 26', 'en', '2026-11-26'],
    ['26th of November', 'en', '2026-11-26'],
    ['26/11', 'en', '2026-11-26'],
    ['11/26', 'en', '2026-11-26'],
    ['5/6', 'en', null],
    ['tomorrow', 'en', '2026-11-26'],
    ['on Friday', 'en', '2026-11-27'],
    ['in two weeks', 'en', '2026-12-09'],
    ['15.12.2026 kl. 9', 'da', '2026-12-15'],
    ['15/12 kl. 14.30-16', 'da', '2026-12-15'],
    ['Dec 15, 2026 at 9am', 'en', '2026-12-15'],
    ['tir 15/12', 'da', '2026-12-15'],
    ['tirs. d. 15/12', 'da', '2026-12-15'],
    ['ti 15.12.2026', 'da', '2026-12-15'],
    ['Tuesday the 15th of December', 'en', '2026-12-15'],
    ['Tue 15 Dec 2026', 'en', '2026-12-15'],
    ['man 15/12', 'da', null],
    ['mandag den 15. december 2026', 'da', null],
    ['uge 50', 'da', null],
    ['snart', 'da', null],
    ['næste fredag', 'da', null],
    ['om lidt', 'da', null],
    ['constructor', 'da', null],
    ['', 'da', null],
  ];
  for (const [words, language, expected] of said)
    it(`${words || 'nothing'} in ${language} is ${expected ?? 'not clear'}`, () =>
      assert.equal(saidDay(words, language, today), expected));

  it('is the day itself, however it is written out', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (iso, language) => {
        const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
        const ways = [iso, formatDate(iso, language), `${date}.${month}.${year}`, `${date}-${month} ${year}`];
        const clear = language === 'da' || date > 12 || date === month ? ways : ways.slice(0, 2);
        for (const words of clear) assert.equal(meantDate(words, language), iso, words);
      }),
    );
  });

  it('is the day itself with its name in front and the hour behind, and none with the name of another', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('', ' kl. 9', ' kl. 9.30', ', 13:00'),
        fc.constantFrom(2, 3, 9),
        (iso, off, hour, length) => {
          const named = daysAfter(iso, off);
          const name = new Date(named).toLocaleDateString('da', { weekday: 'long', timeZone: 'UTC' });
          const words = `${name.slice(0, length)} d. ${formatDate(iso, 'da')}${hour}`;
          assert.equal(meantDate(words, 'da'), off === 0 ? iso : null, words);
        },
      ),
    );
  });

  it('is the first such day from the earliest one on, when the year is not said', () => {
    fc.assert(
      fc.property(day, day, (iso, earliest) => {
        const [, month, date] = iso.split('-');
        const meant = meantDate(`${Number(date)}/${Number(month)}`, 'da', earliest);
        if (meant === null) return assert.equal(`${month}-${date}`, '02-29');
        assert.equal(meant.slice(5), iso.slice(5));
        assert.ok(meant >= earliest && meant < daysAfter(earliest, 366), `${earliest} ${meant}`);
      }),
    );
  });

  it('is a day of the calendar or none, whatever is said', () => {
    const words = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            'om',
            'den',
            '3',
            '31',
            '15',
            '/',
            '.',
            ' ',
            '-',
            'uge',
            'maj',
            'fredag',
            '2026',
            '26',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(words, fc.constantFrom(...languages), day, (text, language, now) => {
        const meant = saidDay(text, language, now);
        assert.ok(meant === null || isIsoDate(meant), meant ?? '');
      }),
      { numRuns: runs(2000) },
    );
  });
});
