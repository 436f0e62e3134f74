import { ratingTable } from '../examples.js';
import { rule } from '../rule.js';

export const ratingDuplicate = rule<{ row: string | null }>({
  code: 'rating.duplicate',
  severity: 'error',
  about: {
    da: 'To rækker i tabellen handler om det samme fællesskab, eller blokken har en tabel til med vurderinger. Kun den første bliver læst.',
    en: 'Two rows of the table are about the same community, or the block has another table of ratings. Only the first one is read.',
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
    da: ({ row }) =>
      row === null
        ? 'Blokken har en tabel til med vurderinger. Det er den første, der gælder; tallene her bliver ikke læst.'
        : `»${row}« har to rækker, og det er den første, der gælder. Ret eller slet den ene.`,
    en: ({ row }) =>
      row === null
        ? 'The block has another table of ratings. The first one counts; the numbers here are not read.'
        : `“${row}” has two rows, and the first one counts. Correct or delete one of them.`,
  },
  *check({ reading, workshop, spans }) {
    const seen = new Set<string>();
    for (const [index, { community }] of workshop.ratings.entries()) {
      const span = spans.get(`/ratings/${index}/community`);
      if (seen.has(community) && span) yield { span, values: { row: reading.dialect.rows[community] } };
      seen.add(community);
    }
    for (const { further } of reading.ratingTables)
      for (const span of further) yield { span, values: { row: null } };
  },
});
