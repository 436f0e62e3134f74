/** Directives of ours that are not read because of how they are written; none in a file of which the body is not read. */
import { directiveIds, type DirectiveId } from '../../model/directives.js';
import { linesBetween } from '../../text/lines.js';
import { meantDirective } from '../../syntax/meant.js';
import { nearMissesOf, type NearMiss } from '../../syntax/nearMisses.js';
import type { Reading } from '../read/reading.js';

/** The lines and heads of a reading that are nearly a container or leaf of ours. */
export function nearMisses({ syntax, excess }: Reading): readonly NearMiss[] {
  return excess ? [] : nearMissesOf(syntax);
}

/** The directives of ours whose opening line is misspelt or nearly right, and where it begins. */
export function missedDirectives(reading: Reading): { readonly id: DirectiveId; readonly at: number }[] {
  const misspelt = reading.directives.flatMap((use) => {
    const meant = use.id === null ? meantDirective(use, reading.dialect) : null;
    return meant ? [{ id: meant.id, at: use.head.start }] : [];
  });
  return [
    ...misspelt,
    ...nearMisses(reading).map(({ id, span }) => ({ id, at: span.start })),
    ...disguised(reading),
  ];
}

/** Lines that open a container of ours but for backslashes and signs that nobody sees. */
function disguised({ text, syntax, dialect }: Reading): { readonly id: DirectiveId; readonly at: number }[] {
  if (!/\\:|\p{Cf}/u.test(text)) return [];
  return [...linesBetween(text, syntax.bodyStart, text.length)].flatMap((line) => {
    const words = text.slice(line.start, line.end);
    const name = /^:{3,}(\p{L}+)/u.exec(words.replace(/[\\\s\p{Cf}]+/gu, ''))?.[1];
    if (name === undefined || !/[\\\p{Cf}]/u.test(words)) return [];
    const id = directiveIds.find((one) => dialect.directives[one] === name);
    return id ? [{ id, at: line.start }] : [];
  });
}
