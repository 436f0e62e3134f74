import { directiveShapes, type AttributeId } from '../../model/directives.js';
import type { AttributeUse, DirectiveUse } from '../../analysis/read/reading.js';

/**
 * A directive's head, from its colons to its closing brace, with the attributes in canonical order and one space
 * between them; values keep their quotes. Attributes that are not ours follow in the order in which they stand.
 * What holds more than attributes, or runs over more than one line, stays as it is.
 */
export function canonicalHead(text: string, use: DirectiveUse): string {
  const { head, attributes, id } = use;
  const source = text.slice(head.start, head.end);
  if (id === null || attributes.length === 0 || source.includes('\n') || !source.endsWith('}')) return source;
  const close = head.end - 1;
  const open = text.lastIndexOf('{', attributes[0]!.nameSpan.start - 1);
  if (open < head.start) return source;
  const written: { readonly place: number; readonly words: string }[] = [];
  const order = Object.keys(directiveShapes[id].attributes) as AttributeId[];
  let at = open + 1;
  for (const attribute of attributes) {
    const { words, end } = asWritten(text, attribute, close);
    if (text.slice(at, attribute.nameSpan.start).trim() !== '') return source;
    const place = attribute.id === null ? -1 : order.indexOf(attribute.id);
    written.push({ place: place === -1 ? order.length : place, words });
    at = end;
  }
  if (text.slice(at, close).trim() !== '') return source;
  const sorted = written.sort((a, b) => a.place - b.place).map(({ words }) => words);
  return `${text.slice(head.start, open)}{${sorted.join(' ')}}`;
}

/** An attribute as it is written, without space around its sign of equality, and where it ends. */
function asWritten(
  text: string,
  { name, nameSpan, valueSpan }: AttributeUse,
  close: number,
): { words: string; end: number } {
  if (valueSpan) {
    const before = text[valueSpan.start - 1]!;
    const quote = before === '"' || before === "'" ? before : '';
    const value = text.slice(valueSpan.start, valueSpan.end);
    return { words: `${name}=${quote}${value}${quote}`, end: valueSpan.end + quote.length };
  }
  const empty = /^\s*=\s*(""|'')/.exec(text.slice(nameSpan.end, close));
  return { words: empty ? `${name}=${empty[1]!}` : name, end: nameSpan.end + (empty?.[0].length ?? 0) };
}
