import { withoutEnd } from '../../text/ends.js';
import { languages } from '../../model/communities.js';
import type { Span } from '../../text/span.js';
import { templateIds } from '../../model/templates.js';
import { findFrontMatter } from '../../syntax/frontMatter.js';
import { frontMatterKeys, type FrontMatterKey } from '../../analysis/read/readFrontMatter.js';
import { completionTexts } from '../../texts/completionTexts.js';
import { fieldPurposes } from '../../texts/fields.js';
import { uiTexts } from '../../texts/uiTexts.js';
import { daysAfter, isIsoDate, monthsAfter } from '../../model/isoDates.js';
import { dayInFrontMatter, dayOffers } from './dates.js';
import type { Line } from './line.js';
import type { Offer, Here } from './types.js';

const keys = Object.keys(frontMatterKeys) as FrontMatterKey[];
const keysWithValues: ReadonlySet<FrontMatterKey> = new Set<FrontMatterKey>([
  'samklang',
  'language',
  'template',
  'forum',
  'date',
  'minutes',
  'followUp',
]);

/** The YAML that the cursor stands in, closed or not; null when it stands in the body. */
export function yamlAround(text: string, offset: number, line: Line): Span | null {
  const frontMatter = findFrontMatter(text);
  if (!frontMatter) return null;
  const { yaml, closed } = frontMatter;
  const isIn = line.start >= yaml.start && (closed ? line.start < yaml.end : offset <= yaml.end);
  return isIn ? yaml : null;
}

/** A key of a line, the blanks behind its colon, and its value without a comment behind it. */
function entryIn(
  line: string,
): { readonly key: string; readonly gap: string; readonly value: string } | null {
  const [, key, gap, rest] = /^(\w+)[ \t]*:([ \t]*)(.*)/.exec(line) ?? [];
  if (key === undefined || gap === undefined || rest === undefined) return null;
  if (rest.startsWith('#')) return gap === '' ? null : { key, gap: gap.slice(0, -1), value: '' };
  const comment = rest.search(/[ \t]#/);
  return { key, gap, value: withoutEnd(comment === -1 ? rest : rest.slice(0, comment), ' \t') };
}

/** What fits into the front matter: keys that are missing, or the values of one. */
export function frontMatterOffers(place: Here, yaml: Span): Offer[] {
  const { line } = place;
  const source = place.text.slice(yaml.start, yaml.end);
  const entry = entryIn(line.text);
  const colon = line.text.indexOf(':');
  if (entry && line.before.length > colon) {
    const { key, gap, value } = entry;
    const start = colon + 1 + gap.length;
    const isKnown = (keys as readonly string[]).includes(key);
    if (!isKnown || line.before.length < start || line.before.length > start + value.length) return [];
    const replace = { start: line.start + start, end: line.start + start + value.length };
    const quote = /^["']?/.exec(value)![0];
    return ofValue(place, source, key as FrontMatterKey, replace).map((offer) => ({
      ...offer,
      insert: gap === '' ? ` ${offer.insert}` : offer.insert,
      filterText: quote + (offer.filterText ?? offer.label),
    }));
  }
  return /^\p{L}*$/u.test(line.before) ? ofKeys(place, source) : [];
}

function ofKeys({ line, language }: Here, source: string): Offer[] {
  const word = /^\p{L}*/u.exec(line.text)![0];
  const behind = line.text.slice(word.length);
  if (behind.trim() !== '' && !/^[ \t]*:/.test(behind)) return [];
  const present = new Set(Array.from(source.matchAll(/^(\w+)[ \t]*:/gm), ([, key]) => key));
  const replace = { start: line.start, end: line.start + word.length };
  return keys
    .filter((key) => !present.has(key) || key === word)
    .map((key) => {
      const hasColon = behind.trimStart().startsWith(':');
      return {
        label: key,
        kind: 'key',
        insert: hasColon ? key : `${key}: `,
        replace,
        detail: fieldPurposes[key][language],
        suggestNext: !hasColon && keysWithValues.has(key),
      };
    });
}

function ofValue({ language, today }: Here, yaml: string, key: FrontMatterKey, replace: Span): Offer[] {
  const texts = completionTexts[language];
  const value = (insert: string, detail: string): Offer => {
    return { label: insert, kind: 'value', insert, replace, detail };
  };
  switch (key) {
    case 'samklang':
      return [value('1', texts.version)];
    case 'language':
      return languages.map((id) => value(id, texts.languages[id]));
    case 'template':
      return templateIds.map((id) => {
        const { name, description } = uiTexts[language].templates[id];
        return { ...value(id, name), documentation: description };
      });
    case 'forum':
      return uiTexts[language].newWorkshop.forum.choices.map((forum) => value(forum, ''));
    case 'date':
      return dayOffers(language, replace, [
        ['today', today],
        ['tomorrow', daysAfter(today, 1)],
        ['nextWeek', daysAfter(today, 7)],
      ]);
    case 'followUp': {
      const date = dayInFrontMatter(yaml, 'date');
      return date !== null && isIsoDate(date)
        ? dayOffers(language, replace, [['afterWorkshop', monthsAfter(date, 3)]])
        : dayOffers(language, replace, [['threeMonths', monthsAfter(today, 3)]]);
    }
    case 'minutes':
      return ['60', '75', '90'].map((minutes) => value(minutes, texts.minutes(Number(minutes))));
    default:
      return [];
  }
}
