/** The containers of ours in the minutes: points, balance, lists that are ticked, actions. */
import { tellsFew } from '../../analysis/balance/typedFew.js';
import { dialects, idOf } from '../../model/dialect.js';
import type { DirectiveId } from '../../model/directives.js';
import { imbalanceCommunity, type ImbalanceNumber } from '../../model/communities.js';
import type { Block as Node, Container, ListItem } from '../../syntax/tree.js';
import { rowNamed } from '../../syntax/ratingNames.js';
import { headingsOf, walk } from '../../syntax/walk.js';
import { balanceBlocks } from '../balanceBlocks.js';
import { list, type Block, type Item } from '../document.js';
import { runsOf, visible, type Words } from '../words.js';
import { effortPieces } from './efforts.js';
import { answered, deeper, headingPiece, named, part, textOf, written, type Piece } from './pieces.js';
import { hasRatings, remarksIn } from './remarks.js';
import { below, eachChild, piecesOf, slice, sourceOfItem, tableOf, told, type Writer } from './writer.js';

/** The pieces of a container of ours. */
export function partOf(writer: Writer, container: Container): Piece[] {
  const { head, children } = container;
  switch (head.id) {
    case 'community':
      return communityPieces(writer, container);
    case 'strengths':
    case 'gains':
    case 'improvements': {
      const { name } = writer.source.content.tool.pointQuestions[head.id];
      const pieces = answered(piecesOf(writer, children)).filter(({ ours }) => !ours);
      const lead = written({ type: 'paragraph', text: name, lead: true });
      return pieces.length > 0 ? [...lead, ...pieces] : [];
    }
    case 'balance':
      return balancePieces(writer, container);
    case 'imbalances':
    case 'trends':
    case 'frames': {
      const { id } = head;
      const title = writer.source.texts.minutes.ticked[id];
      const pieces = eachChild(writer, children, 'list', (node) =>
        part(title, tickedBlocks(writer, id, node.children)),
      );
      return named(title, pieces);
    }
    case 'efforts':
      return effortPieces(writer, children);
    default:
      return answered(piecesOf(writer, children));
  }
}

/** A section on a community, which has its name above it where the file gives it no heading that says which it is. */
function communityPieces(writer: Writer, { head, children, span }: Container): Piece[] {
  const pieces = answered(piecesOf(writer, children));
  const [first] = pieces;
  const { content, language } = writer.source;
  const type = head.attributes.find(({ id }) => id === 'type')?.value ?? '';
  const id = idOf(dialects[language].communities, type);
  // One that nobody knows is named as it is written, or what stands in it would be told of the community above.
  const name = id ? content.communities[id].name : visible(type);
  if (!first || name === '' || (!id && first.depth !== null)) return pieces;
  const isNamedBy = (words: string): boolean =>
    words.toLowerCase().includes(name.toLowerCase()) ||
    (id !== null && rowNamed(words, dialects[language])?.id === id);
  if (first.depth !== null && isNamedBy(textOf(first))) return pieces;
  const above = headingsOf(writer.source.disclosed.reading.syntax).findLast(
    (heading) => heading.span.end <= span.start,
  );
  if (above && isNamedBy(slice(writer.text, above.content))) return pieces;
  // What stands behind the section under a heading of the third level is no part of it.
  const depth = Math.max(3, first.depth ?? 3);
  const inside = pieces.map((piece) => deeper(piece, depth + 1 - (first.depth ?? depth + 1)));
  return [headingPiece(name, depth, false), ...inside];
}

/**
 * The balance stands where its table does; of a table of ratings, what is no rating is told as well. Lines that tell few
 * ratings are left out: a table that lacks its rule is such lines.
 */
function balancePieces(writer: Writer, container: Container): Piece[] {
  const { source } = writer;
  const isRated = source.balance.communities.some(({ now, wanted }) => now ?? wanted);
  const children = container.children.filter(
    ({ kind, span }) => kind === 'table' || kind === 'container' || !tellsFew(slice(writer.text, span)),
  );
  const pieces = eachChild(writer, children, 'table', (node) => {
    if (!hasRatings(node)) return written(...tableOf(writer, node, true));
    const blocks = isRated && node === firstRatings(writer) ? balanceBlocks(source) : [];
    return [...part(source.texts.minutes.balance, blocks), ...written(...remarksIn(writer, node))];
  });
  return named(source.texts.minutes.balance, pieces);
}

function firstRatings(writer: Writer): Node | undefined {
  for (const node of walk(writer.source.disclosed.reading.syntax.blocks)) {
    if (node.kind !== 'container' || node.head.id !== 'balance') continue;
    const table = node.children.find((child) => child.kind === 'table' && hasRatings(child));
    if (table) return table;
  }
  return undefined;
}

type Ticked = Extract<DirectiveId, 'imbalances' | 'trends' | 'frames'>;

/**
 * A list in which the group ticked what it sees. An open box is no answer, but where something stands below it, or where
 * the group added the item; of the frames it is told what is not ticked, where something is.
 */
function tickedBlocks(writer: Writer, id: Ticked, items: readonly ListItem[]): Block[] {
  const words = writer.source.texts.minutes;
  const all = items.map((item) => ({
    item,
    entry: entryOf(writer, id, item),
    ticked: item.box?.checked === true,
  }));
  const ticked = all.flatMap((one) => (one.ticked ? tickedItem(writer, one.item, one.entry) : []));
  const open = all.filter((one) => !one.ticked);
  if (id === 'frames' && ticked.length > 0)
    return [
      { type: 'paragraph', text: words.present, lead: true },
      ...list(ticked),
      ...(open.length > 0 ? [{ type: 'paragraph', text: words.notTicked, lead: true } as const] : []),
      ...list(open.flatMap(({ item, entry }) => tickedItem(writer, item, entry))),
    ];
  const told = open.filter(
    ({ item, entry }) => below(writer, item).length > 0 || (!entry && isOwn(writer, item)),
  );
  return [
    ...list(ticked),
    ...list(
      told.flatMap(({ item, entry }) => {
        const shown = tickedItem(writer, item, entry);
        // What has neither a mark of ours nor a box is a note, and nobody was to tick it.
        return entry || item.box
          ? shown.map((one) => ({ ...one, text: withNote(one.text, words.notTickedNote) }))
          : shown;
      }),
    ),
    ...(items.some(({ span }) => writer.source.disclosed.exclusion.some(({ start }) => start === span.start))
      ? [{ type: 'paragraph', text: writer.source.content.imbalanceCare, quiet: true } as const]
      : []),
  ];
}

/** What is known of an item: null where its mark could not be read, or it has none. */
interface Entry {
  readonly about: string | null;
}

function entryOf({ source }: Writer, id: Ticked, { words }: ListItem): Entry | null {
  const { workshop, spans } = source.disclosed;
  const index = workshop[id].findIndex(
    (_, at) => spans.get(`/${id}/${String(at)}/text`)?.start === words.start,
  );
  if (index === -1) return null;
  if (id === 'imbalances') {
    const community = imbalanceCommunity[workshop.imbalances[index]!.number as ImbalanceNumber];
    return { about: source.content.communities[community].name };
  }
  const about = id === 'frames' ? source.texts.minutes.frames[workshop.frames[index]!.kind] : null;
  return { about };
}

function tickedItem(writer: Writer, item: ListItem, entry: Entry | null): Item[] {
  const words = told(writer, sourceOfItem(writer, item, entry !== null));
  const blocks = below(writer, item);
  if (words === null && blocks.length === 0) return [];
  return [{ text: entry?.about ? withNote(words ?? '', entry.about) : (words ?? ''), blocks }];
}

/** With a note at the end of the first line: what stands below that is not what the note is about. */
function withNote(words: Words, note: string): Words {
  if (typeof words === 'string') return `${words} (${note})`;
  const runs = runsOf(words);
  const index = runs.findIndex(({ text }) => text.includes('\n'));
  const run = runs[index];
  if (!run) return [...runs, { text: ` (${note})` }];
  const end = run.text.indexOf('\n');
  return [
    ...runs.slice(0, index),
    { ...run, text: run.text.slice(0, end) },
    { text: ` (${note})` },
    { ...run, text: run.text.slice(end) },
    ...runs.slice(index + 1),
  ];
}

/** Whether an item has other words than a template's. */
function isOwn(writer: Writer, item: ListItem): boolean {
  const source = sourceOfItem(writer, item);
  return told(writer, source) !== null && !writer.areOurs('item', source);
}
