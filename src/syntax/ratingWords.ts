import { withoutEnd } from '../text/ends.js';

/** A word of a rating cell, and where it begins in the cell. */
export interface RatingWord {
  readonly word: string;
  readonly at: number;
}

/**
 * The words of a rating cell that stand for ratings or for nothing we know: without what separates them, `2, 1; 2`,
 * and without the dash that stands for no answer. `2,5` stays one word, for it is no whole number.
 */
export function ratingWordsIn(cell: string): RatingWord[] {
  return Array.from(cell.matchAll(/\S+/g), ({ 0: word, index }) => ({
    word: withoutEnd(word, ',;'),
    at: index,
  })).filter(({ word }) => word !== '' && word !== '-' && word !== '–');
}
