import type { Language } from '../model/communities.js';
import type { BalancePicture, PictureScale } from '../picture/balancePicture.js';
import type { ReportKind } from './kinds.js';
import type { Words } from './words.js';

/**
 * A report as plain data: what stands in it, in order, without a word on how it looks but what the group itself marked.
 * Every text in it is words; each renderer escapes them for its own format.
 */
export interface Report {
  readonly kind: ReportKind;
  /** The language of the whole; parts on workshops in another language are in theirs. */
  readonly language: Language;
  readonly title: string;
  /** The day on which it is made; null where nothing in it depends on the day. */
  readonly today: string | null;
  /** How many places of its files could not be read. */
  readonly unread: number;
  /** Wide tables want a wide sheet. */
  readonly landscape: boolean;
  readonly parts: readonly Part[];
  /** At the foot of every page: what the report is, and of which day. */
  readonly foot: string;
  /** Who made the model, at the end of everything that leaves the file. */
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
  readonly rows: readonly (readonly SheetCell[])[];
}

export type SheetCell = string | number | Day;

/** A day, as `2026-12-15`, that a spreadsheet may know as one. */
export interface Day {
  readonly day: string;
}

/** The day in a cell; nothing where there is none. */
export function dayCell(day: string | null | undefined): SheetCell {
  return day ? { day } : '';
}

/** The words of a cell. */
export function sheetWords(value: SheetCell): string {
  return typeof value === 'object' ? value.day : String(value);
}

export type Block =
  /** Level 1 is the first level below the title. `cut` has a line to cut along above it, and may begin a page. */
  | {
      readonly type: 'heading';
      readonly level: HeadingLevel;
      readonly text: Words;
      readonly cut?: 'line' | 'page';
    }
  /** `lead` says what the list below it is; `quiet` is beside the matter. */
  | { readonly type: 'paragraph'; readonly text: Words; readonly quiet?: boolean; readonly lead?: boolean }
  | {
      readonly type: 'facts';
      readonly facts: readonly { readonly label: string; readonly value: string }[];
    }
  /** `boxes` are to be ticked by hand; `start` is the first number of a list that has numbers. */
  | {
      readonly type: 'list';
      readonly items: readonly (Words | Item)[];
      readonly boxes?: boolean;
      readonly start?: number;
    }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  /** Lines as they stand. */
  | { readonly type: 'code'; readonly text: string }
  | Table
  /** The picture of the balance; the table that says the same follows. */
  | { readonly type: 'picture'; readonly picture: BalancePicture }
  /** Room to write by hand. */
  | { readonly type: 'room'; readonly lines: number }
  /** A number to be ringed on the scale from 1 to 5. */
  | { readonly type: 'scale'; readonly label: string; readonly low: string; readonly high: string };

export type HeadingLevel = 1 | 2 | 3;

/** A list item with more than its words. */
export interface Item {
  readonly text: Words;
  /** Whether the group ticked it; absent where it has no box. */
  readonly ticked?: boolean;
  /** What stands in it below its words. */
  readonly blocks?: readonly Block[];
}

export interface Table {
  readonly type: 'table';
  /** Empty where the table is the group's own. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the first cell of a row is only one of them, and does not say what the row is about. */
  readonly flat?: boolean;
}

export interface Column {
  readonly head: Words;
  /** How wide it is beside the others. */
  readonly share: number;
}

/** One or several lines; where there is a scale, formats without the whole picture draw it above them. */
export interface Cell {
  readonly lines: readonly Words[];
  readonly scale?: PictureScale;
}

/** A cell of one text, or of none. */
export function cell(...lines: readonly (string | null | undefined | false)[]): Cell {
  return { lines: lines.filter((line): line is string => typeof line === 'string' && line !== '') };
}

export function heading(level: HeadingLevel, text: Words): Block {
  return { type: 'heading', level, text };
}

export function list(items: readonly (Words | Item)[]): Block[] {
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

/** A list item as one with nothing but words, or with all it has. */
export function itemOf(item: Words | Item): Item {
  return typeof item === 'string' || Array.isArray(item) ? { text: item as Words } : (item as Item);
}
