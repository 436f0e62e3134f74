import { without } from '../../text/ends.js';
import type { Table } from 'mdast';
import { partRow } from '../../syntax/row.js';

type Align = NonNullable<Table['align']>[number];

/** How much longer a table may become before its columns are left as they are: one endless cell would widen all. */
const mostGrowth = 20;
const growthOfSmallTables = 20_000;

const smallestWidth = 3;

/**
 * A table with its columns aligned; the words of every cell stay as they are, and so does the number of cells.
 *
 * @param source the table's lines, indented as the first of them
 * @returns null when the lines do not hold the cells that the parser found, or the columns would be too wide
 */
export function alignTable(source: string, table: Table): string | null {
  const lines = source.split('\n');
  const align = table.align ?? [];
  const indent = /^[ \t]*/.exec(source)![0];
  // Two backslashes and a pipe: for GitHub the pipe ends no cell, for others it does. Nobody should touch that.
  if (lines.length !== table.children.length + 1 || source.includes('\\\\|')) return null;
  const rows = lines.filter((_, index) => index !== 1).map(cellsOf);
  if (rows.some((cells, index) => cells.length !== table.children[index]!.children.length)) return null;
  if (cellsOf(lines[1]!).length !== align.length) return null;
  const sizes = rows.map((cells) => cells.map(widthOf));
  const columns = Math.max(align.length, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    sizes.reduce((most, row) => Math.max(most, row[column] ?? 0), smallestWidth),
  );
  const length = lines.length * widths.reduce((sum, width) => sum + width + 3, 0);
  if (length > source.length * mostGrowth + growthOfSmallTables) return null;
  const row = (cells: readonly string[]) => `${indent}| ${cells.join(' | ')} |`;
  const printed = rows.map((cells, index) =>
    row(cells.map((cell, column) => padded(cell, widths[column]! - sizes[index]![column]!, align[column]))),
  );
  const rule = row(align.map((side, column) => ruleOf(side, widths[column]!)));
  return [printed[0]!, rule, ...printed.slice(1)].join('\n');
}

/** The cells of a line as they are written, without the space around them. */
function cellsOf(line: string): string[] {
  return partRow(line).cells.map(({ start, end }) => without(line.slice(start, end), ' \t'));
}

function padded(cell: string, space: number, side: Align | undefined): string {
  const before = side === 'right' ? space : side === 'center' ? Math.floor(space / 2) : 0;
  return `${' '.repeat(before)}${cell}${' '.repeat(space - before)}`;
}

function ruleOf(side: Align | undefined, width: number): string {
  const left = side === 'left' || side === 'center' ? ':' : '';
  const right = side === 'right' || side === 'center' ? ':' : '';
  return `${left}${'-'.repeat(width - left.length - right.length)}${right}`;
}

const narrow = /^[\x20-\x7e\xa1-\u02ff\u2010-\u2027]*$/;
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** What a fixed-width font draws twice as wide: the scripts of East Asia, and signs drawn as pictures. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Script=Han}|\p{Emoji_Presentation})|\ufe0f/u;
const unseen = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** How many columns a text takes in a fixed-width font. */
function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const { segment } of letters.segment(text))
    width += wide.test(segment) ? 2 : unseen.test(segment) ? 0 : 1;
  return width;
}
