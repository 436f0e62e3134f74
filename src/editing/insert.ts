import { withoutEnd } from '../text/ends.js';
import type { InsertionPlace } from '../templates/insertions.js';
import type { CommunityId } from '../model/communities.js';
import { idOf } from '../model/dialect.js';
import type { DirectiveId } from '../model/directives.js';
import { isBlank } from '../model/blanks.js';
import type { ListItem } from '../syntax/tree.js';
import { containersAt as containerNodesAt } from '../syntax/walk.js';
import { withTabStops } from '../templates/tabStops.js';
import type { Span, TextEdit } from '../text/span.js';
import type { DirectiveUse, Reading } from '../analysis/read/reading.js';
import { endOfLine, withLineBreaksOf } from '../text/lines.js';

/** Why a block does not fit where the cursor is. */
type Misfit =
  'insideContainer' | 'outsideEfforts' | 'outsideEffort' | 'outsideImprovements' | 'insideUnclosed';

export type Insertion =
  | {
      readonly fits: true;
      readonly edits: readonly [TextEdit];
      /** The text of that edit in VS Code's snippet syntax: its blanks are tab stops. */
      readonly snippet: string;
    }
  | {
      readonly fits: false;
      readonly why: Misfit;
      /** The container in question, as it is called in the file; "" when there is none. */
      readonly container: string;
      /** Where it would fit; null when there is no such place in the file yet. */
      readonly elsewhere: number | null;
    };

/**
 * Works out how a block of Markdown goes into a workshop file at an offset: with blank lines around it, fences
 * of the right length and list items at the right depth, and never inside another directive's syntax.
 *
 * @param body the block, with the line ends of Unix
 * @param community the one that a point is about
 */
export function insertAt(
  reading: Reading,
  offset: number,
  body: string,
  place: InsertionPlace,
  community: CommunityId | null = null,
): Insertion {
  const around = containersAt(reading, offset);
  const unclosed = around.find(({ closed }) => !closed);
  if (unclosed) return misfit('insideUnclosed', unclosed.name, null);
  switch (place) {
    case 'top':
      return insertOnTop(reading, offset, body, around);
    case 'efforts':
    case 'supports':
      return insertItem(reading, offset, body, place, around);
    case 'improvements':
      return insertPoint(reading, offset, body, around, community);
  }
}

function misfit(why: Misfit, container: string, elsewhere: number | null): Insertion {
  return { fits: false, why, container, elsewhere };
}

/** The containers around an offset, from the outermost in. */
function containersAt({ directives }: Reading, offset: number): DirectiveUse[] {
  return directives.filter(
    ({ form, span, closed }) => form === 'container' && span.start < offset && (offset < span.end || !closed),
  );
}

function insertOnTop(
  reading: Reading,
  offset: number,
  body: string,
  [outermost]: readonly DirectiveUse[],
): Insertion {
  if (outermost) return misfit('insideContainer', outermost.name, outermost.span.end);
  const at = Math.max(offset, reading.frontMatter.bodyStart);
  return blockAt(reading, behindBlock(reading, at), body);
}

/** Behind the block that an offset stands in; before it when the offset is where it begins. */
function behindBlock({ syntax }: Reading, offset: number): number {
  return syntax.blocks.find(({ span }) => span.start < offset && offset <= span.end)?.span.end ?? offset;
}

/** The end of the content of the last container of a kind; null when there is none. */
function lastPlaceIn({ directives, text }: Reading, id: DirectiveId): number | null {
  const last = directives.filter((use) => use.id === id && use.closed).at(-1);
  return last ? lastLineIn(text, last) : null;
}

/** Where the line ends that stands above a container's closing fence. */
function lastLineIn(text: string, { span }: DirectiveUse): number {
  return text.slice(0, span.end).trimEnd().lastIndexOf('\n');
}

function insertItem(
  reading: Reading,
  offset: number,
  body: string,
  place: 'efforts' | 'supports',
  around: readonly DirectiveUse[],
): Insertion {
  const container = around.find(({ id }) => id === 'efforts');
  if (!container) {
    const elsewhere = lastPlaceIn(reading, 'efforts');
    return misfit(place === 'efforts' ? 'outsideEfforts' : 'outsideEffort', '', elsewhere);
  }
  const { text } = reading;
  const contentEnd = lastLineIn(text, container);
  const at = itemEnd(text, Math.max(offset, container.head.end), contentEnd, place === 'supports');
  const before = text.slice(container.head.end, at).trim();
  if (place === 'supports' && !/^- /m.test(before)) return misfit('outsideEffort', container.name, null);
  const indent = place === 'supports' ? '  ' : '';
  const lines = body.replace(/^(?=.)/gm, indent);
  if (before === '') return blockAt(reading, at, lines);
  // An item goes right below the item before it.
  return edit(reading, { start: at, end: at }, `\n${lines}`);
}

/**
 * A point in what could work better, of the community around the cursor; a list to tick of its own, where there is no
 * such place in the file.
 */
function insertPoint(
  reading: Reading,
  offset: number,
  body: string,
  around: readonly DirectiveUse[],
  community: CommunityId | null,
): Insertion {
  const places = reading.directives.filter(({ id, closed }) => id === 'improvements' && closed);
  const own = places.find((use) => use.parent !== null && around.includes(use.parent));
  const { text } = reading;
  if (!own) {
    const other = places.find(({ parent }) => community !== null && aboutOf(reading, parent) === community);
    if (!other) return insertOnTop(reading, offset, body, around);
    return misfit('outsideImprovements', other.name, lastLineIn(text, other));
  }
  const point = body.replace(/^- \[ \] /gm, '- ');
  const items = itemsIn(reading, own);
  // The blank that waits for the first point gives way to it.
  const blank = items.find(({ words }) => isBlank(text.slice(words.start, words.end)));
  if (blank) return edit(reading, blank.span, point);
  const before = items.find(({ span }) => span.start <= offset && offset <= span.end) ?? items.at(-1);
  if (!before) return blockAt(reading, lastLineIn(text, own), point);
  const at = withoutEnd(text.slice(0, before.span.end), ' \t\r\n').length;
  return edit(reading, { start: at, end: at }, `\n${point}`);
}

/** The items of the lists that stand in a container directly. */
function itemsIn({ syntax }: Reading, { span }: DirectiveUse): ListItem[] {
  const container = containerNodesAt(syntax, span.start).find((found) => found.span.start === span.start);
  return (container?.children ?? []).flatMap((block) => (block.kind === 'list' ? block.children : []));
}

/** The community that a container of a file is about. */
function aboutOf({ dialect }: Reading, use: DirectiveUse | null): CommunityId | null {
  const type = use?.attributes.find(({ id }) => id === 'type')?.value;
  return type === undefined ? null : idOf(dialect.communities, type);
}

/**
 * The end of the line behind which a new item goes: the last line of the item at the offset with all that is
 * nested in it, or the last written line before `end`.
 */
function itemEnd(text: string, offset: number, end: number, nested: boolean): number {
  let at = endOfLine(text, Math.min(offset, end));
  for (let next = at; next < end;) {
    const following = endOfLine(text, next + 1);
    const line = text.slice(next + 1, following);
    if (/^\S/.test(line) || (nested && line.trim() === '')) break;
    if (line.trim() !== '') at = following;
    next = following;
  }
  return text.slice(0, Math.min(at, end)).trimEnd().length;
}

/** A block with a blank line before and behind it. */
function blockAt(reading: Reading, at: number, body: string): Insertion {
  const { text } = reading;
  const above = text.slice(0, at);
  const before = above.slice(withoutEnd(above, ' \t\r\n').length).split('\n').length - 1;
  const behind = /^(?:[ \t]*\r?\n)*/.exec(text.slice(at))![0].split('\n').length - 1;
  const atStart = text.slice(0, at).trim() === '';
  const atEnd = text.slice(at).trim() === '';
  const lead = atStart ? '' : '\n'.repeat(Math.max(0, 2 - before));
  const trail = '\n'.repeat(Math.max(0, (atEnd ? 1 : 2) - behind));
  return edit(reading, { start: at, end: at }, lead + body + trail);
}

function edit({ text, dialect }: Reading, span: Span, inserted: string): Insertion {
  const written = withLineBreaksOf(text, inserted);
  return { fits: true, edits: [{ span, text: written }], snippet: withTabStops(written, dialect) };
}
