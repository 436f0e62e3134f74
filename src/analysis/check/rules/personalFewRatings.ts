import { fewest } from '../../balance/few.js';
import { rule } from '../rule.js';

/** A cell holds one number that the group agreed on, or one of each: two or three are of somebody. */
export const personalFewRatings = rule<{ count: number }>({
  code: 'personal.fewRatings',
  severity: 'warning',
  about: {
    da: 'Når kun to eller tre har vurderet, kan man gætte, hvem der står bag et tal. Skriv ét tal, som I er enige om, eller lad være med at skrive tallene ned.',
    en: 'When only two or three have rated, people can guess who is behind a number. Write one number that you agree on, or do not write the numbers down.',
  },
  examples: {
    bad: ':::balance\n| Fællesskab | Nu | Ønsket |\n| --- | --- | --- |\n| Fagligt | 2 1 3 | |\n:::',
    good: ':::balance\n| Fællesskab | Nu | Ønsket |\n| --- | --- | --- |\n| Fagligt | 2 | |\n:::',
  },
  messages: {
    da: ({ count }) =>
      `Med kun ${count} vurderinger kan man gætte, hvem der står bag. Skriv hellere ét tal, som I er enige om.`,
    en: ({ count }) =>
      `With only ${count} ratings, people can guess who is behind them. Write one number that you agree on instead.`,
  },
  *check({ workshop, spans }) {
    for (const [index, rating] of workshop.ratings.entries()) {
      for (const column of ['now', 'wanted'] as const) {
        const { length: count } = rating[column];
        if (count < 2 || count >= fewest) continue;
        const first = spans.get(`/ratings/${index}/${column}/0`);
        const last = spans.get(`/ratings/${index}/${column}/${count - 1}`);
        if (!first || !last) continue;
        const span = { start: first.start, end: last.end };
        // Which number they agree on is theirs to say: no quick fix writes one.
        yield { span, values: { count } };
      }
    }
  },
});
