import { communityIds } from '../../../model/communities.js';
import { nearestRow } from '../../../syntax/nearest.js';
import { lineBreakOf } from '../../../text/lines.js';
import { ratingTable } from '../examples.js';
import { rule } from '../rule.js';
import { hasUnreadNumbers } from '../tables.js';

export const ratingRowMissing = rule<{ row: string }>({
  code: 'rating.rowMissing',
  severity: 'warning',
  about: {
    da: 'Tabellen mangler en række til et af de fire fællesskaber. Lad den stå tom, hvis I ikke har vurderet det.',
    en: 'The table lacks a row for one of the four communities. Leave the row empty if you have not rated it.',
  },
  examples: {
    bad: ratingTable(
      '| Organisatorisk | 3   | 3      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 3   | 3      |',
    ),
    good: ratingTable(
      '| Organisatorisk | 3   | 3      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 3   | 3      |',
      '| Kollegialt     |     |        |',
    ),
  },
  messages: {
    da: ({ row }) => `Tabellen mangler en række til »${row}«. Tilføj den; den må gerne stå tom.`,
    en: ({ row }) => `The table has no row for “${row}”. Add it; it may be left empty.`,
  },
  *check({ reading, workshop }) {
    const { ratingTables, dialect, draft, text } = reading;
    const table = ratingTables[0];
    // Without the column of the communities no row is anybody's; that it is missing is told.
    if (!table?.head.some(({ column }) => column === 'community')) return;
    const missing = communityIds.filter((id) => !workshop.ratings.some(({ community }) => community === id));
    if (missing.length === 0) return;
    const mayAdd = table.tidy.length === 0 && table.headed.length === 0 && !hasUnreadNumbers(reading, table);
    const { end } = table.span;
    const lineBreak = lineBreakOf(text);
    // A row whose name cannot be read may be any that seems to be missing; that it cannot is told by the schema.
    const names = new Set(
      (draft.ratings as { readonly community: string }[]).map(({ community }) => community),
    );
    const unread = Array.from(names)
      .filter((name) => !communityIds.some((id) => id === name))
      .map((name) => nearestRow(name, Object.values(dialect.rows)));
    if (unread.includes(null)) return;
    for (const id of missing) {
      const row = dialect.rows[id];
      if (unread.includes(row)) continue;
      const cells = table.head.map(({ column }) => (column === 'community' ? ` ${row} ` : '   ')).join('|');
      yield {
        span: table.head[0]?.span ?? table.span,
        values: { row },
        fixes: mayAdd
          ? [
              {
                title: { da: `Tilføj rækken »${row}«`, en: `Add the row “${row}”` },
                edits: [{ span: { start: end, end }, text: `${lineBreak}|${cells}|` }],
                safe: true,
              },
            ]
          : [],
      };
    }
  },
});
