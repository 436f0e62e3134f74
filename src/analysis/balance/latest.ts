import { wordsKey } from '../../text/wordsKey.js';

/** Of actions in the same words, which are one, the last counts: a file may hold several rounds. */
export function isLatest(efforts: readonly { readonly text: string }[]): (index: number) => boolean {
  const last = new Map(efforts.map(({ text }, index) => [wordsKey(text), index]));
  return (index) => last.get(wordsKey(efforts[index]!.text)) === index;
}
