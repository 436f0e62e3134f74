import { communityIds } from '../../../model/communities.js';
import type { DirectiveUse, Reading } from '../../read/reading.js';
import { lines } from '../examples.js';
import { lineAt, lineBreakOf, linesBetween } from '../../../text/lines.js';
import { rule, type HitFix } from '../rule.js';
import { rowWords } from '../../../syntax/row.js';

export const ratingTableMissing = rule({
  code: 'rating.tableMissing',
  severity: 'warning',
  about: {
    da: 'Der er ingen tabel i »balance«, eller linjen med streger under tabellens overskrifter mangler. Så er der ingen tal at vise.',
    en: 'There is no table in “balance”, or the line of dashes below the table’s head is missing. So there are no numbers to show.',
  },
  examples: {
    bad: lines(':::balance', 'Fagligt: 2 nu, 4 ønsket', ':::'),
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
    da: () => 'Her mangler tabellen med jeres vurderinger.',
    en: () => 'The table with your ratings is missing here.',
  },
  *check({ reading }) {
    for (const use of reading.directives) {
      if (use.id !== 'balance') continue;
      const hasTable = reading.ratingTables.some(
        ({ span }) => span.start >= use.span.start && span.end <= use.span.end,
      );
      if (!hasTable) yield { span: use.head, values: {}, fixes: use.closed ? [fixFor(reading, use)] : [] };
    }
  },
});

/** Draws the line below a head that stands there; else an empty table. */
function fixFor({ text, dialect }: Reading, { head, span }: DirectiveUse): HitFix {
  const lineBreak = lineBreakOf(text);
  for (const line of linesBetween(text, head.end, span.end)) {
    const words = text.slice(line.start, line.end);
    if (line.start < head.end || !/^[ \t]*\|.*\|[ \t]*$/.test(words)) continue;
    const dashes = rowWords(words).map((cell) => ` ${'-'.repeat(Math.max(3, cell.length))} |`);
    return {
      title: { da: 'Tilføj linjen under tabellens overskrifter', en: 'Add the line below the table’s head' },
      edits: [{ span: { start: line.end, end: line.end }, text: `${lineBreak}|${dashes.join('')}` }],
      safe: true,
    };
  }
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
