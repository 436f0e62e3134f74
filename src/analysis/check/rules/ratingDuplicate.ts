import { lineAt } from '../../../text/lines.js';
import { isIn } from '../../../text/span.js';
import type { RatingTableUse } from '../../read/reading.js';
import { ratingTable } from '../examples.js';
import { rule } from '../rule.js';

export const ratingDuplicate = rule<{ what: 'row' | 'table' | 'balance'; row?: string }>({
  code: 'rating.duplicate',
  severity: 'error',
  about: {
    da: 'To rækker i tabellen handler om det samme fællesskab, eller der er en tabel til med vurderinger. Kun den første bliver læst.',
    en: 'Two rows of the table are about the same community, or there is another table of ratings. Only the first one is read.',
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
    da: ({ what, row }) =>
      what === 'row'
        ? `»${row ?? ''}« har to rækker, og det er den første, der gælder. Ret eller slet den ene.`
        : what === 'table'
          ? 'Blokken har en tabel til med vurderinger. Det er den første, der gælder; tallene her bliver ikke læst.'
          : 'Der står allerede tal for de samme fællesskaber længere oppe, og det er dem, der gælder. Er det her en ny runde eller en anden gruppe, så gem den i en fil for sig.',
    en: ({ what, row }) =>
      what === 'row'
        ? `“${row ?? ''}” has two rows, and the first one counts. Correct or delete one of them.`
        : what === 'table'
          ? 'The block has another table of ratings. The first one counts; the numbers here are not read.'
          : 'There are numbers for the same communities further up, and those count. If this is another round or another group, save it in a file of its own.',
  },
  *check({ reading, workshop, spans }) {
    const seen = new Map<string, RatingTableUse | undefined>();
    const told = new Set<RatingTableUse>();
    for (const [index, { community }] of workshop.ratings.entries()) {
      const span = spans.get(`/ratings/${index}/community`);
      const table = span && reading.ratingTables.find((one) => isIn(one.span, span.start));
      if (!seen.has(community)) seen.set(community, table);
      else if (table && seen.get(community) !== table && !told.has(table)) {
        told.add(table);
        yield { span: lineAt(reading.text, table.span.start), values: { what: 'balance' } };
      } else if (span && !(table && told.has(table)))
        yield { span, values: { what: 'row', row: reading.dialect.rows[community] } };
    }
    for (const { further } of reading.ratingTables)
      for (const span of further) yield { span, values: { what: 'table' } };
  },
});
