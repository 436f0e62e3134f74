import type { Disclosed } from '../../disclosure/disclose.js';
import { effortState, type EffortState } from '../../analysis/balance/balance.js';
import { isLatest } from '../../analysis/balance/latest.js';
import { isOverdue } from '../../analysis/balance/overdue.js';
import type { Effort } from '../../model/workshop.js';
import type { Block as Node, ListItem } from '../../syntax/tree.js';
import { walk } from '../../syntax/walk.js';
import { ofLast } from '../../text/ofLast.js';
import { formatDate } from '../../texts/numbersAndDates.js';
import { cell, type Block, type Table } from '../document.js';
import { communityName, stateText } from '../effortRows.js';
import type { Source, StatedEffort } from '../source.js';
import { plainOf, runsOf, visible, type Words } from '../words.js';
import { flatLines } from './flatLines.js';
import { named, part, written, type Piece } from './pieces.js';
import { below, eachChild, listOf, piecesOf, sourceOfItem, told, type Writer } from './writer.js';

/** An action as it stands in the file: with its words as they are marked, and what is noted below them. */
interface WrittenEffort {
  readonly effort: Omit<StatedEffort, 'id'>;
  /** Whether no later one of the file is in the same words. */
  readonly isLatest: boolean;
  readonly lines: readonly Words[];
}

/** Lists of actions as tables, in the order of the file, whatever was decided about each. */
export function effortPieces(writer: Writer, children: readonly Node[]): Piece[] {
  const { source } = writer;
  const pieces = eachChild(writer, children, 'list', (node) => {
    const efforts = node.children.map((item) => effortOf(writer, item));
    const rest = node.children.filter((_, index) => efforts[index] === null);
    const known = efforts.filter((effort) => effort !== null);
    const table = known.length > 0 ? [effortTable(source, known)] : [];
    return [
      ...part(source.texts.minutes.efforts, table),
      ...written(...listOf(writer, { ...node, children: rest })),
    ];
  });
  return named(source.texts.minutes.efforts, pieces);
}

/** What the group asks others for, each with room for the answer; of the same words in two places the last counts. */
export function raisedBlocks(writer: Writer): Block[] {
  const { texts, language } = writer.source;
  const words = texts.minutes.raisedTable;
  const all = effortsOf(writer);
  const raised = all.filter(({ effort, isLatest: isLast }) => isLast && effort.state === 'raise');
  if (raised.length === 0) return [];
  return [
    {
      type: 'table',
      caption: words.caption,
      columns: [
        { head: words.what, share: 36 },
        { head: texts.efforts.responsible, share: 16 },
        { head: words.by, share: 16 },
        { head: words.answer, share: 32 },
      ],
      rows: raised.map(({ effort, lines }) => [
        { lines },
        cell(effort.responsible && visible(effort.responsible)),
        cell(effort.due && formatDate(effort.due, language)),
        cell(),
      ]),
    },
  ];
}

/** How many actions of a file are in a state, each counted once. */
export function countIn({ balance }: Source, wanted: (effort: StatedEffort) => boolean): number {
  const counts = isLatest(balance.efforts);
  return balance.efforts.filter((effort, index) => counts(index) && wanted(effort)).length;
}

export function isIn(...states: readonly EffortState[]): (effort: StatedEffort) => boolean {
  return ({ state }) => states.includes(state);
}

function effortsOf(writer: Writer): WrittenEffort[] {
  return walk(writer.source.disclosed.reading.syntax.blocks).flatMap((node) =>
    node.kind === 'item' ? (effortOf(writer, node) ?? []) : [],
  );
}

/** Which action begins where, looked up once for all items of a file. */
const effortsByPlace = /* @__PURE__ */ ofLast(
  ({ workshop, spans }: Disclosed): ReadonlyMap<number | undefined, number> =>
    new Map(workshop.efforts.map((_, at) => [spans.get(`/efforts/${String(at)}/text`)?.start, at])),
);

const latestIn = /* @__PURE__ */ ofLast(({ workshop }: Disclosed) => isLatest(workshop.efforts));

/** The action that an item is; null where it is none, or nothing is written in it. */
function effortOf(writer: Writer, item: ListItem): WrittenEffort | null {
  const { disclosed } = writer.source;
  const index = effortsByPlace(disclosed).get(item.words.start) ?? -1;
  const effort = disclosed.workshop.efforts[index];
  if (!effort) return null;
  const words = told(writer, sourceOfItem(writer, item, item.mark?.head.id === 'effort'));
  if (words === null) return null;
  const stated = { ...effort, text: plainOf(words), state: effortState(effort) };
  const counts = latestIn(disclosed);
  return {
    effort: stated,
    isLatest: counts(index),
    lines: [words, ...linesBelow(writer, item, effort, index)],
  };
}

/** What supports an action, and what else stands below it, a line each. */
function linesBelow(writer: Writer, item: ListItem, effort: Effort, index: number): Words[] {
  const { spans } = writer.source.disclosed;
  const supports = new Map(
    effort.supports.map((support, at) => [
      spans.get(`/efforts/${String(index)}/supports/${String(at)}/text`)?.start,
      support,
    ]),
  );
  const [first, ...rest] = item.children;
  const children = first?.kind === 'paragraph' ? rest : item.children;
  return children.flatMap((child) => {
    if (child.kind !== 'list') return flatLines(blocksOf(writer, child));
    return child.children.flatMap((inner) => {
      const support = supports.get(inner.words.start);
      if (!support) return flatLines(listOf(writer, { ...child, children: [inner] }));
      const { support: lead, supportKinds } = writer.source.texts.efforts;
      const words = told(writer, sourceOfItem(writer, inner, true));
      const line = words === null ? [] : [before(lead('', supportKinds[support.kind]), words)];
      return [...line, ...flatLines(below(writer, inner))];
    });
  });
}

function blocksOf(writer: Writer, node: Node): Block[] {
  return piecesOf(writer, [node]).flatMap(({ blocks }) => blocks);
}

function before(lead: string, words: Words): Words {
  return typeof words === 'string' ? lead + words : [{ text: lead }, ...runsOf(words)];
}

function effortTable(source: Source, efforts: readonly WrittenEffort[]): Table {
  const { texts, language, today } = source;
  const words = texts.efforts;
  return {
    type: 'table',
    caption: words.caption,
    columns: [
      { head: words.effort, share: 36 },
      { head: words.community, share: 17 },
      { head: words.responsible, share: 17 },
      { head: words.due, share: 15 },
      { head: words.state, share: 15 },
    ],
    rows: efforts.map(({ effort, isLatest: isLast, lines }) => [
      { lines },
      cell(effort.community && communityName(source, effort)),
      cell(effort.responsible && visible(effort.responsible)),
      cell(effort.due && formatDate(effort.due, language)),
      cell(
        stateText(source, effort),
        today !== null && isLast && isOverdue(effort, today) && texts.minutes.overdue,
      ),
    ]),
  };
}
