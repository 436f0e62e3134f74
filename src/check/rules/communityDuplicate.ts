import { content } from '../../content/index.js';
import { rule } from '../rule.js';

export const communityDuplicate = rule<{ name: string }>({
  code: 'community.duplicate',
  severity: 'warning',
  messages: {
    da: ({ name }) => `${name} er der allerede et afsnit om. Punkterne tælles sammen.`,
    en: ({ name }) =>
      `There is a section on the ${name.toLocaleLowerCase('en')} already. Their points are counted together.`,
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
