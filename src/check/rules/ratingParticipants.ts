import type { Json } from '../../parse/reading.js';
import { rule } from '../rule.js';

export const ratingParticipants = rule<{ count: number; participants: number }>({
  code: 'rating.participants',
  severity: 'information',
  messages: {
    da: ({ count, participants }) => `Her er ${count} vurderinger fra ${participants} deltagere.`,
    en: ({ count, participants }) => `There are ${count} ratings here from ${participants} participants.`,
  },
  *check({ reading: { draft, spans }, workshop: { participants } }) {
    if (participants === undefined) return;
    // What cannot be read as a rating was given by somebody too.
    const ratings = draft.ratings as { now: Json[]; wanted: Json[] }[];
    // A single number is one that the group agreed on. The same number in every cell is told once.
    const told = new Set([1, 0, participants]);
    for (const [index, rating] of ratings.entries()) {
      for (const column of ['now', 'wanted'] as const) {
        const count = rating[column].length;
        const span = spans.get(`/ratings/${index}/${column}`);
        if (!span || told.has(count)) continue;
        told.add(count);
        yield { span, values: { count, participants } };
      }
    }
  },
});
