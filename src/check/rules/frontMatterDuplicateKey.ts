import { rule } from '../rule.js';

export const frontMatterDuplicateKey = rule<{ word: string }>({
  code: 'frontMatter.duplicateKey',
  severity: 'error',
  messages: {
    da: ({ word }) => `»${word}« står her for anden gang. Det er den første, der gælder.`,
    en: ({ word }) => `“${word}” stands here for the second time. The first one counts.`,
  },
  *check({ reading }) {
    for (const { code, span } of reading.yamlProblems) {
      if (code !== 'frontMatter.duplicateKey') continue;
      const word = /^[^\s:]+/.exec(reading.text.slice(span.start))?.[0] ?? '';
      yield { span: { start: span.start, end: span.start + word.length }, values: { word } };
    }
  },
});
