import {
  directiveShapes,
  type AttributeId,
  type AttributeKind,
  type DirectiveForm,
  type DirectiveId,
} from '../model/directives.js';
import { idOrWord, type Dialect } from '../model/dialect.js';
import { decoded } from '../syntax/attributes.js';
import type { DirectiveNode } from '../syntax/nodes.js';
import { isBlank, type AttributeUse, type Builder, type DirectiveUse, type Json } from './reading.js';

const forms = { containerDirective: 'container', leafDirective: 'leaf', textDirective: 'text' } as const;

/**
 * Takes down a directive as it stands in the file.
 * @param base what to add to the node's positions to get offsets in the text
 */
export function readDirective(
  builder: Builder,
  node: DirectiveNode,
  base: number,
  parent: DirectiveUse | null,
): DirectiveUse {
  const form = forms[node.type];
  // The parser takes a tab for a part of the name.
  const name = node.name.trimEnd();
  const id = directiveId(builder.dialect, name, form);
  const opening = node.data?.position?.opening;
  const start = base + (opening?.start.offset ?? node.position!.start.offset!);
  const nameStart = start + /^:*/.exec(builder.text.slice(start))![0].length;
  const closing = node.type === 'containerDirective' ? node.data?.position?.closing : opening;
  const use: DirectiveUse = {
    name,
    id,
    form,
    span: { start, end: base + node.position!.end.offset! },
    nameSpan: { start: nameStart, end: nameStart + name.length },
    head: { start, end: base + (opening?.end.offset ?? node.position!.end.offset!) },
    attributes: (node.data?.attributeNodes ?? []).map(({ name, value, nameSpan, valueSpan }) => ({
      name,
      id: id && attributeId(builder.dialect, id, name),
      value: decoded(value),
      nameSpan: { start: base + nameSpan.start, end: base + nameSpan.end },
      valueSpan: valueSpan && { start: base + valueSpan.start, end: base + valueSpan.end },
    })),
    closed: closing !== undefined,
    parent,
  };
  builder.directives.push(use);
  return use;
}

/** The directive of this name and form in the dialect; null when there is none. */
export function directiveId(dialect: Dialect, name: string, form: DirectiveForm): DirectiveId | null {
  for (const id in directiveShapes) {
    const known = id as DirectiveId;
    if (directiveShapes[known].form === form && dialect.directives[known] === name) return known;
  }
  return null;
}

function attributeId(dialect: Dialect, directive: DirectiveId, name: string): AttributeId | null {
  for (const id in directiveShapes[directive].attributes) {
    if (dialect.attributes[id as AttributeId] === name) return id as AttributeId;
  }
  return null;
}

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
