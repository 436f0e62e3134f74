import { itemOf, type Block, type Part } from '../document.js';

/** The numbers with which numbered lists begin, each once: Word has a numbering for each. */
export function startsOf(parts: readonly Part[]): ReadonlySet<number> {
  return new Set(parts.flatMap(({ blocks }) => blocks.flatMap(startsIn)));
}

function startsIn(block: Block): number[] {
  switch (block.type) {
    case 'list':
      return [
        ...(block.start === undefined ? [] : [block.start]),
        ...block.items.flatMap((item) => (itemOf(item).blocks ?? []).flatMap(startsIn)),
      ];
    case 'quote':
      return block.blocks.flatMap(startsIn);
    default:
      return [];
  }
}
