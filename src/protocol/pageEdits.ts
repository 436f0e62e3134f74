/** What is done on a page. */
import type { FrameKind } from '../model/communities.js';
import type { Span } from '../text/span.js';
import type { FieldName, FieldPlace } from './page.js';
import type { CellRatings } from './room.js';

/**
 * Something that somebody did on a page. It names the field by its place in the version of the text that the page showed,
 * with the value that stood there: where that is not so any more, nothing is done. A line of a list is named by its words.
 */
export type PageEdit =
  | { readonly act: 'write'; readonly field: FieldPlace; readonly from: string; readonly to: string }
  /** Enter in a line, or several lines pasted: the line's words, and the lines that come behind it. */
  | {
      readonly act: 'lines';
      readonly field: FieldPlace;
      readonly from: string;
      readonly to: string;
      readonly more: readonly string[];
    }
  /** The first line in a card that has no list yet; the card is named by its place. */
  | { readonly act: 'begin'; readonly card: Span; readonly words: string }
  /** A line with all that stands in it; the last one of its list is emptied instead. */
  | { readonly act: 'remove'; readonly field: FieldPlace; readonly from: string }
  /** A line with all that stands in it, past the one before (-1) or behind (1) it. */
  | { readonly act: 'move'; readonly field: FieldPlace; readonly from: string; readonly by: -1 | 1 }
  /** Something that supports an action, behind what supports it. */
  | {
      readonly act: 'support';
      readonly field: FieldPlace;
      readonly from: string;
      readonly support: FrameKind;
    }
  /** Something to insert, by its id, at or behind the block that an offset stands in. */
  | { readonly act: 'insert'; readonly insertion: string; readonly at: number }
  | { readonly act: 'rate'; readonly ratings: readonly CellRatings[] }
  /** One of the ways to mend what a note says. */
  | { readonly act: 'fix'; readonly code: string; readonly at: Span; readonly fix: string };

/** Where one writes next: a field of the next version of the page. */
export interface Focus {
  /** Null for whichever field is there, or comes first behind. */
  readonly name: FieldName | null;
  /** Stands in the field or at its edge, or where that has a mark behind it, behind that. */
  readonly offset: number;
  /** How many signs of its value stand before the caret. */
  readonly caret: number;
}
