import type { Understood } from '../analysis/analyse.js';
import { ownListsOf } from '../syntax/ownLists.js';
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
  const { syntax } = understood.reading;
  const delicate = new Set(exclusionIn(understood).map(({ start }) => start));
  return ownListsOf(syntax)
    .flatMap(({ id, items }) => (id === 'imbalances' ? items : []))
    .filter(({ item, depth }) => depth === 0 && item.box?.checked === true)
    .filter(({ item: { mark, brokenMark } }) => !mark && !brokenMark)
    .map(({ item: { words, span } }) => ({
      text: syntax.text.slice(words.start, words.end).replace(/\s+/g, ' ').trim(),
      span: words,
      delicate: delicate.has(span.start),
    }))
    .filter(({ text }) => text !== '');
}

/** Those of them that others may be told of without being asked first, in the group's words. */
export function addedInTheOpen(understood: Omit<Understood, 'balance'>): string[] {
  return addedImbalances(understood).flatMap(({ text, delicate }) => (delicate ? [] : [text]));
}
