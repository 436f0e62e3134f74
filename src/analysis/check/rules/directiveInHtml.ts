import { readHead } from '../../../syntax/head.js';
import type { WorkshopSyntax } from '../../../syntax/tree.js';
import { walk } from '../../../syntax/walk.js';
import { lineAt, lineBreakOf, linesBetween } from '../../../text/lines.js';
import type { Span } from '../../../text/span.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const directiveInHtml = rule<{ words: string }>({
  code: 'directive.inHtml',
  severity: 'error',
  about: {
    da: 'En blok begynder lige under HTML uden en tom linje imellem. Så hører den med til HTML’en og bliver ikke læst.',
    en: 'A block begins right below HTML without a blank line between. So it belongs to the HTML and is not read.',
  },
  examples: {
    bad: lines(
      '<details>',
      '<summary>Indsatser</summary>',
      ':::indsatser',
      '- Fast sparring',
      ':::',
      '</details>',
    ),
    good: lines(
      '<details>',
      '<summary>Indsatser</summary>',
      '',
      ':::indsatser',
      '- Fast sparring',
      ':::',
      '',
      '</details>',
    ),
  },
  messages: {
    da: ({ words }) =>
      `»${words}« bliver ikke læst, fordi der står HTML lige over. Sæt en tom linje imellem.`,
    en: ({ words }) =>
      `“${words}” is not read, because there is HTML right above it. Put a blank line between.`,
  },
  *check({ reading: { syntax, excess } }) {
    if (excess) return;
    const { text } = syntax;
    for (const { line, html } of headsInHtml(syntax)) {
      const title = { da: 'Sæt en tom linje over', en: 'Put a blank line above' };
      const { start } = lineAt(text, line.start);
      yield {
        span: line,
        values: { words: text.slice(line.start, line.end) },
        covers: [html],
        fixes: [{ title, edits: [{ span: { start, end: start }, text: lineBreakOf(text) }], safe: true }],
      };
    }
  },
});

/** HTML that goes on over blank lines: what stands in it is shown or run as it is. */
const verbatim = /^\s*<(?:!--|\?|!\[|![A-Z]|(?:script|pre|style|textarea)\b)/i;

/** The first line of each block of HTML that would open a container or be a leaf of ours. */
function* headsInHtml({
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
