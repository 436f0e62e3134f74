import { directiveIds, type DirectiveId } from '../model/directives.js';
import { linesBetween } from '../text/lines.js';
import type { WorkshopSyntax } from './tree.js';

/** Lines that open a container of ours but for backslashes and signs that nobody sees. */
export function disguisedHeads({
  text,
  bodyStart,
  dialect,
}: WorkshopSyntax): { readonly id: DirectiveId; readonly at: number }[] {
  if (!/\\:|\p{Cf}/u.test(text)) return [];
  return [...linesBetween(text, bodyStart, text.length)].flatMap((line) => {
    const words = text.slice(line.start, line.end);
    const name = /^:{3,}(\p{L}+)/u.exec(words.replace(/[\\\s\p{Cf}]+/gu, ''))?.[1];
    if (name === undefined || !/[\\\p{Cf}]/u.test(words)) return [];
    const id = directiveIds.find((one) => dialect.directives[one] === name);
    return id ? [{ id, at: line.start }] : [];
  });
}
