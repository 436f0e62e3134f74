/** What becomes of the caret and of somebody's typing when the text of a field changes underneath. */

/** One text made of another: what stands at `start` up to `end` becomes `words`. */
interface Difference {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The one stretch in which two texts differ. */
export function differenceOf(was: string, is: string): Difference {
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && was[head] === is[head]) head++;
  let tail = 0;
  while (tail < most - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail++;
  return { start: head, end: was.length - tail, words: is.slice(head, is.length - tail) };
}

/** Where a caret is after a change: what it stood behind stays before it. */
export function caretAfter(caret: number, was: string, is: string): number {
  const { start, end, words } = differenceOf(was, is);
  if (caret <= start) return caret;
  return caret >= end ? caret + is.length - was.length : start + words.length;
}

/** What two people made of one text, in one; null where both changed the same place. */
export function merged(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || base === theirs) return mine;
  if (base === mine) return theirs;
  const [one, other] = [differenceOf(base, mine), differenceOf(base, theirs)];
  const [first, last] = one.start <= other.start ? [one, other] : [other, one];
  if (first.end >= last.start) return null;
  const words = base.slice(0, first.start) + first.words + base.slice(first.end, last.start) + last.words;
  return words + base.slice(last.end);
}
