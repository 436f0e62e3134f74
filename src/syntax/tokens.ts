/** A text in its smallest pieces, each with what it is: nothing of the text is in none of them. */
import type { Span } from '../text/span.js';
import type { Paragraph, SyntaxNode, WorkshopSyntax } from './tree.js';
import { walk } from './walk.js';

/**
 * What a piece of a text is. `sign` is what Markdown needs and nobody reads: quotation marks, pipes, closing colons, the
 * signs of a heading, a byte order mark; `space` is white space and line ends between pieces.
 */
export type TokenKind =
  | 'frontMatter'
  | 'head'
  | 'marker'
  | 'box'
  | 'words'
  | 'code'
  | 'html'
  | 'comment'
  | 'definition'
  | 'sign'
  | 'space';

export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
}

/** The pieces of a text in order; joined they are the text. */
export function tokensOf({ text, frontMatter, blocks }: WorkshopSyntax): Token[] {
  const named: Token[] = frontMatter
    ? [{ kind: 'frontMatter', span: { start: 0, end: frontMatter.bodyStart } }]
    : [];
  let mark: Span | null = null;
  for (const node of walk(blocks)) {
    if (node.kind === 'item') mark = node.mark?.span ?? null;
    named.push(...(node.kind === 'paragraph' ? wordsOf(node, mark) : ownTokens(node)));
  }
  const tokens: Token[] = [];
  let at = 0;
  for (const token of named) {
    if (token.span.end <= token.span.start) continue;
    if (token.span.start > at) tokens.push(between(text, at, token.span.start));
    tokens.push(token);
    at = token.span.end;
  }
  if (at < text.length) tokens.push(between(text, at, text.length));
  return tokens;
}

function between(text: string, start: number, end: number): Token {
  return { kind: text.slice(start, end).trim() === '' ? 'space' : 'sign', span: { start, end } };
}

/** The words of a paragraph line by line, and the mark at their end where it has one. */
function wordsOf({ lines, span }: Paragraph, mark: Span | null): Token[] {
  const own = mark && mark.start >= span.start && mark.end <= span.end ? mark : null;
  const words = (from: number, to: number) =>
    lines.map(({ start, end }): Token => ({
      kind: 'words',
      span: { start: Math.max(start, from), end: Math.min(end, to) },
    }));
  if (!own) return words(0, Infinity);
  return [...words(0, own.start), { kind: 'head', span: own }, ...words(own.end, Infinity)];
}

/** The pieces that a node has by itself in order, without those of what stands in it. */
function ownTokens(node: SyntaxNode): Token[] {
  switch (node.kind) {
    case 'heading':
      return [{ kind: 'words', span: node.content }];
    case 'item':
      return node.box
        ? [
            { kind: 'marker', span: node.marker },
            { kind: 'box', span: node.box.span },
          ]
        : [{ kind: 'marker', span: node.marker }];
    case 'table':
      return node.rows.flatMap(({ cells }) =>
        cells
          .filter(({ text }) => text !== '')
          .map(({ content }): Token => ({ kind: 'words', span: content })),
      );
    case 'code':
      return [{ kind: 'code', span: node.span }];
    case 'html':
      return [{ kind: node.comment ? 'comment' : 'html', span: node.span }];
    case 'definition':
      return [{ kind: 'definition', span: node.span }];
    case 'leaf':
    case 'container':
      return [{ kind: 'head', span: node.head.span }];
    default:
      return [];
  }
}
