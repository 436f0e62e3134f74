/**
 * What of a page has become another when the text changed. Most changes are about one block, and all behind it has only
 * moved on: so the page is told that block, and by how much the others have moved.
 */
import type { Page, PageBlock } from './page.js';

export interface PageChange {
  /** The first block that is not as it was, and how many stand there no more. */
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly PageBlock[];
  /** By how much all behind them has moved. */
  readonly by: number;
  /** What else of the page is not as it was. */
  readonly rest: Partial<Omit<Page, 'blocks'>>;
}

export function changeOf(before: Page, after: Page): PageChange {
  const [old, now] = [before.blocks, after.blocks];
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from < most && isSame(old[from], now[from], 0)) from++;
  const by = (now.at(-1)?.at.end ?? 0) - (old.at(-1)?.at.end ?? 0);
  let behind = 0;
  while (behind < most - from && isSame(old.at(-1 - behind), now.at(-1 - behind), by)) behind++;
  return {
    from,
    removed: old.length - from - behind,
    blocks: now.slice(from, now.length - behind),
    by,
    rest: restOf(before, after),
  };
}

function restOf(before: Page, after: Page): PageChange['rest'] {
  const others = Object.entries(after).filter(
    ([name, value]) => name !== 'blocks' && !isSame(before[name as keyof Page], value, 0),
  );
  return Object.fromEntries(others);
}

/** Whether two values are the same but for the places in them, which have moved on by so much. */
function isSame(a: unknown, b: unknown, by: number): boolean {
  if (a === b && (by === 0 || typeof a !== 'object')) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a))
    return (
      Array.isArray(b) && a.length === b.length && a.every((value, index) => isSame(value, b[index], by))
    );
  const [one, other] = [a as Fields, b as Fields];
  if (typeof one['start'] === 'number')
    return one['start'] + by === other['start'] && Number(one['end']) + by === other['end'];
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => isSame(one[name], other[name], by))
  );
}

type Fields = Readonly<Record<string, unknown>>;
