import { meantDate } from '../../model/dates.js';
import type { Span } from '../../text/span.js';
import { walk } from '../../syntax/walk.js';
import type { Reading } from '../read/reading.js';

/** How a sentence begins that says when a group meets again. */
const beginning =
  /(?<=^|[.!?][ \t]|\n)[\s>*_~+-]{0,9}(?:(?:vi (?:følger op|mødes igen)|(?:næste |nyt )?opfølgning(?:smøde)?|næste (?:møde|gang)|(?:we )?follow[- ]up(?: meeting)?|(?:we )?meet again|next (?:meeting|time))(?!\p{L}))/giu;
/** As many words as a day is said in, with its name and what o'clock, and as many as stand before it. */
const mostWords = 8;

/** A day to meet again that the notes name in words. */
export interface SaidFollowUp {
  /** The sentence, up to the day's end. */
  readonly span: Span;
  /** As `2026-12-15`. */
  readonly day: string;
}

/** The first such day in a file that says at its top no day for the follow-up; null where there is none. */
export function saidFollowUp({
  syntax,
  draft,
  dialect,
  spans,
  blanks,
  excess,
}: Reading): SaidFollowUp | null {
  const atTop = spans.get('/followUp');
  if (excess || (atTop && !blanks.includes(atTop))) return null;
  const held = typeof draft['date'] === 'string' ? draft['date'] : null;
  for (const node of walk(syntax.blocks)) {
    if (node.kind !== 'paragraph') continue;
    const prose = syntax.text.slice(node.span.start, node.span.end);
    for (const { 0: lead, index } of prose.matchAll(beginning)) {
      const from = index + lead.length;
      const [sentence = ''] = /^[^\n(;]*/.exec(prose.slice(from)) ?? [];
      for (const { start, end } of stretchesOf(sentence)) {
        const words = sentence.slice(start, end).replace(/[*_~.,!]{1,9}$/, '');
        const day = meantDate(words.replace(/^[*_~]{1,9}/, ''), dialect.language, held);
        if (day === null || (held !== null && day <= held)) continue;
        const begin = node.span.start + index + lead.search(/\p{L}/u);
        return { span: { start: begin, end: node.span.start + from + start + words.length }, day };
      }
    }
  }
  return null;
}

/** The runs of words near the beginning of a text that may say a day, the earlier and the longer ones first. */
function stretchesOf(text: string): Span[] {
  const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  })).slice(0, 2 * mostWords);
  return words.slice(0, mostWords).flatMap(({ start }, at) =>
    words
      .slice(at, at + mostWords)
      .reverse()
      .map(({ end }) => ({ start, end })),
  );
}
