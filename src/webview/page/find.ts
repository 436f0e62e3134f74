/** Where something is on the page, by its place in the text. */
import type { FieldName, PageBlock, PageItem } from '../../protocol/page.js';
import type { Focus } from '../../protocol/pageEdits.js';
import { touches } from '../../text/span.js';
import { isText } from './keys.js';
import type { Entry } from './sheet.js';
import type { Drawn } from './table.js';

/** The field that is drawn for a place; where none is, the first one behind it, else the last before it. */
export function drawnAt(drawn: ReadonlySet<Drawn>, offset: number, name: FieldName | null): Drawn | null {
  const placed = [...drawn].flatMap((one) => {
    const place = one.writing.writer.place();
    return place && one.element.getClientRects().length > 0 ? [{ one, place }] : [];
  });
  const exact = placed.filter(({ place }) => touches(place.at, offset));
  const found = exact.find(({ place }) => place.name === name) ?? exact[0];
  if (found) return found.one;
  const inOrder = placed.sort((a, b) => a.place.at.start - b.place.at.start);
  return (inOrder.find(({ place }) => place.at.start >= offset) ?? inOrder.at(-1))?.one ?? null;
}

/** What stands in the fields that are drawn. */
export function valuesOf(drawn: ReadonlySet<Drawn>): ReadonlyMap<HTMLElement, string> {
  return new Map([...drawn].flatMap(({ element }) => (isText(element) ? [[element, element.value]] : [])));
}

/** The key of the line in which one goes on writing; null when it is no line. */
export function lineAt(blocks: readonly PageBlock[], { name, offset }: Focus): string | null {
  if (name !== 'words') return null;
  for (const item of itemsIn(blocks)) if (item.words && touches(item.words.at, offset)) return item.key;
  return null;
}

function itemsIn(blocks: readonly PageBlock[]): readonly PageItem[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'card') return itemsIn(block.blocks);
    return block.kind === 'list' ? block.items.flatMap((item) => [item, ...itemsIn(item.blocks)]) : [];
  });
}

/** The key of the heading with which a step begins, counted from 0; null when there is none. */
export function stepOf(entries: readonly Entry[], step: number): string | null {
  const steps = (blocks: readonly PageBlock[]): readonly string[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'heading') return block.step ? [block.key] : [];
      return block.kind === 'card' ? steps(block.blocks) : [];
    });
  return steps(entries.map(({ block }) => block))[step] ?? null;
}
