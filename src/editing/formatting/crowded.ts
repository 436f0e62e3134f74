import type { SyntaxNode, WorkshopSyntax } from '../../syntax/tree.js';
import { walk } from '../../syntax/walk.js';

/** Nobody writes more lines into one paragraph or table, or more cells into one row. */
export const mostAtOnce = 2000;

/** A second of work; nobody has written so many. */
export const mostBlocks = 6_000;

/** Nobody writes more lists and quotations into one. */
export const mostWithin = 500;

/** As much work as so many paragraphs. */
const definitionWeight = 3;

/**
 * Where a text holds more at once than the library that formatting prints from reads in reasonable time: its work
 * grows with the blocks, and with the square of the lines that run on, and of the lists and quotations, in a list or a
 * quotation.
 *
 * @returns an offset; null when there is no such place
 */
export function crowdedPlace({ text, blocks }: WorkshopSyntax): number | null {
  let seen = 0;
  let within = 0;
  let ends = 0;
  for (const node of walk(blocks)) {
    const { kind, span } = node;
    seen += kind === 'definition' ? definitionWeight : 1;
    if (kind === 'list' || kind === 'quote') {
      within = span.start < ends ? within + 1 : 0;
      ends = Math.max(ends, span.end);
    }
    if (seen > mostBlocks || within > mostWithin || isCrowded(text, node)) return span.start;
  }
  return null;
}

function isCrowded(text: string, { kind, span }: SyntaxNode): boolean {
  if (kind !== 'paragraph' && kind !== 'table') return false;
  const lines = text.slice(span.start, span.end).split('\n');
  if (lines.length > mostAtOnce) return true;
  return kind === 'table' && lines.some((line) => line.split('|', mostAtOnce + 2).length > mostAtOnce + 1);
}
