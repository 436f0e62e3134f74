import { content } from '../../content/index.js';
import { rule } from '../rule.js';

/** Domain, step 4: the efforts are to strengthen the whole that the group has just discussed. */
export const effortUnanswered = rule<{ name: string }>({
  code: 'effort.unanswered',
  severity: 'information',
  messages: {
    da: ({ name }) =>
      `I vil skrue op for det her (${name.toLocaleLowerCase('da')}), men ingen indsats tager fat i det endnu.`,
    en: ({ name }) =>
      `You want to turn this up (${name.toLocaleLowerCase('en')}), but no effort answers it yet.`,
  },
  *check({ balance, workshop, spans, language }) {
    for (const { id, unanswered } of balance.communities) {
      if (!unanswered) continue;
      const index = workshop.ratings.findIndex(({ community }) => community === id);
      const span = spans.get(`/ratings/${index}/wanted`);
      if (span) yield { span, values: { name: content[language].communities[id].name } };
    }
  },
});
