import { rule } from '../rule.js';

export const directiveMalformed = rule<{ name: string }>({
  code: 'directive.malformed',
  severity: 'error',
  messages: {
    da: ({ name }) =>
      `»:${name}{…}« kan ikke læses. Den skal stå sidst i punktet og slutte med }. En tekst med mellemrum skal stå i anførselstegn.`,
    en: ({ name }) =>
      `“:${name}{…}” cannot be read. It stands last in its item and ends with }. A text with spaces goes in quotation marks.`,
  },
  *check({ reading }) {
    for (const { name, span } of reading.malformed) yield { span, values: { name } };
  },
});
