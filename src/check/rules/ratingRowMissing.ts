import { communityIds } from '../../model/communities.js';
import { nearest } from '../nearest.js';
import { rule } from '../rule.js';

export const ratingRowMissing = rule<{ row: string }>({
  code: 'rating.rowMissing',
  severity: 'warning',
  messages: {
    da: ({ row }) => `Tabellen mangler en række til »${row}«.`,
    en: ({ row }) => `The table has no row for “${row}”.`,
  },
  *check({ reading: { ratingTables, dialect, draft, text }, workshop }) {
    const table = ratingTables[0];
    if (!table) return;
    const { end } = table.span;
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    // A row whose name is nearly right is there; that it is misspelt is told by the schema.
    const meant = (draft.ratings as { community: string }[]).map(({ community }) =>
      nearest(community, Object.values(dialect.rows)),
    );
    for (const id of communityIds) {
      if (workshop.ratings.some(({ community }) => community === id)) continue;
      const row = dialect.rows[id];
      if (meant.includes(row)) continue;
      const cells = table.head.map(({ column }) => (column === 'community' ? ` ${row} ` : '   ')).join('|');
      yield {
        span: table.head[0]?.span ?? table.span,
        values: { row },
        fixes: [
          {
            title: { da: `Tilføj rækken »${row}«`, en: `Add the row “${row}”` },
            edits: [{ span: { start: end, end }, text: `${lineBreak}|${cells}|` }],
            safe: true,
          },
        ],
      };
    }
  },
});
