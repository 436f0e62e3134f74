/** Ratings that nothing reads, as in words of another language, a list or a line: few of them are hidden there too. */
import { isFew } from '../../analysis/balance/few.js';
import { columnInAny } from '../../syntax/ratingNames.js';
import type { Table } from '../../syntax/tree.js';

/** Numbers of the scale beside each other, or one alone. */
const runs = /(?<![\p{L}\p{N}.,:/-])[1-5](?:[ ,;]{1,3}[1-5])*(?![\p{L}\p{N}:/-]|[.,]\p{N})/gu;

function countsIn(text: string): number[] {
  return Array.from(text.matchAll(runs), ([run]) => run.match(/\d/g)!.length);
}

/** Whether a text that is not read tells ratings of several, but few. */
export function tellsFew(text: string): boolean {
  return countsIn(text).some((count) => count > 1 && isFew(count, count));
}

/** Whether a table has a row or a column of ratings, in any language. */
export function isOfRatings({ rows: [head, ...body] }: Table): boolean {
  const names = [...(head?.cells ?? []), ...body.flatMap(({ cells }) => cells.slice(0, 1))];
  return names.some(({ text }) => isQuestion(text));
}

/** Whether something names a row or a column of ratings, in any language: tables in another one are read too. */
export function isQuestion(name: string): boolean {
  const id = columnInAny(name);
  return id === 'now' || id === 'wanted';
}

/** Which cells of a table of ratings hold too few to be shown. */
export function fewIn({ rows }: Table): (cell: string) => boolean {
  const most = rows
    .flatMap(({ cells }) => cells.flatMap(({ text }) => countsIn(text)))
    .reduce((a, b) => Math.max(a, b), 0);
  return (cell) => countsIn(cell).some((count) => isFew(count, most));
}
