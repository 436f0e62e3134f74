/** The rows of a rating table, also where Markdown sees none: cells with tabs between them, a blank line between rows. */
import type { Dialect } from '../model/dialect.js';
import type { Span } from '../text/span.js';
import { columnNamed, rowNamed } from './ratingNames.js';
import { partRow } from './row.js';
import { readRow } from './tables.js';
import type { Block, Container, Table } from './tree.js';

/** A cell as it is read, whatever it is made of. */
export interface GridCell {
  /** Its words without padding; where it has none, a place near by. */
  readonly content: Span;
  readonly text: string;
}

export interface GridRow {
  readonly span: Span;
  readonly cells: readonly GridCell[];
}

export interface RatingGrid {
  /** From its first row to its last. */
  readonly span: Span;
  readonly rows: readonly GridRow[];
  /** The table of Markdown that it is; null where it is none, or more than that. */
  readonly table: Table | null;
  /** The first rows of further tables of ratings in the same container: nothing of them is read. */
  readonly further: readonly Span[];
}

/** The rows in a rating container: its first table, and lines around that which are rows of it in all but form. */
export function ratingGrid(text: string, { children }: Container, dialect: Dialect): RatingGrid | null {
  const found: Block[] = [];
  const rows: GridRow[] = [];
  for (const block of children) {
    // A table counts where it is the first; another one is the users' own.
    const isSecond = block.kind === 'table' && found.some(({ kind }) => kind === 'table');
    const more = isSecond ? null : rowsIn(text, block, dialect);
    if (more) {
      found.push(block);
      rows.push(...more);
    } else if (rows.length > 0) break;
    else found.length = 0;
  }
  const [top, last] = [rows[0], rows.at(-1)];
  if (!top || !last) return null;
  const [table] = found;
  const behind = children.filter(({ span }) => span.start >= last.span.end);
  const further = behind
    .map((block) => rowsIn(text, block, dialect) ?? [])
    .filter((more) => isOfRatings(more, dialect))
    .map(([first]) => first!.span);
  return found.length === 1 && table?.kind === 'table'
    ? { span: table.span, rows, table, further }
    : { span: { start: top.span.start, end: last.span.end }, rows, table: null, further };
}

/** Whether rows name a question and a community and hold numbers; any other table is the users' own. */
export function isOfRatings(rows: readonly GridRow[], dialect: Dialect): boolean {
  const cells = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  return (
    cells.some((cell) => ['now', 'wanted'].includes(columnNamed(cell, dialect)?.id ?? '')) &&
    cells.some((cell) => rowNamed(cell, dialect) !== null) &&
    cells.some((cell) => /^\d[\d ,;]*$/.test(cell))
  );
}

/** The rows of a block, without the line of dashes; null where it is none of a table. */
function rowsIn(text: string, block: Block, dialect: Dialect): readonly GridRow[] | null {
  if (block.kind === 'table') return block.rows;
  if (block.kind !== 'paragraph') return null;
  const rows: GridRow[] = [];
  for (const line of block.lines) {
    if (isDashes(text.slice(line.start, line.end))) continue;
    const row = rowOf(text, line);
    if (row && row.cells.some((cell) => isName(cell.text, dialect))) rows.push(row);
    // Before the first row there may be words.
    else if (rows.length > 0) return null;
  }
  return rows.length > 0 || block.lines.every((line) => isDashes(text.slice(line.start, line.end)))
    ? rows
    : null;
}

function isName(label: string, dialect: Dialect): boolean {
  return columnNamed(label, dialect) !== null || rowNamed(label, dialect) !== null;
}

function isDashes(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes('-');
}

/** A line as a row: with cells between tabs, as a spreadsheet gives them, or between pipes. */
function rowOf(text: string, line: Span): GridRow | null {
  const words = text.slice(line.start, line.end);
  if (words.includes('\t') && !words.includes('|')) return { span: line, cells: tabCells(text, line) };
  return words.includes('|') && partRow(words).cells.length > 1 ? readRow(text, line.start, line.end) : null;
}

function tabCells(text: string, { start, end }: Span): GridCell[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\t')
    .map((cell) => {
      const words = cell.trim();
      const from = at + (words === '' ? 0 : cell.indexOf(words));
      at += cell.length + 1;
      return { content: { start: from, end: from + words.length }, text: words };
    });
}
