import { rule } from '../rule.js';

export const ratingDuplicate = rule<{ row: string }>({
  code: 'rating.duplicate',
  severity: 'error',
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
