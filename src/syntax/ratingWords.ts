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
  // By hand: a file has dozens of such words, and an expression takes longer to begin than to find one.
  const found: RatingWord[] = [];
  for (let at = 0; at < cell.length; at++) {
    if (isSpace(cell[at]!)) continue;
    const start = at;
    while (at < cell.length && !isSpace(cell[at]!)) at++;
    let end = at;
    while (end > start && (cell[end - 1] === ',' || cell[end - 1] === ';')) end--;
    const word = cell.slice(start, end);
    if (word !== '' && word !== '-' && word !== '–') found.push({ word, at: start });
  }
  return found;
}

function isSpace(sign: string): boolean {
  return sign === ' ' || ((sign < '!' || sign > '~') && /\s/.test(sign));
}
