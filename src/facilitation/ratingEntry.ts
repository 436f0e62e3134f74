/**
 * Typing in ratings by keyboard alone, as plain data: every key makes a new state. Either one cell of the table is
 * filled at a time (hands in the air, the slips of one question), or one slip at a time, on which one person wrote
 * a number for every cell: then each number moves on by itself.
 */
import { mostRatings, type RatingEntry } from '../protocol/keptRoom.js';
import type { CellRatings, RatedCell } from '../protocol/room.js';

export function newEntry(cells: readonly RatedCell[]): RatingEntry {
  return { typed: cells.map(() => []), at: 0, order: 'cell', keep: true, past: [] };
}

/**
 * What a key does: `finish` when the last cell is left behind, `write` and `close` when it asks for that, `notTaken` when
 * somebody means to write what is no rating.
 */
export type Pressed = RatingEntry | 'finish' | 'write' | 'close' | 'notTaken' | null;

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
      return entry.order === 'slip' ? leftOut(entry) : 'notTaken';
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
      // What is no rating must not end up anywhere else.
      return /^.$/u.test(key) ? 'notTaken' : null;
  }
}

function answered(entry: RatingEntry, rating: number): RatingEntry {
  const { typed, at, past } = entry;
  const now = typed[at] ?? [];
  if (now.length >= mostRatings) return entry;
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
