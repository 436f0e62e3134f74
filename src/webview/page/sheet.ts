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

export interface Sheet {
  readonly uri: string;
  readonly version: number;
  readonly page: Omit<Page, 'blocks'>;
  readonly entries: readonly Entry[];
}

const entryOf = (block: PageBlock): Entry => ({ block, shift: { by: 0 } });

export function sheetOf(uri: string, version: number, { blocks, ...page }: Page): Sheet {
  return { uri, version, page, entries: blocks.map(entryOf) };
}

/** The next version. What has not changed stays the very same, so that nothing of it is drawn again. */
export function nextSheet(sheet: Sheet, version: number, change: PageChange): Sheet {
  const { from, removed, blocks, by, rest } = change;
  const behind = sheet.entries.slice(from + removed);
  for (const { shift } of behind) shift.by += by;
  const entries = [...sheet.entries.slice(0, from), ...blocks.map(entryOf), ...behind];
  const page = Object.keys(rest).length > 0 ? { ...sheet.page, ...rest } : sheet.page;
  return { ...sheet, version, page, entries };
}
