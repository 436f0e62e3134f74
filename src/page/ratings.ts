/** The rating table as four rows of two cells. */
import { communityIds, type CommunityId } from '../model/communities.js';
import { idOf } from '../model/dialect.js';
import type { RatingsBlock, RatingsRow } from '../protocol/page.js';
import type { Question } from '../protocol/room.js';
import type { Table, TableCell, TableRow } from '../syntax/tree.js';
import { content } from '../texts/content/index.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { fieldOf, type Making } from './making.js';
import { wordsRead } from './wording.js';

/** What the first table in the container for the ratings is on the page. */
export function ratingsBlock(making: Making, { span, rows: all }: Table): RatingsBlock {
  const { analysis } = making;
  const { labels } = overviewTexts[analysis.language];
  const { columns, rows: rowWords } = analysis.reading.dialect;
  const [head, ...body] = all;
  const ids = (head?.cells ?? []).map(({ text }) => idOf(columns, text));
  const known = new Map<CommunityId, TableRow>();
  const unknown: TableRow[] = [];
  for (const row of body) {
    const id = idOf(rowWords, row.cells[ids.indexOf('community')]?.text ?? '');
    if (id && !known.has(id)) known.set(id, row);
    else unknown.push(row);
  }
  const order = [...known.keys(), ...communityIds.filter((id) => !known.has(id))];
  const others = [
    ...[...known.values()].map((row) => row.cells.filter((_, index) => !ids[index])),
    ...unknown.map(({ cells }) => cells),
  ];
  return {
    kind: 'ratings',
    key: '',
    at: span,
    notes: making.notesIn(span),
    columns: { now: labels.now, wanted: labels.wanted },
    rows: order.map((id) => rowOf(making, id, known.get(id), ids)),
    others: others.flatMap((cells) =>
      cells
        .filter(({ text }) => text !== '')
        .map((cell) => ({ head: headOf(all, cell), text: wordsRead(cell.text) })),
    ),
  };
}

function headOf([head, ...body]: readonly TableRow[], cell: TableCell): string {
  const row = body.find(({ cells }) => cells.includes(cell));
  return wordsRead(head?.cells[row?.cells.indexOf(cell) ?? -1]?.text ?? '');
}

function rowOf(
  making: Making,
  community: CommunityId,
  row: TableRow | undefined,
  columns: readonly (string | null)[],
): RatingsRow {
  const label = content[making.analysis.language].communities[community].name;
  const cell = (question: Question) =>
    cellOf(making, community, question, row?.cells[columns.indexOf(question)]);
  return { community, label, cells: { now: cell('now'), wanted: cell('wanted') } };
}

function cellOf(
  { text, texts, analysis }: Making,
  community: CommunityId,
  question: Question,
  cell: TableCell | undefined,
): RatingsRow['cells'][Question] {
  const { language, workshop } = analysis;
  const { name } = content[language].communities[community];
  const { labels } = overviewTexts[language];
  const ratings = workshop.ratings.find((rating) => rating.community === community)?.[question] ?? [];
  const [, placeholder] = texts.fields.rating;
  const label = `${name}: ${labels[question]}`;
  if (!cell) return { field: null, ratings };
  const { start, end } = cell.content;
  const field = fieldOf('rating', 'ratings', cell.content, wordsRead(text.slice(start, end)), [
    label,
    placeholder,
  ]);
  return { field: { ...field, key: `${community}-${question}` }, ratings };
}
