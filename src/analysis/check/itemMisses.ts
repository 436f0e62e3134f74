/** Inline directives of ours that are not read: written wrongly in a list of ours, or standing where none is read. */
import { directiveShapes, type DirectiveId } from '../../model/directives.js';
import type { Span } from '../../text/span.js';
import { readHead } from '../../syntax/head.js';
import { itemLookalikesOf, readLookalike } from '../../syntax/itemLookalikes.js';
import { ownListsOf } from '../../syntax/ownLists.js';
import { withoutEnd } from '../../text/ends.js';
import { literalsIn } from '../../syntax/verbatim.js';
import type { DirectiveUse, Reading } from '../read/reading.js';
import { lineFinder } from '../../text/lines.js';
import { ofLast } from '../../text/ofLast.js';
import { missedDirectives } from './missed.js';

export interface ItemMiss {
  /** From its colons to where it, or the line, ends. */
  readonly span: Span;
  readonly id: DirectiveId;
  /** How it should be written; null when it is written well but stands where it is not read. */
  readonly meant: string | null;
  /** Whether nothing is lost and it can be read when it is written so. */
  readonly sure: boolean;
}

/**
 * Where an inline directive of ours seems to stand that is not read, in the order of the text: from its colons to where
 * its line's words end. What a file means by its other words makes no difference, nor does their language.
 */
export function unreadItems({ text, directives, excess, syntax }: Reading): (Span & { id: DirectiveId })[] {
  if (excess) return [];
  const read = new Set(directives.flatMap(({ form, span }) => (form === 'text' ? [span.start] : [])));
  const leftOver = itemLookalikesOf(syntax).filter(({ at }) => !read.has(at));
  if (leftOver.length === 0) return [];
  const isLiteral = literalsIn(syntax);
  const lineOf = lineFinder(text);
  return leftOver
    .filter(({ at }) => !isLiteral(at, lineOf(at)))
    .map(({ at, id }) => ({ id, start: at, end: at + text.slice(at, lineOf(at).end).trimEnd().length }));
}

/** The item directives of a reading that are nearly right, or right and of no effect; one on a line. */
export const itemMisses = /* @__PURE__ */ ofLast((reading: Reading): readonly ItemMiss[] => {
  const { text, directives, malformed } = reading;
  const leftOver = unreadItems(reading);
  const coded = codedMarks(reading);
  if (leftOver.length === 0) return coded;
  // A line of which something is told already, or which could be read to its end.
  const lineOf = lineFinder(text);
  const told = new Set(malformed.map(({ span }) => lineOf(span.start).start));
  for (const { form, span } of directives) if (form === 'text') told.add(lineOf(span.end).start);
  const missed = missedDirectives(reading);
  const found: ItemMiss[] = [];
  for (const { id, ...span } of leftOver) {
    const line = lineOf(span.start);
    if (told.has(line.start)) continue;
    told.add(line.start);
    const miss = missOf(reading, span, line, id);
    if (!miss) continue;
    // It is read again as soon as the line that opens its container is mended.
    const { inside } = directiveShapes[id];
    if (miss.meant === null && missed.some((one) => one.id === inside && one.at < span.start)) continue;
    found.push(miss);
  }
  return [...found, ...coded].sort((a, b) => a.span.start - b.span.start);
});

/** Marks that end an item and stand in backticks, as they do where they are explained. */
function codedMarks({ text, dialect, syntax, excess }: Reading): ItemMiss[] {
  if (excess) return [];
  return ownListsOf(syntax).flatMap(({ items }) =>
    items.flatMap(({ item: { mark, brokenMark, words } }) => {
      if (mark || brokenMark || text[words.end - 1] !== '`') return [];
      const code = withoutEnd(text.slice(words.start, words.end), '`');
      const opens = code.lastIndexOf('`') + 1;
      const before = withoutEnd(code.slice(0, opens), '`');
      const directive = code.slice(opens).trim();
      const head = opens > 0 ? readHead(directive, 0, directive.length, 'text', dialect) : null;
      if (!head || head.id === null || head.label || !head.braces || head.span.end < directive.length)
        return [];
      const meant = /\S$/.test(before) ? ` ${directive}` : directive;
      return [
        { span: { start: words.start + before.length, end: words.end }, id: head.id, meant, sure: true },
      ];
    }),
  );
}

function missOf(
  { text, directives, dialect }: Reading,
  span: Span,
  line: Span,
  id: DirectiveId,
): ItemMiss | null {
  const { inItem, apart, wellFormed, label, attributes, behind } = readLookalike(text, span.start, line);
  const container = innermost(directives, span.start);
  const isOurs = inItem && container !== null && container.id !== null && container.id !== 'facilitator';
  // What stands below a blank in a list of ours waits for that to be filled in.
  if (isOurs && wellFormed && apart) return null;
  if (!isOurs) return { span, id, meant: null, sure: false };
  const directive = `:${dialect.directives[id]}{${attributes}}`;
  return {
    span,
    id,
    meant: apart ? directive : ` ${directive}`,
    sure: label === '' && behind === '' && readHead(directive, 0, directive.length, 'text', dialect) !== null,
  };
}

/** The innermost container around an offset. */
function innermost(directives: readonly DirectiveUse[], at: number): DirectiveUse | null {
  return (
    directives.findLast(({ form, span }) => form === 'container' && span.start <= at && at < span.end) ?? null
  );
}
