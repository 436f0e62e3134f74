/** Writes words into a heading, and into the first line of an item. */
import { blankSign } from '../../model/blanks.js';
import type { Field } from '../../protocol/page.js';
import type { Heading, ListItem, WorkshopSyntax } from '../../syntax/tree.js';
import { pathAt } from '../../syntax/walk.js';
import { readWords, writtenHeading, writtenWithin, writtenWords } from '../../syntax/words.js';
import { narrowedEdit } from '../../text/edits.js';
import type { TextEdit } from '../../text/span.js';
import { wordsRead } from '../wording.js';
import { itemAt, type Editing, type Found } from './editing.js';
import { editOf, rewritten, type Rewritten } from './elsewhere.js';

/** The edit after which the field says `to`; null when there is none that leaves all else as it is. */
export function writeWords(editing: Editing, { field, part }: Found, to: string): TextEdit | null {
  const { text, analysis } = editing;
  const { syntax } = analysis.reading;
  const item = part.kind === 'item' ? itemAt(editing, part) : null;
  const start = field.at.start;
  // Behind a bullet and before a mark there has to be a blank.
  const before = /\S/.test(text[start - 1] ?? ' ') ? ' ' : '';
  const behind =
    item?.mark && field.at.start === field.at.end && field.at.end === item.mark.span.start ? ' ' : '';
  for (const change of changesTo(text, field, to)) {
    const wide: Rewritten = {
      region: change.span,
      words: before + change.text + behind,
      inside: 'words',
      item: item?.brokenMark ? item.span.start : null,
    };
    const after = rewritten(syntax, wide);
    if (after && reads(after, item ? 'item' : 'heading', part.at.start, to)) return editOf(wide);
  }
  return null;
}

/** Ways to write the words, the smallest first. */
function* changesTo(text: string, { name, at, value }: Field, to: string): Generator<TextEdit> {
  const isHeading = name === 'heading';
  const source = text.slice(at.start, at.end);
  const { value: words, starts } = readWords(source);
  if (value !== '' && to !== '' && words === value) {
    const { span, text: put } = narrowedEdit(0, value, to);
    const region = { start: at.start + starts[span.start]!, end: at.start + starts[span.end]! };
    yield { span: region, text: writtenWithin(put) };
  }
  if (to === '') yield { span: at, text: blankSign };
  else {
    yield { span: at, text: isHeading ? writtenHeading(to) : writtenWithin(to) };
    yield { span: at, text: writtenWords(to) };
  }
}

function reads(
  { text, blocks }: WorkshopSyntax,
  kind: 'item' | 'heading',
  start: number,
  to: string,
): boolean {
  const node = pathAt({ blocks }, start).findLast(
    (one): one is ListItem | Heading => one.kind === kind && one.span.start === start,
  );
  if (!node) return false;
  if (node.kind === 'item' && (node.brokenMark || node.children[0]?.kind !== 'paragraph')) return false;
  const { start: from, end } = node.kind === 'item' ? node.words : node.content;
  return wordsRead(text.slice(from, end)) === to;
}
