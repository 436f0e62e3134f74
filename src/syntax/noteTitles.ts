/** Words in headings and prose that say that notes for whoever leads the workshop follow: "Note til mig selv: …". */
import { lineAt } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { isNotePart, leaders, partsOf } from './noteNames.js';

/** What leads prose in is short. */
const longestTitle = 60;
/** Where such words may begin: a stretch, a line, a sentence, a bracket. */
const beginning = /^|\n|[.!?;–—][ \t]|[([]/g;
/** What may stand before them: a footnote's sign, marks of emphasis, those of a quotation or a list. */
const opening = /^(?:\[\^[^\]\s]{1,40}\]:)?[*_`~>+\s-]{0,9}/;

/** What a stretch that says so holds, as `namesNotes` has it. Letters beyond Latin-1 may look like others. */
const mayName = new RegExp(
  [
    '(?<![A-Za-zæøå])(?:(?:mig|selv|me|myself|self)(?![A-Za-zæøå])|fa[cs]il)',
    'intern|privat|fortrolig|skjult|hemmelig|confidential|hidden|secret',
    '[a-zæøå]not(?:e|at)',
    '[^\\0-\\u00FF–—‘’“”•…]',
  ].join('|'),
  'i',
);

/** The words of a heading, where they say so. */
export function noteHeading(text: string, heading: Span): Span[] {
  return namesNotes(text.slice(heading.start, heading.end), isLeader) ? [heading] : [];
}

/**
 * The words in a stretch of prose that say so: all that stands before a colon at the beginning of a line or a
 * sentence, or before the end of a bracket. At the beginning of the stretch they need no colon.
 */
export function leadInsOf(text: string, stretch: Span): Span[] {
  const prose = text.slice(stretch.start, stretch.end);
  // Nearly all prose is about something else, and need not be looked at word by word.
  if (!mayName.test(prose)) return [];
  const found: Span[] = [];
  for (const { 0: sign, index } of prose.matchAll(beginning)) {
    const from = stretch.start + index + sign.length;
    const end = Math.min(lineAt(text, from).end, stretch.end, from + longestTitle);
    const start = from + opening.exec(text.slice(from, end))![0].length;
    const words = text.slice(start, end);
    const stop = words.search(/[([]/.test(sign) ? /[:\uFF1A|)\]]/ : /[:\uFF1A|]/);
    if (stop === -1 && sign !== '') continue;
    const title = (stop === -1 ? words : words.slice(0, stop)).replace(/[*_`~\s]{1,9}$/, '');
    if (namesNotes(title, isFacilitator)) found.push({ start, end: start + title.length });
  }
  return found;
}

/** Words that lead up to whom something is for. */
const leadingUp = new Set([
  ...['til', 'for', 'kun', 'min', 'mine', 'vores', 'og', 'som', 'er', 'nb', 'obs'],
  ...['the', 'to', 'only', 'my', 'our', 'and', 'of', 's'],
]);
/** Those who write, who may lead the workshop. */
const selves = new Set(['mig', 'selv', 'me', 'myself', 'self']);
/** What is theirs, in a heading: in prose anybody may speak of a note of their own. */
const owned = new Set(['min', 'mine', 'my']);
/** Words that say that something is for nobody else, or for whoever it names. */
const alone = new Set(['kun', 'only', 'nb', 'obs']);
/** What makes a note one for nobody else: "Intern note". */
const hidden =
  /^(?:intern|privat|fortrolig|skjult|hemmelig)[te]?$|^(?:private|confidential|internal|hidden|secret)$/;
/** A note and whose it is in one word: "facilitatornoter". */
const joined = /^(.{3,}?)s?(?:note|noter|notat|notater|notes)$/;

function isFacilitator(part: string): boolean {
  return /^fa[cs]il/.test(part);
}

function isLeader(part: string): boolean {
  return isFacilitator(part) || owned.has(part) || leaders.has(part.replace(/s$/, ''));
}

/**
 * Whether some words say nothing but that notes for whoever leads the workshop follow: "Noter til facilitatoren", "Note
 * to self", "Intern note".
 *
 * @param leads whether a word names somebody who leads it
 */
function namesNotes(words: string, leads: (part: string) => boolean): boolean {
  let count = 0;
  let isFor = false;
  let isSaid = false;
  for (const part of partsOf(words)) {
    const isSelf = selves.has(part);
    const isHidden = hidden.test(part);
    const isJoined = isLeader(joined.exec(part)?.[1] ?? '');
    const isLed = isJoined || leads(part);
    const isNote = isNotePart(part);
    if (!isSelf && !isHidden && !isLed && !isNote && !leadingUp.has(part)) return false;
    count += isJoined ? 2 : 1;
    isFor ||= isSelf || isHidden || isLed;
    isSaid ||= isJoined || (!isSelf && !isHidden && (isNote || isFacilitator(part) || alone.has(part)));
  }
  return count > 1 && isFor && isSaid;
}
