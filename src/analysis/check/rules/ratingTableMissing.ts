import { ratedBlocksIn } from '../../../syntax/ratedLines.js';
import { ratingRows, tableOfLines } from '../tableOfLines.js';
import type { DirectiveUse, Reading } from '../../read/reading.js';
import { lines, ratingTable } from '../examples.js';
import { lineAt, lineBreakOf } from '../../../text/lines.js';
import { escapesIn } from '../../../syntax/escapes.js';
import { rule, type HitFix } from '../rule.js';

export const ratingTableMissing = rule<{ hasLines: boolean }>({
  code: 'rating.tableMissing',
  severity: 'warning',
  about: {
    da: 'Der er ingen tabel i »balance«, og tal på linjer bliver ikke læst. Så er der ingen tal at vise.',
    en: 'There is no table in “balance”, and numbers in lines are not read, so there are none to show.',
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
    da: ({ hasLines }) =>
      hasLines
        ? 'Jeres vurderinger bliver ikke læst, for de står ikke i en tabel. Skriv dem i en med »Fællesskab«, »Nu« og »Ønsket« øverst.'
        : 'Her mangler tabellen til jeres vurderinger. Indsæt en.',
    en: ({ hasLines }) =>
      hasLines
        ? 'Your ratings are not read, for they are not in a table. Write them in one with “Community”, “Now” and “Wanted” at its top.'
        : 'The table for your ratings is missing here. Insert one.',
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
      if (hasTable || isEscaped) continue;
      const rated = ratedBlocksIn(reading.syntax, use.span);
      const tables = rated.flatMap((block) => tableOfLines(reading, block) ?? []);
      const fixes = tables.length > 0 ? tables.slice(0, 1) : [emptyTable(reading, use)];
      yield { span: use.head, values: { hasLines: rated.length > 0 }, fixes: use.closed ? fixes : [] };
    }
  },
});

/** An empty table below the line that opens the container. */
function emptyTable({ text, dialect }: Reading, { head }: DirectiveUse): HitFix {
  const lineBreak = lineBreakOf(text);
  const rows = ratingRows(dialect, () => ['', '']);
  const { end } = lineAt(text, head.end);
  return {
    title: { da: 'Indsæt en tom tabel', en: 'Insert an empty table' },
    edits: [{ span: { start: end, end }, text: ['', ...rows, ''].join(lineBreak) }],
  };
}
