import { content } from '../../../texts/content/index.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const communityDuplicate = rule<{ name: string }>({
  code: 'community.duplicate',
  severity: 'warning',
  about: {
    da: 'Der er to afsnit om det samme fællesskab. Det er tit en forglemmelse efter kopiering; punkterne bliver talt sammen.',
    en: 'There are two sections on the same community. Often one was copied and its type forgotten; their points are counted together.',
  },
  examples: {
    bad: lines('::::fællesskab{type=fagligt}', '::::', '', '::::fællesskab{type=fagligt}', '::::'),
    good: lines('::::fællesskab{type=fagligt}', '::::', '', '::::fællesskab{type=kollegialt}', '::::'),
  },
  messages: {
    da: ({ name }) =>
      `Der er allerede et afsnit om ${name.toLocaleLowerCase('da')}. Punkterne bliver talt sammen. Handler det her om et andet fællesskab, så ret det.`,
    en: ({ name }) =>
      `There is a section on the ${name.toLocaleLowerCase('en')} already, and their points are counted together. If this one is about another community, correct it.`,
  },
  *check({ workshop, spans, language }) {
    const seen = new Set<string>();
    for (const [index, { id }] of workshop.communities.entries()) {
      const span = spans.get(`/communities/${index}/id`);
      if (seen.has(id) && span) yield { span, values: { name: content[language].communities[id].name } };
      seen.add(id);
    }
  },
});
