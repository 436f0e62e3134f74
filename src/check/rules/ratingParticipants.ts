import { rule } from '../rule.js';

export const ratingParticipants = rule<{ count: number; participants: number }>({
  code: 'rating.participants',
  severity: 'information',
  messages: {
    da: ({ count, participants }) => `Her er ${count} vurderinger fra ${participants} deltagere.`,
    en: ({ count, participants }) => `There are ${count} ratings here from ${participants} participants.`,
  },
  *check({ workshop: { ratings, participants }, spans }) {
    if (participants === undefined) return;
    for (const [index, rating] of ratings.entries()) {
      for (const column of ['now', 'wanted'] as const) {
        const count = rating[column].length;
        const span = spans.get(`/ratings/${index}/${column}`);
        // A single number is one that the group agreed on.
        if (span && count > 1 && count !== participants) yield { span, values: { count, participants } };
      }
    }
  },
});
