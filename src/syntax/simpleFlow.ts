import type { Heading, List, ListItem, Paragraph, RootContent, Table, TableCell } from 'mdast';
import { readLeafHead } from './directiveHead.js';
import { place, directiveNode } from './nodes.js';

/** How a line of prose begins that cannot be the start of any other block. */
const word = String.raw`(?!\d+[.)])(?:[\p{L}\p{N}"'»«“”„(…]|\*\*\p{L})`;
const prose = new RegExp(`^${word}[^\\t]*$`, 'u');
const bullet = new RegExp(`^( {2})?- (\\[[ xX]\\] )?(${word}[^\\t]*)$`, 'u');
const heading = /^(#{1,6}) ([^\s#](?:[^\t]*[^\s#])?)$/;
const tableRow = /^\|[^\t\\`]*\|$/;
const quote = new RegExp(`^> (${word}[^\\t]*)$`, 'u');
const delimiterRow = /^\|(?: *:?-+:? *\|)+$/;

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * Reads what people write in a workshop file: headings, lines of prose, bullets in two levels, tables, quotes and
 * leaf directives, all in their plainest form. Much faster than the library, and the same tree, but for inline
 * content, which nothing reads. Null at the first line that is anything else: the library reads that part.
 *
 * @param base what to add to offsets
 */
export function readSimpleFlow(text: string, base: number): RootContent[] | null {
  if (text.includes('\r') || text.startsWith('\uFEFF')) return null;
  const lines = linesOf(text, base);
  const nodes: RootContent[] = [];
  for (let at = 0; at < lines.length;) {
    if (isBlankLine(lines[at])) {
      at++;
      continue;
    }
    const read =
      readHeading(lines, at) ??
      readLeaf(lines, at) ??
      readList(lines, at) ??
      readTable(lines, at) ??
      readQuote(lines, at) ??
      readProse(lines, at);
    if (!read) return null;
    nodes.push(read.node);
    at = read.next;
  }
  return nodes;
}

interface Read {
  readonly node: RootContent;
  readonly next: number;
}

function linesOf(text: string, base: number): Line[] {
  let start = base;
  return text.split('\n').map((line) => {
    const read = { start, text: line };
    start += line.length + 1;
    return read;
  });
}

function isBlankLine(line: Line | undefined): boolean {
  return line === undefined || /^[ \t]*$/.test(line.text);
}

function endOf(line: Line): number {
  return line.start + line.text.length;
}

function readHeading(lines: readonly Line[], at: number): Read | null {
  const line = lines[at]!;
  const match = heading.exec(line.text);
  if (!match) return null;
  const start = line.start + match[1]!.length + 1;
  const text = { type: 'text', value: match[2]!, position: place(start, endOf(line)) } as const;
  const depth = match[1]!.length as Heading['depth'];
  return {
    node: { type: 'heading', depth, children: [text], position: place(line.start, endOf(line)) },
    next: at + 1,
  };
}

function readLeaf(lines: readonly Line[], at: number): Read | null {
  const line = lines[at]!;
  if (!line.text.startsWith('::')) return null;
  const head = readLeafHead(line.text);
  return (
    head && {
      node: directiveNode('leafDirective', head, line.start, endOf(line), null),
      next: at + 1,
    }
  );
}

/** Lines of prose up to a blank one. */
function readProse(lines: readonly Line[], at: number): Read | null {
  let next = at;
  for (; !isBlankLine(lines[next]); next++) if (!prose.test(lines[next]!.text)) return null;
  return { node: paragraph(lines[at]!.start, endOf(lines[next - 1]!)), next };
}

function paragraph(start: number, end: number): Paragraph {
  return { type: 'paragraph', children: [], position: place(start, end) };
}

/** A quote of lines of prose, up to a blank line. */
function readQuote(lines: readonly Line[], at: number): Read | null {
  let next = at;
  for (; !isBlankLine(lines[next]); next++) if (!quote.test(lines[next]!.text)) return null;
  const { start } = lines[at]!;
  const end = endOf(lines[next - 1]!);
  const content = paragraph(start + '> '.length, end);
  return { node: { type: 'blockquote', children: [content], position: place(start, end) }, next };
}

/** Bullets in one or two levels, with or without check boxes, with or without blank lines between them. */
function readList(lines: readonly Line[], at: number): Read | null {
  const items: ListItem[] = [];
  let next = at;
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    if (isBlankLine(line)) continue;
    const match = bullet.exec(line.text);
    if (!match) {
      // Right behind a bullet a line goes on with its text; behind a blank line it begins something new.
      if (!isBlankLine(lines[next - 1]) || /^\s|^[-+*]/.test(line.text)) return null;
      break;
    }
    const [, indent = '', box = '', words = ''] = match;
    const item = listItem(line, indent, box, words);
    const outer = items.at(-1);
    if (!indent) items.push(item);
    else if (outer) nest(outer, item);
    else return null;
  }
  return items.length === 0 ? null : { node: list(items), next };
}

function listItem(line: Line, indent: string, box: string, words: string): ListItem {
  const start = line.start + indent.length;
  const checked = box === '' ? null : box !== '[ ] ';
  const content = paragraph(endOf(line) - words.length, endOf(line));
  return {
    type: 'listItem',
    checked,
    spread: false,
    children: [content],
    position: place(start, endOf(line)),
  };
}

function nest(outer: ListItem, item: ListItem): void {
  const inner = outer.children[1];
  if (inner?.type === 'list') {
    inner.children.push(item);
    inner.position!.end = item.position!.end;
  } else outer.children.push(list([item]));
  outer.position!.end = item.position!.end;
}

function list(items: ListItem[]): List {
  const position = place(items[0]!.position!.start.offset!, items.at(-1)!.position!.end.offset!);
  return { type: 'list', ordered: false, start: null, spread: false, children: items, position };
}

/** A table that ends at a blank line, its rows fenced by pipes on both sides. */
function readTable(lines: readonly Line[], at: number): Read | null {
  let next = at;
  for (; !isBlankLine(lines[next]); next++) if (!tableRow.test(lines[next]!.text)) return null;
  const rows = lines.slice(at, next);
  const [head, delimiter] = rows;
  if (!head || !delimiter || !delimiterRow.test(delimiter.text) || head.text.trim() !== head.text)
    return null;
  const cells = rows.map(tableCells);
  if (cells[0]!.length !== cells[1]!.length) return null;
  const children: Table['children'] = [];
  rows.forEach((row, index) => {
    if (index !== 1)
      children.push({ type: 'tableRow', children: cells[index]!, position: place(row.start, endOf(row)) });
  });
  const position = place(head.start, endOf(rows.at(-1)!));
  return { node: { type: 'table', align: [], children, position }, next };
}

/** A cell reaches from its pipe to the next; the last one takes the closing pipe too. */
function tableCells({ start, text }: Line): TableCell[] {
  const pipes = [...text.matchAll(/\|/g)].map(({ index }) => start + index);
  return pipes.slice(0, -1).map((pipe, index) => {
    const end = index === pipes.length - 2 ? start + text.length : pipes[index + 1]!;
    return { type: 'tableCell', children: [], position: place(pipe, end) };
  });
}
