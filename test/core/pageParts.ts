/** What stands on a page, laid out flat for the tests. */
import { ownFields, partsIn } from '../../src/page/parts.js';
import type { Field, Page, PageBlock, PageItem, PageNote } from '../../src/protocol/page.js';

export { ownFields, partsIn as innerParts };
export type Part = PageBlock | PageItem;

export function allParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...allParts(partsIn(part))]);
}

export function fieldsOf(page: Page): Field[] {
  return allParts(page.blocks).flatMap(ownFields);
}

export function notesOf(page: Page): PageNote[] {
  return allParts(page.blocks).flatMap(({ notes }) => notes);
}
