import { unreadItems } from '../../analysis/check/itemMisses.js';
import type { Span } from '../../text/span.js';
import type { Reading } from '../../analysis/read/reading.js';
import { firstThat } from '../../text/search.js';
import type { SyntaxNode } from '../../syntax/tree.js';
import { childrenOf } from '../../syntax/walk.js';

/** A text as it stands in a file: a heading, a line of a paragraph, or a list item without its directive. */
export interface StandingText {
  readonly kind: 'heading' | 'line' | 'item';
  readonly text: string;
  readonly span: Span;
}

/** All texts of a file's body, in order. The title on top, in a heading of the first level, is the users' own. */
export function standingTexts(reading: Reading): StandingText[] {
  const { text, directives, malformed, syntax } = reading;
  const read = directives.filter(({ form }) => form === 'text');
  const tails = [...[...read, ...malformed].map(({ span }) => span), ...unreadItems(reading)]
    .map(({ start }) => start)
    .sort((a, b) => a - b);
  const textsIn = (nodes: readonly SyntaxNode[], item: SyntaxNode | null): StandingText[] =>
    nodes.flatMap((node, index): StandingText[] => {
      if (node.kind === 'heading') return node.depth === 1 ? [] : trimmed(text, 'heading', node.content);
      if (node.kind === 'paragraph' && item && index === 0) {
        const { start, end } = node.span;
        return trimmed(text, 'item', { start, end: Math.min(firstFrom(tails, start), end) });
      }
      if (node.kind === 'paragraph') return node.lines.flatMap((line) => trimmed(text, 'line', line));
      return textsIn(childrenOf(node), node.kind === 'item' ? node : null);
    });
  return textsIn(syntax.blocks, null);
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
