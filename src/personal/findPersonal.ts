/**
 * Personal data in a text: the one place that knows what it is and where it stands. What is checked, what leaves and
 * what is said of it all ask here.
 */
import { overlap, shifted, type Span } from '../text/span.js';
import { findCprNumbers } from './cpr.js';
import { findEmailAddresses } from './email.js';
import { findNames } from './names.js';
import { normalise } from './normalise.js';
import { runsIn } from './numbers.js';
import { findPhoneNumbers } from './phone.js';
import { findSplitCprNumbers } from './split.js';

/** `cpr` is the Danish personal identity number. */
export type PersonalKind = 'cpr' | 'email' | 'phone' | 'name';

export interface PersonalDatum {
  readonly kind: PersonalKind;
  /** Where it stands in the text that was searched. */
  readonly span: Span;
  /** The datum in its plain form, the same however it is written; to compare, never to show. */
  readonly plain: string;
}

/** What the last text gave, by paragraph: in an editor all but one are the same again. */
let known: ReadonlyMap<string, readonly PersonalDatum[]> = new Map();

/**
 * The personal data in a text, in its order: Markdown, HTML, YAML or plain words.
 *
 * @returns places that do not overlap; where two kinds could be meant, the one that tells more
 */
export function findPersonal(text: string): PersonalDatum[] {
  const seen = new Map<string, readonly PersonalDatum[]>();
  const found: PersonalDatum[] = [];
  for (const { start, end } of paragraphs(text)) {
    const words = text.slice(start, end);
    const data = seen.get(words) ?? known.get(words) ?? inParagraph(words);
    seen.set(words, data);
    for (const datum of data) found.push({ ...datum, span: shifted(datum.span, start) });
  }
  known = seen;
  const split = findSplitCprNumbers(text).map((span): PersonalDatum => ({
    kind: 'cpr',
    span,
    plain: plainForm('cpr', text.slice(span.start, span.end)),
  }));
  const apart = split.filter(({ span }) => !found.some((other) => overlap(other.span, span)));
  return apart.length === 0 ? found : [...found, ...apart].sort((a, b) => a.span.start - b.span.start);
}

/** Numbers and addresses are wrapped within a paragraph, never over a blank line. */
function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1;) {
    let next = end + 1;
    while (text[next] === ' ' || text[next] === '\t') next++;
    if (text[next] === '\r') next++;
    if (text[next] === '\n') {
      found.push({ start, end });
      start = next + 1;
    }
    end = text.indexOf('\n', Math.max(end + 1, start));
  }
  found.push({ start, end: text.length });
  return found;
}

function inParagraph(words: string): readonly PersonalDatum[] {
  const { text, source } = normalise(words);
  const runs = runsIn(text);
  const found: PersonalDatum[] = [];
  const add = (kind: PersonalKind, spans: readonly Span[]): void => {
    for (const span of spans) {
      const place = source(span);
      if (found.some((other) => place.start < other.span.end && other.span.start < place.end)) continue;
      found.push({ kind, span: place, plain: plainForm(kind, text.slice(span.start, span.end)) });
    }
  };
  add('cpr', findCprNumbers(text, runs));
  add('email', findEmailAddresses(text));
  add('phone', findPhoneNumbers(text, runs));
  add('name', findNames(text));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Digits alone, small letters, no blanks: what is left is the same for the same datum. */
function plainForm(kind: PersonalKind, words: string): string {
  if (kind === 'name') return words;
  if (kind === 'email') return words.toLowerCase().replace(/\s/g, '');
  return words.replace(/\D/g, '');
}
