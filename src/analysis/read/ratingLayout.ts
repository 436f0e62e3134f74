/** What a grid of ratings says: which column and which row each cell is of, whichever way the table lies. */
import { blankSign } from '../../model/blanks.js';
import { idOf, type Dialect, type RatingColumn } from '../../model/dialect.js';
import type { GridCell, RatingGrid } from '../../syntax/ratingGrid.js';
import { columnNamed, rowNamed, type Named } from '../../syntax/ratingNames.js';
import { ratingWordsIn } from '../../syntax/ratingWords.js';
import type { Span } from '../../text/span.js';

/** A grid as it is read: the communities down, the columns across, a head above. */
export interface RatingLayout {
  readonly head: readonly HeadCell[];
  readonly rows: readonly LayoutRow[];
  /** Whether it lies otherwise than it should: on its side, in several parts, or with a column for each person. */
  readonly isOtherwise: boolean;
  /** Columns that are there a second time and are not read. */
  readonly repeated: readonly GridCell[];
  /** Whether it begins with the first community: what the columns are is not said. */
  readonly isHeadless: boolean;
}

export interface HeadCell extends GridCell {
  readonly named: Named<RatingColumn> | null;
}

export interface LayoutRow {
  readonly span: Span;
  /** Under each cell of the head, from left to right; more than one where columns are read as one. */
  readonly cells: readonly (readonly GridCell[])[];
}

/** Lays out a grid. */
export function layoutOf(grid: RatingGrid, dialect: Dialect): RatingLayout {
  const isUsual = hasUsualHead(grid, dialect);
  const isTurned = !isUsual && liesOnItsSide(grid, dialect);
  const rows = isTurned ? turned(grid) : grid.rows;
  const isHeadless = !isUsual && lacksHead(rows, dialect);
  const [top, ...body] = isHeadless ? [emptyHead(rows), ...rows] : rows;
  const head = (top?.cells ?? []).map((cell, index): HeadCell => ({
    ...cell,
    named:
      columnNamed(cell.text, dialect) ??
      (index === 0 &&
      isOfNames(
        body.map(({ cells }) => cells[0]?.text ?? ''),
        dialect,
      )
        ? names
        : null),
  }));
  const joined = joinedColumns(
    head,
    body.map(({ cells }) => cells),
  );
  return {
    head: head.filter((_, index) => !joined.gone.has(index)),
    rows: body.map(({ span, cells }) => ({
      span,
      cells: Array.from({ length: Math.max(head.length, cells.length) }, (_, index) => index)
        .filter((index) => !joined.gone.has(index))
        .map((index) => (joined.of.get(index) ?? [index]).flatMap((at) => cells[at] ?? [])),
    })),
    isOtherwise: isTurned || isHeadless || grid.table === null || joined.gone.size > 0,
    repeated: joined.repeated,
    isHeadless,
  };
}

/** Whether its first row names the communities and a question, as nearly every table does. */
function hasUsualHead({ rows: [first] }: RatingGrid, dialect: Dialect): boolean {
  const ids = (first?.cells ?? []).map(({ text }) => idOf(dialect.columns, text));
  return ids.includes('community') && (ids.includes('now') || ids.includes('wanted'));
}

/** Whether the first row is that of a community. */
function lacksHead([first]: readonly { readonly cells: readonly GridCell[] }[], dialect: Dialect): boolean {
  const [label, ...others] = first?.cells ?? [];
  return (
    label !== undefined &&
    rowNamed(label.text, dialect) !== null &&
    others.every(({ text }) => text === '' || /^[\d–-]/.test(text))
  );
}

function emptyHead(rows: readonly { readonly cells: readonly GridCell[] }[]): {
  readonly span: Span;
  readonly cells: readonly GridCell[];
} {
  const { start } = rows[0]!.cells[0]!.content;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return {
    span: { start, end: start },
    cells: Array.from({ length: width }, () => ({ content: { start, end: start }, text: '' })),
  };
}

const names: Named<RatingColumn> = { id: 'community', exact: false };

/** Whether labels are those of communities, all that are there. */
function isOfNames(labels: readonly string[], dialect: Dialect): boolean {
  const written = labels.filter((label) => label.trim() !== '');
  return written.length > 0 && written.every((label) => rowNamed(label, dialect) !== null);
}

/** Whether the communities stand across and the questions down. */
function liesOnItsSide({ rows }: RatingGrid, dialect: Dialect): boolean {
  const [head, ...body] = rows;
  const across = (head?.cells ?? []).slice(1).map(({ text }) => text);
  const down = body.map(({ cells }) => columnNamed(cells[0]?.text ?? '', dialect)?.id);
  return (
    across.filter((label) => rowNamed(label, dialect) !== null).length >= 2 &&
    down.some((id) => id === 'now' || id === 'wanted') &&
    !across.some((label) => columnNamed(label, dialect) !== null)
  );
}

/** Rows as columns. */
function turned({ rows }: RatingGrid): { readonly span: Span; readonly cells: readonly GridCell[] }[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const cells = rows.map(
      ({ cells, span }): GridCell => cells[at] ?? { content: { start: span.end, end: span.end }, text: '' },
    );
    return { span: cells[0]!.content, cells };
  });
}

/**
 * Columns with the same head: where each of their cells holds one answer at most there is one for each person, and
 * together they are the answers. Otherwise nobody can tell which is meant, and the first counts.
 */
function joinedColumns(
  head: readonly HeadCell[],
  rows: readonly (readonly GridCell[])[],
): {
  readonly of: ReadonlyMap<number, readonly number[]>;
  readonly gone: ReadonlySet<number>;
  readonly repeated: readonly GridCell[];
} {
  const of = new Map<number, readonly number[]>();
  const gone = new Set<number>();
  const repeated: GridCell[] = [];
  for (const id of ['now', 'wanted'] as const) {
    const columns = head.flatMap(({ named }, index) => (named?.id === id ? [index] : []));
    if (columns.length < 2) continue;
    const single = rows.every((cells) => columns.every((at) => answersIn(cells[at]?.text ?? '') <= 1));
    if (!single) {
      repeated.push(...columns.slice(1).map((at) => head[at]!));
      continue;
    }
    of.set(columns[0]!, columns);
    for (const at of columns.slice(1)) gone.add(at);
  }
  return { of, gone, repeated };
}

function answersIn(cell: string): number {
  return ratingWordsIn(cell).filter(({ word }) => word !== blankSign).length;
}
