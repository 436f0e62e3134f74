import { attributeSpan, attributeWithSpace } from '../attributeSpan.js';
import { rule } from '../rule.js';

export const attributeDuplicate = rule<{ name: string }>({
  code: 'attribute.duplicate',
  severity: 'error',
  about: {
    da: 'Den samme oplysning står to gange i de krøllede parenteser. Kun den første bliver læst.',
    en: 'The same attribute is written twice in the curly braces. Only the first one is read.',
  },
  examples: {
    bad: '::trin{nr=2 minutter=35 minutter=45}',
    good: '::trin{nr=2 minutter=35}',
  },
  messages: {
    da: ({ name }) => `»${name}« står to gange, og det er den første, der gælder. Slet den ene.`,
    en: ({ name }) => `“${name}” is written twice, and the first one counts. Delete one of them.`,
  },
  *check({ reading: { directives, text } }) {
    for (const { id, attributes } of directives) {
      if (id === null || attributes.length < 2) continue;
      const seen = new Set<string>();
      for (const attribute of attributes) {
        const { name } = attribute;
        if (seen.has(name)) {
          const span = attributeSpan(text, attribute);
          const words = text.slice(span.start, span.end);
          const title = { da: `Slet »${words}«`, en: `Delete “${words}”` };
          const edits = [{ span: attributeWithSpace(text, attribute), text: '' }];
          yield { span, values: { name }, fixes: [{ title, edits, safe: true }] };
        }
        seen.add(name);
      }
    }
  },
});
