import type { Table } from '../document.js';
import { plainOf } from '../words.js';
import { withDayKept } from './dayCells.js';

/** In twips: a letter of a table's words, rather too wide than too narrow, and the space at the sides of a cell. */
const letter = 96;
const sides = 240;
/** Beyond this a word is parted whatever the column. */
const longestWord = 26;

/**
 * The widths of a table's columns, in whole twips that fill its width. Each gets its share; but where a word would be cut,
 * the column gets as much as the word needs, and the others share what is left. Where not even the words have room, the
 * columns with the longest ones give way, which are parted first by whoever reads them too.
 */
export function columnWidths({ columns, rows }: Table, width: number): number[] {
  const needs = columns.map(({ head }, index) => {
    const texts = [head, ...rows.flatMap((cells) => cells[index]?.lines ?? [])].map(plainOf).map(withDayKept);
    return sides + letter * texts.reduce((most, text) => Math.max(most, longestIn(text)), 0);
  });
  const shares = columns.map(({ share }) => share);
  const widths = sum(needs) >= width ? lowered(needs, width) : shared(shares, needs, width);
  return widths.map(Math.floor);
}

/** The needs, of which the greatest are made as low as they must be to have room together. */
function lowered(needs: readonly number[], width: number): number[] {
  let left = width;
  let most = 0;
  [...needs]
    .sort((a, b) => a - b)
    .forEach((need, index, { length }) => {
      most = Math.min(need, left / (length - index));
      left -= most;
    });
  return needs.map((need) => Math.min(need, most));
}

function shared(shares: readonly number[], needs: readonly number[], width: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const isFree = (_: number, index: number) => !fixed.has(index);
    const left = width - sum(needs.filter((_, index) => fixed.has(index)));
    const whole = sum(shares.filter(isFree));
    const widths = shares.map((share, index) => (fixed.has(index) ? needs[index]! : (share * left) / whole));
    const short = widths.flatMap((one, index) => (one < needs[index]! ? [index] : []));
    if (short.length === 0) return widths;
    for (const index of short) fixed.add(index);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function longestIn(text: string): number {
  return text
    .split(/[^\S\u00A0]|-/)
    .reduce((most, word) => Math.max(most, Math.min(longestWord, word.length)), 0);
}
