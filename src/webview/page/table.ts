/** What every part of the page may ask for. */
import { createContext, type ComponentChildren } from 'preact';
import type { ClockState } from '../../protocol/keptRoom.js';
import type { PageBlock } from '../../protocol/page.js';
import type { Desk } from './desk.js';
import type { PageFrame, Shift } from './sheet.js';
import type { Writing } from './writing.js';

/** A field that is on the page, and where it is drawn. */
export interface Drawn {
  readonly writing: Writing;
  readonly element: HTMLElement;
}

export interface Table {
  readonly page: PageFrame;
  /** The file may be looked at only. */
  readonly isReadOnly: boolean;
  readonly desk: Desk;
  /** The fields that are drawn. */
  readonly drawn: Set<Drawn>;
  /** Lines that were on the page before they were in the text, by the key that they got there. */
  readonly names: Map<string, string>;
  readonly say: Say;
  /** Blocks that stand in another one. */
  readonly draw: (blocks: readonly PageBlock[]) => ComponentChildren;
}

/** What the page asks the extension for, besides what is written. */
export interface Say {
  readonly insert: (offset: number) => void;
  readonly recordRatings: () => void;
  readonly paste: (paste: Paste) => void;
}

/** Several lines, as they were copied somewhere else, between what stands before and behind the caret. */
export interface Paste {
  readonly writing: Writing;
  readonly before: string;
  readonly after: string;
  readonly text: string;
}

/** The step that a running workshop is at: the key of its heading, and the clock. */
export interface Now {
  readonly key: string;
  readonly clock: ClockState;
  /** The workshop has come to it while the page was open. */
  readonly arrives: boolean;
}

export const AtStep = createContext<Now | null>(null);
export const OnTable = createContext<Table>(undefined!);
/** By how much the block that one is in has moved. */
export const Moved = createContext<Shift>({ by: 0 });
