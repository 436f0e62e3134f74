/** Paragraphs, and what they turn out to be: definitions, a heading by its underline, the head of a table. */
import type { Span } from '../text/span.js';
import { isSetIn, nextWord, type Cursor } from './cursor.js';
import { readDefinitions } from './definitions.js';
import { endOfRun, skipBlanks, trimmedEnd, underlineDepth } from './lineSyntax.js';
import { append, type OpenDocument, type OpenParagraph, type OpenTable } from './open.js';
import { delimiterCells, isTableHead, readRow } from './tables.js';

/** Begins a paragraph at the cursor, which is set in by so many columns. */
export function openParagraph(document: OpenDocument, { at: start, end }: Cursor, columns: number): void {
  const parent = document.parents.at(-1);
  if (parent?.kind === 'list' && parent.item.children.length === 0) parent.isFlush = columns === 0;
  document.leaf = { kind: 'paragraph', lines: [{ start, end, isSetIn: false }], end };
}

export function addLine({ lines }: OpenParagraph, cursor: Cursor): void {
  lines.push({ start: cursor.at, end: cursor.end, isSetIn: isSetIn(cursor) });
}

/** Ends a paragraph: what is left of it behind its definitions. */
export function closeParagraph(document: OpenDocument, { lines }: Pick<OpenParagraph, 'lines'>): void {
  const words = withoutDefinitions(document, lines);
  const [first, last] = [words[0], words.at(-1)];
  if (first && last)
    append(document, {
      kind: 'paragraph',
      span: { start: first.start, end: last.end },
      lines: words.map(trimmed),
    });
  function trimmed({ start, end }: Span): Span {
    return { start, end: trimmedEnd(document.source.text, start, end) };
  }
}

/** Adds the definitions with which lines begin, and gives the lines behind them from their first words on. */
function withoutDefinitions(document: OpenDocument, lines: readonly Span[]): Span[] {
  const { text } = document.source;
  const definitions = readDefinitions(text, lines);
  for (const span of definitions.spans) append(document, { kind: 'definition', span });
  return lines
    .slice(definitions.lines)
    .map(({ start, end }) => ({ start: skipBlanks(text, start, end), end }));
}

/** Makes a paragraph a heading where a line underlines it. Definitions alone are no heading. */
export function toHeading(document: OpenDocument, paragraph: OpenParagraph, cursor: Cursor): boolean {
  const { text, end } = cursor;
  const start = nextWord(cursor);
  const depth = underlineDepth(text, start, end);
  if (depth === null || readDefinitions(text, paragraph.lines).lines === paragraph.lines.length) return false;
  const words = withoutDefinitions(document, paragraph.lines);
  const content = { start: words[0]!.start, end: trimmedEnd(text, words.at(-1)!.start, words.at(-1)!.end) };
  append(document, {
    kind: 'heading',
    span: { start: content.start, end },
    depth,
    content,
    underline: { start, end: endOfRun(text, start, end) },
  });
  document.leaf = null;
  return true;
}

/** Makes the last line of a paragraph the head of a table where the next one is a row of dashes for it. */
export function toTable(document: OpenDocument, { lines }: OpenParagraph, cursor: Cursor): boolean {
  const { text, end } = cursor;
  const start = nextWord(cursor);
  const cells = isSetIn(cursor) ? null : delimiterCells(text, start, end);
  const last = lines.at(-1)!;
  if (cells === null || last.isSetIn) return false;
  const head = { start: skipBlanks(text, last.start, last.end), end: last.end };
  if (!isTableHead(text, head, cells)) return false;
  closeParagraph(document, { lines: lines.slice(0, -1) });
  const node: OpenTable['node'] = {
    kind: 'table',
    span: { start: head.start, end },
    rows: [readRow(text, head.start, head.end)],
    delimiter: { start, end: trimmedEnd(text, start, end) },
  };
  append(document, node);
  document.leaf = { kind: 'table', node, end };
  return true;
}
