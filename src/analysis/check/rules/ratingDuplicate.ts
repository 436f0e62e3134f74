import { ratingTable } from '../examples.js';
import { rule } from '../rule.js';

export const ratingDuplicate = rule<{ row: string }>({
  code: 'rating.duplicate',
  severity: 'error',
  about: {
    da: 'To rækker i tabellen handler om det samme fællesskab. Kun den første bliver læst.',
    en: 'Two rows of the table are about the same community. Only the first one is read.',
  },
  examples: {
    bad: ratingTable(
      '| Organisatorisk | 3   | 3      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 3   | 3      |',
      '| Fagligt        | 2   | 2      |',
      '| Kollegialt     | 3   | 3      |',
    ),
    good: ratingTable(
      '| Organisatorisk | 3   | 3      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 3   | 3      |',
      '| Kollegialt     | 3   | 3      |',
    ),
  },
  messages: {
    da: ({ row }) => `»${row}« har to rækker. Det er den første, der gælder.`,
    en: ({ row }) => `“${row}” has two rows. The first one counts.`,
  },
  *check({ reading, workshop, spans }) {
    const seen = new Set<string>();
    for (const [index, { community }] of workshop.ratings.entries()) {
      const span = spans.get(`/ratings/${index}/community`);
      if (seen.has(community) && span) yield { span, values: { row: reading.dialect.rows[community] } };
      seen.add(community);
    }
  },
});
