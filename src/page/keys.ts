/** Keys by which a page finds the parts of its next version again, so that a field in which somebody writes stays the same one. */
import type { Field, Page, PageBlock, PageItem } from '../protocol/page.js';

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
    case 'head':
      return {
        ...block,
        key,
        fields: block.fields.map(named),
        others: block.others.map((field, index) => ({ ...field, key: `others-${index}` })),
      };
    case 'heading': {
      const { text, step } = block;
      return {
        ...block,
        key,
        text: text && named(text),
        step: step && { ...step, minutes: step.minutes && named(step.minutes) },
      };
    }
    case 'prose':
    case 'source':
      return { ...block, key, source: named(block.source) };
    case 'list':
      return { ...block, key, items: keyed(block.items, itemWithKeys, `${key}.`) };
    case 'card':
      return { ...block, key, blocks: keyed(block.blocks, blockWithKeys, `${key}.`) };
    case 'ratings':
      return {
        ...block,
        key,
        rows: block.rows.map((row) => ({
          ...row,
          cells: {
            now: {
              ...row.cells.now,
              field: row.cells.now.field && { ...row.cells.now.field, key: `${row.community}-now` },
            },
            wanted: {
              ...row.cells.wanted,
              field: row.cells.wanted.field && { ...row.cells.wanted.field, key: `${row.community}-wanted` },
            },
          },
        })),
      };
  }
}

function itemWithKeys(item: PageItem, key: string): PageItem {
  const { words, tick, fields, blocks } = item;
  return {
    ...item,
    key,
    words: words && named(words),
    tick: tick && named(tick),
    fields: fields.map(named),
    blocks: keyed(blocks, blockWithKeys, `${key}.`),
  };
}

/** In its block a field is known by its name. */
function named(field: Field): Field {
  return { ...field, key: field.name };
}
