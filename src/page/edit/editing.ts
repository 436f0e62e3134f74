import type { Analysis } from '../../analysis/analyse.js';
import type { Field, FieldPlace, Page, PageBlock, PageItem } from '../../protocol/page.js';
import { pathAt } from '../../syntax/walk.js';
import type { ListItem } from '../../syntax/tree.js';
import { touches, type Span } from '../../text/span.js';
import { ownFields } from '../parts.js';

/** What all kinds of edits look at. */
export interface Editing {
  readonly analysis: Analysis;
  readonly text: string;
  readonly page: Page;
}

export type Part = PageBlock | PageItem;

/** A field with the block or line that it belongs to. */
export interface Found {
  readonly field: Field;
  readonly part: Part;
  /** The lists and lines that it stands in, from the outermost in, with `part` as the last. */
  readonly path: readonly Part[];
}

/**
 * The field that somebody meant: of that name, at that place or touching what has become of it, and with the value that
 * they saw. Null when there is none, or when it is not clear which one it is.
 */
export function findField(page: Page, { name, at }: FieldPlace, from: string): Found | null {
  const found = fieldsAt(page.blocks, at, []).filter(
    ({ field }) => field.name === name && field.value === from && meet(field.at, at),
  );
  const exact = found.filter(({ field }) => field.at.start === at.start);
  const [first, second] = exact.length > 0 ? exact : found;
  return first && !second ? first : null;
}

function* partsAt(parts: readonly Part[], at: Span, path: readonly Part[]): Generator<readonly Part[]> {
  for (const part of parts) {
    if (!meet(part.at, at)) continue;
    const inside = [...path, part];
    yield inside;
    if (part.kind === 'list') yield* partsAt(part.items, at, inside);
    else if (part.kind === 'card' || part.kind === 'item') yield* partsAt(part.blocks, at, inside);
  }
}

function fieldsAt(parts: readonly Part[], at: Span, path: readonly Part[]): Found[] {
  return [...partsAt(parts, at, path)].flatMap((inside) => {
    const part = inside.at(-1)!;
    return ownFields(part).map((field) => ({ field, part, path: inside }));
  });
}

function meet(a: Span, b: Span): boolean {
  return touches(a, b.start) || touches(b, a.start);
}

/** The item of the tree that a line of the page is. */
export function itemAt({ analysis }: Editing, { at }: Part): ListItem | null {
  const path = pathAt(analysis.reading.syntax, at.start);
  const item = path.findLast((node) => node.kind === 'item' && node.span.start === at.start);
  return item?.kind === 'item' ? item : null;
}
