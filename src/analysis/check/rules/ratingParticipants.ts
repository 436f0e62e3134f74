import type { Json } from '../../read/reading.js';
import { fileOf } from '../examples.js';
import { rule } from '../rule.js';

export const ratingParticipants = rule<{ count: number; participants: number }>({
  code: 'rating.participants',
  severity: 'information',
  about: {
    da: 'Der er flere eller færre vurderinger, end der er deltagere. Det kan være helt rigtigt, hvis nogen ikke ville svare. Ellers mangler der et tal, eller et er tastet to gange.',
    en: 'There are more or fewer ratings than participants. That may be quite right if somebody did not want to answer; otherwise a number is missing or typed twice.',
  },
  examples: {
    bad: fileOf(
      ['language: da', 'participants: 5'],
      ':::balance',
      '| Fællesskab     | Nu        | Ønsket    |',
      '| -------------- | --------- | --------- |',
      '| Organisatorisk | 3 2 3 3   | 3         |',
      '| Opgaverettet   | 4         | 4         |',
      '| Fagligt        | 3         | 3         |',
      '| Kollegialt     | 3         | 3         |',
      ':::',
    ),
    good: fileOf(
      ['language: da', 'participants: 5'],
      ':::balance',
      '| Fællesskab     | Nu        | Ønsket    |',
      '| -------------- | --------- | --------- |',
      '| Organisatorisk | 3 2 3 3 3 | 3         |',
      '| Opgaverettet   | 4         | 4         |',
      '| Fagligt        | 3         | 3         |',
      '| Kollegialt     | 3         | 3         |',
      ':::',
    ),
  },
  messages: {
    da: ({ count, participants }) => `Her er ${count} vurderinger fra ${participants} deltagere. Passer det?`,
    en: ({ count, participants }) =>
      `There are ${count} ratings here from ${participants} participants. Is that right?`,
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
