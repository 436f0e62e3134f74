import { ownListsOf } from '../syntax/ownLists.js';
import type { Disclosed } from './disclose.js';

/** What a group ticked in the list of imbalances in words of its own, without a mark of ours, as it is written. */
export function addedImbalances({ reading: { syntax }, exclusion }: Disclosed): string[] {
  const delicate = new Set(exclusion.map(({ start }) => start));
  return ownListsOf(syntax)
    .flatMap(({ id, items }) => (id === 'imbalances' ? items : []))
    .filter(({ item, depth }) => depth === 0 && item.box?.checked === true)
    .filter(({ item: { mark, brokenMark, span } }) => !mark && !brokenMark && !delicate.has(span.start))
    .map(({ item: { words } }) => syntax.text.slice(words.start, words.end).replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}
