import { fileOf } from '../examples.js';
import { rule } from '../rule.js';

export const frontMatterDuplicateKey = rule<{ word: string }>({
  code: 'frontMatter.duplicateKey',
  severity: 'error',
  about: {
    da: 'Det samme felt står to gange øverst i filen. Kun det første bliver læst.',
    en: 'The same field is written twice at the top of the file. Only the first one is read.',
  },
  examples: {
    bad: fileOf(['language: da', 'participants: 9', 'participants: 11']),
    good: fileOf(['language: da', 'participants: 11']),
  },
  messages: {
    da: ({ word }) =>
      `»${word}« står her for anden gang, og det er den første, der gælder. Slet den, der ikke passer.`,
    en: ({ word }) =>
      `“${word}” is here for the second time, and the first one counts. Delete the one that is wrong.`,
  },
  *check({ reading }) {
    for (const { code, span } of reading.yamlProblems) {
      if (code !== 'frontMatter.duplicateKey') continue;
      const word = /^[^\s:]+/.exec(reading.text.slice(span.start))?.[0] ?? '';
      yield { span: { start: span.start, end: span.start + word.length }, values: { word } };
    }
  },
});
