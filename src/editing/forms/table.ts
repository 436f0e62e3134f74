/** The answers to a form as they are exported: a head, and a row for each who answered. */
export interface FormTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Cells as a table: without blank rows, and without what stands above the head. */
export function tableOf(cells: readonly (readonly string[])[]): FormTable {
  const written = cells
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...written.map(lastWritten));
  // A title above the head has a cell or two; a head has one for nearly every column.
  const top = written.findIndex((row) => 2 * row.filter((cell) => cell !== '').length > width);
  const [head = [], ...rows] = written.slice(Math.max(0, top));
  return {
    head: Array.from({ length: width }, (_, column) => head[column] ?? ''),
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
  };
}

function lastWritten(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== '') + 1;
}

/** What stands below a head, one for each row. */
export function valuesIn({ rows }: FormTable, column: number): string[] {
  return rows.map((row) => row[column] ?? '');
}
