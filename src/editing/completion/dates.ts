import type { Language } from '../../model/communities.js';
import { isIsoDate } from '../../model/isoDates.js';
import type { Span } from '../../text/span.js';
import { completionTexts, type CompletionTexts } from '../../texts/completionTexts.js';
import { findFrontMatter } from '../../syntax/frontMatter.js';
import { formatDate } from '../../texts/numbersAndDates.js';
import type { Offer } from './types.js';

/** A day and what it is called, for example "in a month". */
export type NamedDay = readonly [name: keyof CompletionTexts['days'], isoDate: string];

/** Days to choose from, said in words; what is written is the ISO date. */
export function dayOffers(language: Language, replace: Span, days: readonly NamedDay[]): Offer[] {
  const offered = days.filter(
    ([, isoDate], index) => days.findIndex(([, other]) => other === isoDate) === index,
  );
  return offered.map(([name, isoDate]) => {
    const label = `${completionTexts[language].days[name]} · ${formatDate(isoDate, language)}`;
    return {
      label,
      kind: 'date',
      insert: isoDate,
      replace,
      detail: isoDate,
      filterText: `${isoDate} ${label}`,
    };
  });
}

/** The day that stands behind a key of the front matter; null when there is none that can be read. */
export function dayInFrontMatter(yaml: string, key: 'date' | 'followUp'): string | null {
  const found = new RegExp(`^${key}[ \\t]*:[ \\t]*["']?(\\d{4}-\\d{2}-\\d{2})\\b`, 'm').exec(yaml)?.[1];
  return found !== undefined && isIsoDate(found) ? found : null;
}

/** The YAML of a file; empty when it has none. */
export function frontMatterText(text: string): string {
  const yaml = findFrontMatter(text)?.yaml;
  return yaml ? text.slice(yaml.start, yaml.end) : '';
}
