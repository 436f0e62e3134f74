import { rule } from '../rule.js';

export const directiveMalformed = rule<{ name: string }>({
  code: 'directive.malformed',
  severity: 'error',
  messages: {
    da: ({ name }) =>
      `»:${name}{…}« kan ikke læses. Den skal stå sidst i punktet, med } til sidst og uden mellemrum omkring lighedstegnene.`,
    en: ({ name }) =>
      `“:${name}{…}” cannot be read. It stands last in its item, ends with } and has no spaces around the equals signs.`,
  },
  *check({ reading }) {
    for (const { name, span } of reading.malformed) yield { span, values: { name } };
  },
});
