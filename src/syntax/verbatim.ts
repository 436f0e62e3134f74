import { lineAt } from '../text/lines.js';
import { isIn, type Span } from '../text/span.js';
import type { SyntaxNode, WorkshopSyntax } from './tree.js';
import { walk } from './walk.js';

const known = new WeakMap<WorkshopSyntax, readonly Span[]>();

/** The stretches of a body that are code between fences or HTML comments: what looks like a directive there is none. */
export function verbatimOf(syntax: WorkshopSyntax): readonly Span[] {
  const { text, blocks } = syntax;
  const found = known.get(syntax) ?? [...walk(blocks)].flatMap((node) => verbatimIn(text, node));
  known.set(syntax, found);
  return found;
}

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
  return stretches.some((span) => isIn(span, offset));
}

/** Whether an offset stands in one of the stretches, or in `code` on its line. */
export function isLiteral(text: string, offset: number, stretches: readonly Span[]): boolean {
  if (isVerbatim(stretches, offset)) return true;
  const before = text.slice(lineAt(text, offset).start, offset);
  return (before.match(/`+/g)?.length ?? 0) % 2 === 1;
}
