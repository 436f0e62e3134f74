/** The files of which nothing is in what is made of many, and what is said of them. */
import type { Stop } from '../disclosure/stop.js';
import type { Language } from '../model/communities.js';
import type { Notice } from '../protocol/portfolio.js';
import { heldTexts, type HeldReason } from '../texts/heldTexts.js';
import type { FiledSummary } from './summary.js';

/** A file that is kept back, and the places for which it is; none where it cannot be read at all. */
export interface HeldFile {
  readonly file: string;
  readonly stops: readonly Pick<Stop, 'code' | 'message' | 'line' | 'column'>[];
}

const reasons: readonly HeldReason[] = ['unread', 'notes', 'personal'];
/** What says that a file was not read to its end, and not that something in it may be for nobody else. */
const unreadCodes = new Set(['withheld.frontMatter', 'withheld.conflict', 'withheld.excess']);
/** So many places are named; a line of words has to stay one. */
const mostPlaces = 12;

/** Why a file is kept back. */
export function heldReason({ stops }: HeldFile): HeldReason {
  if (stops.every(({ code }) => unreadCodes.has(code))) return 'unread';
  return stops.some(({ code }) => code.startsWith('withheld.')) ? 'notes' : 'personal';
}

/** A sentence for each reason that there is, in a language. */
export function heldNotices(held: readonly HeldFile[], language: Language): Notice[] {
  const { reasons: words, show } = heldTexts[language];
  return reasons.flatMap((about) => {
    const files = held.filter((file) => heldReason(file) === about);
    if (files.length === 0) return [];
    return { about, text: words[about](files.length), action: files.some(hasPlace) ? show : null };
  });
}

/** What is said of possible names on a page, with their places; null when there are none. */
export function namesNotice(places: readonly string[], language: Language): Notice | null {
  if (places.length === 0) return null;
  const { names, show } = heldTexts[language];
  const text = names(places.slice(0, mostPlaces), Math.max(0, places.length - mostPlaces));
  return { about: 'names', text, action: show };
}

/** The first place for which files are kept back for a reason. */
export function firstHeld(
  held: readonly HeldFile[],
  about: HeldReason,
): { readonly file: string; readonly stop: HeldFile['stops'][number] } | null {
  const found = held.find((file) => heldReason(file) === about && hasPlace(file));
  return found ? { file: found.file, stop: found.stops[0]! } : null;
}

/** Parts the workshops with numbers or addresses of people from those that a page may show. */
export function withoutExposed(workshops: readonly FiledSummary[]): {
  readonly workshops: readonly FiledSummary[];
  readonly held: readonly HeldFile[];
} {
  const stopsOf = ({ exposed }: FiledSummary) => exposed.filter(({ asks }) => !asks);
  return {
    workshops: workshops.filter((workshop) => stopsOf(workshop).length === 0),
    held: workshops
      .map((workshop) => ({ file: workshop.file, stops: stopsOf(workshop) }))
      .filter(({ stops }) => stops.length > 0),
  };
}

function hasPlace({ stops }: HeldFile): boolean {
  return stops.length > 0;
}
