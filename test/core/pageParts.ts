/** What stands on a page, laid out flat for the tests. */
import type { Field, Page, PageBlock, PageItem, PageNote } from '../../src/protocol/page.js';

export type Part = PageBlock | PageItem;

/** What stands right in a block or a line. */
export function innerParts(part: Part): readonly Part[] {
  switch (part.kind) {
    case 'list':
      return part.items;
    case 'card':
    case 'item':
      return part.blocks;
    default:
      return [];
  }
}

export function allParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...allParts(innerParts(part))]);
}

/** The fields of a block or a line itself. */
export function ownFields(part: Part): Field[] {
  const some = (fields: readonly (Field | null | undefined)[]): Field[] =>
    fields.flatMap((field) => field ?? []);
  switch (part.kind) {
    case 'head':
      return [...part.fields, ...part.others];
    case 'heading':
      return some([part.text, part.step?.minutes]);
    case 'prose':
    case 'source':
      return [part.source];
    case 'ratings':
      return some(part.rows.flatMap(({ cells }) => [cells.now.field, cells.wanted.field]));
    case 'item':
      return some([part.tick, part.words, ...part.fields]);
    default:
      return [];
  }
}

export function fieldsOf(page: Page): Field[] {
  return allParts(page.blocks).flatMap(ownFields);
}

export function notesOf(page: Page): PageNote[] {
  return allParts(page.blocks).flatMap(({ notes }) => notes);
}
