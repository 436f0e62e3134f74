import type { SyntaxNode, WorkshopSyntax } from '../syntax/tree.js';
import { walk } from '../syntax/walk.js';
import type { Span } from '../text/span.js';
import type { Doubt } from './doubts.js';

/** The comments of a file, `<!-- … -->`, and those that lack their end. What stands in code is no comment. */
export interface CommentReading {
  readonly comments: readonly Span[];
  readonly doubts: readonly Doubt[];
}

/** Finds the comments in blocks of HTML, in prose, in headings and in tables. */
export function readComments({ text, blocks }: WorkshopSyntax): CommentReading {
  const comments: Span[] = [];
  const doubts: Doubt[] = [];
  if (!text.includes('<!--')) return { comments, doubts };
  for (const node of walk(blocks))
    for (const stretch of proseOf(node)) {
      for (const { closed, ...span } of commentsIn(text, stretch, node.kind === 'html')) {
        if (closed) comments.push(span);
        else doubts.push({ kind: 'comment', span });
      }
    }
  return { comments, doubts };
}

/** The stretches of a node of its own in which a comment may stand. */
function proseOf(node: SyntaxNode): readonly Span[] {
  switch (node.kind) {
    case 'paragraph':
    case 'heading':
    case 'html':
    case 'definition':
      return [node.span];
    case 'table':
      return node.rows.flatMap(({ cells }) => cells.map(({ span }) => span));
    default:
      return [];
  }
}

function* commentsIn(
  text: string,
  { start, end }: Span,
  isHtml: boolean,
): Generator<Span & { readonly closed: boolean }> {
  const words = text.slice(start, end);
  const closings = isHtml ? null : codeClosings(words);
  const next = isHtml ? /<!--/g : /<!--|`+|\\/g;
  for (let found = next.exec(words); found; found = next.exec(words)) {
    const { 0: sign, index } = found;
    if (sign === '\\') next.lastIndex = index + 2;
    else if (sign.startsWith('`')) next.lastIndex = closings?.get(index) ?? index + sign.length;
    else {
      // `<!-->` is a comment too.
      const close = words.indexOf('-->', index + 2);
      const closed = close !== -1;
      const behind = closed ? close + 3 : words.length;
      next.lastIndex = behind;
      yield { start: start + index, end: start + behind, closed };
    }
  }
}

/** Where each span of code that begins with a run of backticks ends, by where it begins. */
function codeClosings(words: string): ReadonlyMap<number, number> {
  const nextOfSize = new Map<number, number>();
  const found = new Map<number, number>();
  for (const { 0: run, index } of [...words.matchAll(/`+/g)].reverse()) {
    const closing = nextOfSize.get(run.length);
    if (closing !== undefined) found.set(index, closing + run.length);
    nextOfSize.set(run.length, index);
  }
  return found;
}
