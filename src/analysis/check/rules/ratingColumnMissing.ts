import { lineAt } from '../../../text/lines.js';
import type { TextEdit } from '../../../text/span.js';
import type { RatingTableUse, Reading } from '../../read/reading.js';
import type { RatingColumn } from '../../../model/dialect.js';
import { lines, ratingTable } from '../examples.js';
import { nearest } from '../../../syntax/nearest.js';
import { replaceFix } from '../replaceFix.js';
import { rule, type HitFix } from '../rule.js';
import { hasUnreadNumbers, tableLines } from '../tables.js';

const needed: readonly RatingColumn[] = ['community', 'now', 'wanted'];

export const ratingColumnMissing = rule<{ column: string }>({
  code: 'rating.columnMissing',
  severity: 'error',
  about: {
    da: 'Tabellen i »balance« mangler en af sine tre kolonner, eller en af dem hedder noget andet. Så bliver dens tal ikke læst.',
    en: 'The table in “balance” lacks one of its three columns, or one of them has another name, so its numbers are not read.',
  },
  examples: {
    bad: lines(
      ':::balance',
      '| Fællesskab     | Nu  | Ønskke |',
      '| -------------- | --- | ------ |',
      '| Organisatorisk | 2   | 2      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 3   | 3      |',
      '| Kollegialt     | 3   | 3      |',
      ':::',
    ),
    good: ratingTable(
      '| Organisatorisk | 2   | 2      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 3   | 3      |',
      '| Kollegialt     | 3   | 3      |',
    ),
  },
  messages: {
    da: ({ column }) => `Tabellen mangler kolonnen »${column}«. Ret en overskrift, eller tilføj kolonnen.`,
    en: ({ column }) => `The table has no column “${column}”. Correct a heading, or add the column.`,
  },
  *check({ reading }) {
    const { ratingTables, dialect } = reading;
    for (const table of ratingTables) {
      const { head, span } = table;
      const missing = needed.filter((id) => !head.some(({ column }) => column === id));
      for (const id of missing) {
        const meant = meantColumn(reading, table, id);
        const fallback = head.find(({ column, text }) => column === null && text !== '') ?? head[0];
        const fixes = meant ? replaceFix(meant, dialect.columns[id]) : addFix(reading, table, id);
        const place =
          fallback && fallback.span.end > fallback.span.start
            ? fallback.span
            : lineAt(reading.text, span.start);
        yield { span: meant ?? place, values: { column: dialect.columns[id] }, fixes };
      }
    }
  },
});

/** A head of so few letters is near many others: `Nr` is no `Nu`. */
const leastNear = 4;

/** The place of a head that was meant to be this one: misspelt. */
function meantColumn({ dialect }: Reading, { head }: RatingTableUse, id: RatingColumn) {
  const word = dialect.columns[id];
  return head.find(
    ({ column, text }) => column === null && text.length >= leastNear && nearest(text, [word]) === word,
  )?.span;
}

/** Adds an empty column at the end of every row; not beside numbers that are not read, which may be its own. */
function addFix(reading: Reading, table: RatingTableUse, id: RatingColumn): HitFix[] {
  const { text, dialect } = reading;
  if (table.headed.length > 0) {
    const title = {
      da: 'Skriv »Fællesskab«, »Nu« og »Ønsket« over kolonnerne',
      en: 'Write “Community”, “Now” and “Wanted” above the columns',
    };
    return [{ title, edits: table.headed }];
  }
  if (table.tidy.length > 0) return [];
  const rows = id === 'community' || hasUnreadNumbers(reading, table) ? null : tableLines(text, table.span);
  if (!rows) return [];
  const word = dialect.columns[id];
  const edits = rows.map(({ end }, index): TextEdit => {
    const cell = index === 0 ? word : (index === 1 ? '-' : ' ').repeat(word.length);
    return { span: { start: end, end }, text: ` ${cell} |` };
  });
  return [{ title: { da: `Tilføj kolonnen »${word}«`, en: `Add the column “${word}”` }, edits, safe: true }];
}
