import type { AttributeId, DirectiveId } from '../../model/directives.js';
import { idOf } from '../../model/dialect.js';
import type { Place } from './types.js';

/** The values that an attribute has in the rest of the file. */
export function usedIn({ outline }: Place, directive: DirectiveId, attribute: AttributeId): Set<string> {
  return new Set(
    outline.seen.flatMap(({ id, attributes }) =>
      id === directive && attributes[attribute] !== undefined ? [attributes[attribute]] : [],
    ),
  );
}

/** The frames that the file lists, as "structure 3". */
export function usedFrames({ outline, dialect }: Place): ReadonlySet<string> {
  return new Set(
    outline.seen.map(({ id, attributes: { kind, number } }) =>
      id === 'frame' && kind !== undefined && number !== undefined
        ? `${idOf(dialect.frameKinds, kind)} ${number}`
        : '',
    ),
  );
}

/** What is not used yet goes first; otherwise the order stays. */
export function unusedFirst<T>(all: readonly T[], isUsed: (one: T) => boolean): T[] {
  return [...all.filter((one) => !isUsed(one)), ...all.filter(isUsed)];
}
