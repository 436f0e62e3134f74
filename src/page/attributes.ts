/** What stands in the braces of a directive as fields. */
import type { AttributeId } from '../model/directives.js';
import type { Field, FieldName, FieldShape } from '../protocol/page.js';
import type { Attribute, Head } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import { fieldOf } from './making.js';

/** The field of an attribute, also of one that is not there. */
export function attributeField(
  text: string,
  head: Head,
  id: AttributeId,
  name: FieldName,
  shape: FieldShape,
  words: readonly [label: string, placeholder: string],
  lists: Partial<Pick<Field, 'choices' | 'suggestions'>> = {},
  read: (value: string) => string = (value) => value,
): Field {
  const attribute = attributeOf(head, id);
  const at = attribute ? valuePlace(text, attribute) : placeBehind(text, head);
  return fieldOf(name, shape, at, read(attribute?.value ?? ''), words, lists);
}

/** The attribute that counts where it stands twice. */
export function attributeOf(head: Head, id: AttributeId): Attribute | undefined {
  return head.attributes.find((attribute) => attribute.id === id);
}

/** Where the value of an attribute stands; where there is none, from behind the name to behind what was to hold it. */
function valuePlace(text: string, { valueSpan, nameSpan }: Attribute): Span {
  if (valueSpan) return valueSpan;
  const empty = /^\s*=\s*(?:""|'')/.exec(text.slice(nameSpan.end, nameSpan.end + 40));
  return { start: nameSpan.end, end: nameSpan.end + (empty?.[0].length ?? 0) };
}

/** Where one more attribute goes: behind the last one, before the white space and the brace that close them. */
function placeBehind(text: string, { braces, span }: Head): Span {
  let at = braces ? braces.end - 1 : span.end;
  while (braces && at > braces.start + 1 && /\s/.test(text[at - 1]!)) at--;
  return { start: at, end: at };
}
