import { linesBetween } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { readHead } from './head.js';
import type { WorkshopSyntax } from './tree.js';
import { walk } from './walk.js';

/** HTML that goes on over blank lines: what stands in it is shown or run as it is. */
const verbatim = /^\s*<(?:!--|\?|!\[|![A-Z]|(?:script|pre|style|textarea)\b)/i;

/** The first line of each block of HTML that would open a container or be a leaf of ours. */
export function* headsInHtml({
  text,
  blocks,
  dialect,
}: WorkshopSyntax): Generator<{ readonly line: Span; readonly html: Span }> {
  if (!/<[a-z/]/i.test(text)) return;
  for (const node of walk(blocks)) {
    if (
      node.kind !== 'html' ||
      node.comment ||
      verbatim.test(text.slice(node.span.start, node.span.start + 40))
    )
      continue;
    for (const { start, end } of linesBetween(text, node.span.start, node.span.end)) {
      const words = text.slice(start, end);
      const at = start + words.search(/\S|$/);
      if (text[at] !== ':' || at <= node.span.start) continue;
      const last = start + words.trimEnd().length;
      const head =
        readHead(text, at, last, 'container', dialect) ?? readHead(text, at, last, 'leaf', dialect);
      if (!head?.id) continue;
      yield { line: { start: at, end: last }, html: node.span };
      break;
    }
  }
}
