import { communityIds } from '../../../model/communities.js';
import type { DirectiveUse, Reading } from '../../read/reading.js';
import { lines, ratingTable } from '../examples.js';
import { lineAt, lineBreakOf } from '../../../text/lines.js';
import { escapesIn } from '../../../syntax/escapes.js';
import { rule, type HitFix } from '../rule.js';

export const ratingTableMissing = rule({
  code: 'rating.tableMissing',
  severity: 'warning',
  about: {
    da: 'Der er ingen tabel i »balance«. Så er der ingen tal at vise.',
    en: 'There is no table in “balance”, so there are no numbers to show.',
  },
  examples: {
    bad: lines(':::balance', 'Fagligt: 2 nu, 4 ønsket', ':::'),
    good: ratingTable(
      '| Organisatorisk | 2   | 2      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 3   | 3      |',
      '| Kollegialt     | 3   | 3      |',
    ),
  },
  messages: {
    da: () => 'Her mangler tabellen til jeres vurderinger. Indsæt en.',
    en: () => 'The table for your ratings is missing here. Insert one.',
  },
  *check({ reading }) {
    for (const use of reading.directives) {
      if (use.id !== 'balance') continue;
      // A table whose pipes are escaped is told with all that is.
      const isEscaped = escapesIn(reading.syntax).lines.some(
        ({ start }) => start >= use.span.start && start < use.span.end,
      );
      const hasTable = reading.ratingTables.some(
        ({ span }) => span.start >= use.span.start && span.end <= use.span.end,
      );
      if (!hasTable && !isEscaped)
        yield { span: use.head, values: {}, fixes: use.closed ? [emptyTable(reading, use)] : [] };
    }
  },
});

/** An empty table below the line that opens the container. */
function emptyTable({ text, dialect }: Reading, { head }: DirectiveUse): HitFix {
  const lineBreak = lineBreakOf(text);
  const { community, now, wanted } = dialect.columns;
  const rows = [
    `| ${community} | ${now} | ${wanted} |`,
    '| --- | --- | --- |',
    ...communityIds.map((id) => `| ${dialect.rows[id]} |  |  |`),
  ];
  const { end } = lineAt(text, head.end);
  return {
    title: { da: 'Indsæt en tom tabel', en: 'Insert an empty table' },
    edits: [{ span: { start: end, end }, text: ['', ...rows, ''].join(lineBreak) }],
  };
}
