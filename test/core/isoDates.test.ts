/** Days of the calendar and how they are counted. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysAfter, isIsoDate, isoDate, isoDateOf, monthsAfter } from '../../src/model/isoDates.js';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days of the calendar', () => {
  it('are counted over the end of a month, a year and a leap day', () => {
    assert.equal(daysAfter('2026-12-31', 1), '2027-01-01');
    assert.equal(daysAfter('2028-02-28', 1), '2028-02-29');
    assert.equal(daysAfter('2026-03-01', -1), '2026-02-28');
  });

  it('are counted there and back again', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, some) => {
        const later = daysAfter(day, some);
        assert.ok(isIsoDate(later), later);
        assert.equal(daysAfter(later, -some), day);
        assert.equal(Math.sign(some), later < day ? -1 : Number(later > day));
      }),
    );
  });

  it('so many months later are in that month, on the same day or its last', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (day, months) => {
        const later = monthsAfter(day, months);
        const count = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
        assert.equal(count(later) - count(day), months);
        const isLast = daysAfter(later, 1).endsWith('-01');
        assert.ok(later.slice(8) === day.slice(8) || (isLast && later.slice(8) < day.slice(8)), later);
      }),
    );
    assert.equal(monthsAfter('2026-11-30', 3), '2027-02-28');
  });

  it('are made of numbers where the calendar has them', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, length] of lengths.entries()) {
      assert.equal(isoDate(2026, index + 1, length)?.slice(8), String(length));
      assert.equal(isoDate(2026, index + 1, length + 1), null, `${index + 1}`);
    }
    assert.equal(isoDate(2028, 2, 29), '2028-02-29');
    assert.deepEqual([isoDate(2026, 0, 1), isoDate(2026, 13, 1), isoDate(2026, 1, 0)], [null, null, null]);
  });

  it('are those of the user, not of Greenwich', () => {
    const late = new Date(2026, 11, 15, 23, 30);
    const early = new Date(2026, 11, 15, 0, 30);
    assert.deepEqual([isoDateOf(late), isoDateOf(early)], ['2026-12-15', '2026-12-15']);
  });
});
