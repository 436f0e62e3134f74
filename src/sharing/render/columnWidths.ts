import type { Table } from '../document.js';
import { plainOf } from '../words.js';

/** In twips: a letter of a table's words, rather too wide than too narrow, and the space at the sides of a cell. */
const letter = 108;
const sides = 240;
/** Beyond this a word is parted whatever the column. */
const longestWord = 26;

/**
 * The widths of a table's columns, in whole twips that fill its width. Each gets its share; but where a word would be cut,
 * the column gets as much as the word needs from those that have more than they need.
 */
export function columnWidths({ columns, rows }: Table, width: number): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const shares = columns.map(({ share }) => (share * width) / whole);
  const needs = columns.map(({ head }, index) => {
    const texts = [head, ...rows.flatMap((cells) => cells[index]?.lines ?? [])].map(plainOf);
    return sides + letter * texts.reduce((most, text) => Math.max(most, longestIn(text)), 0);
  });
  const missing = shares.map((share, index) => Math.max(0, needs[index]! - share));
  const spare = shares.map((share, index) => Math.max(0, share - needs[index]!));
  const [lack, rest] = [missing, spare].map((list) => list.reduce((sum, one) => sum + one, 0));
  const given = rest! === 0 ? 0 : Math.min(1, lack! / rest!);
  const taken = lack! === 0 ? 0 : Math.min(1, rest! / lack!);
  return shares.map((share, index) => Math.floor(share + missing[index]! * taken - spare[index]! * given));
}

function longestIn(text: string): number {
  return text.split(/[\s-]/).reduce((most, word) => Math.max(most, Math.min(longestWord, word.length)), 0);
}
