import type { Understood } from '../analysis/analyse.js';
import { meansExclusion } from '../analysis/care.js';
import { isBlank } from '../model/blanks.js';
import { ownListsOf } from '../syntax/ownLists.js';
import type { ListItem } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import { exclusionIn } from './exclusion.js';

/** What a group ticked in the list of imbalances in words of its own, without a mark of ours. */
export interface AddedImbalance {
  /** As it is written, on one line. */
  readonly text: string;
  /** Where its words stand. */
  readonly span: Span;
  /** Whether it says that somebody is shut out or bullied: then it is for no plenary, and counted nowhere. */
  readonly delicate: boolean;
}

/** The imbalances that a group added itself, for all who tell what it sees. */
export function addedImbalances(understood: Omit<Understood, 'balance'>): AddedImbalance[] {
  const delicate = new Set(exclusionIn(understood).map(({ start }) => start));
  return ownItems(understood)
    .filter(({ box }) => box?.checked === true)
    .map((item) => ({ ...wordsOf(understood, item), delicate: delicate.has(item.span.start) }))
    .filter(({ text }) => text !== '');
}

/** What a group added to the list to be ticked, whether or not it is, but for what is for no plenary. */
export function addedToTick(understood: Omit<Understood, 'balance'>): string[] {
  return ownItems(understood)
    .filter(({ box }) => box !== null)
    .map((item) => wordsOf(understood, item).text)
    .filter((text) => !isBlank(text) && text !== '' && !meansExclusion(text));
}

/** The items of the list that have no mark of ours. */
function ownItems({ reading: { syntax } }: Omit<Understood, 'balance'>): ListItem[] {
  return ownListsOf(syntax)
    .flatMap(({ id, items }) => (id === 'imbalances' ? items : []))
    .filter(({ item: { mark, brokenMark }, depth }) => depth === 0 && !mark && !brokenMark)
    .map(({ item }) => item);
}

function wordsOf({ text }: Pick<Understood, 'text'>, { words }: ListItem): { text: string; span: Span } {
  return { text: text.slice(words.start, words.end).replace(/\s+/g, ' ').trim(), span: words };
}

/** Those of them that others may be told of without being asked first, in the group's words. */
export function addedInTheOpen(understood: Omit<Understood, 'balance'>): string[] {
  return addedImbalances(understood).flatMap(({ text, delicate }) => (delicate ? [] : [text]));
}
