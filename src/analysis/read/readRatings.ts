import { isBlank } from '../../model/blanks.js';
import { idOrWord } from '../../model/dialect.js';
import type { RatingGrid, GridCell } from '../../syntax/ratingGrid.js';
import { rowNamed } from '../../syntax/ratingNames.js';
import { ratingWordsIn } from '../../syntax/ratingWords.js';
import type { Span } from '../../text/span.js';
import { layoutOf, type LayoutRow, type RatingLayout } from './ratingLayout.js';
import { readInteger } from './readAttributes.js';
import type { Builder, Json } from './reading.js';
import { headedRatings, tidyRatings } from './tidyRatings.js';

/**
 * Reads a rating table: one community a row, in the columns "now" and "wanted" one agreed number or one
 * anonymous number per participant. An empty cell is "not answered".
 */
export function readRatings(builder: Builder, grid: RatingGrid): void {
  const layout = layoutOf(grid, builder.dialect);
  const repeated = new Set(layout.repeated);
  const head = layout.head.map(({ text, content, named }) => ({
    text,
    span: content,
    column: named?.id ?? null,
  }));
  builder.ratingTables.push({
    span: grid.span,
    // Of a column that is there twice the first counts.
    head: head.map((cell, index) => (repeated.has(layout.head[index]!) ? { ...cell, column: null } : cell)),
    isPlain: !layout.isOtherwise,
    repeated: layout.repeated.map(({ content }) => content),
    further: grid.further,
    tidy: layout.isHeadless ? [] : tidyRatings(builder.text, builder.dialect, grid, layout),
    headed: layout.isHeadless ? headedRatings(builder.text, builder.dialect, grid, layout) : [],
  });
  for (const row of layout.rows) readRow(builder, layout, repeated, row);
}

function readRow(
  builder: Builder,
  { head }: RatingLayout,
  repeated: ReadonlySet<GridCell>,
  row: LayoutRow,
): void {
  const { ratings } = builder.lists;
  const pointer = `/ratings/${ratings.length}`;
  const spans: [pointer: string, span: Span][] = [];
  const rating: { [key: string]: Json } = { now: [], wanted: [] };
  for (let index = 0; index < head.length; index++) {
    const top = head[index]!;
    const column = repeated.has(top) ? null : top.named?.id;
    const cells = row.cells[index] ?? [];
    const first = cells[0];
    if (!column || !first) continue;
    const place = `${pointer}/${column}`;
    spans.push([place, { start: first.content.start, end: cells.at(-1)!.content.end }]);
    if (column === 'community') {
      if (first.text)
        rating.community ??=
          rowNamed(first.text, builder.dialect)?.id ?? idOrWord(builder.dialect.rows, first.text);
      continue;
    }
    const read: WrittenRating[] = [];
    for (const cell of cells) addRatings(builder, cell, read);
    // Of a column for each person nobody is to be known by a place.
    if (cells.length > 1) read.sort((a, b) => Number(a.value) - Number(b.value));
    rating[column] = read.map(({ value }) => value);
    for (let at = 0; at < read.length; at++) spans.push([`${place}/${at}`, read[at]!.span]);
  }
  if (rating.community === undefined) return;
  for (const [place, span] of spans) builder.spans.set(place, span);
  builder.spans.set(pointer, row.span);
  ratings.push(rating);
}

interface WrittenRating {
  readonly value: number | string;
  readonly span: Span;
}

/** Adds the ratings in a cell, and to the builder the blanks. */
function addRatings({ text, blanks }: Builder, { content }: GridCell, found: WrittenRating[]): void {
  const { start, end } = content;
  for (const { word, at } of ratingWordsIn(text.slice(start, end))) {
    const span = { start: start + at, end: start + at + word.length };
    if (isBlank(word)) blanks.push(span);
    else found.push({ value: readInteger(word), span });
  }
}
