import { rule } from '../rule.js';

export const attributeDuplicate = rule<{ name: string }>({
  code: 'attribute.duplicate',
  severity: 'error',
  messages: {
    da: ({ name }) => `»${name}« står to gange. Det er den første, der gælder.`,
    en: ({ name }) => `“${name}” stands twice. The first one counts.`,
  },
  *check({ reading }) {
    for (const { id, attributes } of reading.directives) {
      if (id === null) continue;
      const seen = new Set<string>();
      for (const { name, nameSpan, valueSpan } of attributes) {
        if (seen.has(name))
          yield { span: { start: nameSpan.start, end: (valueSpan ?? nameSpan).end }, values: { name } };
        seen.add(name);
      }
    }
  },
});
