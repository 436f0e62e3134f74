import { walk } from '../../../syntax/walk.js';
import { lineAt } from '../../../text/lines.js';
import { fileOf } from '../examples.js';
import { rule } from '../rule.js';

const first = fileOf(['title: Team A'], ':::indsatser', '- [ ] Fælles kalender', ':::');

/** Another workshop that was pasted below the first: what stands in it is told of the first group. */
export const frontMatterSecond = rule({
  code: 'frontMatter.second',
  severity: 'error',
  about: {
    da: 'Længere nede i filen begynder en workshop til. Det, der står i den, bliver læst som en del af den øverste, også hvis det er en anden gruppes.',
    en: 'Another workshop begins further down in the file. What it holds is read as part of the one at the top, even if it is another group’s.',
  },
  examples: {
    bad: `${first}\n\n${fileOf(['title: Team B'], ':::indsatser', '- [ ] Egen kalender', ':::')}`,
    good: first,
  },
  messages: {
    da: () =>
      'Her begynder en workshop til, og alt herfra bliver læst som en del af den øverste. Gem den i en fil for sig.',
    en: () =>
      'Another workshop begins here, and all from here on is read as part of the one at the top. Save it in a file of its own.',
  },
  *check({ reading: { syntax, excess } }) {
    if (excess) return;
    for (const node of walk(syntax.blocks)) {
      if (node.kind !== 'heading' && node.kind !== 'paragraph') continue;
      const line = lineAt(syntax.text, node.span.start);
      if (/^samklang[ \t]*:[ \t]*\d+[ \t]*$/i.test(syntax.text.slice(line.start, line.end)))
        yield { span: line, values: {} };
    }
  },
});
