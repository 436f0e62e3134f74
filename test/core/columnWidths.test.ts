import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cell, type Table } from '../../src/sharing/document.js';
import { columnWidths } from '../../src/sharing/render/columnWidths.js';

/** A table with one row, of which each column holds a word of so many letters. */
const tableOf = (letters: readonly number[]): Table => ({
  type: 'table',
  caption: '',
  columns: letters.map(() => ({ head: 'x', share: 100 / letters.length })),
  rows: [letters.map((count) => cell('x'.repeat(count)))],
});
const widthsOf = (letters: readonly number[], width: number) => columnWidths(tableOf(letters), width);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('the columns of a table in Word', () => {
  const letters = fc.array(fc.integer({ min: 1, max: 26 }), { minLength: 1, maxLength: 12 });
  /** What a word needs, in twips: the room of its letters, and that at its sides. */
  const needOf = (count: number) => 240 + 96 * count;

  it('fill its width, whatever it is', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 2000, max: 16_000 }), (counts, width) => {
        const filled = sum(widthsOf(counts, width));
        assert.ok(filled <= width && filled > width - counts.length, String(filled));
      }),
    );
  });

  it('cut no word while there is room for all', () => {
    fc.assert(
      fc.property(letters, fc.nat(3000), (counts, more) => {
        const width = sum(counts.map(needOf)) + more + counts.length;
        widthsOf(counts, width).forEach((one, index) => assert.ok(one >= needOf(counts[index]!) - 1));
      }),
    );
  });

  it('let only the longest words be cut where there is none', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 500, max: 16_000 }), (counts, width) => {
        const widths = widthsOf(counts, width);
        const cut = widths.filter((one, index) => one < needOf(counts[index]!) - 1);
        const widest = Math.max(...widths);
        assert.ok(cut.every((one) => one >= widest - 1));
      }),
    );
  });
});
