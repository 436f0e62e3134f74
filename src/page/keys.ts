/** Keys by which a page finds the parts of its next version again, so that a field in which somebody writes stays the same one. */
import type { Page, PageBlock, PageItem } from '../protocol/page.js';

/** Gives every part a key: what it is, and the how many-eth of that it is where it stands; no two have the same one. */
export function withKeys(page: Page): Page {
  return { ...page, blocks: keyed(page.blocks, blockWithKeys, '') };
}

function keyed<Part extends PageBlock | PageItem>(
  parts: readonly Part[],
  inside: (part: Part, key: string) => Part,
  around: string,
): Part[] {
  const counts = new Map<string, number>();
  return parts.map((part) => {
    const kind = kindOf(part);
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return inside(part, `${around}${kind}-${count}`);
  });
}

function kindOf(part: PageBlock | PageItem): string {
  if (part.kind === 'card')
    return [part.card ?? 'other', ...(part.community ? [part.community] : [])].join('-');
  return part.kind === 'heading' && part.step?.number ? `step-${part.step.number}` : part.kind;
}

function blockWithKeys(block: PageBlock, key: string): PageBlock {
  switch (block.kind) {
    case 'list':
      return { ...block, key, items: keyed(block.items, itemWithKeys, `${key}.`) };
    case 'card':
      return { ...block, key, blocks: keyed(block.blocks, blockWithKeys, `${key}.`) };
    default:
      return { ...block, key };
  }
}

function itemWithKeys(item: PageItem, key: string): PageItem {
  return { ...item, key, blocks: keyed(item.blocks, blockWithKeys, `${key}.`) };
}
