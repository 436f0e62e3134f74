import assert from 'node:assert/strict';
import { roomOf } from '../../src/facilitation/agenda.js';
import { presentationOf } from '../../src/facilitation/presentation.js';
import { entered, newEntry, press, type Key } from '../../src/facilitation/ratingEntry.js';
import type { RatingEntry } from '../../src/protocol/keptRoom.js';
import { analysed, disclosed, readFixture } from './support.js';

const text = readFixture('teamNord.md');
const { cells } = roomOf(analysed(text.replace(/(\| [1-5 ]+){2}\|/g, '| | |')));

/** Presses keys one after the other; the last may ask for something else than a new state. */
function typed(keys: readonly (string | Key)[], begun: RatingEntry = newEntry(cells)): RatingEntry {
  return keys.reduce<RatingEntry>((entry, key) => {
    const pressed = press(entry, typeof key === 'string' ? { key } : key);
    assert.ok(pressed && typeof pressed === 'object', JSON.stringify(key));
    return pressed;
  }, begun);
}

describe('typing in ratings', () => {
  it('takes one number after the other, and the next field by Enter or Tab', () => {
    const entry = typed([...Array.from('3125'), 'Enter', ...Array.from('44'), 'Tab', '1']);
    assert.deepEqual(entered(entry, cells), [
      { community: 'organisational', question: 'now', ratings: [1, 2, 3, 5] },
      { community: 'organisational', question: 'wanted', ratings: [4, 4] },
      { community: 'task', question: 'now', ratings: [1] },
    ]);
  });

  it('undoes the last number wherever it was, with Backspace or Ctrl+Z', () => {
    const entry = typed([...Array.from('31'), 'Enter', '4', 'Backspace', { key: 'z', control: true }]);
    assert.deepEqual(entered(entry, cells), [{ community: 'organisational', question: 'now', ratings: [3] }]);
    assert.equal(entry.at, 0);
    assert.deepEqual(typed(['Backspace']), newEntry(cells));
  });

  it('goes through the fields one slip at a time, and leaves out what a slip leaves out', () => {
    const slips = typed([...Array.from('34550332'), ...Array.from('2')], {
      ...newEntry(cells),
      order: 'slip',
    });
    assert.equal(slips.at, 1);
    assert.deepEqual(
      entered(slips, cells).map(({ ratings }) => ratings.join(' ')),
      ['2 3', '4', '5', '5', '3', '3', '2'],
    );
    const back = typed(['Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace'], slips);
    assert.equal(back.at, 4, 'the number that was left out is one to undo too');
    assert.deepEqual(back.typed[4], []);
  });

  it('takes no number that is no rating, and gives no digit away', () => {
    for (const key of [...Array.from('067890 aæ,'), '😀'])
      assert.equal(press(newEntry(cells), { key }), 'notTaken', key);
    for (const key of ['F5', 'ArrowLeft', 'Home', 'Shift'])
      assert.equal(press(newEntry(cells), { key }), null, key);
    assert.equal(press(newEntry(cells), { key: 'a', control: true }), null);
  });

  it('never catches the keyboard: Tab leaves at both ends', () => {
    assert.equal(press(newEntry(cells), { key: 'Tab', shift: true }), null);
    const last = { ...newEntry(cells), at: 7 };
    assert.equal(press(last, { key: 'Tab' }), null);
    assert.equal(press(last, { key: 'Enter' }), 'finish');
    assert.equal(press(last, { key: 'Enter', control: true }), 'write');
    assert.equal(press(last, { key: 'Escape' }), 'close');
  });

  it('joins what stands there, or begins again; what is not typed in stays', () => {
    const standing = roomOf(analysed(text)).cells;
    assert.deepEqual(standing[0]!.ratings, [2, 1, 2, 3, 2, 2, 1, 2, 3]);
    const entry = typed(['5'], newEntry(standing));
    assert.deepEqual(entered(entry, standing)[0]!.ratings, [1, 1, 2, 2, 2, 2, 2, 3, 3, 5]);
    assert.deepEqual(entered({ ...entry, keep: false }, standing), [
      { community: 'organisational', question: 'now', ratings: [5] },
    ]);
  });
});

describe('the steps in the room', () => {
  const noted = text.replace(
    'Vi mødtes kl. 10:30',
    ':::facilitator\n- Bed Inge om at vente med budgettet\n\n1. Læg uret frem\n:::\n\nVi mødtes kl. 10:30',
  );

  it('are those of the file, with their minutes and questions', () => {
    const { agenda, minutes } = roomOf(analysed(text));
    assert.deepEqual(
      agenda.map((step) => [step.title, step.minutes]),
      [
        ['Trin 1: Introduktion', 10],
        ['Trin 2: Refleksion', 35],
        ['Trin 3: Fælles drøftelse', 25],
        ['Trin 4: Indsatser', 20],
      ],
    );
    assert.equal(minutes, 90);
    // Where the file asks nothing and has nothing to tick, the dialogue tool asks.
    assert.deepEqual(
      [agenda[2]!.questions.length, agenda[3]!.questions.length > 0],
      [0, true],
      JSON.stringify(agenda),
    );
  });

  it('are those of the dialogue tool when the file has none', () => {
    const { agenda } = roomOf(analysed(text.replace(/^::trin.*$/gm, '')));
    assert.deepEqual(agenda.map((step) => [step.title, step.minutes]).slice(0, 2), [
      ['Trin 1: Introduktion', null],
      ['Trin 2: Refleksion', null],
    ]);
  });

  it('have the facilitator’s notes beside them, which are never projected', () => {
    assert.deepEqual(roomOf(analysed(noted)).notes, [
      ['Bed Inge om at vente med budgettet', 'Læg uret frem'],
      [],
      [],
      [],
    ]);
    const projected = JSON.stringify(presentationOf(disclosed(noted)));
    assert.ok(!projected.includes('Bed Inge') && !projected.includes('Læg uret'));
    assert.ok(projected.includes('Fast halv time'));
    assert.ok(!/"target":\d/.test(projected) && projected.includes('"findings":[]'));
  });
});
