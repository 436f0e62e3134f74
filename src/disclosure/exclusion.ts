import type { Understood } from '../analysis/analyse.js';
import { imbalanceNumbers, isExclusion, languages } from '../model/communities.js';
import { ownListsOf } from '../syntax/ownLists.js';
import type { ListItem } from '../syntax/tree.js';
import { placesIn } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { content } from '../texts/content/index.js';
import { disclosureTexts } from '../texts/disclosureTexts.js';
import { exclusionCode, type Stop } from './stop.js';

const numbers = imbalanceNumbers.filter(isExclusion);
/** A mark that may be about one of them, read or not. */
const numbered = new RegExp(`\\{[^}\\n]*\\b(?:${numbers.join('|')})\\b`);
const ownWords = languages.flatMap((language) =>
  numbers.map((number) => content[language].imbalances[number].short),
);

/**
 * Where a group says that somebody is shut out or bullied: the items, with what is written below them. One that is not
 * open counts too where its mark cannot be read and may say so, or where it has the model's own words for it.
 */
export function exclusionIn({ workshop, spans, reading }: Omit<Understood, 'balance'>): Span[] {
  const read = new Map(
    workshop.imbalances.map(({ number, present }, index) => [
      spans.get(`/imbalances/${String(index)}/text`)?.start,
      present && isExclusion(number),
    ]),
  );
  const { syntax } = reading;
  const says = ({ box, span, words }: ListItem): boolean => {
    if (read.get(words.start) === true) return true;
    if (box && !box.checked && box.written !== 'unclearly') return false;
    const text = syntax.text.slice(span.start, span.end);
    return ownWords.some((own) => text.includes(own)) || (!read.has(words.start) && numbered.test(text));
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
