import type { SyntaxNode, WorkshopSyntax } from '../syntax/tree.js';
import { walk } from '../syntax/walk.js';
import type { Span } from '../text/span.js';
import type { Doubt } from './doubts.js';

/** Where a comment begins or ends. */
const sign = /<!--|-->/;

/** The comments of a file, `<!-- … -->`, and those that lack an end. What stands in code is no comment. */
export interface CommentReading {
  readonly comments: readonly Span[];
  readonly doubts: readonly Doubt[];
}

/** Finds the comments in blocks of HTML, in prose, in headings and in tables. */
export function readComments({ text, blocks }: WorkshopSyntax): CommentReading {
  if (!sign.test(text)) return { comments: [], doubts: [] };
  const comments: Span[] = [];
  const doubts = swallowed(text, blocks);
  for (const node of walk(blocks))
    for (const stretch of proseOf(node)) {
      for (const { doubt, ...span } of commentsIn(text, stretch, node.kind === 'html')) {
        if (doubt) doubts.push({ kind: doubt, span });
        else comments.push(span);
      }
    }
  return { comments, doubts };
}

/**
 * The code that may hold comments of which nobody meant it: code that only an indent makes one, and all of it where some
 * lacks its end, for then it may begin where it was to end.
 */
function swallowed(text: string, blocks: WorkshopSyntax['blocks']): Doubt[] {
  const code = [...walk(blocks)].filter((node) => node.kind === 'code');
  const isOpen = code.some(({ fence, closing }) => fence && !closing);
  return code
    .filter(({ fence, span }) => (isOpen || !fence) && sign.test(text.slice(span.start, span.end)))
    .map(({ fence, span }): Doubt => ({ kind: 'code', span: fence ?? span }));
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
): Generator<Span & { readonly doubt: Doubt['kind'] | null }> {
  const words = text.slice(start, end);
  const closings = isHtml ? null : codeClosings(words);
  const code: Span[] = [];
  let isOpen = false;
  const next = isHtml ? /<!--|-->/g : /<!--|-->|`+|\\/g;
  for (let found = next.exec(words); found; found = next.exec(words)) {
    const { 0: mark, index } = found;
    if (mark === '\\') next.lastIndex = index + 2;
    else if (mark.startsWith('`')) {
      const behind = closings?.get(index) ?? index + mark.length;
      if (closings?.has(index)) code.push({ start: index, end: behind });
      else isOpen = true;
      next.lastIndex = behind;
    } else if (mark === '-->') {
      // What went before may have been a comment, whose beginning somebody hit.
      yield { start: start + index, end: start + index + mark.length, doubt: 'commentEnd' };
    } else {
      // `<!-->` is a comment too.
      const close = words.indexOf('-->', index + 2);
      const behind = close === -1 ? words.length : close + 3;
      next.lastIndex = behind;
      yield { start: start + index, end: start + behind, doubt: close === -1 ? 'comment' : null };
    }
  }
  // Where a backtick stands alone, another may have lost its own, and code begins where it was to end.
  for (const span of isOpen ? code : [])
    if (sign.test(words.slice(span.start, span.end)))
      yield { start: start + span.start, end: start + span.end, doubt: 'code' };
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
