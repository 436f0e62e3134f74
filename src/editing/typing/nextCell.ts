/** From cell to cell of a table. */
import { partRow } from '../../syntax/row.js';
import type { Table, TableCell, WorkshopSyntax } from '../../syntax/tree.js';
import { pathAt } from '../../syntax/walk.js';
import { lineAt, lineBreakOf } from '../../text/lines.js';
import type { Typed } from './typed.js';

/**
 * What Tab and Shift+Tab do in a table: the next cell or the one before. Behind the last one a row is put in, but not in
 * a table of ratings, whose rows are the four communities.
 *
 * @returns null where there is no table
 */
export function nextCell(syntax: WorkshopSyntax, offset: number, by: -1 | 1): Typed | null {
  const found = tableAt(syntax, offset);
  if (!found) return null;
  const { table, isRated } = found;
  const { text } = syntax;
  const cells = table.rows.flatMap((row) => row.cells);
  const current = cells.findLastIndex(({ span }) => span.start <= offset);
  // In the row of dashes one is between the head and the first row.
  const isBetween = table.delimiter.start <= offset && offset <= table.delimiter.end;
  const next = cells[isBetween && by < 0 ? current : Math.max(0, current + by)];
  if (next) return select(next);
  return isRated ? select(cells.at(-1)!) : newRow(text, table);
}

function select({ content }: TableCell): Typed {
  return { does: 'select', span: content };
}

/** The table whose lines a caret stands in, and whether it holds the ratings. */
function tableAt(
  { text, blocks }: WorkshopSyntax,
  offset: number,
): { table: Table; isRated: boolean } | null {
  const line = lineAt(text, offset);
  const first = line.start + text.slice(line.start, line.end).search(/[^\s>]/);
  const path = pathAt({ blocks }, first);
  const table = path.at(-1);
  if (first < line.start || table?.kind !== 'table') return null;
  const around = path.at(-2);
  const isRated =
    around?.kind === 'container' &&
    around.head.id === 'balance' &&
    around.children.find(({ kind }) => kind === 'table') === table;
  return { table, isRated };
}

/** An empty row as wide as the one above it. */
function newRow(text: string, { rows, delimiter }: Table): Typed {
  const last = lineAt(text, (rows.length > 1 ? rows.at(-1)! : { span: delimiter }).span.start);
  const { before, cells } = partRow(text.slice(last.start, last.end));
  const start = lineBreakOf(text) + before.replace(/\|$/, '') + '|';
  const empty = cells.map(({ start: from, end }) => ' '.repeat(Math.max(3, end - from)));
  const { end } = last;
  return {
    does: 'write',
    edit: { span: { start: end, end }, text: `${start}${empty.join('|')}|` },
    caret: start.length + 1,
  };
}
