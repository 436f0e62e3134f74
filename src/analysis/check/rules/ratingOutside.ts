import type { Dialect } from '../../../model/dialect.js';
import { isOfRatings } from '../../../syntax/ratingGrid.js';
import { rowNamed } from '../../../syntax/ratingNames.js';
import type { Table } from '../../../syntax/tree.js';
import { walk } from '../../../syntax/walk.js';
import { lineBreakOf } from '../../../text/lines.js';
import type { Reading } from '../../read/reading.js';
import { ratingTable } from '../examples.js';
import { rule, type HitFix } from '../rule.js';

const rows = [
  '| Organisatorisk | 2   | 2      |',
  '| Opgaverettet   | 4   | 4      |',
  '| Fagligt        | 3   | 3      |',
  '| Kollegialt     | 3   | 3      |',
];

/** Numbers that a group has put into a table, and that are lost where nothing says that they are its ratings. */
export const ratingOutside = rule({
  code: 'rating.outside',
  severity: 'warning',
  about: {
    da: 'En tabel ligner jeres vurderinger, men står ikke i »balance«, og det gør ingen anden. Så vises ingen af tallene.',
    en: 'A table looks like your ratings but is not in “balance”, and no other table is, so none of the numbers is shown.',
  },
  examples: {
    bad: ratingTable(...rows)
      .split('\n')
      .slice(1, -1)
      .join('\n'),
    good: ratingTable(...rows),
  },
  messages: {
    da: () =>
      'Tabellen ligner jeres vurderinger, men tallene vises ikke, for den står ikke i »balance«. Sæt den ind der, hvis det er dem.',
    en: () =>
      'This table looks like your ratings, but the numbers are not shown, for it is not in “balance”. Put it in one, if they are yours.',
  },
  *check({ reading }) {
    const { syntax, dialect, directives, excess } = reading;
    if (excess || directives.some(({ id }) => id === 'balance')) return;
    const own = directives.filter(({ id }) => id === 'facilitator').map(({ span }) => span);
    for (const node of walk(syntax.blocks))
      if (
        node.kind === 'table' &&
        looksRated(node, dialect) &&
        !own.some(({ start, end }) => node.span.start >= start && node.span.end <= end)
      )
        yield {
          span: node.rows[0]!.span,
          values: {},
          fixes: syntax.blocks.includes(node) ? [inBalance(reading, node)] : [],
        };
  },
});

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
