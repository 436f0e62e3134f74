import type { Nodes, Parents, Root, RootContent, Table } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { fenceSize } from '../../analysis/check/fences.js';
import { longestFence } from '../../syntax/fenceLines.js';
import type { Span } from '../../text/span.js';
import type { DirectiveUse } from '../../analysis/read/reading.js';
import { blankLinesBetween, runsOn } from './gaps.js';
import { canonicalHead } from './heads.js';
import { lineAt } from '../../text/lines.js';
import { blocksOf, linesOf, type Source } from './source.js';
import { alignTable } from './table.js';

type Handlers = NonNullable<Options['handlers']>;
type Handle = Exclude<Handlers[keyof Handlers], null | undefined>;
type State = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

/** Whether the lines of a stretch may be changed: all of them, or those that a selection touches. */
export type Wanted = (lines: Span) => boolean;

/** The blocks that are printed as they stand, with all that is in them. */
const verbatimTypes = [
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'list',
  'paragraph',
  'tableRow',
  'thematicBreak',
] as const satisfies readonly Nodes['type'][];

/**
 * Prints a workshop file with remark-stringify, whose handlers give back the source of all that is not ours. Ours are
 * the fences and attributes of our directives, the columns of tables and the blank lines between blocks; what stands
 * in a list, a quotation or a container that we do not know stays as it is, but for our directives' attributes.
 */
export function print(source: Source, wanted: Wanted): string {
  const { text, tree } = source;
  const gaps = gapsOf(source, wanted);
  const body = blocksOf(tree) as RootContent[];
  const { bodyStart } = source.analysis.reading.frontMatter;
  const front = text.slice(0, bodyStart);

  const verbatim = (node: Nodes): string => {
    const lines = linesOf(text, node);
    return (
      gaps.before(node) + (wanted(lines) ? withItems(source, lines) : text.slice(lines.start, lines.end))
    );
  };
  const table = (node: Table): string => {
    const lines = linesOf(text, node);
    const aligned = wanted(lines) ? alignTable(text.slice(lines.start, lines.end), node) : null;
    return aligned === null ? verbatim(node) : gaps.before(node) + aligned;
  };
  const leaf = (node: LeafDirective): string => {
    const use = source.own.get(node.position!.start.offset!);
    const lines = linesOf(text, node);
    if (!use || !wanted(lines)) return verbatim(node);
    return gaps.before(node) + text.slice(lines.start, use.head.start) + canonicalHead(text, use);
  };
  const container = (node: ContainerDirective, _: Parents | undefined, state: State, info: Info): string => {
    const use = source.own.get(node.position!.start.offset!);
    const closing = use?.closing;
    if (!use || !closing) return verbatim(node);
    const content = state.containerFlow({ ...node, children: blocksOf(node) as typeof node.children }, info);
    const fences = fencesOf(source, use, closing, content, wanted);
    return (
      gaps.before(node) + fences.opening + '\n' + gaps.around(node, use, closing, content) + fences.closing
    );
  };

  const whole = { ...tree, children: body };
  const stringify = unified().use(remarkStringify, {
    handlers: {
      ...Object.fromEntries(verbatimTypes.map((type) => [type, verbatim])),
      // The library adds a line end where there is none; with one more than the file has it keeps its hands off.
      root: (node: Root, _: Parents | undefined, state: State, info: Info) =>
        `${gaps.atTop(body)}${state.containerFlow(node, info)}${gaps.atEnd(body)}\n`,
      table,
      leafDirective: leaf,
      containerDirective: container,
    },
    join: [(left, right) => gaps.between(left, right)],
  } satisfies Options);
  return front + stringify.stringify(whole).slice(0, -1);
}

/** Lines as they stand, with the attributes of our directives at the end of list items in order. */
function withItems({ text, items }: Source, lines: Span): string {
  let printed = '';
  let at = lines.start;
  for (const use of items) {
    if (use.head.start < lines.start || use.head.end > lines.end) continue;
    printed += text.slice(at, use.head.start) + canonicalHead(text, use);
    at = use.head.end;
  }
  return printed + text.slice(at, lines.end);
}

/** A container's own lines: one colon more than any fence inside it. */
function fencesOf(
  { text }: Source,
  use: DirectiveUse,
  closing: Span,
  content: string,
  wanted: Wanted,
): { opening: string; closing: string } {
  const first = lineAt(text, use.head.start);
  const last = lineAt(text, closing.start);
  if (!wanted(first) && !wanted(last))
    return { opening: text.slice(first.start, first.end), closing: text.slice(last.start, last.end) };
  const indent = text.slice(first.start, use.head.start);
  const fence = ':'.repeat(longestFence(content) + 1);
  const head = canonicalHead(text, use).slice(fenceSize(use));
  return {
    opening: `${indent}${fence}${head}`,
    closing: `${text.slice(last.start, closing.start)}${fence}`,
  };
}

function isBlank(lines: string): boolean {
  return /^[ \t\n]*$/.test(lines);
}

/** What stands between blocks. */
interface Gaps {
  /** For the library: how many blank lines it is to put between two blocks. */
  readonly between: (left: Nodes, right: Nodes) => number;
  /** The lines above a block that are kept as they are, each with its line end; most often none. */
  readonly before: (node: Nodes) => string;
  /** The lines of a container below its opening line and above its closing one. */
  readonly around: (node: ContainerDirective, use: DirectiveUse, closing: Span, content: string) => string;
  readonly atTop: (body: readonly Nodes[]) => string;
  readonly atEnd: (body: readonly Nodes[]) => string;
}

function gapsOf({ text, analysis, own }: Source, wanted: Wanted): Gaps {
  const { bodyStart } = analysis.reading.frontMatter;
  const kept = new WeakMap<Nodes, string>();

  /** The lines between two offsets, both at the start of a line. */
  const linesFrom = (start: number, end: number) => text.slice(Math.min(start, end), end);
  const blankLines = (gap: string) => gap.split('\n').length - 1;
  /** Whether the gap between two lines may be changed: it is touched, or both of its sides are. */
  const mayChange = (gap: string, above: Span, below: Span): boolean => {
    if (!isBlank(gap)) return false;
    if (gap === '') return wanted(above) && wanted(below);
    return wanted({ start: above.end + 1, end: below.start - 1 });
  };
  const isForeign = (node: Nodes): boolean =>
    /Directive$/.test(node.type) && !own.has(node.position!.start.offset!);
  const lastLine = (node: Nodes): Span => lineAt(text, linesOf(text, node).end);
  const firstLine = (node: Nodes): Span => lineAt(text, linesOf(text, node).start);

  return {
    between: (left, right) => {
      const above = lastLine(left);
      const below = firstLine(right);
      const gap = linesFrom(above.end + 1, below.start);
      if (!runsOn(left, text) && mayChange(gap, above, below))
        return blankLinesBetween(left, right, blankLines(gap), isForeign);
      kept.set(right, gap);
      return 0;
    },
    before: (node) => kept.get(node) ?? '',
    around: (node, use, closing, content) => {
      const children = blocksOf(node);
      const top = lineAt(text, use.head.start);
      const bottom = lineAt(text, closing.start);
      const [first, last] = [children[0], children.at(-1)];
      if (!first || !last) {
        const gap = linesFrom(top.end + 1, bottom.start);
        return mayChange(gap, top, bottom) ? '\n' : gap;
      }
      const above = linesFrom(top.end + 1, firstLine(first).start);
      const below = linesFrom(lastLine(last).end + 1, bottom.start);
      const keepsBelow = runsOn(last, text) || !mayChange(below, lastLine(last), bottom);
      return (
        (mayChange(above, top, firstLine(first)) ? '\n' : above) +
        `${content}\n` +
        (keepsBelow ? below : '\n')
      );
    },
    atTop: ([first]) => {
      if (!first) return '';
      const above = lineAt(text, bodyStart - 1);
      const gap = linesFrom(bodyStart, firstLine(first).start);
      return mayChange(gap, above, firstLine(first)) ? '\n' : gap;
    },
    atEnd: (body) => {
      const last = body.at(-1);
      const from = last ? lastLine(last).end : bodyStart;
      const rest = text.slice(from);
      const open = last !== undefined && runsOn(last, text);
      const change = !open && wanted({ start: from, end: text.length }) && isBlank(rest);
      if (!last) return !change ? rest : text[bodyStart - 1] === '\n' ? '' : '\n';
      return change ? '\n' : rest;
    },
  };
}
