import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const directiveMalformed = rule<{ name: string }>({
  code: 'directive.malformed',
  severity: 'error',
  about: {
    da: 'Et punkts mærke kan ikke læses: Det er ikke afsluttet, har noget efter sig eller mangler anførselstegn. Punktet bliver læst uden mærket.',
    en: 'The mark on an item cannot be read: it is not closed, has something after it, or lacks quotation marks. The item is read without it.',
  },
  examples: {
    bad: lines(':::indsatser', '- [ ] Fast sparring :indsats{vurdering=ja ansvarlig=leder og TR', ':::'),
    good: lines(
      ':::indsatser',
      '- [ ] Fast sparring :indsats{vurdering=løftes ansvarlig="leder og TR"}',
      ':::',
    ),
  },
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
