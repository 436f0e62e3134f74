/** The containers of ours that read the items of a list, and what stands in them. */
import { directiveShapes, type DirectiveId } from '../model/directives.js';
import type { Block, Container, ListItem, WorkshopSyntax } from './tree.js';
import { walk } from './walk.js';

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
  const found = known.get(syntax) ?? [...walk(syntax.blocks)].flatMap(ownList);
  known.set(syntax, found);
  return found;
}

function ownList(node: { readonly kind: string }): OwnList[] {
  const container = node.kind === 'container' ? (node as Container) : null;
  const id = container?.head.id;
  return container && id && readsItems(id)
    ? [{ id, container, items: itemsIn(container.children, 0, null) }]
    : [];
}

/** Whether a container reads the items of its lists. */
export function readsItems(id: DirectiveId): boolean {
  return directiveShapes[id].form === 'container' && !['community', 'balance', 'facilitator'].includes(id);
}

function itemsIn(blocks: readonly Block[], depth: number, parent: ListItem | null): OwnItem[] {
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.children.flatMap((item, index) => [
          { item, depth, parent, before: block.children[index - 1] ?? null },
          ...itemsIn(item.children, depth + 1, item),
        ])
      : [],
  );
}
