import type { Dialect } from '../../model/dialect.js';
import { readItemEnd } from '../../syntax/marks.js';
import { ownListsOf } from '../../syntax/ownLists.js';
import type { Head, ListItem, WorkshopSyntax } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import { narrowedEdit } from '../../text/edits.js';
import { attributeSpan } from './attributeSpan.js';
import type { HitFix } from './rule.js';

/** A mark of ours in front of the one that is read of its item: to the reader it is words. */
export interface EarlierMark {
  readonly name: string;
  readonly span: Span;
  /** Makes one mark of both, where that is certain. */
  readonly fixes: readonly HitFix[];
}

/** The marks in front of those that are read, in the order of the text, each item's last one first. */
export function* earlierMarks(syntax: WorkshopSyntax): Generator<EarlierMark> {
  const { text, dialect } = syntax;
  for (const { items } of ownListsOf(syntax)) {
    for (const { item } of items) {
      const found = item.mark && markBefore(text, item, dialect);
      if (found) yield found;
    }
  }
}

function markBefore(text: string, { mark, words }: ListItem, dialect: Dialect): EarlierMark | null {
  const end = readItemEnd(text, words, dialect);
  if (end.broken) return { ...end.broken, fixes: [] };
  const earlier = end.mark?.head;
  if (!mark || !earlier || earlier.id === null) return null;
  const { name, span } = earlier;
  const joined = joinedMark(text, earlier, mark.head);
  // Without other words there would be nothing left of the item.
  if (joined === null || end.wordsEnd === words.start) return { name, span, fixes: [] };
  const title = { da: 'Skriv de to mærker som ét', en: 'Write the two marks as one' };
  const edits = [
    { span: { start: end.wordsEnd, end: span.end }, text: '' },
    narrowedEdit(mark.span.start, text.slice(mark.span.start, mark.span.end), joined),
  ];
  return { name, span, fixes: [{ title, edits, safe: true }] };
}

/** Both as one mark; null where they are not of one kind, say two things of the same, or hold more than attributes. */
function joinedMark(text: string, earlier: Head, last: Head): string | null {
  if (earlier.id !== last.id) return null;
  const own = new Map(last.attributes.map(({ name, value }) => [name, value]));
  if (earlier.attributes.some(({ name, value }) => own.has(name) && own.get(name) !== value)) return null;
  const added = earlier.attributes.filter(({ name }) => !own.has(name));
  if (new Set(added.map(({ name }) => name)).size < added.length) return null;
  const isWhole = [earlier, last].every(
    ({ name, span, attributes }) =>
      withoutBlanks(markOf(name, sources(text, attributes))) ===
      withoutBlanks(text.slice(span.start, span.end)),
  );
  if (!isWhole) return null;
  return markOf(last.name, [...sources(text, added), ...sources(text, last.attributes)]);
}

function markOf(name: string, attributes: readonly string[]): string {
  return `:${name}{${attributes.join(' ')}}`;
}

/** The attributes as they are written. */
function sources(text: string, attributes: Head['attributes']): string[] {
  return attributes.map((attribute) => {
    const { start, end } = attributeSpan(text, attribute);
    return text.slice(start, end);
  });
}

/** A mark to be compared with another: without blanks, and without braces in which nothing stands. */
function withoutBlanks(mark: string): string {
  return mark.replace(/\s/g, '').replace('{}', '');
}
