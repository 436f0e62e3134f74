/** The blocks of a text as our own reader and as micromark see them, in one form to compare. */
import type { Nodes } from 'mdast';
import { dialects } from '../../src/model/dialect.js';
import { readBlocks } from '../../src/syntax/blocks.js';
import type { Block, ListItem } from '../../src/syntax/tree.js';
import { blocksByLibrary } from './library.js';

type Plain = Readonly<Record<string, unknown>>;

/** What both readers say of a block. */
function ours(text: string, node: Block | ListItem): Plain {
  const at = withoutBlankLines(text, node.span.start, node.span.end);
  switch (node.kind) {
    case 'heading':
      return { kind: 'heading', at, depth: node.depth };
    case 'list':
      return {
        kind: 'list',
        at,
        ordered: node.ordered,
        children: node.children.map((item) => ours(text, item)),
      };
    case 'item': {
      // A box that GFM takes for words: its paragraph begins with it there.
      const other = node.box && node.box.written !== 'plainly' ? node.box : null;
      const children = node.children.map((block) => ours(text, block));
      const index = other ? children.findIndex(({ kind }) => kind === 'paragraph') : -1;
      if (other) children[index] = beginningWith(text, other.span.start, children[index]!);
      return { kind: 'item', at, checked: other ? null : (node.box?.checked ?? null), children };
    }
    case 'quote':
      return { kind: 'quote', at, children: node.children.map((block) => ours(text, block)) };
    case 'table':
      return {
        kind: 'table',
        at,
        rows: node.rows.map(({ span, cells }) => ({
          at: [span.start, span.end],
          cells: cells.map(({ span }) => [span.start, span.end]),
        })),
      };
    case 'container':
    case 'leaf': {
      const { name, span, attributes, label } = node.head;
      return {
        kind: node.kind,
        at,
        name,
        head: span.end,
        label: label !== null && label.end > label.start,
        attributes: attributes.map(({ name, nameSpan, valueSpan, writtenSpan }) => {
          const written = writtenSpan ?? valueSpan;
          return [
            name,
            nameSpan.start,
            written && text.slice(written.start, written.end),
            written && written.start,
          ];
        }),
        ...(node.kind === 'container'
          ? {
              closing: node.closing && [node.closing.start, node.closing.end],
              children: node.children.map((block) => ours(text, block)),
            }
          : {}),
      };
    }
    default:
      return { kind: node.kind, at };
  }
}

/** A paragraph that begins at its box, or at the blanks before that. */
function beginningWith(text: string, start: number, paragraph: Plain): Plain {
  const [, end] = paragraph['at'] as [number, number];
  const line = text.slice(
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1,
    start,
  );
  return { ...paragraph, at: [start - /[^ \t\S]*$/.exec(line)![0].length, end] };
}

const blankLines = /(?:\r\n?|\n)[ \t\r\n]*$/;
/** At the end of a text the library counts quotation marks to all quotations that are open, not to those that go on. */
const marksAtEnd = /(?:\r\n?|\n)[ \t\r\n>]*$/;

/**
 * Where a block that is not closed ends among the blank lines behind it counts for nothing: the library leaves out the last
 * one of a container that a lazy line ends.
 */
function withoutBlankLines(text: string, start: number, end: number): readonly number[] {
  return [
    start,
    start + text.slice(start, end).replace(end === text.length ? marksAtEnd : blankLines, '').length,
  ];
}

const kinds: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  listItem: 'item',
  blockquote: 'quote',
  code: 'code',
  html: 'html',
  table: 'table',
  thematicBreak: 'break',
  definition: 'definition',
  containerDirective: 'container',
  leafDirective: 'leaf',
};

interface Fences {
  readonly opening?: Nodes['position'];
  readonly closing?: Nodes['position'];
}

/** @param next where the next item begins, which the library may have this one reach over */
function theirs(text: string, node: Nodes, next = Infinity): Plain {
  const start = node.position!.start.offset!;
  const end = Math.min(node.position!.end.offset!, next);
  const at = withoutBlankLines(text, start, end);
  const kind = kinds[node.type]!;
  switch (node.type) {
    case 'heading': {
      // The library has an underlined heading begin with the definitions above it.
      const first = node.children[0]?.position?.start.offset;
      return { kind, at: [text[start] === '#' ? start : first, end], depth: node.depth };
    }
    case 'list': {
      const children = node.children.map((item, index) =>
        theirs(text, item, node.children[index + 1]?.position?.start.offset),
      );
      // In a quotation the library counts blank lines behind a list to it, though to none of its items.
      return {
        kind,
        at: withoutBlankLines(text, start, endOf(children.at(-1)!)),
        ordered: node.ordered === true,
        children,
      };
    }
    case 'listItem': {
      const children = node.children.map((child) => theirs(text, child));
      const checked = node.checked ?? null;
      const index = children.findIndex(({ kind }) => kind === 'paragraph');
      if (checked !== null) children[index] = behindBox(text, children[index]!);
      return {
        kind,
        at: withoutBlankLines(text, start, endAround(text, end, children, true)),
        checked,
        children,
      };
    }
    case 'blockquote': {
      const children = node.children.map((child) => theirs(text, child));
      return { kind, at: withoutBlankLines(text, start, endAround(text, end, children, false)), children };
    }
    case 'table':
      return {
        kind,
        at,
        rows: node.children.map((row) => ({
          at: [row.position!.start.offset, row.position!.end.offset],
          cells: row.children.map(({ position }) => [position!.start.offset, position!.end.offset]),
        })),
      };
    case 'containerDirective':
    case 'leafDirective': {
      const { opening, closing } = (node.data as { position?: Fences } | undefined)?.position ?? {};
      const isContainer = node.type === 'containerDirective';
      const label = isContainer
        ? node.children.some((child) => child.type === 'paragraph' && child.data?.directiveLabel)
        : node.children.length > 0;
      return {
        kind,
        at,
        name: known(node.name).trimEnd(),
        head: opening?.end.offset,
        label,
        attributes: (node.data?.allAttributes ?? []).map(({ name, start, value, valueStart }) => [
          known(name),
          start,
          valueStart === null ? null : known(value),
          valueStart,
        ]),
        ...(isContainer
          ? {
              closing: closing ? [closing.start.offset, closing.end.offset] : null,
              children: node.children
                .filter((child) => !(child.type === 'paragraph' && child.data?.directiveLabel))
                .map((child) => theirs(text, child)),
            }
          : {}),
      };
    }
    default:
      return { kind, at };
  }
}

function endOf(block: Plain): number {
  return (block['at'] as [number, number])[1];
}

/**
 * Where a quotation or an item ends. The library has it reach over the next line's markers where a fence in it is not
 * closed, and an item also where a quotation around it goes on without it.
 */
function endAround(text: string, end: number, children: readonly Plain[], isItem: boolean): number {
  const isInLine = /[^\r\n]/.test(text[end] ?? '\n');
  if (children.length === 0)
    return isInLine ? end - /(?:(?:\r\n?|\n)[ \t>]*)?$/.exec(text.slice(0, end))![0].length : end;
  const last = endOf(children.at(-1)!);
  const isTooFar = isInLine || (isItem && /^[ \t\r\n>]*$/.test(text.slice(last, end)));
  return isTooFar || /[\r\n]/.test(text[last - 1] ?? '') ? last : end;
}

/** The library has a paragraph behind a box begin one character behind it, be that the end of a line. */
function behindBox(text: string, paragraph: Plain): Plain {
  const [start, end] = paragraph['at'] as [number, number];
  return {
    ...paragraph,
    at: [
      end -
        text.slice(start, end).replace(/^(?:\[[ \txX]\](?=[ \t]*[\r\n]))?[ \t]*(?:(?:\r\n?|\n)[ \t>]*)?/, '')
          .length,
      end,
    ],
  };
}

/** The library reads the character NUL as the sign for an unknown one. */
function known(words: string): string {
  return words.replaceAll('\0', '\uFFFD');
}

/** The blocks of a text as both see them; none of what is nested more deeply than we read. */
export function sides(text: string): { own: Plain[]; library: Plain[] } {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const shown = known(source);
  const { blocks, tooDeep } = readBlocks(source, 0, dialects.da);
  if (tooDeep !== null) return { own: [], library: [] };
  return {
    own: blocks.map((block) => ours(shown, block)),
    library: blocksByLibrary(source).children.map((node) => theirs(source, node)),
  };
}
