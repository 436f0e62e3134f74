import { personalCode } from '../analysis/personal.js';
import type { Disclosed } from '../disclosure/disclose.js';
import type { PersonalStop } from '../disclosure/personal.js';
import type { Language } from '../model/communities.js';
import { findPersonal } from '../personal/findPersonal.js';
import { mayBeAllowed } from '../personal/leaving.js';
import { overlap, type Span } from '../text/span.js';
import { disclosureTexts } from '../texts/disclosureTexts.js';

/** Something that looks like personal data, for what is kept of a workshop when many are looked at together. */
export interface Exposed extends Omit<PersonalStop, 'span'> {
  /** Whether it stands in an action: what tells of workshops without their actions asks about none of these. */
  readonly inEffort?: true;
}

/** What is kept of a workshop in its own words. */
const headWords = /^\/(?:title|community)$/;
const effortWords = /^\/efforts\//;
const dataWords = /^\/(?:forum|template)$/;

/**
 * What decides about the words that are kept of a workshop: numbers and addresses anywhere in its file, and names among
 * the words. Too few ratings are not among them: small groups are folded together before anything is shown.
 */
export function exposed(disclosed: Disclosed): Exposed[] {
  const kept = spansOf(disclosed, headWords);
  const efforts = spansOf(disclosed, effortWords);
  return disclosed.personal
    .filter(({ asks, span }) => !asks || isIn(kept, span) || isIn(efforts, span))
    .map((stop) => ({ ...placeOf(stop), ...(stop.asks && !isIn(kept, stop.span) && { inEffort: true }) }));
}

/** The names in what only other programs are told of a workshop: its forum, and fields of an organisation's own. */
export function exposedInData(disclosed: Disclosed): Exposed[] {
  const kept = [...spansOf(disclosed, headWords), ...spansOf(disclosed, effortWords)];
  const data = [...spansOf(disclosed, dataWords), ...disclosed.reading.others.spans];
  return placesOf(disclosed, ({ asks, span }) => asks && isIn(data, span) && !isIn(kept, span));
}

/** The numbers and addresses of somebody in what a file is called, which is told with what it says. */
export function exposedInName(file: string, language: Language): Exposed[] {
  // In names of files signs stand for blanks.
  return findPersonal(file.replaceAll('_', ' ').replace(/(?<=\p{L})[-.+]+(?=\d)/gu, ' '))
    .filter(({ kind }) => !mayBeAllowed(kind))
    .map(({ kind }) => ({
      code: personalCode(kind),
      message: disclosureTexts[language].fileName,
      line: 1,
      column: 1,
      asks: false,
    }));
}

function spansOf({ personal, spans }: Disclosed, wanted: RegExp): Span[] {
  if (personal.length === 0) return [];
  return [...spans].filter(([pointer]) => wanted.test(pointer)).map(([, span]) => span);
}

function isIn(spans: readonly Span[], place: Span): boolean {
  return spans.some((span) => overlap(span, place));
}

function placesOf({ personal }: Disclosed, decides: (stop: PersonalStop) => boolean): Exposed[] {
  return personal.filter(decides).map(placeOf);
}

function placeOf({ code, message, line, column, asks }: PersonalStop): Exposed {
  return { code, message, line, column, asks };
}

/** The possible names in some words of a workshop: in those whose pointers have a shape, and in others that have none. */
export function namesAmong(
  disclosed: Disclosed,
  shape: RegExp,
  others: readonly Span[] = [],
): PersonalStop[] {
  const words = [...spansOf(disclosed, shape), ...others];
  return disclosed.personal.filter(({ asks, span }) => asks && isIn(words, span));
}
