import type { WorkshopSyntax } from '../../syntax/tree.js';
import { pathAt } from '../../syntax/walk.js';
import { lineAt, lineBreakOf, nextLine } from '../../text/lines.js';
import type { Span, TextEdit } from '../../text/span.js';
import { pastedCells } from './cells.js';

/** A table as a table of Markdown, on an empty line that stands in no list. */
export function pasteTable(syntax: WorkshopSyntax, span: Span, pasted: string): TextEdit | null {
  const rows = pastedCells(pasted);
  const { text, bodyStart } = syntax;
  const line = lineAt(text, span.start);
  const rest = text.slice(line.start, span.start) + text.slice(span.end, line.end);
  if (!rows || span.start < bodyStart || span.end > line.end || rest.trim() !== '') return null;
  const inside = pathAt(syntax, span.start).at(-1);
  if (inside && inside.kind !== 'container') return null;
  const lineBreak = lineBreakOf(text);
  const above = text.slice(0, line.start).trimEnd();
  const isBelow = above !== '' && lineAt(text, above.length).end >= line.start - lineBreak.length;
  const next = lineAt(text, nextLine(text, line.end));
  const isAbove = next.start > line.end && text.slice(next.start, next.end).trim() !== '';
  const table = written(rows).join(lineBreak);
  return { span: line, text: (isBelow ? lineBreak : '') + table + (isAbove ? lineBreak : '') };
}

/** Rows with their columns in line; the first is the head. */
function written(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = cells[0]!.map((_, column) => Math.max(3, ...cells.map((row) => row[column]!.length)));
  const lines = [cells[0]!, widths.map((width) => '-'.repeat(width)), ...cells.slice(1)];
  return lines.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
}
