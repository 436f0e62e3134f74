/** What stands in a file, read for the minutes: every block as it is, but for the parts that have a look of their own. */
import { withoutTypedFew } from '../../analysis/balance/typedFew.js';
import { isBlank } from '../../model/blanks.js';
import { dialects, idOf } from '../../model/dialect.js';
import type { LinkDefinitions } from '../../syntax/linkDefinitions.js';
import { readHtml } from '../../syntax/htmlWords.js';
import type { Block as Node, CodeBlock, Container, Head, List, ListItem, Table } from '../../syntax/tree.js';
import { ourWords, type AreOurs } from '../../templates/ourWords.js';
import type { Span } from '../../text/span.js';
import { cell, list, type Block, type Item } from '../document.js';
import { linesOf } from '../prose.js';
import type { Source } from '../source.js';
import { plainOf, seen, visible, wordsOf, type Words } from '../words.js';
import { answered, headingPiece, innerBlocks, paragraphPiece, written, type Piece } from './pieces.js';
import { fewIn, isOfRatings } from './unreadRatings.js';

/** What turns the blocks of a file into pieces of the minutes. */
export interface Writer {
  readonly source: Source;
  readonly text: string;
  /** The link definitions of the file. */
  readonly definitions: LinkDefinitions;
  readonly areOurs: AreOurs;
  /** How a container of ours is shown. */
  readonly part: (writer: Writer, container: Container) => Piece[];
}

export function writerOf(source: Source, partOf: Writer['part']): Writer {
  const { syntax } = source.disclosed.reading;
  return {
    source,
    text: syntax.text,
    definitions: source.definitions,
    areOurs: ourWords(source.language),
    part: partOf,
  };
}

/** The pieces of blocks that stand beside each other. */
export function piecesOf(writer: Writer, nodes: readonly Node[]): Piece[] {
  return nodes.flatMap((node) => pieceOf(writer, node));
}

function pieceOf(writer: Writer, node: Node): Piece[] {
  const { text, areOurs } = writer;
  switch (node.kind) {
    case 'paragraph': {
      const source = linesOf(text, node.lines);
      const words = told(writer, source);
      return words === null ? [] : [paragraphPiece(words, areOurs('paragraph', source))];
    }
    case 'heading': {
      const source = slice(text, node.content);
      const words = told(writer, source);
      return words === null ? [] : [headingPiece(words, node.depth, areOurs('heading', source))];
    }
    case 'list':
      return written(...listOf(writer, node));
    case 'quote': {
      const blocks = innerBlocks(piecesOf(writer, node.children));
      return blocks.length > 0 ? written({ type: 'quote', blocks }) : [];
    }
    case 'code': {
      const code = withoutTypedFew(codeOf(text, node), writer.source.texts.balance.few);
      return code.trim() === '' ? [] : written({ type: 'code', text: code });
    }
    case 'html':
      // Its numbers stand beside each other as they are told, and not as they are in the source.
      return readHtml(slice(text, node.span)).map((line) =>
        paragraphPiece(visible(withoutTypedFew(line, writer.source.texts.balance.few)), false),
      );
    case 'table':
      return written(...tableOf(writer, node));
    case 'definition':
      // The library that others use knows footnotes, and does not take one for a definition.
      return text[node.span.start + 1] === '^'
        ? [paragraphPiece(visible(slice(text, node.span)), false)]
        : [];
    case 'container':
      return node.head.id === null
        ? [...labelOf(writer, node.head), ...answered(piecesOf(writer, node.children))]
        : writer.part(writer, node);
    case 'leaf':
      return labelOf(writer, node.head);
    case 'break':
      return [];
  }
}

/** Children as they are, but for those of one kind; what a template says above those is not told. */
export function eachChild<Kind extends Node['kind']>(
  writer: Writer,
  children: readonly Node[],
  kind: Kind,
  pieces: (node: Extract<Node, { kind: Kind }>) => Piece[],
): Piece[] {
  return answered(
    children.flatMap((node) =>
      node.kind === kind ? pieces(node as Extract<Node, { kind: Kind }>) : piecesOf(writer, [node]),
    ),
  );
}

/** The words of a stretch; null where there are none, or only a template's blank. */
export function told(writer: Writer, source: string): Words | null {
  return asWritten(writer, withoutTypedFew(source, writer.source.texts.balance.few));
}

/** The same of a cell of somebody's own table, in which numbers may be of anything. */
function asWritten({ definitions }: Writer, source: string): Words | null {
  if (isBlank(source)) return null;
  const words = wordsOf(source, definitions);
  return plainOf(words) === '' ? null : words;
}

/** What a directive that is not ours says between brackets. */
function labelOf(writer: Writer, { label }: Head): Piece[] {
  const words = label && told(writer, slice(writer.text, label));
  return words === null ? [] : written({ type: 'paragraph', text: words, lead: true });
}

/** A list of the group's own: its items as they are, without blanks and what a template suggests. */
export function listOf(writer: Writer, node: List): Block[] {
  const items = node.children.flatMap((item) => itemsOf(writer, item));
  const [first] = node.children;
  if (!node.ordered || !first || items.length === 0) return list(items);
  return [{ type: 'list', items, start: parseInt(slice(writer.text, first.marker), 10) }];
}

function itemsOf(writer: Writer, item: ListItem): Item[] {
  const source = sourceOfItem(writer, item, isSupport(writer, item));
  const words = told(writer, source);
  const blocks = below(writer, item);
  const isNobodys = words === null || (item.box?.checked !== true && writer.areOurs('item', source));
  if (isNobodys && blocks.length === 0) return [];
  return [{ text: words ?? '', blocks, ...(item.box && { ticked: item.box.checked }) }];
}

/** Whether an item is marked as a support, and as nothing that is not understood: it may stand below a blank. */
function isSupport({ source }: Writer, { mark }: ListItem): boolean {
  const kinds = dialects[source.language].frameKinds;
  return (
    mark?.head.id === 'support' &&
    mark.head.attributes.every(({ id, value }) => id === 'kind' && idOf(kinds, value) !== null)
  );
}

/**
 * The words of an item's first paragraph, without its box.
 *
 * @param isRead whether its mark has been read and is told otherwise; one that has not is only words, unless it stands
 *   behind a template's blank
 */
export function sourceOfItem({ text }: Writer, { children, mark }: ListItem, isRead = false): string {
  const first = children.find(({ kind }) => kind !== 'definition');
  if (first?.kind !== 'paragraph') return '';
  const whole = linesOf(text, first.lines);
  if (!mark) return whole;
  const { start, end } = mark.span;
  const before = first.lines.flatMap((line) => without(line, { start, end: Infinity }));
  const behind = first.lines.flatMap((line) => without(line, { start: 0, end }));
  // A line of its own behind the mark goes on with no sentence of what stands before it.
  const between = /^[^\S\n]*\n/.test(text.slice(end)) ? '  \n' : ' ';
  const words = [before, behind]
    .map((lines) => linesOf(text, lines).trim())
    .filter((words) => words !== '')
    .join(between);
  return isRead || isBlank(words) ? words : whole;
}

/** What stands in an item below its words. */
export function below(writer: Writer, { children }: ListItem): Block[] {
  const first = children.find(({ kind }) => kind !== 'definition');
  const rest = first?.kind === 'paragraph' ? children.filter((child) => child !== first) : children;
  return innerBlocks(piecesOf(writer, rest));
}

/** A stretch without another one in it. */
function without(line: Span, gone: Span): Span[] {
  if (gone.end <= line.start || gone.start >= line.end) return [line];
  return [
    { start: line.start, end: Math.max(line.start, gone.start) },
    { start: Math.min(line.end, gone.end), end: line.end },
  ].filter(({ start, end }) => start < end);
}

/**
 * A table of the group's own, each column as wide as its words ask for.
 *
 * @param ofRatings whether its numbers may be ratings that nothing else reads
 */
export function tableOf(writer: Writer, table: Table, ofRatings = isOfRatings(table)): Block[] {
  const [head, ...body] = table.rows;
  if (!head) return [];
  const isFew = ofRatings ? fewIn(table) : () => false;
  const width = Math.max(...[head, ...body].map(({ cells }) => cells.length));
  const wordsAt = (cells: Table['rows'][number]['cells'], column: number): Words => {
    const text = cells[column]?.text ?? '';
    return isFew(text) ? writer.source.texts.balance.few : (asWritten(writer, text) ?? '');
  };
  const columns = Array.from({ length: width }, (_, column) => {
    const all = [head, ...body].map(({ cells }) => plainOf(wordsAt(cells, column)).length);
    const most = all.reduce((a, b) => Math.max(a, b), 0);
    return { head: wordsAt(head.cells, column), share: Math.min(60, Math.max(12, most)) };
  });
  const rows = body.map(({ cells }) =>
    columns.map((_, column) => ({ lines: linesIn(wordsAt(cells, column)) })),
  );
  return [{ type: 'table', caption: '', columns, rows, flat: true }];
}

function linesIn(words: Words): readonly Words[] {
  return words === '' ? cell().lines : [words];
}

/** The lines of a block of code, without its fences and what stands before them in a quotation. */
function codeOf(text: string, { span, fence, closing }: CodeBlock): string {
  const lines = text.slice(span.start, closing?.start ?? span.end).split(/\r?\n/);
  const own = fence ? lines.slice(1) : lines;
  const code = (closing ? own.slice(0, -1) : own).map((line) => line.replace(/^[ \t]{0,8}(?:> ?)+/, ''));
  return seen(code.join('\n')).trimEnd();
}

export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
