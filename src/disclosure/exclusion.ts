import type { Understood } from '../analysis/analyse.js';
import { isDelicate, meansExclusion } from '../analysis/care.js';
import { imbalanceNumbers, isExclusion } from '../model/communities.js';
import { ownListsOf } from '../syntax/ownLists.js';
import type { ListItem } from '../syntax/tree.js';
import { placesIn } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { disclosureTexts } from '../texts/disclosureTexts.js';
import { exclusionCode, type Stop } from './stop.js';

const numbers = imbalanceNumbers.filter(isExclusion);
/** A mark that may be about one of them, read or not. */
const numbered = new RegExp(`\\{[^}\\n]*\\b(?:${numbers.join('|')})\\b`);

/**
 * Where a group says that somebody is shut out or bullied: the items, with what is written below them. One that is not
 * open counts too where its mark cannot be read and may say so, or where its words say it, the model's or the group's own.
 */
export function exclusionIn({ workshop, spans, reading }: Omit<Understood, 'balance'>): Span[] {
  const read = new Map(
    workshop.imbalances.map((imbalance, index) => [
      spans.get(`/imbalances/${String(index)}/text`)?.start,
      imbalance.present && isDelicate(imbalance),
    ]),
  );
  const { syntax } = reading;
  const says = ({ box, span, words }: ListItem): boolean => {
    if (read.get(words.start) === true) return true;
    if (box && !box.checked && box.written !== 'unclearly') return false;
    const text = syntax.text.slice(span.start, span.end);
    return meansExclusion(text) || (!read.has(words.start) && numbered.test(text));
  };
  return ownListsOf(syntax).flatMap(({ id, items }) =>
    id === 'imbalances' ? items.flatMap(({ item }) => (says(item) ? [item.span] : [])) : [],
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
