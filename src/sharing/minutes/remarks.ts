import type { Table } from '../../syntax/tree.js';
import { cell, type Block } from '../document.js';
import { plainOf } from '../words.js';
import { isQuestion } from './unreadRatings.js';
import { slice, told, type Writer } from './writer.js';

/** Whether a table has a column of ratings. */
export function hasRatings({ rows: [head] }: Table): boolean {
  return head !== undefined && head.cells.some(({ text }) => isQuestion(text));
}

/**
 * What else the group wrote into a rating table: columns of its own, a row for each community. A column with a number in
 * it may be what one person gave, and is not told.
 */
export function remarksIn(writer: Writer, { rows: [head, ...body] }: Table): Block[] {
  if (!head) return [];
  const columns = head.cells.flatMap(({ text: name }, index) => {
    const texts = body.map(({ cells }) => cells[index]?.text ?? '');
    const isTold =
      texts.some((text) => /\p{L}/u.test(text)) && texts.every((text) => !/^[\d\s.,;/–-]+$/.test(text));
    return index > 0 && !isQuestion(name) && isTold ? [index] : [];
  });
  if (columns.length === 0) return [];
  const first = head.cells[0]!;
  const words = (text: string) => told(writer, text) ?? '';
  return [
    {
      type: 'table',
      caption: '',
      columns: [
        { head: words(slice(writer.text, first.content)), share: 25 },
        ...columns.map((index) => ({ head: words(head.cells[index]!.text), share: 75 / columns.length })),
      ],
      rows: body.map(({ cells }) => [
        cell(plainOf(words(cells[0]?.text ?? ''))),
        ...columns.map((index) => ({ lines: [words(cells[index]?.text ?? '')] })),
      ]),
    },
  ];
}
