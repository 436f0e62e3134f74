import { content } from '../../../texts/content/index.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

/** Domain, step 4: the efforts are to strengthen the whole that the group has just discussed. */
export const effortUnanswered = rule<{ name: string }>({
  code: 'effort.unanswered',
  severity: 'information',
  about: {
    da: 'I vil have mere af et fællesskab, end der er nu, men ingen indsats tager fat i det.',
    en: 'You want more of a community than there is now, but no effort answers it.',
  },
  examples: {
    bad: lines(
      ':::balance',
      '| Fællesskab     | Nu  | Ønsket |',
      '| -------------- | --- | ------ |',
      '| Organisatorisk | 3   | 3      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 2   | 4      |',
      '| Kollegialt     | 3   | 3      |',
      ':::',
    ),
    good: lines(
      ':::balance',
      '| Fællesskab     | Nu  | Ønsket |',
      '| -------------- | --- | ------ |',
      '| Organisatorisk | 3   | 3      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 2   | 4      |',
      '| Kollegialt     | 3   | 3      |',
      ':::',
      '',
      ':::indsatser',
      '- [ ] Fast sparring hver torsdag :indsats{fællesskab=fagligt}',
      ':::',
    ),
  },
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
