import type { Table, TableCell } from 'mdast';
import type { Span } from '../text/span.js';
import { idOf, idOrWord, type RatingColumn } from '../model/dialect.js';
import { readInteger } from './readDirective.js';
import { isBlank, type Builder, type Json } from './reading.js';
import { spanOf } from '../syntax/spanOf.js';

/**
 * Reads a rating table: one community a row, in the columns "now" and "wanted" one agreed number or one
 * anonymous number per participant. An empty cell is "not answered".
 */
export function readRatings(builder: Builder, table: Table): void {
  const [headRow, ...rows] = table.children;
  const head = (headRow?.children ?? []).map((cell) => {
    const { text, span } = cellContent(builder, cell);
    return { text, span, column: idOf(builder.dialect.columns, text) };
  });
  builder.ratingTables.push({ span: spanOf(table), head });
  const { ratings } = builder.lists;
  for (const row of rows) {
    const pointer = `/ratings/${ratings.length}`;
    const rating: { [key: string]: Json } = { now: [], wanted: [] };
    row.children.forEach((cell, index) => {
      const column = head[index]?.column;
      if (column) readCell(builder, cell, column, rating, pointer);
    });
    if (rating.community === undefined) continue;
    builder.spans.set(pointer, spanOf(row));
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
  const { text, span } = cellContent(builder, cell);
  builder.spans.set(`${pointer}/${column}`, span);
  if (column === 'community') {
    if (text) rating.community = idOrWord(builder.dialect.rows, text);
    return;
  }
  const values: Json[] = [];
  for (const match of text.matchAll(/[^\s]+/g)) {
    // "2, 1, 2" and "2; 1" are lists too; "2,5" is no whole number and is left for the schema to refuse.
    const word = match[0].replace(/[,;]+$/, '');
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

/** A cell's text without its pipes and padding; an empty cell's span is the place to write in. */
function cellContent(builder: Builder, cell: TableCell): { text: string; span: Span } {
  const outer = spanOf(cell);
  const source = builder.text.slice(outer.start, outer.end);
  const [, before, text] = /^(\|?\s*)(.*?)\s*\|?$/s.exec(source)!;
  const start = text ? outer.start + before!.length : Math.min(outer.start + 2, outer.end);
  return { text: text!, span: { start, end: start + text!.length } };
}
