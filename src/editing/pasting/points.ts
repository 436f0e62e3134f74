import { blankSign, isBlank } from '../../model/blanks.js';
import type { WorkshopSyntax } from '../../syntax/tree.js';
import { containersAt, pathAt } from '../../syntax/walk.js';
import { writtenWithin, writtenWords } from '../../syntax/words.js';
import { lineAt, lineBreakOf, nextLine } from '../../text/lines.js';
import type { Span, TextEdit } from '../../text/span.js';
import { effortItem, list } from '../../templates/sections.js';
import { emptyMark, endOfItem, gapIn, lineStart } from '../listLines.js';
import { hasBullets, pastedLines } from '../pasted.js';
import { hasBox, isLoneBox, lineAtCaret, type CaretLine } from '../typing/lineAtCaret.js';

/**
 * Several lines as so many points: in a line of a list the first goes on with it, the others are lines like it; on an
 * empty line they are a list of their own, where points are read or where they had bullets.
 */
export function pastePoints(syntax: WorkshopSyntax, span: Span, pasted: string): TextEdit | null {
  const lines = pastedLines(pasted);
  if (lines.length < 2) return null;
  return inList(syntax, span, lines) ?? asList(syntax, span, lines, hasBullets(pasted));
}

function inList(syntax: WorkshopSyntax, span: Span, lines: readonly string[]): TextEdit | null {
  const { text, dialect } = syntax;
  const line = lineAtCaret(syntax, span.start);
  const place = line && placeIn(text, line, span);
  if (!place) return null;
  const { node, list: around, role, prefix } = line;
  const end = Math.max(endOfItem(text, node), place.end);
  const mark = emptyMark(dialect.language, role, text, node);
  const more = lines.slice(1).map((words, index) => {
    const start = lineStart(text, line, hasBox(line), index + 1);
    const tail = index === lines.length - 2 ? place.tail : '';
    return gapIn(text, around, prefix) + prefix + start + writtenWords(words) + tail + mark;
  });
  const first = place.isNew ? ` ${writtenWords(lines[0]!)}${node.mark ? ' ' : ''}` : writtenWithin(lines[0]!);
  return {
    span: { start: place.start, end },
    text: first + text.slice(place.end, end) + more.join(''),
  };
}

/** What the first line takes the place of, and the words that then stand behind the last one. */
interface Place extends Span {
  readonly tail: string;
  readonly isNew: boolean;
}

function placeIn(text: string, { node }: CaretLine, { start, end }: Span): Place | null {
  const { words, mark, box, marker, brokenMark } = node;
  const said = text.slice(words.start, words.end);
  const isLone = isLoneBox(said);
  if (!brokenMark && (said === '' || isBlank(said) || isLone)) {
    const from = isLone ? words.end : (box?.span.end ?? marker.end);
    const to = mark?.span.start ?? lineAt(text, from).end;
    return end <= Math.max(to, start) ? { start: from, end: to, tail: '', isNew: true } : null;
  }
  if (start < words.start || end > words.end) return null;
  return { start, end: words.end, tail: text.slice(end, words.end), isNew: false };
}

/** What reads a list. */
const readsLists: ReadonlySet<string | null> = new Set([
  'strengths',
  'gains',
  'improvements',
  'efforts',
  'facilitator',
]);

function asList(
  syntax: WorkshopSyntax,
  span: Span,
  lines: readonly string[],
  hadBullets: boolean,
): TextEdit | null {
  const { text, bodyStart, dialect } = syntax;
  const line = lineAt(text, span.start);
  const isRoom =
    text.slice(line.start, span.start).trim() === '' && text.slice(span.end, line.end).trim() === '';
  if (span.start < bodyStart || span.end > line.end || !isRoom) return null;
  const inside = pathAt(syntax, span.start).at(-1);
  if (inside && inside.kind !== 'container') return null;
  const id = containersAt(syntax, span.start).at(-1)?.head.id ?? null;
  if (!hadBullets && !readsLists.has(id)) return null;
  const items = lines.map((words) =>
    id === 'efforts'
      ? effortItem(dialect.language).replace(blankSign, () => writtenWords(words))
      : list([writtenWords(words)]),
  );
  const below = lineAt(text, nextLine(text, line.end));
  const isClose = below.start > line.end && !/^\s*$|^:::/.test(text.slice(below.start, below.end));
  const lineBreak = lineBreakOf(text);
  return { span: line, text: items.join(lineBreak) + (isClose ? lineBreak : '') };
}
