import type { WorkshopSyntax } from '../syntax/tree.js';
import { directivesOf } from '../syntax/walk.js';
import { overlap, type Span } from '../text/span.js';

/** What is read past in a stretch of a text: the lines of colons and what stands in braces, with the names beside them. */
export function quietMarks(syntax: WorkshopSyntax, stretch: Span): Span[] {
  return directivesOf(syntax)
    .filter(({ span }) => overlap(span, stretch))
    .flatMap((directive) => {
      const closing = directive.kind === 'container' ? directive.closing : null;
      return closing ? [directive.head.span, closing] : [directive.head.span];
    })
    .filter((span) => overlap(span, stretch))
    .sort((a, b) => a.start - b.start);
}
