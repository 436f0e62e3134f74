import { withoutEnd } from '../text/ends.js';
import type { InsertionPlace } from '../templates/insertions.js';
import type { DirectiveId } from '../model/directives.js';
import type { TextEdit } from '../text/span.js';
import type { DirectiveUse, Reading } from '../analysis/read/reading.js';
import { blankSign } from '../model/blanks.js';
import { endOfLine, withLineBreaksOf } from '../text/lines.js';

/** Why a block does not fit where the cursor is. */
type Misfit = 'insideContainer' | 'outsideEfforts' | 'outsideEffort' | 'insideUnclosed';

export type Insertion =
  | {
      readonly fits: true;
      readonly edits: readonly TextEdit[];
      /** Where to put the cursor: the first blank of what was inserted, counted in the text as it will be. */
      readonly select: { readonly start: number; readonly end: number };
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
 */
export function insertAt(reading: Reading, offset: number, body: string, place: InsertionPlace): Insertion {
  const around = containersAt(reading, offset);
  const unclosed = around.find(({ closed }) => !closed);
  if (unclosed) return misfit('insideUnclosed', unclosed.name, null);
  switch (place) {
    case 'top':
      return insertOnTop(reading, offset, body, around);
    case 'efforts':
    case 'supports':
      return insertItem(reading, offset, body, place, around);
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
  return blockAt(reading.text, behindBlock(reading, at), body);
}

/** Behind the block that an offset stands in; before it when the offset is where it begins. */
function behindBlock({ syntax }: Reading, offset: number): number {
  return syntax.blocks.find(({ span }) => span.start < offset && offset <= span.end)?.span.end ?? offset;
}

/** The end of the content of the last container of a kind; null when there is none. */
function lastPlaceIn({ directives, text }: Reading, id: DirectiveId): number | null {
  const last = directives.filter((use) => use.id === id && use.closed).at(-1);
  return last ? text.slice(0, last.span.end).trimEnd().lastIndexOf('\n') : null;
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
  const contentEnd = text.slice(0, container.span.end).trimEnd().lastIndexOf('\n');
  const at = itemEnd(text, Math.max(offset, container.head.end), contentEnd, place === 'supports');
  const before = text.slice(container.head.end, at).trim();
  if (place === 'supports' && !/^- /m.test(before)) return misfit('outsideEffort', container.name, null);
  const indent = place === 'supports' ? '  ' : '';
  const lines = body.replace(/^(?=.)/gm, indent);
  if (before === '') return blockAt(text, at, lines);
  // An item goes right below the item before it.
  return edit(text, at, `\n${lines}`, indent.length + 1);
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
function blockAt(text: string, at: number, body: string): Insertion {
  const above = text.slice(0, at);
  const before = above.slice(withoutEnd(above, ' \t\r\n').length).split('\n').length - 1;
  const behind = /^(?:[ \t]*\r?\n)*/.exec(text.slice(at))![0].split('\n').length - 1;
  const atStart = text.slice(0, at).trim() === '';
  const atEnd = text.slice(at).trim() === '';
  const lead = atStart ? '' : '\n'.repeat(Math.max(0, 2 - before));
  const trail = '\n'.repeat(Math.max(0, (atEnd ? 1 : 2) - behind));
  return edit(text, at, lead + body + trail, lead.length);
}

function edit(text: string, at: number, inserted: string, bodyStart: number): Insertion {
  const written = withLineBreaksOf(text, inserted);
  const blank = written.indexOf(blankSign);
  const start = at + (blank === -1 ? bodyStart : blank);
  const select = { start, end: blank === -1 ? start : start + blankSign.length };
  return { fits: true, edits: [{ span: { start: at, end: at }, text: written }], select };
}
