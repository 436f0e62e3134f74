import { disclosureTexts } from '../texts/disclosureTexts.js';
import { placesIn } from '../text/lines.js';
import type { Withheld } from './disclose.js';
import type { Stop } from './stop.js';

/** The stops of a file of which nothing leaves, in the order of the text. */
export function stopsOf({ text, language, doubts }: Withheld): Stop[] {
  const placeAt = placesIn(text);
  return doubts.map(({ kind, span }) => ({
    code: `withheld.${kind}`,
    message: disclosureTexts[language][kind],
    ...placeAt(span.start),
  }));
}
