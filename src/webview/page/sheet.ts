/** The page as it is held here: its blocks, each with by how much it has moved since it was told. */
import type { Page, PageBlock } from '../../protocol/page.js';
import type { PageChange } from '../../protocol/pageChange.js';

/** How far what was told of a block is off: its places are those of the version in which it was told. */
export interface Shift {
  by: number;
}

export interface Entry {
  readonly block: PageBlock;
  readonly shift: Shift;
}

/** What a page has besides its blocks and its title. */
export type PageFrame = Omit<Page, 'blocks' | 'title'>;

export interface Sheet {
  readonly uri: string;
  readonly version: number;
  /** Apart, since it changes with each letter of it, and nothing else is drawn by it. */
  readonly title: string;
  readonly page: PageFrame;
  readonly entries: readonly Entry[];
}

const entryOf = (block: PageBlock): Entry => ({ block, shift: { by: 0 } });

export function sheetOf(uri: string, version: number, { blocks, title, ...page }: Page): Sheet {
  return { uri, version, title, page, entries: blocks.map(entryOf) };
}

/** The next version. What has not changed stays the very same, so that nothing of it is drawn again. */
export function nextSheet(sheet: Sheet, version: number, change: PageChange): Sheet {
  const { from, removed, blocks, by, rest } = change;
  const { title = sheet.title, ...others } = rest;
  const behind = sheet.entries.slice(from + removed);
  for (const { shift } of behind) shift.by += by;
  const entries = [...sheet.entries.slice(0, from), ...blocks.map(entryOf), ...behind];
  const page = Object.keys(others).length > 0 ? { ...sheet.page, ...others } : sheet.page;
  return { ...sheet, version, title, page, entries };
}
