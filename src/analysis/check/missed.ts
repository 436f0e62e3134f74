/** Directives of ours that are not read because of how they are written; none in a file of which the body is not read. */
import type { DirectiveId } from '../../model/directives.js';
import { disguisedHeads } from '../../syntax/disguisedHeads.js';
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
    ...disguisedHeads(reading.syntax),
  ];
}
