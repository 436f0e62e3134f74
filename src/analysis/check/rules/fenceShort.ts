import { lines } from '../examples.js';
import { shortFences } from '../fences.js';
import { rule } from '../rule.js';

export const fenceShort = rule<{ name: string }>({
  code: 'fence.short',
  severity: 'error',
  about: {
    da: 'En blok har lige så mange koloner som dem, der står inde i den. Så afslutter den første linje med koloner den yderste blok, og resten falder udenfor.',
    en: 'A block has only as many colons as those inside it, so the first line of colons closes the outer block, and the rest falls outside.',
  },
  examples: {
    bad: lines(
      ':::fællesskab{type=fagligt}',
      ':::styrker',
      '- Fredagssparringen giver ro i svære forløb',
      ':::',
      ':::',
    ),
    good: lines(
      '::::fællesskab{type=fagligt}',
      ':::styrker',
      '- Fredagssparringen giver ro i svære forløb',
      ':::',
      '::::',
    ),
  },
  messages: {
    da: ({ name }) =>
      `»${name}« har lige så mange koloner som blokkene inde i den og bliver afsluttet for tidligt. Giv den et kolon mere i begge ender.`,
    en: ({ name }) =>
      `“${name}” has only as many colons as the blocks inside it, so it is closed too early. Give it one more colon at both ends.`,
  },
  *check({ reading }) {
    const title = { da: 'Tilføj de koloner, der mangler', en: 'Add the missing colons' };
    for (const { outer, closing, edits } of shortFences(reading)) {
      // What falls outside of it meanwhile.
      const covers = [{ start: outer.span.end, end: Math.max(outer.span.end, closing.end) }];
      yield { span: outer.head, values: { name: outer.name }, covers, fixes: [{ title, edits }] };
    }
  },
});
