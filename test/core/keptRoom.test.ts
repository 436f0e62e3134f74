import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isEmptyRoom, readKeptRoom, type RatingEntry } from '../../src/protocol/keptRoom.js';
import { roomOf } from '../../src/facilitation/agenda.js';
import { addMinutes, goToStep, pauseClock, startClock } from '../../src/facilitation/clock.js';
import { newEntry, press } from '../../src/facilitation/ratingEntry.js';
import { analysed, readFixture } from './support.js';

const { cells } = roomOf(analysed(readFixture('teamNord.md')));
const nine = Date.UTC(2026, 10, 23, 8);

/** What somebody may have typed by now. */
const entries = fc
  .record({
    keys: fc.array(fc.constantFrom('1', '2', '5', '0', 'Backspace', 'Enter', 'ArrowUp'), { maxLength: 60 }),
    order: fc.constantFrom('cell' as const, 'slip' as const),
    keep: fc.boolean(),
  })
  .map(({ keys, order, keep }) =>
    keys.reduce<RatingEntry>(
      (entry, key) => {
        const pressed = press(entry, { key });
        return pressed && typeof pressed === 'object' ? pressed : entry;
      },
      { ...newEntry(cells), order, keep },
    ),
  );

const clocks = fc
  .record({ step: fc.nat({ max: 3 }), minutes: fc.nat({ max: 90 }), paused: fc.boolean() })
  .map(({ step, minutes, paused }) => {
    const clock = goToStep(addMinutes(startClock(4, nine), 5), step, 4, nine + minutes * 60_000);
    return paused ? pauseClock(clock, nine + minutes * 60_000) : clock;
  });

describe('what is kept of a room', () => {
  it('comes back as it was, whatever was typed and whenever', () => {
    fc.assert(
      fc.property(entries, clocks, (entry, clock) => {
        const back = readKeptRoom(JSON.parse(JSON.stringify({ clock, entry })));
        assert.deepEqual(back, entry.past.length > 0 ? { clock, entry } : { clock });
      }),
    );
  });

  it('is never anything else than a room, whatever is handed over', () => {
    const nearly = fc.record(
      {
        clock: fc.oneof(
          fc.anything(),
          fc.record({ step: fc.anything(), spent: fc.anything() }),
          fc.anything().map((more) => ({ step: 1, spent: [5], since: null, extra: [], more })),
        ),
        entry: fc.oneof(
          fc.anything(),
          fc
            .tuple(entries, fc.constantFrom('typed', 'at', 'order', 'keep', 'past'), fc.anything())
            .map(([entry, part, wrong]) => ({ ...entry, [part]: wrong })),
        ),
        more: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (value) => {
        const { clock, entry, ...more } = readKeptRoom(value);
        assert.deepEqual(more, {});
        assert.deepEqual(readKeptRoom({ clock, entry }), {
          ...(clock && { clock }),
          ...(entry && { entry }),
        });
        if (clock) assert.deepEqual(Object.keys(clock).sort(), ['extra', 'since', 'spent', 'step']);
        if (!entry) return;
        assert.ok(entry.typed.flat().every((rating) => [1, 2, 3, 4, 5].includes(rating)));
        assert.ok(entry.at >= 0 && entry.at < cells.length);
        assert.deepEqual(Object.keys(entry).sort(), ['at', 'keep', 'order', 'past', 'typed']);
      }),
    );
  });

  it('is nothing before somebody has begun', () => {
    assert.ok(isEmptyRoom(readKeptRoom({ entry: newEntry(cells) })));
    assert.ok(isEmptyRoom(readKeptRoom(null)));
  });
});
