/** What the keys do that write in lists and tables. */
import { readSyntax } from '../../syntax/readSyntax.js';
import type { WorkshopSyntax } from '../../syntax/tree.js';
import { startOfLine } from '../../text/lines.js';
import { lineAtCaret } from './lineAtCaret.js';
import { emptyLineLike, newLineAt } from './newLine.js';
import { nextCell } from './nextCell.js';
import { setIn, setOut } from './setIn.js';
import type { Typed } from './typed.js';

/** Enter, Tab, and Tab with Shift. */
export type WritingKey = 'newLine' | 'next' | 'back';

/** What a key does at a caret; null where it does what it always does. */
export function typeKey(text: string, offset: number, key: WritingKey): Typed | null {
  return typeIn(readSyntax(text), offset, key) ?? (key === 'next' ? null : leaveUnread(text, offset));
}

function typeIn(syntax: WorkshopSyntax, offset: number, key: WritingKey): Typed | null {
  switch (key) {
    case 'newLine':
      return newLineAt(syntax, offset);
    case 'next':
      return nextCell(syntax, offset, 1) ?? setIn(syntax, offset);
    case 'back':
      return nextCell(syntax, offset, -1) ?? setOut(syntax, offset);
  }
}

/**
 * Right below the words of a line, Markdown takes a bullet with nothing behind it for more of them, or makes a heading of
 * them: it is a line of its own only when there is a letter in it. One leaves it as any other empty line.
 */
function leaveUnread(text: string, offset: number): Typed | null {
  if (/\p{L}/u.test(text.slice(startOfLine(text, offset), offset))) return null;
  const syntax = readSyntax(`${text.slice(0, offset)}x${text.slice(offset)}`);
  const line = lineAtCaret(syntax, offset + 1);
  if (!line?.outer || line.node.words.start !== offset || line.node.words.end !== offset + 1) return null;
  const { edit, ...typed } = emptyLineLike(syntax, line, line.outer);
  return { ...typed, edit: { ...edit, span: { ...edit.span, end: edit.span.end - 1 } } };
}
