import { writeAttribute } from '../../syntax/attributes.js';
import type { Table } from '../../syntax/tree.js';
import { lineAt, lineBreakOf } from '../../text/lines.js';
import type { Reading } from '../read/reading.js';
import { planAttributeOf, planAttributes, planValue } from './planWords.js';

/**
 * The rows of a table as items: the first cell is what each says, and in a plan of actions the columns that a mark has
 * room for become its mark. All else follows in words, so that nothing is lost.
 *
 * @returns null where something stands around its rows
 */
export function tableAsItems({ text, dialect }: Reading, table: Table, isOfEfforts: boolean): string | null {
  const { start } = lineAt(text, table.span.start);
  if (text.slice(start, table.span.start).trim() !== '') return null;
  const [head, ...rows] = withoutNumbers(table.rows.map(({ cells }) => cells.map(({ text }) => text.trim())));
  const kinds = (head ?? []).map((name) => (isOfEfforts ? planAttributeOf(name) : null));
  const items = rows.flatMap((row) => {
    const [words = '', ...more] = row;
    const rest = more.flatMap((value, index) => {
      const isMark = kinds[index + 1] !== null && kinds.indexOf(kinds[index + 1]!) === index + 1;
      return value === '' || isMark ? [] : [`; ${head?.[index + 1] ? `${head[index + 1]!}: ` : ''}${value}`];
    });
    const values = planAttributes.flatMap((id) => {
      const at = kinds.indexOf(id);
      const value = at > 0 ? (row[at] ?? '').replace(/^[-–—]+$/, '') : '';
      return value === ''
        ? []
        : [`${dialect.attributes[id]}=${writeAttribute(planValue(dialect, id, value))}`];
    });
    if (words === '' && rest.length === 0 && values.length === 0) return [];
    const name = dialect.directives.effort;
    return [`- ${words}${rest.join('')}${values.length > 0 ? ` :${name}{${values.join(' ')}}` : ''}`];
  });
  return items.join(lineBreakOf(text));
}

/** Whether a table says who does what by when: hardly anything else does. */
export function isPlan({ rows: [head] }: Table): boolean {
  const kinds = (head?.cells ?? []).map(({ text }) => planAttributeOf(text.trim()));
  return kinds.includes('responsible') && kinds.includes('due');
}

/** Rows without a first column that only counts them: items are in an order too. */
function withoutNumbers(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const areCounted = rows.every(
    ([first = ''], index) => index === 0 || first.replace(/\.$/, '') === String(index),
  );
  return areCounted && rows.length > 1 ? rows.map((row) => row.slice(1)) : rows;
}
