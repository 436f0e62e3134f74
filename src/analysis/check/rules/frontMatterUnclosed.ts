import { lineBreakOf } from '../../../text/lines.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const frontMatterUnclosed = rule({
  code: 'frontMatter.unclosed',
  severity: 'error',
  about: {
    da: 'Filens hoved mangler linjen med --- til sidst, så det er ikke klart, hvor det slutter.',
    en: 'The top of the file lacks its last line of ---, so it is not clear where it ends.',
  },
  examples: {
    bad: lines('---', 'samklang: 1', 'language: da', '', '# De rette balancer'),
    good: lines('---', 'samklang: 1', 'language: da', '---', '', '# De rette balancer'),
  },
  messages: {
    da: () =>
      'Filens hoved mangler sin afslutning. Skriv --- på en linje for sig efter den sidste oplysning.',
    en: () => 'The top of the file is not closed. Write --- on a line of its own after the last entry.',
  },
  *check({ reading: { frontMatter, text } }) {
    if (frontMatter.closed) return;
    const { end } = frontMatter.yaml;
    const lineBreak = lineBreakOf(text);
    const before = end === 0 || text[end - 1] === '\n' ? '' : lineBreak;
    yield {
      span: frontMatter.fence,
      values: {},
      fixes: [
        {
          title: { da: 'Afslut filens hoved med ---', en: 'Close the top of the file with ---' },
          edits: [{ span: { start: end, end }, text: `${before}---${lineBreak}` }],
          safe: true,
        },
      ],
    };
  },
});
