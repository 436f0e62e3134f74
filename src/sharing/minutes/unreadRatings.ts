/** Tables of ratings that nothing reads, as in words of another language: few of them are hidden there too. */
import { isFew } from '../../analysis/balance/few.js';
import { countsIn } from '../../analysis/balance/typedFew.js';
import { columnInAny } from '../../syntax/ratingNames.js';
import type { Table } from '../../syntax/tree.js';

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
