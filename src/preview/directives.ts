import type { AttributeId, DirectiveId } from '../model/directives.js';
import { isBlank } from '../parse/reading.js';
import { directiveId } from '../parse/readDirective.js';
import type { Dialect } from '../model/dialect.js';

/** A directive of ours as the preview needs it: what it is, and its attributes without blanks. */
export interface Directive {
  readonly id: DirectiveId;
  readonly attributes: Readonly<Partial<Record<AttributeId, string>>>;
}

const head = /^(:{2,})(\p{L}[\p{L}\p{N}_-]*)(\{.*\})?[ \t]*$/u;
const candidate = /(?:^|\s):(\p{L}[\p{L}\p{N}_-]*)(?=[{\s]|$)/gu;
const attribute =
  /[ \t\n]*(?:([\p{L}_][\p{L}\p{N}_.:-]*)(?:=("[^"]*"|'[^']*'|[^\s"'<=>`{}]+))?|[#.][^\s"'<=>`{}#.]+)/uy;

/** Reads a line that opens a container or is a leaf; null when it is neither, or not one of ours. */
export function readHead(dialect: Dialect, line: string): (Directive & { readonly fence: number }) | null {
  const [, fence, name, list = '{}'] = head.exec(line) ?? [];
  if (fence === undefined || name === undefined) return null;
  const id = directiveId(dialect, name, fence.length === 2 ? 'leaf' : 'container');
  const attributes = id && readAttributes(dialect, list);
  return attributes && { id, attributes, fence: fence.length };
}

/** Splits an item's words from the directive of ours at their end; null when there is none. */
export function readItem(dialect: Dialect, text: string): (Directive & { readonly words: string }) | null {
  if (!text.includes(':')) return null;
  for (const match of [...text.matchAll(candidate)].reverse()) {
    const id = directiveId(dialect, match[1]!, 'text');
    if (id === null) continue;
    const list = text.slice(match.index + match[0].length).trimEnd();
    const attributes = readAttributes(dialect, list || '{}');
    if (attributes) return { id, attributes, words: text.slice(0, match.index).trimEnd() };
  }
  return null;
}

/** Reads `{key=value …}`; of an attribute given twice the first counts. Null when it cannot be read. */
function readAttributes(dialect: Dialect, list: string): Directive['attributes'] | null {
  if (!list.startsWith('{') || !list.endsWith('}')) return null;
  const values: Partial<Record<AttributeId, string>> = {};
  const content = list.slice(1, -1).trimEnd();
  attribute.lastIndex = 0;
  for (let at = 0; at < content.length; at = attribute.lastIndex) {
    const match = attribute.exec(content);
    if (!match) return null;
    const value = match[2]?.replace(/^(["'])(.*)\1$/s, '$2') ?? '';
    const id = match[1] && attributeId(dialect, match[1]);
    if (id && values[id] === undefined && value !== '' && !isBlank(value)) values[id] = value;
  }
  return values;
}

function attributeId(dialect: Dialect, name: string): AttributeId | null {
  for (const id in dialect.attributes) {
    if (dialect.attributes[id as AttributeId] === name) return id as AttributeId;
  }
  return null;
}
