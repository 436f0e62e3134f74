import { unreadItems } from '../../analysis/check/itemMisses.js';
import { directiveIds, directiveShapes, type AttributeId, type DirectiveId } from '../../model/directives.js';
import { headsInHtml } from '../../syntax/headsInHtml.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { AttributeUse, Reading } from '../../analysis/read/reading.js';
import { idOf, type Dialect } from '../../model/dialect.js';

/** The names of directives and attributes, and the values that are words of the dialect, in another dialect. */
export function keywordEdits(reading: Reading, to: Dialect): TextEdit[] {
  const { directives, malformed, colonLines, syntax, dialect: from } = reading;
  const strangers = directives.filter(({ id, form }) => id === null && form !== 'text');
  return onePerPlace([
    ...directives.flatMap(({ id, nameSpan, attributes }) =>
      id === null ? [] : headEdits({ id, nameSpan, attributes }, from, to),
    ),
    ...[...malformed.map(({ span }) => span), ...unreadItems(reading)].flatMap((span) =>
      brokenHeadEdits(reading, span, isItemDirective, to),
    ),
    ...[
      ...colonLines,
      ...strangers.map(({ head }) => head),
      ...Array.from(headsInHtml(syntax), ({ line }) => line),
    ].flatMap((span) => brokenHeadEdits(reading, span, isBlockDirective, to)),
  ]);
}

/** A head without an end may hold another one: a word that both take for theirs is one word. */
function onePerPlace(edits: readonly TextEdit[]): TextEdit[] {
  return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];
}

/** What is ours in the head of a directive. */
interface Head {
  readonly id: DirectiveId;
  readonly nameSpan: Span;
  readonly attributes: readonly Pick<AttributeUse, 'id' | 'value' | 'nameSpan' | 'valueSpan'>[];
}

function headEdits({ id, nameSpan, attributes }: Head, from: Dialect, to: Dialect): TextEdit[] {
  const known = attributes.flatMap((attribute): TextEdit[] => {
    if (attribute.id === null) return [];
    const name = { span: attribute.nameSpan, text: to.attributes[attribute.id] };
    const value = valueIn(id, attribute.id, attribute.value, from, to);
    const span = attribute.valueSpan;
    if (value === null || span === null) return [name];
    const start = span.start + /^\s*/.exec(attribute.value)![0].length;
    return [name, { span: { start, end: start + attribute.value.trim().length }, text: value }];
  });
  return [{ span: nameSpan, text: to.directives[id] }, ...known];
}

/** The word for an attribute's value in another dialect; null when the value is no word of this one. */
function valueIn(
  directive: DirectiveId,
  attribute: AttributeId,
  value: string,
  from: Dialect,
  to: Dialect,
): string | null {
  const translated = <Id extends string>(
    table: (dialect: Dialect) => Readonly<Record<Id, string>>,
  ): string | null => {
    const id = idOf(table(from), value);
    return id && table(to)[id];
  };
  switch (directiveShapes[directive].attributes[attribute]) {
    case 'community':
      return translated(({ communities }) => communities);
    case 'assessment':
      return translated(({ assessments }) => assessments);
    case 'frameKind':
      return translated(({ frameKinds }) => frameKinds);
    default:
      return null;
  }
}

const brokenHead = /^(:+)([ \t]*)(\p{L}[\p{L}\p{N}_-]*)([ \t]*)(\{[^}]*)?/u;
const brokenAttribute = /(?<=[\s{])(\p{L}[\p{L}\p{N}_-]*)(=["']?)([^\s"']*)/gu;

const isItemDirective = (id: DirectiveId) => directiveShapes[id].form === 'text';
const isBlockDirective = (id: DirectiveId) => !isItemDirective(id);

/**
 * The words of a head that was meant as one of ours but is not read, so that it is still told what is wrong with
 * it, and the fix still fits. It has to be spelt right: what is not can be anything.
 */
function brokenHeadEdits(
  { text, dialect }: Reading,
  { start, end }: Span,
  isMeant: (id: DirectiveId) => boolean,
  to: Dialect,
): TextEdit[] {
  const match = brokenHead.exec(text.slice(start, end));
  if (!match) return [];
  const [whole, colons = '', space = '', name = '', , braces] = match;
  const id = directiveIds.find((known) => isMeant(known) && dialect.directives[known] === name);
  // In prose a single colon before a word is nothing unusual.
  if (!id || (colons.length === 1 && braces === undefined)) return [];
  const nameStart = start + colons.length + space.length;
  const bracesStart = start + whole.length - (braces?.length ?? 0);
  return headEdits(
    {
      id,
      nameSpan: { start: nameStart, end: nameStart + name.length },
      attributes: Array.from((braces ?? '').matchAll(brokenAttribute), (found) =>
        brokenUse(id, found, bracesStart + found.index, dialect),
      ),
    },
    dialect,
    to,
  );
}

function brokenUse(
  directive: DirectiveId,
  [, name = '', equals = '', value = '']: RegExpExecArray,
  start: number,
  dialect: Dialect,
): Head['attributes'][number] {
  const ids = Object.keys(directiveShapes[directive].attributes) as AttributeId[];
  const valueStart = start + name.length + equals.length;
  return {
    id: ids.find((id) => dialect.attributes[id] === name) ?? null,
    value,
    nameSpan: { start, end: start + name.length },
    valueSpan: { start: valueStart, end: valueStart + value.length },
  };
}
