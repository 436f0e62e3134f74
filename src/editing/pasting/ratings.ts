/** Numbers, and tables with communities, onto the table of ratings. */
import type { Analysis } from '../../analysis/analyse.js';
import type { CommunityId } from '../../model/communities.js';
import type { RatingColumn } from '../../model/dialect.js';
import type { CellRatings } from '../../protocol/room.js';
import { columnNamed, rowNamed } from '../../syntax/ratingNames.js';
import type { Table } from '../../syntax/tree.js';
import { containersAt, pathAt } from '../../syntax/walk.js';
import type { Span, TextEdit } from '../../text/span.js';
import { pastedRatings } from '../pasted.js';
import { recordRatings } from '../recordRatings.js';
import { pastedCells } from './cells.js';

/** The cells that can be filled from one on: a row for each community, and the columns with ratings. */
interface Grid {
  readonly rows: readonly CommunityId[];
  readonly columns: readonly ('now' | 'wanted')[];
  /** The numbers that stand in the first cell. */
  readonly there: readonly number[];
}

/** Answers that were copied as a column: all of them into the cell, and a second column into the cell beside it. */
export function pasteAnswers(analysis: Analysis, span: Span, pasted: string): readonly TextEdit[] | null {
  const columns = pastedRatings(pasted);
  const grid = columns && gridAt(analysis, span);
  if (!grid || columns.length > grid.columns.length) return null;
  const [community] = grid.rows;
  const ratings = columns.map((numbers, index) => ({
    community: community!,
    question: grid.columns[index]!,
    ratings: index === 0 ? [...grid.there, ...numbers] : numbers,
  }));
  return recordRatings(analysis, ratings);
}

/** The same numbers, one for each community from here down. */
export function pasteDown(analysis: Analysis, span: Span, pasted: string): readonly TextEdit[] | null {
  const lines = pasted.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const grid = gridAt(analysis, span);
  if (!grid || lines.length < 2 || lines.length > grid.rows.length) return null;
  const ratings: CellRatings[] = [];
  for (const [row, line] of lines.entries()) {
    for (const [column, cell] of line.split('\t').entries()) {
      const [numbers = []] = pastedRatings(cell) ?? [];
      const question = grid.columns[column];
      if (!question || (cell.trim() !== '' && numbers.length !== 1)) return null;
      if (numbers.length > 0) ratings.push({ community: grid.rows[row]!, question, ratings: numbers });
    }
  }
  return recordRatings(analysis, ratings);
}

/** A table that names the communities, wherever one stands in the block of the ratings. */
export function pasteNamed(analysis: Analysis, span: Span, pasted: string): readonly TextEdit[] | null {
  const { syntax, dialect } = analysis.reading;
  if (!containersAt(syntax, span.start).some(({ head }) => head.id === 'balance')) return null;
  const rows = pastedCells(pasted) ?? [];
  const heads = rows[0]?.map((cell) => columnNamed(cell, dialect)?.id ?? null) ?? [];
  const hasHead = heads.some((id) => id === 'now' || id === 'wanted');
  const columns: readonly (RatingColumn | null)[] = hasHead ? heads : ['community', 'now', 'wanted'];
  const ratings: CellRatings[] = [];
  for (const row of hasHead ? rows.slice(1) : rows) {
    const name = rowNamed(row[Math.max(0, columns.indexOf('community'))] ?? '', dialect);
    if (!name) return null;
    for (const [index, question] of columns.entries()) {
      if (question !== 'now' && question !== 'wanted') continue;
      const cell = row[index] ?? '';
      const numbers = pastedRatings(cell)?.flat() ?? [];
      if (numbers.length === 0 && cell.trim() !== '') return null;
      if (numbers.length > 0) ratings.push({ community: name.id, question, ratings: numbers });
    }
  }
  return ratings.length > 0 ? recordRatings(analysis, ratings) : null;
}

/** The cells from a place in the table of ratings on; null anywhere else. */
function gridAt({ reading, text }: Analysis, { start, end }: Span): Grid | null {
  const { syntax, dialect, ratingTables } = reading;
  const table = pathAt(syntax, start).find((node): node is Table => node.kind === 'table');
  const use = table && ratingTables.find(({ span }) => span.start === table.span.start);
  if (!table || !use?.isPlain) return null;
  const first = table.rows.findIndex(({ span }) => span.start <= start && start <= span.end);
  const cell = table.rows[first]?.cells.findLastIndex(({ span }) => span.start < start) ?? -1;
  const place = table.rows[first]?.cells[cell];
  if (first < 1 || !place || end > place.span.end) return null;
  const label = use.head.findIndex(({ column }) => column === 'community');
  const rows = table.rows.slice(first).map(({ cells }) => rowNamed(cells[label]?.text ?? '', dialect)?.id);
  const columns = use.head.slice(cell).map(({ column }) => column);
  if (!rows.every((id) => id !== undefined)) return null;
  if (!columns.every((column) => column === 'now' || column === 'wanted')) return null;
  const { content } = place;
  const kept = text.slice(content.start, Math.max(content.start, start)) + text.slice(end, content.end);
  return { rows, columns, there: pastedRatings(kept)?.flat() ?? [] };
}
