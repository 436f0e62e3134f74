import type { AttributeId } from '../model/directives.js';
import { frontMatterKeys, readFrontMatter, type FrontMatterKey } from '../analysis/read/readFrontMatter.js';
import { isBlank } from '../model/blanks.js';
import { isWorkshop } from '../syntax/frontMatter.js';
import { readSyntax } from '../syntax/readSyntax.js';
import type { Container, Head, Leaf, ListItem, Table, WorkshopSyntax } from '../syntax/tree.js';
import { walk } from '../syntax/walk.js';
import { firstThat } from '../text/search.js';

/** A workshop file as the preview asks for it: what begins on which line, counted from 0. */
export interface WorkshopPage {
  readonly syntax: WorkshopSyntax;
  /** The line that an offset stands on. */
  readonly lineOf: (offset: number) => number;
  readonly blocks: ReadonlyMap<number, Container | Leaf>;
  /** Where several items begin on one line, the innermost. */
  readonly items: ReadonlyMap<number, ListItem>;
  readonly tables: ReadonlyMap<number, Table>;
  /** What the front matter says behind a key; null when it says nothing, or no plain word or number. */
  readonly field: (key: FrontMatterKey) => string | null;
}

/** Reads what markdown-it is given, by the reader of the analysis; null when it is no workshop file. */
export function readPage(source: string): WorkshopPage | null {
  if (!isWorkshop(source)) return null;
  const syntax = readSyntax(source);
  const lineOf = lineCounter(source);
  const blocks = new Map<number, Container | Leaf>();
  const items = new Map<number, ListItem>();
  const tables = new Map<number, Table>();
  for (const node of walk(syntax.blocks)) {
    const line = lineOf(node.span.start);
    if (node.kind === 'container' || node.kind === 'leaf') blocks.set(line, node);
    else if (node.kind === 'item') items.set(line, node);
    else if (node.kind === 'table') tables.set(line, node);
  }
  return { syntax, lineOf, blocks, items, tables, field: fieldsOf(syntax) };
}

/** Counts the lines of a text, for offsets that never go back. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => firstThat(starts.length, (line) => starts[line]! > offset) - 1;
}

function fieldsOf({ text, frontMatter }: WorkshopSyntax): WorkshopPage['field'] {
  const values = frontMatter ? readFrontMatter(text, frontMatter).values : {};
  return (key) => {
    const value = values[frontMatterKeys[key]];
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && !value.includes('\n') ? value : null;
  };
}

/** What a head's attributes say, without blanks; of one that stands twice the first counts. */
export function valuesOf({ attributes }: Head): Readonly<Partial<Record<AttributeId, string>>> {
  const values: Partial<Record<AttributeId, string>> = {};
  for (const { id, value } of attributes)
    if (id && values[id] === undefined && value !== '' && !isBlank(value)) values[id] = value;
  return values;
}

/** An item's words as markdown-it would have them, line by line, without box and mark. */
export function wordsOf(text: string, { words, children }: ListItem): string {
  const [first] = children;
  if (first?.kind !== 'paragraph') return '';
  return first.lines
    .filter(({ start }) => start < words.end)
    .map(({ start, end }) => text.slice(Math.max(start, words.start), Math.min(end, words.end)))
    .join('\n');
}
