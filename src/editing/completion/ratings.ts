import { content } from '../../texts/content/index.js';
import { ratingTable } from '../../templates/sections.js';
import { communityIds } from '../../model/communities.js';
import { completionTexts } from '../../texts/completionTexts.js';
import { idOf, type RatingColumn } from '../../model/dialect.js';
import { helpTexts } from '../../texts/helpTexts.js';
import { communityHelp } from '../modelHelp.js';
import { partRow, rowWords } from '../../syntax/row.js';
import { linesBetween } from '../../text/lines.js';
import { plainInSnippet } from '../../templates/tabStops.js';
import type { Fenced } from './outline.js';
import type { Offer, Place } from './types.js';

const rule = /^[ \t]*(?:\|[ \t]*)?:?-[\s:|-]*$/;
const columnIds: readonly RatingColumn[] = ['community', 'now', 'wanted'];

/** The container's table without the line of the cursor. */
interface Table {
  /** Null when the first row is the cursor's, or there is none. */
  readonly head: string | null;
  readonly rows: readonly string[];
  /** Whether the cursor's line is its first row. */
  readonly isHead: boolean;
  /** Whether the line above the cursor's belongs to it. */
  readonly isAbove: boolean;
}

/** What fits into a rating table: the communities that have no row yet, and the columns. Nobody is told what to rate. */
export function ratingOffers(place: Place): Offer[] {
  const { line, outline, asked } = place;
  const container = outline.around.at(-1);
  if (container?.id !== 'balance') return [];
  const isRow = line.text.trimStart().startsWith('|');
  if (!isRow && (line.text.trim() !== '' || !asked)) return [];
  const table = tableIn(place, container);
  const isBare = /^[\s|]*$/.test(line.text);
  if (table.head === null && isBare) return table.rows.length === 0 ? [wholeTable(place)] : [];
  if (isRow && table.isHead) return headOffers(place);
  if (table.head === null || rule.test(line.text)) return [];
  const columns = rowWords(table.head).map((cell) => idOf(place.dialect.columns, cell));
  if (isBare) return isRow || table.isAbove ? rowOffers(place, table, columns) : [];
  return cellAt(line.before) === Math.max(columns.indexOf('community'), 0)
    ? inCell(place, missingRows(place, table, columns))
    : [];
}

function tableIn({ text, line }: Place, { headEnd, end }: Fenced): Table {
  const rows: string[] = [];
  let head: string | null = null;
  let isHead = false;
  let isAbove = false;
  for (const { start, end: lineEnd } of linesBetween(text, headEnd + 1, end)) {
    if (start < headEnd) continue;
    const source = text.slice(start, lineEnd);
    if (start === line.start) {
      isHead = head === null && source.trim() !== '';
      continue;
    }
    const isRow = source.trimStart().startsWith('|');
    if (start < line.start) isAbove = isRow;
    if (!isRow) {
      // The first table in the container counts.
      if (rows.length > 0 && start > line.start) break;
      continue;
    }
    if (head === null && !isHead) head = source;
    else if (!rule.test(source)) rows.push(source);
  }
  return { head, rows, isHead, isAbove };
}

/** Which cell the end of a part of a row stands in, from 0. */
function cellAt(before: string): number {
  const { cells, closed } = partRow(before);
  return cells.length - (closed ? 0 : 1);
}

function missingRows({ dialect }: Place, { rows }: Table, columns: readonly (RatingColumn | null)[]) {
  const column = Math.max(columns.indexOf('community'), 0);
  const present = new Set(rows.map((row) => idOf(dialect.rows, rowWords(row)[column] ?? '')));
  return communityIds.filter((id) => !present.has(id)).map((id) => [dialect.rows[id], id] as const);
}

function rowOffers(place: Place, table: Table, columns: readonly (RatingColumn | null)[]): Offer[] {
  const { line, language } = place;
  const indent = /^\s*/.exec(line.before)![0].length;
  const widths = partRow(table.head ?? '').cells.map(({ start, end }) => Math.max(end - start - 2, 0));
  return missingRows(place, table, columns).map(([label, id]) => {
    let stop = 0;
    const cells = columns.map((column, index) => {
      if (column === 'community') return plainInSnippet(label.padEnd(widths[index] ?? 0));
      return `\${${++stop}}${' '.repeat(Math.max((widths[index] ?? 0) - 1, 0))}`;
    });
    return {
      label,
      kind: 'row',
      insert: `| ${cells.join(' | ')} |`,
      snippet: true,
      replace: { start: line.start + indent, end: line.end },
      detail: content[language].communities[id].tagline,
      documentation: communityHelp(language, id),
      filterText: `| ${label}`,
    };
  });
}

function headOffers(place: Place): Offer[] {
  const { line, dialect, language } = place;
  const cell = cellAt(line.before);
  const present = rowWords(line.text).map((text, index) =>
    index === cell ? null : idOf(dialect.columns, text),
  );
  return inCell(
    place,
    columnIds.filter((id) => !present.includes(id)).map((id) => [dialect.columns[id], id] as const),
  ).map((offer) => {
    const id = idOf(dialect.columns, offer.label);
    return { ...offer, documentation: id ? helpTexts[language].columns[id] : '' };
  });
}

/** Words for the cell that the cursor is in. */
function inCell(
  { line, offset, language }: Place,
  words: readonly (readonly [label: string, id: string])[],
): Offer[] {
  const cursor = line.before.length;
  const cell = partRow(line.text).cells[cellAt(line.before)] ?? { start: cursor, end: cursor };
  const source = line.text.slice(cell.start, cell.end);
  const lead = source.length - source.trimStart().length;
  const written = source.trim();
  const [from, to] =
    written === ''
      ? [offset, offset]
      : [line.start + cell.start + lead, line.start + cell.start + lead + written.length];
  // At the edge of a cell the cursor may stand outside of its words.
  const replace = { start: Math.min(from, offset), end: Math.max(to, offset) };
  const gap = line.text[replace.start - line.start - 1] === '|' ? ' ' : '';
  const end = line.text[replace.end - line.start] === '|' ? ' ' : '';
  return words.map(([label, id]) => {
    const community = communityIds.find((known) => known === id);
    return {
      label,
      kind: 'row',
      insert: gap + label + end,
      replace,
      detail: community ? content[language].communities[community].tagline : '',
      documentation: community ? communityHelp(language, community) : '',
    };
  });
}

function wholeTable({ line, language }: Place): Offer {
  const table = ratingTable(language).split('\n').slice(2, -2).join('\n');
  const indent = /^\s*/.exec(line.before)![0].length;
  const label = completionTexts[language].wholeTable;
  return {
    label,
    kind: 'row',
    insert: table,
    replace: { start: line.start + indent, end: line.end },
    documentation: helpTexts[language].directives.balance,
    filterText: `| ${label}`,
  };
}
