import { linesBetween } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { Block, WorkshopSyntax } from './tree.js';

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
  { text, blocks }: Pick<WorkshopSyntax, 'text' | 'blocks'>,
  seen: (line: string) => string = (line) => line,
): Span[] {
  return strayIn(text, blocks, seen);
}

function strayIn(text: string, blocks: readonly Block[], seen: (line: string) => string): Span[] {
  const found: Span[] = [];
  let open = 0;
  for (const block of blocks) {
    for (const line of linesOf(text, block)) {
      const words = seen(text.slice(line.start, line.end)).trim();
      if (opening.test(words)) open++;
      else if (fence.test(words) && open > 0) open--;
      else if (fence.test(words)) found.push(line);
    }
    if (block.kind === 'list')
      for (const { children } of block.children) found.push(...strayIn(text, children, seen));
    else if (block.kind === 'quote' || block.kind === 'container')
      found.push(...strayIn(text, block.children, seen));
  }
  return found;
}

/** The lines of a block in which a fence can stand as words. */
function linesOf(text: string, block: Block): Iterable<Span> {
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
