import { writeAttribute } from '../../../syntax/attributes.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const attributeWritten = rule<{ written: string; value: string }>({
  code: 'attribute.written',
  severity: 'warning',
  about: {
    da: 'Efter en oplysning i krøllede parenteser står et komma, eller den står i runde anførselstegn. Den bliver læst uden.',
    en: 'After an attribute in curly braces there is a comma, or it is in round quotation marks. It is read without them.',
  },
  examples: {
    bad: lines(':::indsatser', '- [ ] Fast sparring :indsats{fællesskab=fagligt, ansvarlig=”leder”}', ':::'),
    good: lines(':::indsatser', '- [ ] Fast sparring :indsats{fællesskab=fagligt ansvarlig=leder}', ':::'),
  },
  messages: {
    da: ({ written, value }) =>
      `»${written}« er læst som »${value}«. Sæt kun mellemrum mellem oplysningerne.`,
    en: ({ written, value }) =>
      `“${written}” was read as “${value}”. Put nothing but spaces between attributes.`,
  },
  *check({ reading: { text, directives } }) {
    for (const { id, attributes } of directives) {
      if (id === null) continue;
      for (const { value, writtenSpan } of attributes) {
        if (!writtenSpan) continue;
        const word = writeAttribute(value);
        const title = { da: `Skriv »${word}«`, en: `Write “${word}”` };
        yield {
          span: writtenSpan,
          values: { written: text.slice(writtenSpan.start, writtenSpan.end), value },
          fixes: [{ title, edits: [{ span: writtenSpan, text: word }], safe: true }],
        };
      }
    }
  },
});
