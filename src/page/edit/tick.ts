import { blankSign } from '../../model/blanks.js';
import type { TextEdit } from '../../text/span.js';
import { placeIn, tickBox } from '../../syntax/tickBox.js';
import { itemAt, type Editing, type Found } from './editing.js';
import { editOf, rewritten } from './elsewhere.js';

/** The edit that ticks a line or takes the tick away: one sign, or a box for a line that has none. */
export function writeTick(editing: Editing, { field, part }: Found, to: string): TextEdit | null {
  const item = itemAt(editing, part);
  if (!item) return null;
  const sign = to === '' ? ' ' : 'x';
  if (item.box) return tickBox(placeIn(editing.text, item.box), field.at.end, to !== '');
  const { start } = field.at;
  const isBare = item.children.length === 0;
  const words = isBare ? ` [${sign}] ${blankSign}` : `[${sign}] `;
  const change = { region: { start, end: start }, words, inside: 'words' as const, item: item.span.start };
  const after = rewritten(editing.analysis.reading.syntax, change);
  return after && editOf(change);
}
