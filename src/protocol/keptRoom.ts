/**
 * What is kept of one workshop in the room: the clock, and ratings that are typed and not yet in the table. The page
 * hands it to the extension at each change, and gets it back when it is opened again.
 */

export interface ClockState {
  /** The current step, counted from 0. */
  readonly step: number;
  /** What each step has taken up to `since`, in milliseconds. */
  readonly spent: readonly number[];
  /** Since when the current step runs, as from `Date.now()`; null while the clock is paused. */
  readonly since: number | null;
  /** Minutes given to each step beyond its plan. */
  readonly extra: readonly number[];
}

export type EntryOrder = 'cell' | 'slip';

export interface RatingEntry {
  /** What has been typed for each cell, in the order in which it was typed. */
  readonly typed: readonly (readonly number[])[];
  readonly at: number;
  readonly order: EntryOrder;
  /** Whether what stands in the table stays, and the new numbers join it. */
  readonly keep: boolean;
  /** The cells that were answered, or on a slip left out, latest last: undo goes back through them. */
  readonly past: readonly { readonly cell: number; readonly left: boolean }[];
}

export interface KeptRoom {
  /** Left out while no workshop has been started. */
  readonly clock?: ClockState;
  /** Ratings that are typed and not yet written to the table. */
  readonly entry?: RatingEntry;
}

/** A room as the page hands it over, and gets it back. */
export interface HandedRoom {
  readonly room: KeptRoom;
  /** Greater the later it was handed over, on whichever page. */
  readonly number: number;
}

/** Two questions about each of the four communities. */
const cellCount = 8;

/** More ratings than this no cell takes: the most participants that a file may name. */
export const mostRatings = 500;

/** A list longer than this was not written by us. */
const longest = 10_000;

/**
 * The room in a value that comes from a page or from what VS Code kept. A part that makes no sense is left out, and so
 * is an entry in which nothing is typed.
 */
export function readKeptRoom(value: unknown): KeptRoom {
  const { clock, entry } = isObject(value) ? value : {};
  return {
    ...(isClockState(clock) && { clock: onlyClock(clock) }),
    ...(isRatingEntry(entry) && entry.past.length > 0 && { entry: onlyEntry(entry) }),
  };
}

/** What was handed over, in a value from outside; nothing, as of long ago, where it makes no sense. */
export function readHanded(value: unknown): HandedRoom {
  const { room, number } = isObject(value) ? value : {};
  return { room: readKeptRoom(room), number: Number.isSafeInteger(number) ? Number(number) : 0 };
}

export function isEmptyRoom({ clock, entry }: KeptRoom): boolean {
  return !clock && !entry;
}

/** The room once its ratings are in the table. */
export function withoutEntry({ clock }: KeptRoom): KeptRoom {
  return clock ? { clock } : {};
}

/** Whether something is the state of a clock. */
export function isClockState(value: unknown): value is ClockState {
  if (!isObject(value)) return false;
  const { step, spent, since, extra } = value;
  const numbers = (list: unknown) => isList(list) && list.every(Number.isFinite);
  return (
    Number.isInteger(step) &&
    Number(step) >= 0 &&
    numbers(spent) &&
    numbers(extra) &&
    (since === null || Number.isFinite(since))
  );
}

/** Whether something is the typing of ratings that can be gone on with. */
export function isRatingEntry(value: unknown): value is RatingEntry {
  if (!isObject(value)) return false;
  const { typed, at, order, keep, past } = value;
  return (
    isList(typed) &&
    typed.length === cellCount &&
    typed.every((ratings) => isList(ratings) && ratings.length <= mostRatings && ratings.every(isRating)) &&
    isCell(at) &&
    (order === 'cell' || order === 'slip') &&
    typeof keep === 'boolean' &&
    isList(past) &&
    past.every((step) => isObject(step) && isCell(step['cell']) && typeof step['left'] === 'boolean')
  );
}

function onlyClock({ step, spent, since, extra }: ClockState): ClockState {
  return { step, spent: [...spent], since, extra: [...extra] };
}

function onlyEntry({ typed, at, order, keep, past }: RatingEntry): RatingEntry {
  return {
    typed: typed.map((ratings) => [...ratings]),
    at,
    order,
    keep,
    past: past.map(({ cell, left }) => ({ cell, left })),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= longest;
}

function isRating(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5;
}

function isCell(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < cellCount;
}
