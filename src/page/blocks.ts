/** The blocks of a file, or of what stands in one, as blocks of a page. */
import type { HeadingBlock, PageBlock, ProseBlock, SourceBlock } from '../protocol/page.js';
import type { Block, Container, Heading, Leaf } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import { aroundIn, cardBlock } from './cards.js';
import { listBlock } from './lists.js';
import { attributeField } from './attributes.js';
import { fieldOf, type Around, type Making } from './making.js';
import { ratingsBlock } from './ratings.js';
import { rendered } from './rendered/render.js';
import { sourceOf } from './source.js';
import { wordsRead } from './wording.js';

/** Nothing but the page. */
export const onPage: Around = { role: 'points', points: null, rates: false, label: '' };

/** All blocks in their order; a heading and the step that stands below it are one. */
export function blocksOf(making: Making, nodes: readonly Block[], around: Around): PageBlock[] {
  const table = around.rates ? nodes.find(({ kind }) => kind === 'table') : undefined;
  const made: PageBlock[] = [];
  let label = around.label;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const next = nodes[index + 1];
    if (node.kind === 'heading' && isStep(next)) {
      made.push(headingBlock(making, node, next));
      index++;
    } else if (node === table && node.kind === 'table') made.push(ratingsBlock(making, node));
    else made.push(...blockOf(making, node, { ...around, label }));
    if (node.kind === 'heading') label = wordsIn(making, node.content);
    else if (node.kind === 'paragraph') label = wordsIn(making, node.span);
  }
  return made;
}

function blockOf(making: Making, node: Block, around: Around): PageBlock[] {
  switch (node.kind) {
    case 'heading':
      return [headingBlock(making, node, null)];
    case 'leaf':
      return [isStep(node) ? headingBlock(making, null, node) : proseBlock(making, node)];
    case 'list':
      return [listBlock(making, node, around)];
    case 'container':
      return containerBlocks(making, node, around);
    default:
      return [proseBlock(making, node)];
  }
}

/** One that is not closed shows the line that opens it, and what stands in it as what it is. */
function containerBlocks(making: Making, node: Container, around: Around): PageBlock[] {
  if (node.closing) return [cardBlock(making, node) ?? proseBlock(making, node)];
  const { span, head, children } = node;
  const opening = sourceBlock(making, { start: span.start, end: head.span.end });
  return [opening, ...blocksOf(making, children, aroundIn(making, node, around))];
}

function isStep(node: Block | undefined): node is Leaf {
  return node?.kind === 'leaf' && node.head.id === 'step';
}

function headingBlock(making: Making, heading: Heading | null, leaf: Leaf | null): HeadingBlock {
  const { texts } = making;
  const at = { start: (heading ?? leaf)!.span.start, end: (leaf ?? heading)!.span.end };
  return {
    kind: 'heading',
    key: '',
    at,
    notes: making.notesIn(at),
    depth: heading?.depth ?? 2,
    text:
      heading &&
      fieldOf('heading', 'words', heading.content, wordsIn(making, heading.content), texts.fields.heading),
    step: leaf && stepOf(making, leaf),
  };
}

function stepOf({ text, texts }: Making, { head }: Leaf): HeadingBlock['step'] {
  const number = head.attributes.find(({ id }) => id === 'number')?.value ?? '';
  return {
    number: /^\d{1,3}$/.test(number) ? Number(number) : null,
    minutes: attributeField(text, head, 'minutes', 'stepMinutes', 'number', texts.fields.stepMinutes),
  };
}

/** Somebody's own, or what cannot be read. */
function proseBlock(making: Making, node: Block): ProseBlock | SourceBlock {
  if (making.isUnread(node.span)) return sourceBlock(making, node.span);
  const { source, ...block } = sourceBlock(making, node.span);
  return { ...block, kind: 'prose', source, rendered: rendered(making.text, [node]) };
}

function sourceBlock(making: Making, at: Span): SourceBlock {
  const { text, texts } = making;
  const source = fieldOf('source', 'source', at, sourceOf(text, at), texts.fields.source);
  return { kind: 'source', key: '', at, notes: making.notesIn(at), source };
}

function wordsIn({ text }: Making, { start, end }: Span): string {
  return wordsRead(text.slice(start, end));
}
