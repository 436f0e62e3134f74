/** The containers of ours that read the items of a list, and what stands in them. */
import { directiveShapes, type DirectiveId } from '../model/directives.js';
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

const known = new WeakMap<WorkshopSyntax, readonly OwnList[]>();

/** The lists of ours in the order of the text. */
export function ownListsOf(syntax: WorkshopSyntax): readonly OwnList[] {
  const found = known.get(syntax) ?? listsIn(syntax.blocks);
  known.set(syntax, found);
  return found;
}

function listsIn(blocks: readonly Block[]): OwnList[] {
  const found: OwnList[] = [];
  for (const block of blocks) {
    if (block.kind === 'list') for (const item of block.children) found.push(...listsIn(item.children));
    if (block.kind === 'quote') found.push(...listsIn(block.children));
    if (block.kind !== 'container') continue;
    const { id } = block.head;
    if (id && readsItems(id)) found.push({ id, container: block, items: itemsIn(block.children, 0, null) });
    found.push(...listsIn(block.children));
  }
  return found;
}

/** Whether a container reads the items of its lists. */
export function readsItems(id: DirectiveId): boolean {
  return directiveShapes[id].form === 'container' && !['community', 'balance', 'facilitator'].includes(id);
}

function itemsIn(blocks: readonly Block[], depth: number, parent: ListItem | null): OwnItem[] {
  const found: OwnItem[] = [];
  for (const block of blocks) {
    if (block.kind !== 'list') continue;
    let before: ListItem | null = null;
    for (const item of block.children) {
      found.push({ item, depth, parent, before });
      if (item.children.length > 1) found.push(...itemsIn(item.children, depth + 1, item));
      before = item;
    }
  }
  return found;
}
