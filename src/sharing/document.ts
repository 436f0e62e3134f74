import type { Language } from '../model/communities.js';
import type { BalancePicture, PictureScale } from '../picture/balancePicture.js';
import type { ReportKind } from './kinds.js';

/**
 * A report as plain data: what stands in it, in order, without a word on how it looks. Every text in it is plain
 * words for one line of print; each renderer escapes them for its own format.
 */
export interface Report {
  readonly kind: ReportKind;
  /** The language of the whole; parts on workshops in another language are in theirs. */
  readonly language: Language;
  readonly title: string;
  /** Wide tables want a wide sheet. */
  readonly landscape: boolean;
  readonly parts: readonly Part[];
  /** Who made the model, at the foot of everything that leaves the file. */
  readonly credit: string;
  /** The same, flat, for a spreadsheet. */
  readonly sheet: Sheet;
  /** The same for other programs: one record per workshop or, in an effort plan, per effort. */
  readonly records: readonly object[];
}

/** One workshop's part of a report. */
export interface Part {
  readonly language: Language;
  /** Null when the report has only one part, which needs no heading of its own. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export type Block =
  /** Level 1 is the first level below the title. `cut` has a line to cut along above it, and may begin a page. */
  | {
      readonly type: 'heading';
      readonly level: 1 | 2;
      readonly text: string;
      readonly cut?: 'line' | 'page';
    }
  /** `lead` says what the list below it is; `quiet` is beside the matter. */
  | { readonly type: 'paragraph'; readonly text: string; readonly quiet?: boolean; readonly lead?: boolean }
  | {
      readonly type: 'facts';
      readonly facts: readonly { readonly label: string; readonly value: string }[];
    }
  /** `boxes` are to be ticked by hand. */
  | { readonly type: 'list'; readonly items: readonly string[]; readonly boxes?: boolean }
  | Table
  /** The picture of the balance; the table that says the same follows. */
  | { readonly type: 'picture'; readonly picture: BalancePicture }
  /** Room to write by hand. */
  | { readonly type: 'room'; readonly lines: number }
  /** A number to be ringed on the scale from 1 to 5. */
  | { readonly type: 'scale'; readonly label: string; readonly low: string; readonly high: string };

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly head: string;
  /** How wide it is beside the others. */
  readonly share: number;
}

/** One or several lines; where there is a scale, formats without the whole picture draw it above them. */
export interface Cell {
  readonly lines: readonly string[];
  readonly scale?: PictureScale;
}

/** A cell of one text, or of none. */
export function cell(...lines: readonly (string | null | undefined | false)[]): Cell {
  return { lines: lines.filter((line): line is string => typeof line === 'string' && line !== '') };
}

export function heading(level: 1 | 2, text: string): Block {
  return { type: 'heading', level, text };
}

export function list(items: readonly string[]): Block[] {
  return items.length > 0 ? [{ type: 'list', items }] : [];
}
