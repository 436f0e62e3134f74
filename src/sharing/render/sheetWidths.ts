import { sheetWords, type Sheet, type SheetCell } from '../document.js';

/** In letters: a column, and what those that are printed have together where that is enough. */
const narrowest = 4;
const widest = 44;
const page = 205;
/** So many rows tell how wide a column should be. */
const sample = 500;
/** A day in words of any language: "15 Sep 2026". */
const day = 11;
/** What one needs to write in by hand. */
const writing = 12;
/** Of a cell: the space at its sides, and in a head the button to sort by. */
const sides = 3;
/** Beyond this a word is parted whatever the column. */
const longestWord = 26;

/**
 * How wide the columns are, in letters. Each has room for its longest word, and what is left of a page goes, letter by
 * letter, to the column that has the most lines, so that no row is higher than it has to be, on the screen as on paper;
 * and then to those that nobody has filled in.
 *
 * @param isPrinted whether a column is on the page; the others take no room from it
 */
export function sheetWidths({ head, rows }: Sheet, isPrinted: (column: number) => boolean): number[] {
  const first = rows.slice(0, sample);
  const columns = head.map((title, at) =>
    columnOf(
      title,
      first.map((row) => row[at] ?? ''),
      isPrinted(at),
    ),
  );
  const onPage = columns.filter((_, at) => isPrinted(at));
  for (let left = page - sum(onPage.map(({ room }) => room + sides)); left > 0; left -= 1) {
    const most = Math.max(...onPage.map(({ lines, least }) => lines - least));
    const open = onPage.filter(({ isOpen, room }) => isOpen && room < widest);
    const next =
      most > 0
        ? onPage.find(({ lines, least }) => lines - least === most)
        : open.reduce<Column | undefined>(
            (least, one) => (one.room < (least?.room ?? widest) ? one : least),
            undefined,
          );
    if (!next) break;
    next.room += 1;
    next.lines = next.room < widest ? linesOf(next.texts, next.room) : next.least;
  }
  return columns.map(({ room }) => room + sides);
}

interface Column {
  readonly texts: readonly string[];
  /** Nothing stands in it: it is there to be filled in. */
  readonly isOpen: boolean;
  /** How many lines there are when nothing is wrapped. */
  readonly least: number;
  room: number;
  /** How many there are in that room. */
  lines: number;
}

function columnOf(title: string, cells: readonly SheetCell[], isPrinted: boolean): Column {
  const words = cells.map((cell) => (typeof cell === 'object' ? '0'.repeat(day) : sheetWords(cell)));
  const texts = [title, ...words];
  const isOpen = words.every((text) => text === '');
  const least = isOpen && isPrinted ? writing : narrowest;
  const whole = isPrinted ? longestWord : widest;
  const parts = texts.flatMap((text) => (isPrinted ? text.split(/[\s-]/) : text.split('\n')));
  const room = parts.reduce((most, { length }) => Math.max(most, Math.min(whole, length)), least);
  return { texts, isOpen, least: linesOf(texts, Infinity), room, lines: linesOf(texts, room) };
}

/** How many lines a text takes in so many letters, parted between words where it can be. */
export function linesIn(text: string, room: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += 1;
    let left = room;
    for (const { length } of line.split(' ')) {
      if (length > left && left < room) {
        lines += 1;
        left = room;
      }
      if (length > room) lines += Math.ceil(length / room) - 1;
      left -= Math.min(length, room) + 1;
    }
  }
  return lines;
}

function linesOf(texts: readonly string[], room: number): number {
  return texts.reduce((sum, text) => sum + linesIn(text, room), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
