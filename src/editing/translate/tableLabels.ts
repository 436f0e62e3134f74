import { partRow } from '../../syntax/row.js';
import { shifted, type Span, type TextEdit } from '../../text/span.js';
import type { Reading } from '../../analysis/read/reading.js';
import { idOf, type Dialect } from '../../model/dialect.js';
import type { Table, TableCell } from '../../syntax/tree.js';
import { walk } from '../../syntax/walk.js';

/** A cell between its pipes: the words and the space around them. */
interface Cell {
  readonly span: Span;
  readonly lead: string;
  readonly words: string;
  readonly trail: string;
}

interface LabelCell extends Cell {
  /** The words in the other dialect; the same where they are no label. */
  readonly translated: string;
}

/** A column of a table: its cells from the top, and the line of dashes in it. */
interface Column {
  readonly isLabels: boolean;
  readonly cells: readonly LabelCell[];
  readonly rule: Cell;
  /** By how much it has to grow to have as much room to spare as before, in code units. */
  readonly growth: number;
}

/**
 * The column heads and row labels of the rating tables in another dialect, also of the plain table in which a
 * follow-up shows the earlier ratings. What was in line stays in line.
 */
export function labelEdits({ text, ratingTables, dialect, syntax }: Reading, to: Dialect): TextEdit[] {
  const read = new Set(ratingTables.map(({ span }) => span.start));
  return walk(syntax.blocks).flatMap((node) => {
    if (node.kind !== 'table') return [];
    const rows = node.rows.map(({ cells }) =>
      cells.map((cell, index) => cellOf(text, cell, index === cells.length - 1)),
    );
    if (!read.has(node.span.start) && !isOfEarlierRatings(rows, dialect)) return [];
    return columnEdits(columnsOf(rows, ruleOf(text, node), dialect, to));
  });
}

/** Whether a plain table is one of ours: the very columns, and nothing but communities in the first one. */
function isOfEarlierRatings(
  [head = [], ...rows]: readonly (readonly Cell[])[],
  { columns, rows: labels }: Dialect,
): boolean {
  const { community, now, wanted } = columns;
  const known = Object.values(labels);
  return (
    rows.length > 0 &&
    head.map(({ words }) => words).join('|') === [community, now, wanted].join('|') &&
    rows.every(([label]) => label !== undefined && known.includes(label.words))
  );
}

function cellOf(text: string, { span: { start, end } }: TableCell, isLast: boolean): Cell {
  const from = text[start] === '|' ? start + 1 : start;
  const to = isLast && end > from && text[end - 1] === '|' ? end - 1 : end;
  return cellIn(text, { start: from, end: to });
}

function cellIn(text: string, span: Span): Cell {
  const source = text.slice(span.start, span.end);
  const words = source.trim();
  const lead = words === '' ? '' : source.slice(0, source.indexOf(words));
  return { span, lead, words, trail: source.slice(lead.length + words.length) };
}

/** The cells of the line of dashes. */
function ruleOf(text: string, { delimiter: { start, end } }: Table): Cell[] {
  return partRow(text.slice(start, end)).cells.map((cell) => cellIn(text, shifted(cell, start)));
}

function columnsOf(
  rows: readonly (readonly Cell[])[],
  rule: readonly Cell[],
  from: Dialect,
  to: Dialect,
): Column[] {
  const [head = []] = rows;
  return head.flatMap((top, index): Column[] => {
    const dashes = rule[index];
    if (!dashes) return [];
    const column = idOf(from.columns, top.words);
    const cells = rows.flatMap((row, at) => {
      const cell = row[index];
      if (!cell) return [];
      if (at === 0) return [{ ...cell, translated: column ? to.columns[column] : cell.words }];
      const community = column === 'community' ? idOf(from.rows, cell.words) : null;
      return [{ ...cell, translated: community ? to.rows[community] : cell.words }];
    });
    return [{ isLabels: column === 'community', cells, rule: dashes, growth: growthOf(cells, dashes) }];
  });
}

/**
 * Cells that are as wide as the dashes in their column stay so. But for that the labels and all column heads must
 * be in line: in a table that nobody put in order, a cell may be in line by accident in one language and not in
 * the other, and would not come back as it was.
 */
function columnEdits(columns: readonly Column[]): TextEdit[] {
  const labels = columns.filter(({ isLabels }) => isLabels);
  const inOrder =
    labels.length > 0 &&
    labels.every((column) => column.cells.every((cell) => fits(column, cell))) &&
    columns.every((column) => fits(column, column.cells[0]!));
  return columns.flatMap((column) => [
    ...column.cells.map((cell) =>
      inOrder && fits(column, cell) ? paddedEdit(column, cell) : wordEdit(cell),
    ),
    ...(inOrder ? [ruleEdit(column)] : []),
  ]);
}

function wordEdit({ span, lead, words, translated }: LabelCell): TextEdit {
  const start = span.start + lead.length;
  return { span: { start, end: start + words.length }, text: translated };
}

/** The least that a column of dashes is made wide. */
const least = 3;

function growthOf(cells: readonly LabelCell[], rule: Cell): number {
  const inLine = cells.filter((cell) => widthOf(cell) === widthOf(rule));
  const widest = (words: readonly string[]) => Math.max(least, ...words.map(({ length }) => length));
  return widest(inLine.map(({ translated }) => translated)) - widest(inLine.map(({ words }) => words));
}

/** Whether a cell is in line with the dashes of its column, and can be when it is translated. */
function fits(column: Column, cell: LabelCell): boolean {
  const { rule, growth } = column;
  const dashes = rule.words.length;
  return (
    Math.min(dashes, dashes + growth) >= least &&
    widthOf(cell) === widthOf(rule) &&
    /^ *$/.test(paddingOf(column, cell)) &&
    roomIn(column, cell) >= 0
  );
}

/** Columns of numbers may be set to the right: then the room is before the words. */
function isSetRight({ rule }: Column): boolean {
  return /^-.*:$/.test(rule.words);
}

function paddingOf(column: Column, { lead, words, trail }: Cell): string {
  if (words === '') return lead + trail;
  return isSetRight(column) ? lead : trail;
}

function roomIn(column: Column, cell: LabelCell): number {
  return paddingOf(column, cell).length + column.growth + cell.words.length - cell.translated.length;
}

function paddedEdit(column: Column, cell: LabelCell): TextEdit {
  const { span, lead, words, translated } = cell;
  const space = ' '.repeat(roomIn(column, cell));
  const start = isSetRight(column) ? span.start : span.start + lead.length;
  const end = start + paddingOf(column, cell).length + words.length;
  return { span: { start, end }, text: isSetRight(column) ? space + translated : translated + space };
}

function ruleEdit({ rule: { span, lead, words }, growth }: Column): TextEdit {
  const start = span.start + lead.length + words.indexOf('-');
  return growth < 0
    ? { span: { start, end: start - growth }, text: '' }
    : { span: { start, end: start }, text: '-'.repeat(growth) };
}

function widthOf({ span }: Cell): number {
  return span.end - span.start;
}
