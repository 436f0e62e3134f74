/** Blocks that are somebody's own as a tree to draw. */
import type { Rendered } from '../../protocol/rendered.js';
import type { Block, CodeBlock, ListItem } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import { linesIn } from '../../text/lines.js';
import { sourceLines } from '../source.js';
import { inlineOf } from './inline.js';

/** What some blocks look like. */
export function rendered(text: string, blocks: readonly Block[]): Rendered[] {
  return blocks.map((block) => renderedBlock(text, block));
}

function renderedBlock(text: string, block: Block): Rendered {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', words: inlineOf(joined(text, block.lines)) };
    case 'heading':
      return { kind: 'heading', depth: block.depth, words: inlineOf(slice(text, block.content)) };
    case 'list':
      return {
        kind: 'list',
        ordered: block.ordered,
        items: block.children.map((item) => renderedItem(text, item)),
      };
    case 'quote':
      return { kind: 'quote', blocks: rendered(text, block.children) };
    case 'table':
      return { kind: 'table', rows: block.rows.map(({ cells }) => cells.map((cell) => inlineOf(cell.text))) };
    case 'code':
      return { kind: 'code', text: codeOf(text, block) };
    case 'html':
      return { kind: block.comment ? 'comment' : 'html', text: slice(text, block.span) };
    case 'definition':
      return { kind: 'definition', text: slice(text, block.span) };
    case 'break':
      return { kind: 'break' };
    case 'container':
      return { kind: 'other', name: block.head.name, blocks: rendered(text, block.children) };
    case 'leaf':
      return { kind: 'other', name: block.head.name, blocks: [] };
  }
}

function renderedItem(text: string, { box, children }: ListItem) {
  return { ticked: box && box.checked, blocks: rendered(text, children) };
}

function joined(text: string, lines: readonly Span[]): string {
  // Blanks at the end of a line are a line break to Markdown, and not in its span.
  return lines
    .map(({ start, end }, index) => {
      const behind = index < lines.length - 1 && text.startsWith('  ', end) ? '  ' : '';
      return text.slice(start, end) + behind;
    })
    .join('\n');
}

function codeOf(text: string, { span, fence, closing }: CodeBlock): string {
  const lines = sourceLines(text, span).map(({ shown }) => shown);
  if (!fence) return lines.map((line) => line.replace(/^(?: {4}|\t)/, '')).join('\n');
  return lines.slice(1, closing ? -1 : undefined).join('\n');
}

function slice(text: string, { start, end }: Span): string {
  return linesIn(text.slice(start, end)).join('\n');
}
