import { shifted, type Span } from '../text/span.js';
import type { DirectiveUse, HeadingUse, RatingTableUse } from './reading.js';
import type { Part } from './readPart.js';

/** What a part of the body holds, at its place in the text. */
export type Placed = Pick<
  Part,
  'directives' | 'malformed' | 'colonLines' | 'headings' | 'ratingTables' | 'blanks'
>;

/** The places of a part that begins at offset `by` of the text. */
export function movePart(part: Part, by: number): Placed {
  const move = (span: Span): Span => shifted(span, by);
  const moveOwn = <T extends { readonly span: Span }>(item: T): T => ({ ...item, span: move(item.span) });
  return {
    directives: moveDirectives(part.directives, move),
    malformed: part.malformed.map(moveOwn),
    colonLines: part.colonLines.map(move),
    headings: part.headings.map((heading): HeadingUse => moveOwn(heading)),
    ratingTables: part.ratingTables.map(({ span, head }): RatingTableUse => ({
      span: move(span),
      head: head.map(moveOwn),
    })),
    blanks: part.blanks.map(move),
  };
}

/** Directives keep their parents; a parent comes before what stands in it. */
function moveDirectives(directives: readonly DirectiveUse[], move: (span: Span) => Span): DirectiveUse[] {
  const moved = new Map<DirectiveUse, DirectiveUse>();
  for (const use of directives) {
    moved.set(use, {
      name: use.name,
      id: use.id,
      form: use.form,
      span: move(use.span),
      nameSpan: move(use.nameSpan),
      head: move(use.head),
      attributes: use.attributes.map(({ name, id, value, nameSpan, valueSpan }) => ({
        name,
        id,
        value,
        nameSpan: move(nameSpan),
        valueSpan: valueSpan && move(valueSpan),
      })),
      closed: use.closed,
      parent: use.parent && (moved.get(use.parent) ?? null),
    });
  }
  return [...moved.values()];
}
