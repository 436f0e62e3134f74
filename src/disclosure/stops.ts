import { disclosureTexts } from '../texts/disclosureTexts.js';
import { placeOf, type Place } from '../text/lines.js';
import type { Withheld } from './disclose.js';

/** A place for which nothing leaves, and what is said of it. */
export interface Stop extends Place {
  /** `withheld.notes` and so on, or a finding's code. */
  readonly code: string;
  /** What is wrong there and what to do, in the file's language; no word of the file's own. */
  readonly message: string;
}

/** The stops of a file of which nothing leaves, in the order of the text. */
export function stopsOf({ text, language, doubts }: Withheld): Stop[] {
  return doubts.map(({ kind, span }) => ({
    code: `withheld.${kind}`,
    message: disclosureTexts[language][kind],
    ...placeOf(text, span.start),
  }));
}
