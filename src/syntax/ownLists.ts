/** The containers of ours that read the items of a list, and what stands in them. */
import { directiveShapes, type DirectiveId } from '../model/directives.js';
import { ofLast } from '../text/ofLast.js';
import type { Block, Container, ListItem, WorkshopSyntax } from './tree.js';

/** A container of ours of which the lists are read. */
export interface OwnList {
  readonly id: DirectiveId;
  readonly container: Container;
  /** In order, those inside others behind them. */
  readonly items: readonly OwnItem[];
}

export interface OwnItem {
  readonly item: ListItem;
  /** 0 for those that stand in no other. */
  readonly depth: number;
  /** The item that it stands in. */
  readonly parent: ListItem | null;
  /** The item before it in the same list. */
  readonly before: ListItem | null;
}

/** The lists of ours in the order of the text. */
export const ownListsOf = /* @__PURE__ */ ofLast(({ blocks }: WorkshopSyntax): readonly OwnList[] => {
  const found: OwnList[] = [];
  addLists(blocks, found);
  return found;
});

function addLists(blocks: readonly Block[], found: OwnList[]): void {
  for (const block of blocks) {
    if (block.kind === 'list') for (const item of block.children) addLists(item.children, found);
    if (block.kind === 'quote') addLists(block.children, found);
    if (block.kind !== 'container') continue;
    const { id } = block.head;
    if (id && readsItems(id)) {
      const items: OwnItem[] = [];
      addItems(block.children, 0, null, items);
      found.push({ id, container: block, items });
    }
    addLists(block.children, found);
  }
}

const withoutItems: ReadonlySet<DirectiveId> = new Set(['community', 'balance', 'facilitator']);

/** Whether a container reads the items of its lists. */
export function readsItems(id: DirectiveId): boolean {
  return directiveShapes[id].form === 'container' && !withoutItems.has(id);
}

function addItems(blocks: readonly Block[], depth: number, parent: ListItem | null, found: OwnItem[]): void {
  for (const block of blocks) {
    if (block.kind !== 'list') continue;
    let before: ListItem | null = null;
    for (const item of block.children) {
      found.push({ item, depth, parent, before });
      if (item.children.length > 1) addItems(item.children, depth + 1, item, found);
      before = item;
    }
  }
}
