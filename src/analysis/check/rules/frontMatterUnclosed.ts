import { lineBreakOf } from '../../../text/lines.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const frontMatterUnclosed = rule({
  code: 'frontMatter.unclosed',
  severity: 'error',
  about: {
    da: 'Linjen med ---, der afslutter felterne øverst i filen, mangler. Så det er ikke klart, hvor de slutter.',
    en: 'The line of --- that ends the fields at the top of the file is missing, so it is not clear where they end.',
  },
  examples: {
    bad: lines('---', 'samklang: 1', 'language: da', '', '# De rette balancer'),
    good: lines('---', 'samklang: 1', 'language: da', '---', '', '# De rette balancer'),
  },
  messages: {
    da: () =>
      'Felterne øverst i filen er ikke afsluttet. Skriv --- på en linje for sig efter det sidste felt.',
    en: () =>
      'The fields at the top of the file are not closed. Write --- on a line of its own after the last field.',
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
          title: { da: 'Afslut felterne øverst med ---', en: 'Close the fields at the top with ---' },
          edits: [{ span: { start: end, end }, text: `${before}---${lineBreak}` }],
          safe: true,
        },
      ],
    };
  },
});
