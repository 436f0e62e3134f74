/** Times of day as people write them. */
import assert from 'node:assert/strict';
import { clockTime, hoursAndMinutes, readTimeOfDay } from '../../src/model/timeOfDay.js';

describe('a time of day', () => {
  it('is read as people write it, and nothing else is', () => {
    for (const [text, minutes] of [
      ['9:00', 540],
      ['9.05', 545],
      [' 09:30 ', 570],
      ['kl. 13', 780],
      ['0:00', 0],
      ['23:59', 1439],
    ] as const)
      assert.equal(readTimeOfDay(text), minutes, text);
    for (const text of ['', '24:00', '9:60', '9:5', 'ni', '9:00 og', '-1'])
      assert.equal(readTimeOfDay(text), null, text);
  });

  it('is written as it is read, for each minute of a day', () => {
    for (let minute = 0; minute < 24 * 60; minute++)
      for (const told of [hoursAndMinutes(minute), clockTime(minute, 'da'), clockTime(minute, 'en')])
        assert.equal(readTimeOfDay(told), minute, told);
    assert.deepEqual(
      (['da', 'en'] as const).map((language) => clockTime(545, language)),
      ['9.05', '9:05'],
    );
  });
});
