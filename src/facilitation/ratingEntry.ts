/**
 * Typing in ratings by keyboard alone, as plain data: every key makes a new state. Either one cell of the table is
 * filled at a time (hands in the air, the slips of one question), or one slip at a time, on which one person wrote
 * a number for every cell: then each number moves on by itself.
 */
import type { CellRatings, RatedCell } from '../protocol/room.js';

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

/** Two questions about each of the four communities. */
const cellCount = 8;

/** More ratings than this no cell takes: the most participants that a file may name. */
const most = 500;

export function newEntry(cells: readonly RatedCell[]): RatingEntry {
  return { typed: cells.map(() => []), at: 0, order: 'cell', keep: true, past: [] };
}

/** Whether something that was kept can be gone on with. */
export function isRatingEntry(value: unknown): value is RatingEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { typed, at, order, keep, past } = value as Partial<Record<keyof RatingEntry, unknown>>;
  if (!Array.isArray(typed) || typed.length !== cellCount || !Array.isArray(past)) return false;
  const isCell = (cell: unknown) => Number.isInteger(cell) && Number(cell) >= 0 && Number(cell) < cellCount;
  return (
    typed.every(
      (values) =>
        Array.isArray(values) && values.every((number) => [1, 2, 3, 4, 5].includes(number as number)),
    ) &&
    isCell(at) &&
    (order === 'cell' || order === 'slip') &&
    typeof keep === 'boolean' &&
    past.every((step: { readonly cell?: unknown; readonly left?: unknown } | null) =>
      Boolean(step && isCell(step.cell) && typeof step.left === 'boolean'),
    )
  );
}

/** What a key does: `finish` when the last cell is left behind, `write` and `close` when it asks for that. */
export type Pressed = RatingEntry | 'finish' | 'write' | 'close' | null;

export interface Key {
  readonly key: string;
  readonly shift?: boolean;
  /** Ctrl, or the command key. */
  readonly control?: boolean;
}

/** @returns null when the key means nothing here, and is to do what it usually does */
export function press(entry: RatingEntry, { key, shift = false, control = false }: Key): Pressed {
  if (control) {
    if (key === 'Enter') return 'write';
    return key.toLowerCase() === 'z' && !shift ? undoLast(entry) : null;
  }
  if (/^[1-5]$/.test(key)) return answered(entry, Number(key));
  switch (key) {
    case '0':
    case ' ':
      return entry.order === 'slip' ? leftOut(entry) : entry;
    case 'Backspace':
      return undoLast(entry);
    case 'Enter':
    case 'ArrowDown':
      return step(entry, 1);
    case 'Tab':
      return step(entry, shift ? -1 : 1, true);
    case 'ArrowUp':
      return step(entry, -1);
    case 'Escape':
      return 'close';
    default:
      // A digit that is no rating must not end up anywhere else.
      return /^\d$/.test(key) ? entry : null;
  }
}

function answered(entry: RatingEntry, rating: number): RatingEntry {
  const { typed, at, past } = entry;
  const now = typed[at] ?? [];
  if (now.length >= most) return entry;
  return onwards({
    ...entry,
    typed: typed.map((values, index) => (index === at ? [...values, rating] : values)),
    past: [...past, { cell: at, left: false }],
  });
}

/** A cell that the slip does not answer. */
function leftOut(entry: RatingEntry): RatingEntry {
  return onwards({ ...entry, past: [...entry.past, { cell: entry.at, left: true }] });
}

/** On a slip each answer moves on, and behind its last one the next slip begins. */
function onwards(entry: RatingEntry): RatingEntry {
  return entry.order === 'slip' ? { ...entry, at: (entry.at + 1) % entry.typed.length } : entry;
}

/** Takes back the number that was typed last, wherever it was, and goes there. */
export function undoLast(entry: RatingEntry): RatingEntry {
  const last = entry.past.at(-1);
  if (!last) return entry;
  const typed = last.left
    ? entry.typed
    : entry.typed.map((values, index) => (index === last.cell ? values.slice(0, -1) : values));
  return { ...entry, typed, at: last.cell, past: entry.past.slice(0, -1) };
}

/** Tab leaves the entry at both ends, so that the keyboard is never caught in it. */
function step(entry: RatingEntry, by: 1 | -1, tab = false): Pressed {
  const at = entry.at + by;
  if (at >= 0 && at < entry.typed.length) return { ...entry, at };
  if (tab) return null;
  return by > 0 ? 'finish' : entry;
}

/** What a cell will hold: sorted, so that nobody can be told by their place in the row. */
export function resultIn(entry: RatingEntry, cell: RatedCell, index: number): readonly number[] {
  const typed = entry.typed[index] ?? [];
  if (typed.length === 0) return cell.ratings;
  return [...(entry.keep ? cell.ratings : []), ...typed].sort((a, b) => a - b);
}

/** The cells that were typed in; the others stay as they are. */
export function entered(entry: RatingEntry, cells: readonly RatedCell[]): CellRatings[] {
  return cells.flatMap((cell, index) =>
    (entry.typed[index] ?? []).length === 0
      ? []
      : [
          {
            community: cell.community,
            question: cell.question,
            ratings: resultIn(entry, cell, index),
          },
        ],
  );
}
