/** Writes what stands in the braces of a step, an action, or what supports one. */
import { blankSign } from '../../model/blanks.js';
import type { Dialect } from '../../model/dialect.js';
import type { AttributeId, DirectiveId } from '../../model/directives.js';
import type { FieldName } from '../../protocol/page.js';
import { keptOf } from '../../protocol/pageValues.js';
import { writeAttribute } from '../../syntax/attributes.js';
import type { Head, WorkshopSyntax } from '../../syntax/tree.js';
import { pathAt } from '../../syntax/walk.js';
import { narrowedEdit } from '../../text/edits.js';
import type { Span, TextEdit } from '../../text/span.js';
import { attributeOf } from '../attributes.js';
import { itemAt, type Editing, type Found } from './editing.js';
import { editOf, rewritten } from './elsewhere.js';

type AttributeName = Extract<
  FieldName,
  'stepMinutes' | 'effortCommunity' | 'assessment' | 'responsible' | 'due' | 'support'
>;

const attributes: Readonly<Record<AttributeName, readonly [DirectiveId, AttributeId]>> = {
  stepMinutes: ['step', 'minutes'],
  effortCommunity: ['effort', 'community'],
  assessment: ['effort', 'assessment'],
  responsible: ['effort', 'responsible'],
  due: ['effort', 'due'],
  support: ['support', 'kind'],
};

/** The edit after which the field says `to`; null when there is none that leaves all else as it is. */
export function writeChoice(
  editing: Editing,
  found: Found,
  name: AttributeName,
  to: string,
): TextEdit | null {
  const { analysis, text } = editing;
  const { reading } = analysis;
  const { field, part } = found;
  const [directive, id] = attributes[name];
  const item = part.kind === 'item' ? itemAt(editing, part) : null;
  const head = item ? (item.mark?.head ?? null) : headAt(reading.syntax, field.at);
  const word = wordOf(reading.dialect, id, to);
  const written = to === '' ? blankSign : writeAttribute(word);
  const key = `${reading.dialect.attributes[id]}=${written}`;
  const edit = head
    ? attributeEdit(text, head, id, field.at, written, key)
    : { span: field.at, text: ` :${reading.dialect.directives[directive]}{${key}}` };
  // An item without words of its own needs some before its mark.
  const isBare = item?.children.length === 0;
  const change = {
    region: edit.span,
    words: isBare ? ` ${blankSign}${edit.text}` : edit.text,
    inside: 'words' as const,
    item: item?.span.start ?? null,
  };
  const after = rewritten(reading.syntax, change);
  if (!after) return null;
  const now = item ? markAt(after, item.span.start) : headAt(after, edit.span);
  if (!now || keptOf(field.shape, attributeOf(now, id)?.value ?? '') !== keptOf(field.shape, word))
    return null;
  return hasOthersOf(head, now, id) ? editOf(change) : null;
}

function attributeEdit(
  text: string,
  head: Head,
  id: AttributeId,
  at: Span,
  written: string,
  key: string,
): TextEdit {
  const attribute = attributeOf(head, id);
  if (attribute?.valueSpan) {
    const span = withQuotes(text, attribute.valueSpan);
    return narrowedEdit(span.start, text.slice(span.start, span.end), written);
  }
  if (attribute) return { span: at, text: `=${written}` };
  if (!head.braces) return { span: at, text: `{${key}}` };
  return { span: at, text: at.start === head.braces.start + 1 ? key : ` ${key}` };
}

function withQuotes(text: string, { start, end }: Span): Span {
  const quote = text[start - 1];
  const isQuoted = (quote === '"' || quote === "'") && text[end] === quote;
  return isQuoted ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The word of the file's language for an id; what is none stays as it is. */
function wordOf(dialect: Dialect, id: AttributeId, to: string): string {
  const tables: Partial<Record<AttributeId, Readonly<Record<string, string>>>> = {
    community: dialect.communities,
    assessment: dialect.assessments,
    kind: dialect.frameKinds,
  };
  const table = tables[id];
  return table && Object.hasOwn(table, to) ? table[to]! : to;
}

function headAt({ blocks }: WorkshopSyntax, { start }: Span): Head | null {
  const node = pathAt({ blocks }, Math.max(0, start - 1)).at(-1);
  return node?.kind === 'leaf' ? node.head : null;
}

function markAt({ blocks }: WorkshopSyntax, start: number): Head | null {
  const item = pathAt({ blocks }, start).findLast(
    (node) => node.kind === 'item' && node.span.start === start,
  );
  return item?.kind === 'item' ? (item.mark?.head ?? null) : null;
}

/** Whether all attributes but one are as they were. */
function hasOthersOf(before: Head | null, after: Head, id: AttributeId): boolean {
  const others = (head: Head): string =>
    JSON.stringify(head.attributes.filter((one) => one.id !== id).map(({ name, value }) => [name, value]));
  return before === null || others(before) === others(after);
}
