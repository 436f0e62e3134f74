import { withoutEnd } from '../../text/ends.js';
import type { Span } from '../../text/span.js';
import type { AttributeUse } from '../read/reading.js';

/** An attribute with its value and the quotes around that. */
export function attributeSpan(text: string, { nameSpan, valueSpan, writtenSpan }: AttributeUse): Span {
  if (writtenSpan) return { start: nameSpan.start, end: writtenSpan.end };
  if (!valueSpan) return nameSpan;
  const quote = text[valueSpan.start - 1];
  const quoted = (quote === '"' || quote === "'") && text[valueSpan.end] === quote;
  return { start: nameSpan.start, end: quoted ? valueSpan.end + 1 : valueSpan.end };
}

/** The same with the white space before it, to be taken out. */
export function attributeWithSpace(text: string, attribute: AttributeUse): Span {
  const { start, end } = attributeSpan(text, attribute);
  return { start: withoutEnd(text.slice(0, start), ' \t').length, end };
}
