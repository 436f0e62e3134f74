import type { TextEdit } from '../../../text/span.js';
import type { RatingTableUse, Reading } from '../../read/reading.js';
import { idOf, type RatingColumn } from '../../../model/dialect.js';
import { lines } from '../examples.js';
import { nearest } from '../../../syntax/nearest.js';
import { replaceFix } from '../replaceFix.js';
import { valueOfOther } from '../meant.js';
import { rule, type HitFix } from '../rule.js';
import { rowWords } from '../../../syntax/row.js';
import { hasUnreadNumbers, tableLines } from '../tables.js';

const needed: readonly RatingColumn[] = ['community', 'now', 'wanted'];

export const ratingColumnMissing = rule<{ column: string }>({
  code: 'rating.columnMissing',
  severity: 'error',
  about: {
    da: 'Tabellen i »balance« mangler en af sine tre kolonner, eller en af dem hedder noget andet. Så bliver dens tal ikke læst.',
    en: 'The table in “balance” lacks one of its three columns, or one of them has another name. So its numbers are not read.',
  },
  examples: {
    bad: lines(
      ':::balance',
      '| Fællesskab     | Nu  | Wanted |',
      '| -------------- | --- | ------ |',
      '| Organisatorisk | 2   | 2      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 3   | 3      |',
      '| Kollegialt     | 3   | 3      |',
      ':::',
    ),
    good: lines(
      ':::balance',
      '| Fællesskab     | Nu  | Ønsket |',
      '| -------------- | --- | ------ |',
      '| Organisatorisk | 2   | 2      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 3   | 3      |',
      '| Kollegialt     | 3   | 3      |',
      ':::',
    ),
  },
  messages: {
    da: ({ column }) => `Tabellen mangler kolonnen »${column}«.`,
    en: ({ column }) => `The table has no column “${column}”.`,
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
        yield { span: meant ?? fallback?.span ?? span, values: { column: dialect.columns[id] }, fixes };
      }
    }
  },
});

/** The place of a head that was meant to be this one: misspelt, in another language, or above the communities. */
function meantColumn({ dialect, text }: Reading, { head, span }: RatingTableUse, id: RatingColumn) {
  const word = dialect.columns[id];
  const named = head.find(
    (cell) =>
      cell.column === null &&
      (nearest(bareHead(cell.text), [word]) === word ||
        valueOfOther(cell.text, dialect, ({ columns }) => columns)?.word === word),
  );
  if (named || id !== 'community') return named?.span;
  const rows = tableLines(text, span)?.slice(2) ?? [];
  const holdsCommunities = rows.some(
    (row) => idOf(dialect.rows, rowWords(text.slice(row.start, row.end))[0] ?? '') !== null,
  );
  return holdsCommunities && head[0]?.column === null ? head[0].span : undefined;
}

/** A head without what explains it: `Nu (1-5)`, `Nu:`, `**Nu**`. */
function bareHead(head: string): string {
  const [word, ...more] = head.match(/\p{L}+/gu) ?? [];
  return word === undefined || more.length > 0 ? head : word;
}

/** Adds an empty column at the end of every row; not beside numbers that are not read, which may be its own. */
function addFix(reading: Reading, table: RatingTableUse, id: RatingColumn): HitFix[] {
  const { text, dialect } = reading;
  const rows = id === 'community' || hasUnreadNumbers(reading, table) ? null : tableLines(text, table.span);
  if (!rows) return [];
  const word = dialect.columns[id];
  const edits = rows.map(({ end }, index): TextEdit => {
    const cell = index === 0 ? word : (index === 1 ? '-' : ' ').repeat(word.length);
    return { span: { start: end, end }, text: ` ${cell} |` };
  });
  return [{ title: { da: `Tilføj kolonnen »${word}«`, en: `Add the column “${word}”` }, edits, safe: true }];
}
