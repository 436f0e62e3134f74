import { blankSign } from '../../model/blanks.js';
import type { TextEdit } from '../../text/span.js';
import { itemAt, type Editing, type Found } from './editing.js';
import { editOf, rewritten } from './elsewhere.js';

/** The edit that ticks a line or takes the tick away: one sign, or a box for a line that has none. */
export function writeTick(editing: Editing, { field, part }: Found, to: string): TextEdit | null {
  const item = itemAt(editing, part);
  if (!item) return null;
  const sign = to === '' ? ' ' : 'x';
  const { start, end } = field.at;
  if (item.box) {
    if (item.box.written === 'plainly') return { span: { start: start + 1, end: start + 2 }, text: sign };
    const behind = /\s/.test(editing.text[end] ?? '\n') ? '' : ' ';
    return { span: { start, end }, text: `[${sign}]${behind}` };
  }
  const isBare = item.children.length === 0;
  const words = isBare ? ` [${sign}] ${blankSign}` : `[${sign}] `;
  const change = { region: { start, end: start }, words, inside: 'words' as const, item: item.span.start };
  const after = rewritten(editing.analysis.reading.syntax, change);
  return after && editOf(change);
}
