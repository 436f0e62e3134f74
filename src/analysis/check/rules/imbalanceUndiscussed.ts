import { content } from '../../../texts/content/index.js';
import { imbalanceCommunity, type CommunityId, type ImbalanceNumber } from '../../../model/communities.js';
import { shapeOf, stepsOf } from '../../../model/templates.js';
import { isForCare } from '../../care.js';
import { lines } from '../examples.js';
import { rule, type Context } from '../rule.js';

/** Domain: an imbalance that is present is a reason to work on its community and the frames of that. */
export const imbalanceUndiscussed = rule<{ name: string }>({
  code: 'imbalance.undiscussed',
  severity: 'information',
  about: {
    da: 'I ser en ubalance, men har hverken noteret noget om det fællesskab, den hører til, eller en indsats for det.',
    en: 'You see an imbalance, but have noted nothing on the community that it belongs to, nor an action for it.',
  },
  examples: {
    bad: lines(
      ':::ubalancer',
      '- [x] Vi kender ikke rigtig hinanden; den sociale lim mangler :ubalance{nr=11}',
      ':::',
    ),
    good: lines(
      ':::ubalancer',
      '- [x] Vi kender ikke rigtig hinanden; den sociale lim mangler :ubalance{nr=11}',
      ':::',
      '',
      ':::indsatser',
      '- [ ] Fælles frokost om mandagen :indsats{fællesskab=kollegialt}',
      ':::',
    ),
  },
  messages: {
    da: ({ name }) =>
      `I ser ubalancen her, men har ingen noter eller indsatser under »${name.toLocaleLowerCase('da')}«.`,
    en: ({ name }) =>
      `You see this imbalance, but there are no notes or actions on the ${name.toLocaleLowerCase('en')}.`,
  },
  *check({ workshop, balance, spans, language, personal }) {
    // A file without the step of the efforts is there to find out what to discuss.
    const shape = shapeOf(workshop.template);
    if (shape && !stepsOf(shape).includes(4)) return;
    const names = personal.filter(({ kind }) => kind === 'name').map(({ span }) => span);
    for (const [index, { number, present }] of workshop.imbalances.entries()) {
      const id = imbalanceCommunity[number as ImbalanceNumber];
      const span = spans.get(`/imbalances/${index}/text`);
      if (!present || !span || isDiscussed({ workshop, balance }, id)) continue;
      // Nobody is asked to write about bullying, or about a colleague.
      if (!isForCare({ workshop, spans }, index, names))
        yield { span, values: { name: content[language].communities[id].name } };
    }
  },
});

function isDiscussed({ workshop, balance }: Pick<Context, 'workshop' | 'balance'>, id: CommunityId): boolean {
  const notes = balance.communities.find((community) => community.id === id);
  return (
    (notes !== undefined && notes.strengths + notes.gains + notes.improvements > 0) ||
    workshop.efforts.some(({ community }) => community === id)
  );
}
