import { withoutEnd } from '../../text/ends.js';
import { isBlank } from '../../model/blanks.js';
import { idOf, idOrWord, type RatingColumn } from '../../model/dialect.js';
import type { Table, TableCell } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import { readInteger } from './readAttributes.js';
import type { Builder, Json } from './reading.js';

/**
 * Reads a rating table: one community a row, in the columns "now" and "wanted" one agreed number or one
 * anonymous number per participant. An empty cell is "not answered".
 */
export function readRatings(builder: Builder, table: Table): void {
  const [headRow, ...rows] = table.rows;
  const head = (headRow?.cells ?? []).map(({ text, content }) => ({
    text,
    span: content,
    column: idOf(builder.dialect.columns, text),
  }));
  builder.ratingTables.push({ span: table.span, head });
  const { ratings } = builder.lists;
  for (const row of rows) {
    const pointer = `/ratings/${ratings.length}`;
    const rating: { [key: string]: Json } = { now: [], wanted: [] };
    const spans = new Map<string, Span>();
    row.cells.forEach((cell, index) => {
      const column = head[index]?.column;
      if (column) readCell({ ...builder, spans }, cell, column, rating, pointer);
    });
    if (rating.community === undefined) continue;
    for (const [place, span] of spans) builder.spans.set(place, span);
    builder.spans.set(pointer, row.span);
    ratings.push(rating);
  }
}

function readCell(
  builder: Builder,
  cell: TableCell,
  column: RatingColumn,
  rating: { [key: string]: Json },
  pointer: string,
): void {
  const span = cell.content;
  builder.spans.set(`${pointer}/${column}`, span);
  if (column === 'community') {
    if (cell.text) rating.community = idOrWord(builder.dialect.rows, cell.text);
    return;
  }
  const values: Json[] = [];
  for (const match of builder.text.slice(span.start, span.end).matchAll(/[^\s]+/g)) {
    // "2, 1, 2" and "2; 1" are lists too; "2,5" is no whole number and is left for the schema to refuse.
    const word = withoutEnd(match[0], ',;');
    if (word === '' || word === '-' || word === '–') continue;
    const wordSpan = { start: span.start + match.index, end: span.start + match.index + word.length };
    if (isBlank(word)) {
      builder.blanks.push(wordSpan);
      continue;
    }
    builder.spans.set(`${pointer}/${column}/${values.length}`, wordSpan);
    values.push(readInteger(word));
  }
  rating[column] = values;
}
