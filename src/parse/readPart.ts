import type { ListItem, Nodes, Parent, Root } from 'mdast';
import type { PointKind } from '../model/communities.js';
import type { Span } from '../text/span.js';
import type { Dialect } from '../model/dialect.js';
import { readAttributes, readDirective } from './readDirective.js';
import { listItems, readItem } from './readItems.js';
import { isBlank, standsIn, type Builder, type DirectiveUse, type DraftList, type Json } from './reading.js';
import { readRatings } from './readRatings.js';
import { spanOf } from '../syntax/spanOf.js';

/** All that one part of the body holds. Places, and the numbers in pointers, count from the part's beginning. */
export type Part = Readonly<Omit<Builder, 'text' | 'dialect'>>;

/** Reads one part of the body. */
export function readPart(text: string, tree: Root, dialect: Dialect): Part {
  const part: Part = {
    lists: { steps: [], communities: [], ratings: [], imbalances: [], trends: [], frames: [], efforts: [] },
    spans: new Map(),
    blocks: tree.children.map(spanOf),
    directives: [],
    malformed: [],
    colonLines: [],
    headings: [],
    ratingTables: [],
    blanks: [],
  };
  visit({ ...part, text, dialect }, tree.children, null);
  return part;
}

function visit(builder: Builder, nodes: readonly Nodes[], parent: DirectiveUse | null): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'heading': {
        const first = node.children[0]?.position?.start.offset;
        const last = node.children.at(-1)?.position?.end.offset;
        const text = first === undefined ? '' : builder.text.slice(first, last);
        builder.headings.push({ depth: node.depth, text, span: spanOf(node) });
        break;
      }
      case 'paragraph': {
        const span = spanOf(node);
        if (span.end - span.start <= 3 && isBlank(builder.text.slice(span.start, span.end)))
          builder.blanks.push(span);
        noteColonLines(builder, span);
        break;
      }
      case 'leafDirective':
      case 'containerDirective':
        visitDirective(builder, node, readDirective(builder, node, 0, parent));
        break;
      case 'blockquote':
      case 'list':
      case 'listItem':
        visit(builder, (node as Parent).children, parent);
        break;
    }
  }
}

function noteColonLines(builder: Builder, { start, end }: Span): void {
  const source = builder.text.slice(start, end);
  if (!source.includes(':')) return;
  for (const match of source.matchAll(/^[ \t]*(:\S.*?|:+[ \t]+\S.*?)[ \t]*\r?$/gm)) {
    const at = start + match.index + match[0].indexOf(':');
    builder.colonLines.push({ start: at, end: at + match[1]!.length });
  }
}

function visitDirective(builder: Builder, node: Parent, use: DirectiveUse): void {
  readOwn(builder, node, use);
  // The lists of our own containers are read; what else stands in them, perhaps because a closing fence
  // is missing, is read like the rest of the file.
  const rest = use.id === null ? node.children : node.children.filter((child) => child.type !== 'list');
  visit(builder, rest, use);
}

function readOwn(builder: Builder, node: Parent, use: DirectiveUse): void {
  switch (use.id) {
    case 'step':
      return readStep(builder, use);
    case 'community':
      return readCommunity(builder, use);
    case 'strengths':
    case 'gains':
    case 'improvements':
      return readPoints(builder, node, use, use.id);
    case 'balance': {
      const table = node.children.find((child) => child.type === 'table');
      if (table) readRatings(builder, table);
      return;
    }
    case 'imbalances':
      return readChecklist(builder, node, use, 'imbalance');
    case 'trends':
      return readChecklist(builder, node, use, 'trend');
    case 'frames':
      return readChecklist(builder, node, use, 'frame');
    case 'efforts':
      return readEfforts(builder, node, use);
  }
}

function readStep(builder: Builder, use: DirectiveUse): void {
  const heading = builder.headings.at(-1);
  const { value, pointer } = append(builder, 'steps', heading ? { title: heading.text } : {}, use);
  if (heading) builder.spans.set(`${pointer}/title`, heading.span);
  readAttributes(builder, use, value, pointer);
}

function readCommunity(builder: Builder, use: DirectiveUse): void {
  const { value, pointer } = append(
    builder,
    'communities',
    { strengths: [], gains: [], improvements: [] },
    use,
  );
  readAttributes(builder, use, value, pointer, { type: 'id' });
}

function readPoints(builder: Builder, node: Parent, use: DirectiveUse, kind: PointKind): void {
  const communities = builder.lists.communities as { [kind: string]: Json }[];
  const target = standsIn(use, 'community') ? (communities.at(-1)?.[kind] as Json[] | undefined) : undefined;
  const pointer = `/communities/${communities.length - 1}/${kind}`;
  if (target && !builder.spans.has(pointer)) builder.spans.set(pointer, use.head);
  for (const item of listItems(node.children)) {
    const read = readItem(builder, item, use);
    if (!read || !target) continue;
    builder.spans.set(`${pointer}/${target.length}`, read.textSpan);
    target.push(read.text);
  }
}

function readChecklist(
  builder: Builder,
  node: Parent,
  use: DirectiveUse,
  kind: 'imbalance' | 'trend' | 'frame',
): void {
  for (const item of listItems(node.children)) {
    const read = readItem(builder, item, use);
    if (read?.directive?.id !== kind) continue;
    const { value, pointer } = append(
      builder,
      `${kind}s` as const,
      { present: read.checked, text: read.text },
      read.directive,
    );
    builder.spans.set(`${pointer}/text`, read.textSpan);
    readAttributes(builder, read.directive, value, pointer);
  }
}

function readEfforts(builder: Builder, node: Parent, use: DirectiveUse): void {
  for (const item of listItems(node.children)) {
    const read = readItem(builder, item, use);
    if (!read) continue;
    const { value, pointer } = append(
      builder,
      'efforts',
      { text: read.text, done: read.checked, supports: [] },
      read.textSpan,
    );
    builder.spans.set(`${pointer}/text`, read.textSpan);
    if (read.directive?.id === 'effort') readAttributes(builder, read.directive, value, pointer);
    readSupports(builder, read.children, use, value.supports as Json[], `${pointer}/supports`);
  }
}

function readSupports(
  builder: Builder,
  items: readonly ListItem[],
  use: DirectiveUse,
  supports: Json[],
  pointer: string,
): void {
  for (const item of items) {
    const read = readItem(builder, item, use);
    if (read?.directive?.id !== 'support') continue;
    const value = { text: read.text };
    const at = `${pointer}/${supports.length}`;
    builder.spans.set(at, read.directive.span).set(`${at}/text`, read.textSpan);
    readAttributes(builder, read.directive, value, at);
    supports.push(value);
  }
}

/** Adds a value to one of the draft's lists, standing where the directive's opening line is. */
function append(
  builder: Builder,
  list: DraftList,
  value: { [key: string]: Json },
  place: DirectiveUse | { start: number; end: number },
): { value: { [key: string]: Json }; pointer: string } {
  const values = builder.lists[list];
  const pointer = `/${list}/${values.length}`;
  builder.spans.set(pointer, 'head' in place ? place.head : place);
  values.push(value);
  return { value, pointer };
}
