import { ofLast } from '../text/ofLast.js';
import { firstThat } from '../text/search.js';
import { isIn, type Span } from '../text/span.js';
import type { SyntaxNode, WorkshopSyntax } from './tree.js';
import { walk } from './walk.js';

/**
 * The stretches of a body that are code between fences or HTML comments, in their order: what looks like a directive there
 * is none.
 */
export const verbatimOf = /* @__PURE__ */ ofLast(({ text, blocks }: WorkshopSyntax): readonly Span[] =>
  walk(blocks).flatMap((node) => verbatimIn(text, node)),
);

function verbatimIn(text: string, node: SyntaxNode): Span[] {
  switch (node.kind) {
    case 'code':
      return node.fence ? [node.span] : [];
    case 'html':
    case 'paragraph':
    case 'heading':
      return commentsIn(text, node.span);
    default:
      return [];
  }
}

function commentsIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  const words = text.slice(start, end);
  for (let at = words.indexOf('<!--'); at !== -1;) {
    const closing = words.indexOf('-->', at);
    const behind = closing === -1 ? words.length : closing + 3;
    found.push({ start: start + at, end: start + behind });
    at = words.indexOf('<!--', behind);
  }
  return found;
}

/** Whether an offset stands in one of the stretches. */
export function isVerbatim(stretches: readonly Span[], offset: number): boolean {
  const stretch = stretches[firstThat(stretches.length, (index) => stretches[index]!.end > offset)];
  return stretch !== undefined && isIn(stretch, offset);
}

/** What tells whether an offset in a line stands in one of the stretches, or in `code` on that line. */
export function literalsIn(syntax: WorkshopSyntax): (offset: number, line: Span) => boolean {
  const stretches = verbatimOf(syntax);
  const ticks = Array.from(syntax.text.matchAll(/`+/g), ({ index }) => index);
  const ticksBefore = (offset: number) => firstThat(ticks.length, (index) => ticks[index]! >= offset);
  return (offset, line) =>
    isVerbatim(stretches, offset) || (ticksBefore(offset) - ticksBefore(line.start)) % 2 === 1;
}
