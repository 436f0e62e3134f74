/**
 * What is decided about personal data before words leave a file: numbers and addresses stop them, names have to be
 * said yes to. It asks neither for findings nor for settings; only who wrote the file can open the way, at the place.
 */
import { findPersonal, type PersonalDatum, type PersonalKind } from './findPersonal.js';

/** Whether a kind of datum may leave when somebody has seen it and says so. */
export function mayBeAllowed(kind: PersonalKind): boolean {
  return kind === 'name';
}

export interface PersonalDecision {
  /** For each of these nothing leaves. */
  readonly stops: readonly PersonalDatum[];
  /** For these somebody has to say that they may. */
  readonly asks: readonly PersonalDatum[];
}

/**
 * Looks through the texts that are about to leave, as they will be read: rendered, with addresses of links, texts of
 * pictures and properties of the document.
 *
 * @param decided data that have been decided about in the file, at their place
 * @returns places in the text that each datum was found in
 */
export function personalIn(
  texts: Iterable<string>,
  decided: readonly PersonalDatum[] = [],
): PersonalDecision {
  const isDecided = among(decided);
  const found = [...texts].flatMap(findPersonal).filter((datum) => !isDecided(datum));
  return {
    stops: found.filter(({ kind }) => !mayBeAllowed(kind)),
    asks: found.filter(({ kind }) => mayBeAllowed(kind)),
  };
}

/** Tells whether a datum is among others. Each is compared once, however many places it has: of one name, thousands. */
function among(data: readonly PersonalDatum[]): (datum: PersonalDatum) => boolean {
  const keyOf = ({ kind, plain }: PersonalDatum) => `${kind} ${plain}`;
  const each = [...new Map(data.map((datum) => [keyOf(datum), datum])).values()];
  const known = new Map<string, boolean>();
  return (datum) => {
    const key = keyOf(datum);
    const is = known.get(key) ?? each.some((one) => isSame(one, datum));
    known.set(key, is);
    return is;
  };
}

/** Whether two places hold the same datum; of a name what is longer holds what is shorter. */
function isSame(one: PersonalDatum, other: PersonalDatum): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind !== 'name') return one.plain === other.plain;
  return one.plain.includes(other.plain) || other.plain.includes(one.plain);
}
