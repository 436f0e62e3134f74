/** What a page and the extension say to each other. */
import type { Language } from '../model/communities.js';
import type { ClockState } from './keptRoom.js';
import type { FieldPlace, Page } from './page.js';
import type { PageChange } from './pageChange.js';
import type { Focus, PageEdit } from './pageEdits.js';

/** Several lines that were copied somewhere else, between the words before the caret and those behind it. */
interface Paste {
  readonly act: 'paste';
  readonly field: FieldPlace;
  readonly from: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export type PageStatement = PageEdit | Paste;

/** What became of a statement. */
export interface Edited {
  /** The page's own number of it; 0 for what the extension asked and did. */
  readonly number: number;
  /** Null when it stands in the text; else why not, ready to show. */
  readonly why: string | null;
  readonly focus: Focus | null;
}

/** Why there is nothing to write on, and what can be done about it: the file is no workshop, or not any more. */
export interface Absence {
  readonly language: Language;
  readonly told: string;
  readonly undo: string;
  readonly asText: string;
}

export type PageHostMessage =
  | { readonly type: 'page'; readonly uri: string; readonly version: number; readonly page: Page }
  /** The next version, with what became of the statement that made it. */
  | {
      readonly type: 'change';
      readonly version: number;
      readonly change: PageChange;
      readonly edited: Edited | null;
      /** Something was undone or done again: one goes on where that is. */
      readonly undone: boolean;
    }
  /** The file is no workshop as long as no page and no change is told; `edited` and `undone` as of a change. */
  | {
      readonly type: 'absent';
      readonly absence: Absence;
      readonly edited: Edited | null;
      readonly undone: boolean;
    }
  /** Goes to the field at a place of the version that was told last; `writes` puts the caret there too. */
  | { readonly type: 'goTo'; readonly offset: number; readonly writes: boolean }
  /** Whether the file may not be changed: it is shown, and not written on. Until this is told, it may. */
  | { readonly type: 'readOnly'; readonly isReadOnly: boolean }
  /** The clock of a running workshop; null when none is running. */
  | { readonly type: 'running'; readonly clock: ClockState | null };

export type PageWebviewMessage =
  | { readonly type: 'ready' }
  | {
      readonly type: 'edit';
      readonly number: number;
      readonly version: number;
      readonly edit: PageStatement;
    }
  /** Asks what is to be inserted at a place. */
  | { readonly type: 'insert'; readonly version: number; readonly offset: number }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'asText' }
  /** Where one is on the page, for what follows it. */
  | { readonly type: 'at'; readonly version: number; readonly offset: number }
  /** The fast way to type ratings, beside the page. */
  | { readonly type: 'recordRatings' };
