import { keptOf } from '../protocol/pageValues.js';
import { wordsOf } from '../syntax/words.js';

/** What a field holds whose words are written so; a template's blank is nothing. */
export function wordsRead(source: string): string {
  return keptOf('words', wordsOf(source));
}
