import type { Span } from '../../text/span.js';
import type { AttributeUse } from '../read/reading.js';

/** An attribute with its value and the quotes around that. */
export function attributeSpan(text: string, { nameSpan, valueSpan }: AttributeUse): Span {
  if (!valueSpan) return nameSpan;
  const quote = text[valueSpan.start - 1];
  const quoted = (quote === '"' || quote === "'") && text[valueSpan.end] === quote;
  return { start: nameSpan.start, end: quoted ? valueSpan.end + 1 : valueSpan.end };
}

/** The same with the white space before it, to be taken out. */
export function attributeWithSpace(text: string, attribute: AttributeUse): Span {
  const { start, end } = attributeSpan(text, attribute);
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, start - 50), start))![0].length;
  return { start: start - before, end };
}
