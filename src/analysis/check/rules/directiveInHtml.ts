import { headsInHtml } from '../../../syntax/headsInHtml.js';
import { lineAt, lineBreakOf } from '../../../text/lines.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const directiveInHtml = rule<{ words: string }>({
  code: 'directive.inHtml',
  severity: 'error',
  about: {
    da: 'En blok begynder lige under HTML uden en tom linje imellem. Så hører den med til HTML’en og bliver ikke læst.',
    en: 'A block begins right below HTML without a blank line between them, so it belongs to the HTML and is not read.',
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
      `“${words}” is not read, because there is HTML right above it. Put a blank line between them.`,
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
