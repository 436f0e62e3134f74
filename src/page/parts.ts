import type { Field, PageBlock, PageItem } from '../protocol/page.js';

/** The fields that a block or a line has itself, without those of what stands in it. */
export function ownFields(part: PageBlock | PageItem): readonly Field[] {
  switch (part.kind) {
    case 'head':
      return [...part.fields, ...part.others];
    case 'heading':
      return some(part.text, part.step?.minutes);
    case 'prose':
    case 'source':
      return [part.source];
    case 'ratings':
      return some(...part.rows.flatMap(({ cells }) => [cells.now.field, cells.wanted.field]));
    case 'item':
      return some(part.tick, part.words, ...part.fields);
    case 'list':
    case 'card':
      return [];
  }
}

/** What stands right in a block or a line. */
export function partsIn(part: PageBlock | PageItem): readonly (PageBlock | PageItem)[] {
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

function some(...fields: readonly (Field | null | undefined)[]): Field[] {
  return fields.filter((field) => field !== null && field !== undefined);
}
