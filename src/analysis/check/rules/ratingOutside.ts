import type { Dialect } from '../../../model/dialect.js';
import { isOfRatings } from '../../../syntax/ratingGrid.js';
import { nearMissesOf } from '../../../syntax/nearMisses.js';
import { ratedLinesIn } from '../../../syntax/ratedLines.js';
import { rowNamed } from '../../../syntax/ratingNames.js';
import type { Table } from '../../../syntax/tree.js';
import { walk } from '../../../syntax/walk.js';
import { lineBreakOf } from '../../../text/lines.js';
import type { Reading } from '../../read/reading.js';
import { ratingTable } from '../examples.js';
import { rule, type HitFix } from '../rule.js';
import { tableOfLines } from '../tableOfLines.js';

const rows = [
  '| Organisatorisk | 2   | 2      |',
  '| Opgaverettet   | 4   | 4      |',
  '| Fagligt        | 3   | 3      |',
  '| Kollegialt     | 3   | 3      |',
];

/** Numbers that a group has put into a table, and that are lost where nothing says that they are its ratings. */
export const ratingOutside = rule<{ isTable: boolean }>({
  code: 'rating.outside',
  severity: 'warning',
  about: {
    da: 'En tabel eller nogle linjer ligner jeres vurderinger, men står ikke i »balance«, og det gør ingen anden tabel. Så vises ingen af tallene.',
    en: 'A table or some lines look like your ratings but are not in “balance”, and no other table is, so none of the numbers is shown.',
  },
  examples: {
    bad: ratingTable(...rows)
      .split('\n')
      .slice(1, -1)
      .join('\n'),
    good: ratingTable(...rows),
  },
  messages: {
    da: ({ isTable }) =>
      isTable
        ? 'Tabellen ligner jeres vurderinger, men tallene vises ikke, for den står ikke i »balance«. Sæt den ind der, hvis det er dem.'
        : 'Linjerne ligner jeres vurderinger, men tallene vises ikke, for de står ikke i tabellen i »balance«. Skriv dem der, hvis det er dem.',
    en: ({ isTable }) =>
      isTable
        ? 'This table looks like your ratings, but the numbers are not shown, for it is not in “balance”. Put it in one, if they are yours.'
        : 'These lines look like your ratings, but the numbers are not shown, for they are not in the table in “balance”. Write them there, if they are yours.',
  },
  *check({ reading }) {
    const { text, syntax, dialect, directives, excess } = reading;
    // One that is misspelt is told as that.
    const isMeant = nearMissesOf(syntax).some(({ id }) => id === 'balance');
    if (excess || isMeant || directives.some(({ id, name }) => id === 'balance' || /^balance$/i.test(name)))
      return;
    const own = directives.filter(({ id }) => id === 'facilitator').map(({ span }) => span);
    for (const node of walk(syntax.blocks)) {
      if (own.some(({ start, end }) => node.span.start >= start && node.span.end <= end)) continue;
      const isTop = syntax.blocks.some((block) => block === node);
      if (node.kind === 'table' && looksRated(node, dialect))
        yield {
          span: node.rows[0]!.span,
          values: { isTable: true },
          fixes: isTop ? [inBalance(reading, node)] : [],
        };
      if (node.kind !== 'paragraph' && node.kind !== 'list') continue;
      const rated = ratedLinesIn(text, node, dialect);
      if (new Set(rated.map(({ community }) => community)).size > 1)
        yield {
          span: rated[0]!.span,
          values: { isTable: false },
          fixes: isTop
            ? [tableOfLines(reading, node, aroundTable(dialect))].filter((fix) => fix !== null)
            : [],
        };
    }
  },
});

function aroundTable({ directives }: Dialect): readonly [readonly string[], readonly string[]] {
  return [[`:::${directives.balance}`], [':::']];
}

/** A table of ratings that could be nothing else: of two communities at least, with a number from 1 to 5. */
function looksRated({ rows }: Table, dialect: Dialect): boolean {
  const cells = rows.flatMap((row) => row.cells.map(({ text }) => text));
  const communities = new Set(cells.map((cell) => rowNamed(cell, dialect)?.id).filter(Boolean));
  return (
    isOfRatings(rows, dialect) &&
    communities.size > 1 &&
    cells.some((cell) => /^[1-5](?:[ ,;]+[1-5])*$/.test(cell))
  );
}

/** Only they know whether the numbers are their ratings of now and wanted; so it is a choice. */
function inBalance({ text, dialect }: Reading, { span }: Table): HitFix {
  const lineBreak = lineBreakOf(text);
  const table = text.slice(span.start, span.end);
  return {
    title: { da: 'Sæt tabellen ind i »balance«', en: 'Put the table in “balance”' },
    edits: [{ span, text: [`:::${dialect.directives.balance}`, table, ':::'].join(lineBreak) }],
  };
}
