/** The box with which an item begins, as GFM has it and as people and other programs write it. */
import { isRestBlank } from './lineSyntax.js';
import type { ItemBox } from './tree.js';

/** A box and where the words behind it begin. */
interface BoxRead {
  readonly box: ItemBox;
  readonly wordsStart: number;
}

/** `[ ]` or `[x]` with a blank behind it, which every reader of Markdown takes for a box. */
export function plainBox(text: string, start: number, end: number): BoxRead | null {
  if (text[start] !== '[' || text[start + 2] !== ']') return null;
  const sign = text[start + 1] ?? '';
  const behind = text[start + 3] ?? '';
  if (!/[ \txX]/.test(sign) || !/[ \t\r\n]/.test(behind)) return null;
  const wordsStart = isRestBlank(text, start + 3, end) ? end : start + 3;
  return {
    box: { span: { start, end: start + 3 }, checked: /[xX]/.test(sign), written: 'plainly' },
    wordsStart,
  };
}

/** A blank of any kind, seen or not, within a line. */
const blank = String.raw`[\t\p{Zs}\p{Cf}]`;
/** Brackets with a blank, a tick or another sign in them, perhaps escaped; or one of the signs that are boxes themselves. */
const otherBox = new RegExp(
  `(${blank}{0,4})((\\\\?)[\\[［]${blank}{0,4}([xXvV✓✔☑✅/~✗✘☒–—>!?*oO-]?)${blank}{0,4}\\\\?[\\]］](?=${blank}|\\p{L}|\\p{N}|$)` +
    `|\\([xXvV✓✔ ]\\)(?=${blank})|[☐☑☒✅✔✓✗✘⬜□]\\uFE0F?)${blank}{0,4}`,
  'uy',
);
const ticks = /[xXvV✓✔☑✅☒]/;
/** Other programs have these for "begun", "dropped" and the like; nobody can tell whether it is done. */
const neither = /[/~✗✘–—>!?*oO-]/;

const bracket = '['.charCodeAt(0);
const parenthesis = '('.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);

/** Whether a box may begin with a code unit; words hardly ever do. */
function mayBegin(code: number): boolean {
  return (
    code === bracket ||
    code === parenthesis ||
    code === backslash ||
    code === 9 ||
    code === 32 ||
    code === 0xa0 ||
    code === 0xad ||
    code > 0x2000
  );
}

/** A box that is nearly one: with other blanks or another tick in it, or none behind it. */
export function otherwiseBox(text: string, start: number, end: number): BoxRead | null {
  if (!mayBegin(text.charCodeAt(start))) return null;
  otherBox.lastIndex = 0;
  const found = otherBox.exec(text.slice(start, Math.min(end, start + 24)));
  if (!found) return null;
  const [whole, before = '', core = '', escape = ''] = found;
  const first = start + before.length;
  const written = escape !== '' ? 'escaped' : neither.test(core) ? 'unclearly' : 'otherwise';
  return {
    box: { span: { start: first, end: first + core.length }, checked: ticks.test(core), written },
    wordsStart: start + whole.length,
  };
}
