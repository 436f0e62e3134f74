import type { Understood } from '../analysis/analyse.js';
import { isExclusion } from '../model/communities.js';
import { walk } from '../syntax/walk.js';
import { placesIn } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { disclosureTexts } from '../texts/disclosureTexts.js';
import { exclusionCode, type Stop } from './stop.js';

/** Where a group says that somebody is shut out or bullied: the items, with what is written below them. */
export function exclusionIn({ workshop, spans, reading }: Omit<Understood, 'balance'>): Span[] {
  const starts = new Set(
    workshop.imbalances.flatMap(({ number, present }, index) =>
      present && isExclusion(number) ? [spans.get(`/imbalances/${String(index)}/text`)?.start] : [],
    ),
  );
  if (starts.size === 0) return [];
  return [...walk(reading.syntax.blocks)].flatMap((node) =>
    node.kind === 'item' && starts.has(node.words.start) ? [node.span] : [],
  );
}

/** Those places, for somebody to say whether they are to be in a report. */
export function exclusionStops({
  text,
  language,
  exclusion,
}: Pick<Understood, 'text' | 'language'> & { readonly exclusion: readonly Span[] }): Stop[] {
  const placeAt = placesIn(text);
  return exclusion.map(({ start }) => ({
    code: exclusionCode,
    message: disclosureTexts[language].exclusion,
    ...placeAt(start),
  }));
}
