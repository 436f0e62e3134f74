import type { Span } from '../text/span.js';

/** A value of an attribute as it was meant. */
export interface MeantValue {
  readonly value: string;
  readonly span: Span;
}

const quotes = '“”„‟»«‘’‚‹›';

/**
 * The value of an attribute without what nobody means by it: a comma or semicolon that parts it from the next one, and
 * quotation marks that a word processor made round.
 *
 * @returns null where it is meant as it stands
 */
export function meantValue(text: string, value: string, valueSpan: Span): MeantValue | null {
  let { start, end } = valueSpan;
  // Nearly all values begin with a letter or a figure and end with one.
  if (isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(end - 1))) return null;
  if (/["']/.test(text[start - 1] ?? '')) return null;
  while (end - 1 > start && /[,;]/.test(text[end - 1]!)) end--;
  if (end - start > 2 && quotes.includes(text[start]!) && quotes.includes(text[end - 1]!)) {
    start++;
    end--;
  }
  if (start === valueSpan.start && end === valueSpan.end) return null;
  // A value with references keeps them, which these signs are none of.
  return {
    value: value.slice(start - valueSpan.start, value.length - (valueSpan.end - end)),
    span: { start, end },
  };
}

/** Whether a code unit is a letter or a figure of ASCII. */
function isPlain(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
