import type { RatingColumn } from '../../vocabulary/dialect.js';
import { rule } from '../rule.js';

const needed: readonly RatingColumn[] = ['community', 'now', 'wanted'];

export const ratingColumnMissing = rule<{ column: string }>({
  code: 'rating.columnMissing',
  severity: 'error',
  messages: {
    da: ({ column }) => `Tabellen mangler kolonnen »${column}«.`,
    en: ({ column }) => `The table has no column “${column}”.`,
  },
  *check({ reading: { ratingTables, dialect } }) {
    for (const { head, span } of ratingTables) {
      const unknown = head.find(({ column, text }) => column === null && text !== '');
      for (const id of needed) {
        if (head.some(({ column }) => column === id)) continue;
        yield { span: unknown?.span ?? head[0]?.span ?? span, values: { column: dialect.columns[id] } };
      }
    }
  },
});
