import type { Nodes, Parent } from 'mdast';
import { itemMisses } from '../../analysis/check/itemMisses.js';
import type { Span } from '../../text/span.js';
import { parseBlocks } from '../../syntax/oldBlocks.js';
import type { Reading } from '../../parse/reading.js';
import { firstThat } from '../../text/search.js';

/** A text as it stands in a file: a heading, a line of a paragraph, or a list item without its directive. */
export interface StandingText {
  readonly kind: 'heading' | 'line' | 'item';
  readonly text: string;
  readonly span: Span;
}

/** A block of a file's body, with where it stands. */
export interface Block {
  readonly node: Nodes;
  readonly parent: Nodes;
  /** What to add to the node's positions to get offsets in the text. */
  readonly base: number;
}

/**
 * All blocks of a file's body, the outer before the inner, in the order of the text. A reading keeps no trees, as
 * nothing needs them while somebody is typing; so the body is parsed once more here.
 */
export function blocksOf({ regions }: Reading): Block[] {
  const inside = (parent: Nodes & Parent, base: number): Block[] =>
    parent.children.flatMap((node) => {
      const block = { node, parent, base };
      return holdsBlocks(node) ? [block, ...inside(node, base)] : [block];
    });
  return regions.flatMap(({ text, start }) => inside(parseBlocks(text), start));
}

function holdsBlocks(node: Nodes): node is Nodes & Parent {
  return ['blockquote', 'list', 'listItem', 'containerDirective'].includes(node.type);
}

/** Where a node of a block stands in the text. */
export function placeOf({ position }: Nodes, base: number): Span {
  return { start: base + position!.start.offset!, end: base + position!.end.offset! };
}

/** All texts of a file's body, in order. The title on top, in a heading of the first level, is the users' own. */
export function standingTexts(reading: Reading, blocks: readonly Block[]): StandingText[] {
  const { text, directives, malformed } = reading;
  const tails = [...directives.filter(({ form }) => form === 'text'), ...malformed, ...itemMisses(reading)]
    .map(({ span }) => span.start)
    .sort((a, b) => a - b);
  return blocks.flatMap(({ node, base, parent }): StandingText[] => {
    if (node.type === 'heading') {
      const [first, last] = [node.children[0], node.children.at(-1)];
      if (node.depth === 1 || !first || !last) return [];
      return trimmed(text, 'heading', {
        start: placeOf(first, base).start,
        end: placeOf(last, base).end,
      });
    }
    if (node.type !== 'paragraph') return [];
    const span = placeOf(node, base);
    if (parent.type !== 'listItem' || parent.children[0] !== node) return linesIn(text, span);
    const tail = firstFrom(tails, span.start);
    return trimmed(text, 'item', { start: span.start, end: Math.min(tail, span.end) });
  });
}

/** The first of some ascending offsets that is not before `start`; infinity when there is none. */
function firstFrom(offsets: readonly number[], start: number): number {
  return offsets[firstThat(offsets.length, (index) => offsets[index]! >= start)] ?? Infinity;
}

function trimmed(text: string, kind: StandingText['kind'], { start, end }: Span): StandingText[] {
  const source = text.slice(start, end);
  const words = source.trim();
  if (words === '') return [];
  const from = start + source.indexOf(words);
  return [{ kind, text: words, span: { start: from, end: from + words.length } }];
}

/** Every line of a paragraph on its own; in a quotation each but the first has a marker before it. */
function linesIn(text: string, { start, end }: Span): StandingText[] {
  return Array.from(text.slice(start, end).matchAll(/^([ \t>]*)([^\r\n]*)$/gm)).flatMap(
    ({ index, 1: marker = '', 2: words = '' }) => {
      const from = start + index + marker.length;
      return trimmed(text, 'line', { start: from, end: from + words.length });
    },
  );
}
