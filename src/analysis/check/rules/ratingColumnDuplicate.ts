import { lines } from '../examples.js';
import { rule } from '../rule.js';

export const ratingColumnDuplicate = rule<{ column: string }>({
  code: 'rating.columnDuplicate',
  severity: 'error',
  about: {
    da: 'Tabellen i »balance« har to kolonner med den samme overskrift og flere tal i en celle. Det er den første, der gælder.',
    en: 'The table in “balance” has two columns of the same name and several numbers in a cell. The first one counts.',
  },
  examples: {
    bad: lines(
      ':::balance',
      '| Fællesskab     | Nu      | Nu      | Ønsket  |',
      '| -------------- | ------- | ------- | ------- |',
      '| Organisatorisk | 3 2 3 4 | 3 3 3 3 | 3 2 3 4 |',
      '| Opgaverettet   | 4       |         | 4       |',
      '| Fagligt        | 3       |         | 3       |',
      '| Kollegialt     | 3       |         | 3       |',
      ':::',
    ),
    good: lines(
      ':::balance',
      '| Fællesskab     | Nu      | Ønsket  |',
      '| -------------- | ------- | ------- |',
      '| Organisatorisk | 3 2 3 4 | 3 2 3 4 |',
      '| Opgaverettet   | 4       | 4       |',
      '| Fagligt        | 3       | 3       |',
      '| Kollegialt     | 3       | 3       |',
      ':::',
    ),
  },
  messages: {
    da: ({ column }) =>
      `Kolonnen »${column}« er der to gange. Det er den første, der gælder; tallene her bliver ikke læst.`,
    en: ({ column }) =>
      `There are two columns “${column}”. The first one counts; the numbers here are not read.`,
  },
  *check({ reading: { ratingTables, text } }) {
    for (const { repeated } of ratingTables)
      for (const span of repeated) yield { span, values: { column: text.slice(span.start, span.end) } };
  },
});
