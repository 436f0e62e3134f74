import { fileOf } from '../examples.js';
import { rule } from '../rule.js';
import { nearFields } from '../nearFields.js';

export const frontMatterKey = rule<{ written: string; key: string }>({
  code: 'frontMatter.key',
  severity: 'error',
  about: {
    da: 'Et felt øverst i filen er skrevet med store bogstaver, er rykket ind eller mangler et mellemrum efter kolonet. Så bliver det ikke læst.',
    en: 'A field at the top of the file is written in capitals, is indented or lacks a space after its colon, so it is not read.',
  },
  examples: {
    bad: fileOf(['language: da', 'Title: De rette balancer']),
    good: fileOf(['language: da', 'title: De rette balancer']),
  },
  messages: {
    da: ({ written, key }) => `»${written}« bliver ikke læst. Skriv »${key}: « helt ude til venstre.`,
    en: ({ written, key }) => `“${written}” is not read. Write “${key}: ” at the left edge.`,
  },
  *check({ reading }) {
    for (const { key, span, line, hasValue } of nearFields(reading)) {
      const title = { da: `Skriv »${key}:«`, en: `Write “${key}:”` };
      const edits = [{ span, text: hasValue ? `${key}: ` : `${key}:` }];
      yield {
        span: {
          start: span.start,
          end: span.start + reading.text.slice(span.start, span.end).trimEnd().length,
        },
        values: { written: reading.text.slice(span.start, span.end).trim(), key },
        covers: [line],
        fixes: [{ title, edits, safe: true }],
      };
    }
  },
});
