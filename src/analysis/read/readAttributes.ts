import { isBlank } from '../../model/blanks.js';
import { idOrWord, type Dialect } from '../../model/dialect.js';
import { directiveShapes, type AttributeId, type AttributeKind } from '../../model/directives.js';
import type { AttributeUse, Builder, DirectiveUse, Json } from './reading.js';

/**
 * Adds the values of a directive's attributes to `target`, and where they stand to the builder.
 * Words of the dialect become canonical ids; a word it does not know stays, for the schema to refuse.
 *
 * @param names the property that each attribute gives, where it is not the attribute's own id
 */
export function readAttributes(
  builder: Builder,
  use: DirectiveUse,
  target: { [key: string]: Json },
  pointer: string,
  names: Partial<Record<AttributeId, string>> = {},
): void {
  for (const attribute of use.attributes) {
    if (!use.id || !attribute.id) continue;
    const kind = directiveShapes[use.id].attributes[attribute.id];
    const property = names[attribute.id] ?? attribute.id;
    if (!kind || target[property] !== undefined) continue;
    const span = attribute.valueSpan ?? attribute.nameSpan;
    if (isBlank(attribute.value)) {
      builder.blanks.push(span);
      continue;
    }
    target[property] = attributeValue(builder.dialect, kind, attribute);
    builder.spans.set(`${pointer}/${property}`, span);
  }
}

function attributeValue(dialect: Dialect, kind: AttributeKind, { value }: AttributeUse): Json {
  switch (kind) {
    case 'integer':
      return readInteger(value);
    case 'community':
      return idOrWord(dialect.communities, value);
    case 'assessment':
      return idOrWord(dialect.assessments, value);
    case 'frameKind':
      return idOrWord(dialect.frameKinds, value);
    case 'text':
      return value;
  }
}

/** A whole number where the text is one, else the text itself for the schema to refuse. */
export function readInteger(text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
