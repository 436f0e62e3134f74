import { linesBetween } from '../text/lines.js';
import { ofLast } from '../text/ofLast.js';
import type { Span } from '../text/span.js';
import type { Block, SyntaxNode, WorkshopSyntax } from './tree.js';
import { walk } from './walk.js';

/** A line that opens a container of any program, ours or not: `::: tip`, `:::note`. */
const opening = /^:{3,}\s*[^\s:]/;
const fence = /^:{3,}$/;

/**
 * The lines of nothing but colons that close nothing, also in code and HTML, which may have swallowed what they were to
 * close. Lines that open what only other programs know are text to us; a fence behind them is theirs.
 *
 * @param seen how a line is looked at: as it stands, or as the eye has it
 */
export function strayFences(
  syntax: Pick<WorkshopSyntax, 'text' | 'blocks'>,
  seen: (line: string) => string = (line) => line,
): Span[] {
  const found: Span[] = [];
  if (hasBareLine(syntax)) addStrays(syntax.text, syntax.blocks, seen, { open: 0 }, found);
  return found;
}

/**
 * Whether a file has a line without words that is none of a container's. Hardly one has, and then nothing need be looked
 * at closely.
 */
const hasBareLine = /* @__PURE__ */ ofLast(({ text, blocks }: Pick<WorkshopSyntax, 'text' | 'blocks'>) =>
  walk(blocks).some((block) => isBareIn(text, block)),
);

/** Whether a block has a line without letters and digits: however it is looked at, a fence is one. */
function isBareIn(text: string, block: SyntaxNode): boolean {
  for (const { start, end } of linesOf(text, block)) {
    const line = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(line) && line.trim() !== '') return true;
  }
  return false;
}

/** What opened at a level may be closed in a list or a quotation, to which the line behind their last words belongs. */
function addStrays(
  text: string,
  blocks: readonly Block[],
  seen: (line: string) => string,
  level: { open: number },
  found: Span[],
): void {
  for (const block of blocks) {
    for (const line of linesOf(text, block)) {
      const asSeen = seen(text.slice(line.start, line.end));
      if (!asSeen.includes(':::')) continue;
      const words = asSeen.trim();
      if (opening.test(words)) level.open++;
      else if (fence.test(words) && level.open > 0) level.open--;
      else if (fence.test(words)) found.push(line);
    }
    if (block.kind === 'list')
      for (const { children } of block.children) addStrays(text, children, seen, level, found);
    else if (block.kind === 'quote') addStrays(text, block.children, seen, level, found);
    else if (block.kind === 'container') addStrays(text, block.children, seen, { open: 0 }, found);
  }
}

/** The lines of a block in which a fence can stand as words. */
function linesOf(text: string, block: SyntaxNode): Iterable<Span> {
  switch (block.kind) {
    case 'paragraph':
      return block.lines;
    case 'code':
    case 'html':
      return linesBetween(text, block.span.start, block.span.end);
    default:
      return [];
  }
}
