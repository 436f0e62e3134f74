import { sheetWords, type Report, type SheetCell } from '../document.js';

/** The flat report as a file for a spreadsheet: nothing but data, so that it can be sorted and added up. */
export function csv({ sheet }: Report): string {
  return csvText([sheet.head, ...sheet.rows]);
}

/**
 * Rows as a file that a Danish Excel opens right with a double click: a byte order mark for æ, ø and å, semicolons
 * between the cells, commas in the numbers. No cell is taken for a formula (OWASP, "CSV Injection").
 */
export function csvText(rows: readonly (readonly SheetCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map((value) => quoted(cellText(value))).join(';')}\r\n`).join('')}`;
}

/** As RFC 4180 has it; an empty cell needs no quotation marks. */
function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
}

function cellText(value: SheetCell): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : inert(sheetWords(value));
}

/**
 * An apostrophe before what begins like a formula; also inside a cell behind a separator, for programs that cut the
 * line at other signs than ours.
 */
export function inert(text: string): string {
  return text
    .replace(/^(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, "'")
    .replace(/([,;\t\n"|])(?=[=@]|[+-][\p{L}\p{N}(])/gu, "$1'");
}
