import { withoutEnd } from '../text/ends.js';
import { ratingTable } from '../templates/sections.js';
import { composedEdits } from '../text/composedEdits.js';
import { applyEdits, narrowedEdit } from '../text/edits.js';
import type { TextEdit } from '../text/span.js';
import type { RatingTableUse, Reading } from '../analysis/read/reading.js';
import type { CellRatings } from '../protocol/room.js';
import type { RatingColumn } from '../model/dialect.js';
import { analyse, type Analysis } from '../analysis/analyse.js';
import { insertAt } from './insert.js';
import { rowNamed } from '../syntax/ratingNames.js';
import { partRow } from '../syntax/row.js';
import { lineBreakOf, startOfLine } from '../text/lines.js';

/**
 * Writes ratings into the table of a workshop file: sorted, with the table's columns kept in line, and nothing else
 * touched. A row or column that is missing is made; a file without a rating table gets one, under step 3 when it
 * has that.
 *
 * @returns edits for the analysed text; null when there is no place for a table, because a container is not closed
 */
export function recordRatings(
  { reading, text, language }: Analysis,
  ratings: readonly CellRatings[],
): readonly TextEdit[] | null {
  if (ratings.length === 0) return [];
  const cells = ratings.map(cellWords);
  const table = reading.ratingTables.find(({ head }) => head.some(({ column }) => column === 'community'));
  const tidy = table && [...table.tidy, ...table.headed];
  if (tidy && tidy.length > 0) return afterTidying(text, tidy, ratings);
  if (table && !table.isPlain) return null;
  if (table) return writeCells(reading, table, cells);
  const body = filled(reading, ratingTable(language), cells);
  const insertion = insertAt(reading, placeForTable(reading), body, 'top');
  if (insertion.fits) return insertion.edits;
  const last = insertAt(reading, text.length, body, 'top');
  return last.fits ? last.edits : null;
}

/** What is to stand in one cell of the table, as it is written there. */
export interface CellWords extends Pick<CellRatings, 'community' | 'question'> {
  readonly words: string;
}

function cellWords({ community, question, ratings }: CellRatings): CellWords {
  return { community, question, words: [...ratings].sort((a, b) => a - b).join(' ') };
}

/** A table that is written in another way is first written as usual. */
function afterTidying(
  text: string,
  tidy: readonly TextEdit[],
  ratings: readonly CellRatings[],
): readonly TextEdit[] | null {
  const clean = analyse(applyEdits(text, tidy));
  if (!clean?.reading.ratingTables.every(({ isPlain }) => isPlain)) return null;
  const filledIn = recordRatings(clean, ratings);
  return filledIn && composedEdits(text.length, tidy, filledIn);
}

/** Behind the head of step 3, in which a group rates; else at the end. */
function placeForTable({ directives, text }: Reading): number {
  const third = directives.find(
    ({ id, attributes }) =>
      id === 'step' && attributes.some((attribute) => attribute.id === 'number' && attribute.value === '3'),
  );
  return third?.span.end ?? text.length;
}

/** A fresh table with the ratings in it. */
function filled({ dialect }: Reading, block: string, cells: readonly CellWords[]): string {
  const start = block.indexOf('|');
  const end = block.lastIndexOf('|') + 1;
  const columns = ['community', 'now', 'wanted'] as const;
  return applyEdits(block, linesEdits(block, { start, end }, columns, dialect, cells));
}

/** The edits that write into cells of a table, with its columns kept in line; a row or column that is missing is made. */
export function writeCells(
  { text, dialect }: Reading,
  { span, head }: RatingTableUse,
  cells: readonly CellWords[],
): TextEdit[] {
  return linesEdits(
    text,
    span,
    head.map(({ column }) => column),
    dialect,
    cells,
  );
}

/** One line of a table: what stands before its cells, the cells with the space around them, and its end. */
interface Line {
  readonly start: number;
  readonly source: string;
  readonly before: string;
  readonly cells: string[];
  /** Whether a pipe closes the last cell. */
  readonly closed: boolean;
}

function linesEdits(
  text: string,
  span: { readonly start: number; readonly end: number },
  columns: readonly (RatingColumn | null)[],
  dialect: Reading['dialect'],
  written: readonly CellWords[],
): TextEdit[] {
  const lineBreak = lineBreakOf(text);
  const lines = linesOf(text, span);
  const all = [...columns];
  const old = lines.length;
  for (const { question } of written) {
    if (all.includes(question)) continue;
    all.push(question);
    addColumn(lines, all.length - 1, dialect.columns[question]);
  }
  const communityColumn = all.indexOf('community');
  for (const { community, question, words } of written) {
    let row = lines.findIndex(
      ({ cells }, index) => index > 1 && rowNamed(cells[communityColumn] ?? '', dialect)?.id === community,
    );
    if (row === -1) {
      const { before, closed, cells } = lines[1]!;
      row = lines.push({
        start: 0,
        source: '',
        before,
        closed,
        cells: cells.map((cell) => ' '.repeat(cell.length)),
      });
      row -= 1;
      setCell(lines, row, communityColumn, dialect.rows[community]);
    }
    setCell(lines, row, all.indexOf(question), words);
  }
  const edits = lines.slice(0, old).flatMap((line) => lineEdit(line));
  const added = lines.slice(old).map((line) => lineBreak + printed(line));
  const end = lines[old - 1]!;
  if (added.length === 0) return edits;
  // Behind the last line, which may have an edit of its own that reaches to its end.
  const at = end.start + end.source.length;
  const last = edits.at(-1);
  return last?.span.end === at
    ? [...edits.slice(0, -1), { span: last.span, text: last.text + added.join('') }]
    : [...edits, { span: { start: at, end: at }, text: added.join('') }];
}

function linesOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Line[] {
  // The first line may be indented or stand in a quotation; what stands before it belongs to the line.
  let at = startOfLine(text, start);
  return text
    .slice(at, end)
    .split('\n')
    .map((whole) => {
      const source = withoutEnd(whole, ' \t\r');
      const { before, cells, closed } = partRow(source);
      const line = {
        start: at,
        source,
        before,
        closed,
        cells: cells.map((cell) => source.slice(cell.start, cell.end)),
      };
      at += whole.length + 1;
      return line;
    });
}

/** A column more, empty below its title. */
function addColumn(lines: readonly Line[], column: number, title: string): void {
  const width = Math.max(3, title.length);
  lines.forEach(({ cells }, row) => {
    while (cells.length < column) cells.push('');
    const words = row === 0 ? title : row === 1 ? '-'.repeat(width) : '';
    cells[column] = ` ${words.padEnd(width)} `;
  });
}

/** Puts words into a cell. When they need more room, the whole column gets it, if it was in line before. */
function setCell(lines: readonly Line[], row: number, column: number, words: string): void {
  const { cells } = lines[row]!;
  while (cells.length <= column) cells.push('');
  const width = cells[column]!.length;
  const wanted = words.length + 2;
  const rest = lines.filter((_, index) => index !== row);
  const inLine = rest.every(({ cells: others }) => (others[column] ?? '').length === width);
  cells[column] = ` ${words} `.padEnd(Math.max(width, wanted));
  if (!inLine || wanted <= width) return;
  for (const { cells: others } of rest) {
    if (others[column] === undefined) continue;
    others[column] = widened(others[column], wanted - width);
  }
}

/** Room goes behind the words, in the rule below the head as dashes. */
function widened(cell: string, by: number): string {
  const rule = /^(\s*:?)(-+)(:?\s*)$/.exec(cell);
  return rule ? `${rule[1]!}${rule[2]!}${'-'.repeat(by)}${rule[3]!}` : cell + ' '.repeat(by);
}

function printed({ before, cells, closed }: Line): string {
  return before + cells.join('|') + (closed ? '|' : '');
}

/** What differs between a line as it was and as it is to be. */
function lineEdit(line: Line): TextEdit[] {
  const now = printed(line);
  return now === line.source ? [] : [narrowedEdit(line.start, line.source, now)];
}
