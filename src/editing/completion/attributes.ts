import {
  directiveShapes,
  type AttributeId,
  type DirectiveForm,
  type DirectiveId,
} from '../../model/directives.js';
import { touches, type Span } from '../../text/span.js';
import { writeAttribute } from '../../syntax/attributes.js';
import { directiveId } from '../../syntax/head.js';
import { attributeHelp } from '../directiveHelp.js';
import { plainInSnippet } from '../../templates/tabStops.js';
import type { Offer, Place } from './types.js';
import { valueOffers } from './values.js';

/** The braces around the cursor, which may lack the closing one. Places count from the beginning of the line. */
interface Braces {
  readonly directive: DirectiveId;
  readonly content: Span;
  readonly closed: boolean;
}

interface Token {
  readonly name: Span;
  /** With its quotes; null when there is no equals sign. */
  readonly value: Span | null;
  readonly id: AttributeId | null;
  readonly words: string;
}

const head = /(?:^|\s)(:+)(\p{L}[\p{L}\p{N}_-]*)$/u;
const token = /(\p{L}[\p{L}\p{N}_-]*)(?:=("[^"]*"?|'[^']*'?|[^\s"'{}]*))?|\S/gu;
/** Names are short; a line may not be. */
const longestName = 100;

/**
 * What fits inside braces: the attributes that a directive lacks, or the values of one; nothing in braces that are not
 * ours. Null outside of braces.
 */
export function attributeOffers(place: Place): Offer[] | null {
  const { before } = place.line;
  if (before.lastIndexOf('{') <= before.lastIndexOf('}')) return null;
  const braces = bracesAround(place);
  if (!braces) return [];
  const { line, offset } = place;
  const cursor = offset - line.start;
  const tokens = tokensIn(place, braces);
  const inValue = tokens.find(({ value }) => value && touches(value, cursor));
  const inName = tokens.find(({ name }) => touches(name, cursor));
  const offers = inValue ? ofValue(place, braces, tokens, inValue) : ofNames(place, braces, tokens, inName);
  // Where the closing brace is missing and nothing follows, it comes along.
  return braces.closed ? offers : offers.map((offer) => withBrace(place, offer));
}

function bracesAround({ line, dialect }: Place): Braces | null {
  const { before, after, text } = line;
  const open = before.lastIndexOf('{');
  const [, colons, name] = head.exec(before.slice(Math.max(0, open - longestName), open)) ?? [];
  if (!colons || !name) return null;
  const form: DirectiveForm = colons.length === 1 ? 'text' : colons.length === 2 ? 'leaf' : 'container';
  const directive = directiveId(dialect, name, form);
  if (!directive) return null;
  const close = /[{}]/.exec(after);
  const closed = close?.[0] === '}';
  const end = closed ? before.length + close.index : text.length;
  return { directive, content: { start: open + 1, end }, closed };
}

function tokensIn({ line, dialect }: Place, { directive, content }: Braces): Token[] {
  const known = Object.keys(directiveShapes[directive].attributes) as AttributeId[];
  const source = line.text.slice(content.start, content.end);
  return Array.from(source.matchAll(token)).flatMap(({ index, 0: whole, 1: name, 2: value }) => {
    if (name === undefined) return [];
    const start = content.start + index;
    const end = start + whole.length;
    return {
      name: { start, end: start + name.length },
      value: value === undefined ? null : { start: end - value.length, end },
      id: known.find((id) => dialect.attributes[id] === name) ?? null,
      words: (value ?? '').replace(/^["']|["']$/g, ''),
    };
  });
}

function ofNames(place: Place, { directive }: Braces, tokens: readonly Token[], current?: Token): Offer[] {
  const { dialect, language, line, offset } = place;
  const replace = current
    ? { start: line.start + current.name.start, end: line.start + current.name.end }
    : { start: offset, end: offset };
  const present = new Set(tokens.filter((one) => one !== current).map(({ id }) => id));
  const ids = Object.keys(directiveShapes[directive].attributes) as AttributeId[];
  return ids
    .filter((id) => !present.has(id))
    .map((id) => ({
      label: dialect.attributes[id],
      kind: 'attribute',
      insert: current?.value ? dialect.attributes[id] : `${dialect.attributes[id]}=`,
      replace,
      detail: attributeHelp(language, directive, id),
      suggestNext: !current?.value,
    }));
}

function ofValue(place: Place, { directive }: Braces, tokens: readonly Token[], current: Token): Offer[] {
  if (!current.id || !current.value) return [];
  const { line } = place;
  const replace = { start: line.start + current.value.start, end: line.start + current.value.end };
  const others = Object.fromEntries(
    tokens.flatMap(({ id, words }) => (id && id !== current.id ? [[id, words]] : [])),
  );
  const quote = /^["']?/.exec(line.text.slice(current.value.start, current.value.end))![0];
  return valueOffers(place, directive, current.id, others, replace).map((offer) => ({
    ...offer,
    insert: writeAttribute(offer.insert),
    filterText: quote + (offer.filterText ?? offer.label),
  }));
}

function withBrace({ line }: Place, offer: Offer): Offer {
  const behind = line.text.slice(offer.replace.end - line.start);
  if (behind.trim() !== '') return offer;
  return { ...offer, insert: `${plainInSnippet(offer.insert)}$0}`, snippet: true };
}
