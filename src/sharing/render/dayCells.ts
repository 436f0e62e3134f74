import type { Words } from '../words.js';

/** "13. november 2026", and in English "13 November 2026". */
const day = /^(\d{1,2}\.?) (\p{L}{3,10} \d{4})$/u;

/** A text in a cell; where it is a day, the month stays beside its number however narrow the column. */
export function withDayKept(text: string): string {
  return text.replace(day, '$1\u00A0$2');
}

/** The same of words of which some may be marked. */
export function cellWords(words: Words): Words {
  return typeof words === 'string' ? withDayKept(words) : words;
}
