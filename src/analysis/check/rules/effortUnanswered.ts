import { isTurned } from '../../balance/balance.js';
import { content } from '../../../texts/content/index.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';

/** A group that wants to turn the professional community up, and what it has agreed on. */
function withEffort(effort: string): string {
  return lines(
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
    effort,
    ':::',
  );
}

/**
 * Domain, step 4: the efforts are to strengthen the whole that the group has just discussed. Turning down without an
 * effort is as much as turning up without one, and both may be a choice; so it is said quietly, and only once there
 * are efforts.
 */
export const effortUnanswered = rule<{ turn: 'up' | 'down'; name: string }>({
  code: 'effort.unanswered',
  severity: 'information',
  about: {
    da: 'I vil skrue op eller ned for et fællesskab, og ingen af indsatserne handler om det. Det kan være et valg.',
    en: 'You want to turn a community up or down, and none of the actions is about it. That may be a choice.',
  },
  examples: {
    bad: withEffort('- [ ] Ny mødeplan :indsats{fællesskab=organisatorisk}'),
    good: withEffort('- [ ] Fast sparring hver torsdag :indsats{fællesskab=fagligt}'),
  },
  messages: {
    da: ({ turn, name }) =>
      `I vil skrue ${turn === 'up' ? 'op' : 'ned'} her (${name.toLocaleLowerCase('da')}), og ingen af indsatserne handler om det. Er det et valg, er det fint.`,
    en: ({ turn, name }) =>
      `You want to turn this ${turn} (${name.toLocaleLowerCase('en')}), and none of the actions is about it. If that is a choice, it is fine.`,
  },
  *check({ balance, workshop, spans, language }) {
    for (const { id, unanswered, headline } of balance.communities) {
      if (!unanswered || !isTurned(headline)) continue;
      const index = workshop.ratings.findIndex(({ community }) => community === id);
      const span = spans.get(`/ratings/${index}/wanted`);
      if (span) yield { span, values: { turn: headline, name: content[language].communities[id].name } };
    }
  },
});
