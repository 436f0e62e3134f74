import { isExclusion } from '../model/communities.js';
import type { ReadableWorkshop } from '../model/workshop.js';
import { overlap, type Span, type Spans } from '../text/span.js';

/** As a group or the model puts it: a file may be in either language, and a group may mix them. */
const ownWords =
  /mob(?:b|ning)|udelukk|udstød|ekskluder|chikan|krænk|\b(?:holdt|holdes|lukke[st]|lukket|frosset|fryses) (?:\S{1,20} ){0,2}ude?(?:n ?for)?(?!\p{L})|\bhakke[rst]? på(?!\p{L})|bull(?:y|ied)|ostraci[sz]|harass|exclu(?:ded|sion)|\b(?:shut|left|kept|frozen) (?:\S{1,20} ){0,2}out\b|\bpick(?:s|ed|ing)? on\b/iu;

/** Whether words for an imbalance say that somebody is shut out or bullied. */
export function meansExclusion(words: string): boolean {
  const plain = words.replace(/[*_`~]+/g, '').replace(/\s+/g, ' ');
  return ownWords.test(plain);
}

/** Whether an imbalance is about that, by its number or by the group's own words. */
export function isDelicate({ number, text }: { readonly number: number; readonly text: string }): boolean {
  return isExclusion(number) || meansExclusion(text);
}

/**
 * Whether an imbalance, by its place in the list, is for no plenary: somebody is shut out or bullied, or its words mean
 * one particular person.
 *
 * @param names where something looks like a name
 */
export function isForCare(
  { workshop, spans }: { readonly workshop: ReadableWorkshop; readonly spans: Spans },
  index: number,
  names: readonly Span[],
): boolean {
  const span = spans.get(`/imbalances/${String(index)}/text`);
  return (
    isDelicate(workshop.imbalances[index]!) ||
    (span !== undefined && names.some((name) => overlap(name, span)))
  );
}
