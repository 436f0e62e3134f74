import type { PointKind } from '../../model/communities.js';
import { isBlank } from '../../model/blanks.js';
import type {
  Container,
  Heading,
  Leaf,
  ListItem,
  Paragraph,
  SyntaxNode,
  WorkshopSyntax,
} from '../../syntax/tree.js';
import { useOf } from './directiveUse.js';
import { readAttributes } from './readAttributes.js';
import { listItems, readItem } from './readItems.js';
import { standsIn, type Builder, type DirectiveUse, type DraftList, type Json } from './reading.js';
import { ratingGrid } from '../../syntax/ratingGrid.js';
import { readRatings } from './readRatings.js';

/** Reads all that the body of a file holds, right or wrong. */
export function readBody({ text, dialect, blocks }: WorkshopSyntax): Builder {
  const builder = emptyBody(text, dialect, fileHeadingOf(blocks));
  visit(builder, blocks, null);
  return builder;
}

/** A body of which nothing is read. */
export function emptyBody(
  text: string,
  dialect: Builder['dialect'],
  fileHeading: Heading | null = null,
): Builder {
  return {
    text,
    dialect,
    lists: { steps: [], communities: [], ratings: [], imbalances: [], trends: [], frames: [], efforts: [] },
    spans: new Map(),
    directives: [],
    malformed: [],
    headings: [],
    ratingTables: [],
    blanks: [],
    fileHeading,
    stepHeading: null,
    stepDepth: Infinity,
  };
}

function fileHeadingOf(blocks: readonly SyntaxNode[]): Heading | null {
  const headings = blocks.filter((node) => node.kind === 'heading');
  const [first] = headings;
  return first?.depth === 1 && headings.every((other) => other === first || other.depth > 1) ? first : null;
}

function visit(builder: Builder, nodes: readonly SyntaxNode[], parent: DirectiveUse | null): void {
  for (const [index, node] of nodes.entries()) {
    switch (node.kind) {
      case 'heading':
        visitHeading(builder, node, parent, nodes[index + 1]);
        break;
      case 'paragraph':
        visitParagraph(builder, node);
        break;
      case 'leaf':
      case 'container':
        visitDirective(builder, node, parent);
        break;
      case 'quote':
      case 'list':
      case 'item':
        visit(builder, node.children, parent);
        break;
    }
  }
}

/** A step is called by the heading right above it, or by one further up that is no part of the step before. */
function visitHeading(
  builder: Builder,
  node: Heading,
  parent: DirectiveUse | null,
  next: SyntaxNode | undefined,
): void {
  const { depth, content, span } = node;
  const heading = { depth, text: builder.text.slice(content.start, content.end), span };
  builder.headings.push(heading);
  if (node === builder.fileHeading || (depth > builder.stepDepth && !isStep(next))) return;
  builder.stepHeading = { heading, parent };
}

function isStep(node: SyntaxNode | undefined): boolean {
  return node?.kind === 'leaf' && node.head.id === 'step';
}

/** Notes a paragraph that is still a template's blank. */
function visitParagraph({ text, blanks }: Builder, { span }: Paragraph): void {
  if (span.end - span.start <= 3 && isBlank(text.slice(span.start, span.end))) blanks.push(span);
}

function visitDirective(builder: Builder, node: Container | Leaf, parent: DirectiveUse | null): void {
  const use = useOf(node, parent);
  builder.directives.push(use);
  if (node.kind === 'leaf') {
    if (use.id === 'step') readStep(builder, use, parent);
    return;
  }
  readOwn(builder, node, use);
  // The lists of our own containers are read; what else stands in them, perhaps because a closing fence
  // is missing, is read like the rest of the file.
  const rest = use.id === null ? node.children : node.children.filter(({ kind }) => kind !== 'list');
  visit(builder, rest, use);
}

function readOwn(builder: Builder, node: Container, use: DirectiveUse): void {
  switch (use.id) {
    case 'community':
      return readCommunity(builder, use);
    case 'strengths':
    case 'gains':
    case 'improvements':
      return readPoints(builder, node, use, use.id);
    case 'balance': {
      const grid = ratingGrid(builder.text, node, builder.dialect);
      if (grid) readRatings(builder, grid);
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

function readStep(builder: Builder, use: DirectiveUse, parent: DirectiveUse | null): void {
  const above = builder.stepHeading;
  const heading = above && above.parent === parent ? above.heading : null;
  builder.stepHeading = null;
  builder.stepDepth = heading?.depth ?? builder.stepDepth;
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

function readPoints(builder: Builder, node: Container, use: DirectiveUse, kind: PointKind): void {
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
  node: Container,
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

function readEfforts(builder: Builder, node: Container, use: DirectiveUse): void {
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
