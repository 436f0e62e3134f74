import { rule } from '../rule.js';

export const directiveMalformed = rule<{ name: string }>({
  code: 'directive.malformed',
  severity: 'error',
  messages: {
    da: ({ name }) =>
      `»:${name}{…}« kan ikke læses. Skriv den sidst i punktet, med { lige efter navnet og } til sidst, og sæt tekst med mellemrum i anførselstegn.`,
    en: ({ name }) =>
      `“:${name}{…}” cannot be read. Write it last in its item, with { right after the name and } at the end, and put text with spaces in quotation marks.`,
  },
  *check({ reading }) {
    for (const { name, span } of reading.malformed) yield { span, values: { name } };
  },
});
