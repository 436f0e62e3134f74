import { isExclusion } from '../model/communities.js';
import type { ReadableWorkshop } from '../model/workshop.js';
import { overlap, type Span, type Spans } from '../text/span.js';

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
    isExclusion(workshop.imbalances[index]!.number) ||
    (span !== undefined && names.some((name) => overlap(name, span)))
  );
}
