import type { Dialect } from '../../model/dialect.js';
import type { RatingGrid, GridCell } from '../../syntax/ratingGrid.js';
import { rowNamed } from '../../syntax/ratingNames.js';
import { lineAt, lineBreakOf } from '../../text/lines.js';
import type { TextEdit } from '../../text/span.js';
import type { HeadCell, LayoutRow, RatingLayout } from './ratingLayout.js';

/**
 * The edits that write a rating table as it should be: its heads and labels where only they are written otherwise, else
 * the whole of it. All that stands in a cell stays, read or not.
 */
export function tidyRatings(
  text: string,
  dialect: Dialect,
  grid: RatingGrid,
  { head, rows, isOtherwise }: RatingLayout,
): readonly TextEdit[] {
  const heads = head.map((cell) => ({ cell, word: headWord(cell, dialect) }));
  const labels = rows.map((row) => ({ row, word: labelWord(head, row, dialect) }));
  if (!isOtherwise)
    return [
      ...heads.flatMap(({ cell, word }) => changed(cell, word)),
      ...labels.flatMap(({ row, word }) => changed(labelCell(head, row), word)),
    ];
  if (head.every(({ named }) => named === null)) return [];
  const at = head.findIndex(({ named }) => named?.id === 'community');
  const lineBreak = lineBreakOf(text);
  const { start } = lineAt(text, grid.span.start);
  const before = text.slice(start, grid.span.start);
  // In a quotation or a list each line has something before it, which is not known here.
  if (before.trim() !== '') return [];
  const lines = [
    printed(heads.map(({ word }) => word)),
    printed(head.map(() => '---')),
    ...labels.map(({ row, word }) =>
      printed(row.cells.map((cells, index) => (index === at ? word : wordsOf(cells)))),
    ),
  ];
  return [{ span: grid.span, text: lines.join(lineBreak) }];
}

const usual = ['community', 'now', 'wanted'] as const;

/** The same with the usual head above a table that has none; nothing where it has not so many columns. */
export function headedRatings(
  text: string,
  dialect: Dialect,
  grid: RatingGrid,
  layout: RatingLayout,
): readonly TextEdit[] {
  if (layout.head.length !== usual.length) return [];
  const head = layout.head.map((cell, index): HeadCell => ({
    ...cell,
    named: { id: usual[index]!, exact: false },
  }));
  return tidyRatings(text, dialect, grid, { ...layout, head });
}

function printed(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function headWord({ named, text }: HeadCell, dialect: Dialect): string {
  return named && !named.exact ? dialect.columns[named.id] : inCell(text);
}

function labelCell(head: readonly HeadCell[], { cells }: LayoutRow): GridCell | undefined {
  return cells[head.findIndex(({ named }) => named?.id === 'community')]?.[0];
}

function labelWord(head: readonly HeadCell[], row: LayoutRow, dialect: Dialect): string {
  const text = labelCell(head, row)?.text ?? '';
  const named = rowNamed(text, dialect);
  return named && !named.exact ? dialect.rows[named.id] : inCell(text);
}

function changed(cell: GridCell | undefined, word: string): TextEdit[] {
  return !cell || word === inCell(cell.text) ? [] : [{ span: cell.content, text: word }];
}

/** What stands in cells that are read as one; numbers in order, so that nobody is known by a place. */
function wordsOf(cells: readonly GridCell[]): string {
  const words = cells.map(({ text }) => inCell(text)).filter((text) => text !== '');
  return (cells.length > 1 ? words.sort() : words).join(' ');
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
