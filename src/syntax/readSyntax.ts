/**
 * The one reader of workshop files. A text goes in, and a tree comes out in which every block, list item, row, head and
 * mark has its place; see `tree.ts` for its shape and `walk.ts` for the questions that many ask it.
 */
import type { Nodes, Table as TableNode } from 'mdast';
import type { Span } from '../text/span.js';
import { languages } from '../model/communities.js';
import { parseBlocks } from './blocks.js';
import { moveNode } from './nodes.js';
import { spanOf } from './spanOf.js';
import { dialects, type Dialect } from '../model/dialect.js';
import { findFrontMatter, languageOf } from './frontMatter.js';
import { readHead } from './head.js';
import { readItemEnd } from './marks.js';
import type { Block, ListItem, Table, TableCell, WorkshopSyntax } from './tree.js';

interface Source {
  readonly text: string;
  readonly dialect: Dialect;
}

/** Reads a text; it has a syntax whatever it is. */
export function readSyntax(text: string): WorkshopSyntax {
  const frontMatter = findFrontMatter(text);
  const language = frontMatter && languageOf(text, frontMatter);
  const dialect = dialects[languages.find((known) => known === language) ?? 'da'];
  const from = frontMatter?.bodyStart ?? 0;
  const bodyStart = text.startsWith('\uFEFF', from) ? from + 1 : from;
  const root = parseBlocks(text.slice(bodyStart));
  for (const node of root.children) moveNode(node, bodyStart);
  return { text, frontMatter, dialect, bodyStart, blocks: blocksOf({ text, dialect }, root.children) };
}

function blocksOf(source: Source, nodes: readonly Nodes[]): Block[] {
  return nodes.flatMap((node) => blockOf(source, node) ?? []);
}

function blockOf(source: Source, node: Nodes): Block | null {
  const { text, dialect } = source;
  const span = spanOf(node);
  switch (node.type) {
    case 'paragraph':
      return node.data?.directiveLabel ? null : { kind: 'paragraph', span, lines: linesIn(text, span) };
    case 'heading': {
      const first = node.children[0]?.position?.start.offset ?? span.end;
      const content = { start: first, end: node.children.at(-1)?.position?.end.offset ?? first };
      const underline = text[span.start] === '#' ? null : lastLine(text, span);
      return { kind: 'heading', span, depth: node.depth, content, underline };
    }
    case 'list':
      return {
        kind: 'list',
        span,
        ordered: node.ordered === true,
        children: node.children.map((item) => itemOf(source, item)),
      };
    case 'blockquote':
      return { kind: 'quote', span, children: blocksOf(source, node.children) };
    case 'code': {
      const fence = /^(?:`{3,}|~{3,})/.exec(text.slice(span.start, span.end))?.[0];
      const closing = fence && /(?:\n[ \t>]*)(`{3,}|~{3,})[ \t]*$/.exec(text.slice(span.start, span.end));
      return {
        kind: 'code',
        span,
        fence: fence ? { start: span.start, end: span.start + fence.length } : null,
        closing: closing
          ? { start: span.start + closing.index + closing[0].indexOf(closing[1]!), end: span.end }
          : null,
      };
    }
    case 'html':
      return { kind: 'html', span, comment: text.startsWith('<!--', span.start) };
    case 'table':
      return tableOf(source, node);
    case 'thematicBreak':
      return { kind: 'break', span };
    case 'definition':
      return { kind: 'definition', span };
    case 'containerDirective':
    case 'leafDirective': {
      const form = node.type === 'leafDirective' ? 'leaf' : 'container';
      const lineEnd = /[\r\n]|$/.exec(text.slice(span.start))!.index + span.start;
      const head = readHead(text, span.start, lineEnd, form, dialect);
      if (!head) return { kind: 'paragraph', span, lines: linesIn(text, span) };
      if (node.type === 'leafDirective') return { kind: 'leaf', span, head };
      const closing = (node.data as { position?: { closing?: Nodes['position'] } } | undefined)?.position
        ?.closing;
      return {
        kind: 'container',
        span,
        head,
        children: blocksOf(source, node.children),
        closing: closing ? { start: closing.start.offset!, end: closing.end.offset! } : null,
      };
    }
    default:
      return null;
  }
}

function itemOf(source: Source, node: Extract<Nodes, { type: 'listItem' }>): ListItem {
  const { text, dialect } = source;
  const span = spanOf(node);
  const marker = /^(?:[-+*]|\d+[.)])/.exec(text.slice(span.start, span.end))![0];
  const markerSpan = { start: span.start, end: span.start + marker.length };
  const first = node.children[0];
  const words = first?.type === 'paragraph' ? spanOf(first) : { start: markerSpan.end, end: markerSpan.end };
  const box = typeof node.checked === 'boolean' ? text.lastIndexOf('[', words.start) : -1;
  const { mark, broken, wordsEnd } = readItemEnd(text, words, dialect);
  return {
    kind: 'item',
    span,
    marker: markerSpan,
    box: box === -1 ? null : { span: { start: box, end: box + 3 }, checked: node.checked === true },
    children: blocksOf(source, node.children),
    words: { start: words.start, end: Math.max(words.start, wordsEnd) },
    mark,
    brokenMark: broken,
  };
}

function tableOf({ text }: Source, node: TableNode): Table {
  const span = spanOf(node);
  const rows = node.children.map((row) => ({
    span: spanOf(row),
    cells: row.children.map((cell) => cellOf(text, spanOf(cell))),
  }));
  const head = rows[0]!.span.end;
  return { kind: 'table', span, rows, delimiter: linesIn(text, { start: head, end: span.end })[1] ?? span };
}

function cellOf(text: string, outer: Span): TableCell {
  const [, before, words] = /^(\|?\s*)(.*?)\s*\|?$/s.exec(text.slice(outer.start, outer.end))!;
  const start = words ? outer.start + before!.length : Math.min(outer.start + 2, outer.end);
  return {
    span: outer,
    content: { start, end: start + words!.length },
    text: words!.replaceAll('\\|', '|'),
  };
}

function linesIn(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/^([ \t>]*)([^\r\n]*)$/gm)).map(
    ({ index, 1: marker = '', 2: words = '' }) => {
      const from = start + index + marker.length;
      return { start: from, end: from + words.trimEnd().length };
    },
  );
}

function lastLine(text: string, { start, end }: Span): Span {
  return linesIn(text, { start, end }).at(-1)!;
}
