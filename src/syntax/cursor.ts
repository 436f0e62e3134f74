/** Where the reader stands in a line. A tab reaches to the next column that is a multiple of four, and may be used up in parts. */

/** A line of a text, and how far it is read. */
export interface Cursor {
  readonly text: string;
  /** Where the line begins. */
  readonly start: number;
  /** Where it ends, before its line end. */
  readonly end: number;
  /** The next character. */
  at: number;
  /** How many columns are read. */
  column: number;
  /** Columns of a tab, read in part, that are still to come; they stand for nothing in the text. */
  owed: number;
}

const tab = 9;
const blank = 32;
const tabSize = 4;

/** How far a line has been read, to go back to. */
type Stand = Pick<Cursor, 'at' | 'column' | 'owed'>;

export function standOf({ at, column, owed }: Cursor): Stand {
  return { at, column, owed };
}

export function goBack(cursor: Cursor, { at, column, owed }: Stand): void {
  cursor.at = at;
  cursor.column = column;
  cursor.owed = owed;
}

/** Passes over blanks and tabs, at most so many columns of them. Returns how many there were. */
export function skipColumns(cursor: Cursor, most: number): number {
  let left = most - takeColumns(cursor, cursor.owed, most);
  while (left > 0 && cursor.at < cursor.end) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code !== blank && code !== tab) break;
    cursor.at++;
    left -= takeColumns(cursor, code === blank ? 1 : tabSize - (cursor.column % tabSize), left);
  }
  return most - left;
}

function takeColumns(cursor: Cursor, columns: number, most: number): number {
  const taken = Math.min(columns, most);
  cursor.column += taken;
  cursor.owed = columns - taken;
  return taken;
}

/** Passes over one character that is no blank. */
export function skipSign(cursor: Cursor): void {
  cursor.at++;
  cursor.column++;
}

/** Where the next character stands that is no blank and no tab; the line's end when there is none. */
export function nextWord({ text, at, end }: Cursor): number {
  let word = at;
  while (word < end) {
    const code = text.charCodeAt(word);
    if (code !== blank && code !== tab) break;
    word++;
  }
  return word;
}

/** Whether there is nothing more on the line. */
export function isBlankLine(cursor: Cursor): boolean {
  return nextWord(cursor) === cursor.end;
}

/** Whether what comes next is set in by four columns or more. */
export function isSetIn(cursor: Cursor): boolean {
  const { text, at, end } = cursor;
  const code = at < end ? text.charCodeAt(at) : 0;
  if (cursor.owed === 0 && code !== blank && code !== tab) return false;
  const stand = standOf(cursor);
  const columns = skipColumns(cursor, tabSize);
  goBack(cursor, stand);
  return columns === tabSize;
}
