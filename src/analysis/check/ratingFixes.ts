import { skipBlanks } from '../../syntax/lineSyntax.js';
import { without } from '../../text/ends.js';
import type { Span } from '../../text/span.js';
import { replaceFix } from './replaceFix.js';
import type { HitFix } from './rule.js';

/** Signs around a number that only show it in another way. */
const dress = '*_`"\'“”().';
/** What parts numbers from each other; one stop, comma, stroke or dash between two may be a half, one of two, or from one to the other. */
const parted = /^[1-5](?:[,/.–-][1-5]){2,}$|^[1-5](?:;[1-5])+$|^[1-5](?:,,[1-5])+$/;

/**
 * What is offered for a word of a rating cell that is no rating. Safe is what can be nothing else.
 *
 * @param participants how many rate; null where that is not known
 */
export function ratingFixes(text: string, span: Span, participants: number | null): HitFix[] {
  const word = text.slice(span.start, span.end);
  const plain = without(asDigits(word), dress).replace(/[.,]0$/, '');
  if (/^[1-5]$/.test(plain)) return replaceFix(span, plain);
  if (parted.test(plain)) return replaceFix(span, plain.match(/\d/g)!.join(' '));
  if (/^[\u2012-\u2015\u2212]$/.test(word)) return replaceFix(span, '-');
  if (/^[1-5]{3,}$/.test(plain))
    return replaceFix(span, Array.from(plain).join(' ')).map((fix) => ({
      ...fix,
      safe: plain.length === participants,
    }));
  return /^(?:og|and|&|\+)$/i.test(word) ? withoutWord(text, span) : [];
}

/** The digits that phones and lists have, as those of every keyboard, and line breaks of HTML as what parts numbers. */
function asDigits(word: string): string {
  return word.replace(/[１-５①-⑤]/g, (digit) => digit.normalize('NFKC')).replace(/<br\/?>/gi, ';');
}

/** Takes out a word between two numbers. */
function withoutWord(text: string, { start, end }: Span): HitFix[] {
  if (!/^\s+[1-5]/.test(text.slice(end, end + 12))) return [];
  const word = text.slice(start, end);
  const title = { da: `Slet »${word}«`, en: `Delete “${word}”` };
  return [
    { title, edits: [{ span: { start, end: skipBlanks(text, end, end + 12) }, text: '' }], safe: true },
  ];
}
