import type { Span } from '../../../text/span.js';

const before = /[\p{L}\p{N}._%+-]{1,64}$/u;
const after = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,24}(?![\p{L}\p{N}-])/u;

/** The places of e-mail addresses in a text. Looks around every `@`, so that a long text costs no more than its length. */
export function findEmailAddresses(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const name = before.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const host = name && after.exec(text.slice(at + 1, at + 256))?.[0];
    if (name && host) found.push({ start: at - name.length, end: at + 1 + host.length });
  }
  return found;
}
