import type { Dialect } from '../../../model/dialect.js';
import { isOfRatings } from '../../../syntax/ratingGrid.js';
import { ratedLinesIn } from '../../../syntax/ratedLines.js';
import { rowNamed } from '../../../syntax/ratingNames.js';
import type { SyntaxNode, Table } from '../../../syntax/tree.js';
import { walk } from '../../../syntax/walk.js';
import { lineBreakOf } from '../../../text/lines.js';
import { isIn, type Span } from '../../../text/span.js';
import type { Reading } from '../../read/reading.js';
import { ratingTable } from '../examples.js';
import { isBlockMeant } from '../blockMeant.js';
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
    const { syntax, directives, excess } = reading;
    if (excess || isBlockMeant(reading, 'balance')) return;
    const own = directives.filter(({ id }) => id === 'facilitator').map(({ span }) => span);
    const tops: ReadonlySet<SyntaxNode> = new Set(syntax.blocks);
    for (const node of walk(syntax.blocks)) {
      const first = firstRated(reading, node);
      if (!first || own.some((span) => isIn(span, first.start))) continue;
      const isTable = node.kind === 'table';
      const fix = tops.has(node) && (isTable ? inBalance(reading, node) : inTable(reading, node));
      yield { span: first, values: { isTable }, fixes: fix ? [fix] : [] };
    }
  },
});

/** The first row or line of what looks like ratings; null where it does not. */
function firstRated({ text, dialect }: Reading, node: SyntaxNode): Span | null {
  if (node.kind === 'table') return looksRated(node, dialect) ? node.rows[0]!.span : null;
  if (node.kind !== 'paragraph' && node.kind !== 'list') return null;
  const rated = ratedLinesIn(text, node, dialect);
  return new Set(rated.map(({ community }) => community)).size > 1 ? rated[0]!.span : null;
}

function inTable(reading: Reading, node: SyntaxNode): HitFix | null {
  const around = [[`:::${reading.dialect.directives.balance}`], [':::']] as const;
  return node.kind === 'item' ? null : tableOfLines(reading, node, around);
}

/** A table of ratings that could be nothing else: of two communities at least, with a number from 1 to 5. */
function looksRated({ rows }: Table, dialect: Dialect): boolean {
  const cells = rows.flatMap((row) => row.cells.map(({ text }) => text));
  if (!cells.some((cell) => /^[1-5](?:[ ,;]+[1-5])*$/.test(cell)) || !isOfRatings(rows, dialect))
    return false;
  return new Set(cells.flatMap((cell) => rowNamed(cell, dialect)?.id ?? [])).size > 1;
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
