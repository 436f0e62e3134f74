/** An imbalance is ticked where it stands, and nothing else in the file changes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { roomOf } from '../../src/facilitation/agenda.js';
import { tickImbalance } from '../../src/facilitation/tickImbalance.js';
import { inOneLine, isolated } from '../../src/text/isolated.js';
import { runs } from '../seed.js';
import { analysed, applyEdits, readFixture } from './support.js';

const text = readFixture('teamNord.md');
const shown = (workshop: string) =>
  roomOf(analysed(workshop)).imbalances.map(({ number, present }) => `${String(number)} ${String(present)}`);

describe('tickImbalance', () => {
  it('ticks the one that was clicked, or takes its tick away, and undoes itself', () => {
    assert.deepEqual(shown(text), ['4 false', '9 true', '11 true']);
    for (const { offset, present, number } of roomOf(analysed(text)).imbalances) {
      const edit = tickImbalance(analysed(text), offset, !present);
      assert.ok(edit);
      const after = applyEdits(text, [edit]);
      assert.equal(after.length, text.length);
      assert.ok(shown(after).includes(`${String(number)} ${String(!present)}`));
      const back = tickImbalance(analysed(after), offset, present);
      assert.equal(back && applyEdits(after, [back]), text);
    }
  });

  it('gives a box to one that has none', () => {
    const bare = text.replace('- [ ] Vi mangler', '- Vi mangler');
    const edit = tickImbalance(analysed(bare), bare.indexOf('Vi mangler'), true);
    assert.equal(edit && applyEdits(bare, [edit]), text.replace('- [ ] Vi mangler', '- [x] Vi mangler'));
  });

  it('does nothing where none stands, or where it is so already', () => {
    const offsets = new Set(roomOf(analysed(text)).imbalances.map(({ offset }) => offset));
    fc.assert(
      fc.property(fc.nat(text.length), fc.boolean(), (offset, present) => {
        if (!offsets.has(offset)) assert.equal(tickImbalance(analysed(text), offset, present), null);
      }),
      { numRuns: runs(50) },
    );
    assert.equal(tickImbalance(analysed(text), text.indexOf('Vi mangler mulighed'), false), null);
  });
});

describe('the places of the steps', () => {
  it('are those of their headings, and none where the file has no steps', () => {
    const { places } = roomOf(analysed(text));
    assert.deepEqual(
      places.map((place) => text.slice(place ?? 0).slice(0, 9)),
      ['## Trin 1', '## Trin 2', '## Trin 3', '## Trin 4'],
    );
    const none = roomOf(analysed(text.replace(/^::trin.*$/gm, ''))).places;
    assert.deepEqual(none, [null, null, null, null]);
  });
});

describe('what people write from the right', () => {
  it('is kept to itself beside a date, and what is written from the left is left alone', () => {
    assert.equal(
      inOneLine(['צוות צפון 3', null, '22. november 2026']),
      '\u2068צוות צפון 3\u2069 · 22. november 2026',
    );
    assert.equal(inOneLine(['Team Nord', false, undefined, '', '1. maj 2027']), 'Team Nord · 1. maj 2027');
    assert.equal(isolated('فريق'), '\u2068فريق\u2069');
    // A sign that would order what stands behind it ends with the words, and so it is not taken along.
    for (const words of ['\u202eNord', 'Nord\u2067']) assert.equal(isolated(words), '\u2068Nord\u2069');
    for (const words of ['Ærø, 3. sal', '北チーム', 'Équipe']) assert.equal(isolated(words), words);
  });
});
