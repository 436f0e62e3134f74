import type { Span } from '../../text/span.js';
import type { DirectiveUse } from '../../analysis/read/reading.js';
import type { Analysis } from '../../analysis/analyse.js';

/** A step with the stretch of text that belongs to it: from its heading to the next step or heading of its rank. */
export interface StepStretch {
  /** Its place in `workshop.steps`. */
  readonly index: number;
  readonly span: Span;
  /** Its heading, or its directive where it has none. */
  readonly head: Span;
}

/** The steps of a file in the order of the text. */
export function stepStretches(analysis: Analysis): StepStretch[] {
  const { workshop, spans, text } = analysis;
  const heads = workshop.steps
    .flatMap((_, index) => {
      const directive = spans.get(`/steps/${index}`);
      const title = spans.get(`/steps/${index}/title`);
      return directive ? [{ index, head: title ?? directive }] : [];
    })
    .sort((a, b) => a.head.start - b.head.start);
  return heads.map(({ index, head }, at) => {
    const next = Math.min(
      heads[at + 1]?.head.start ?? text.length,
      nextHeading(analysis, head) ?? text.length,
    );
    // Two steps under one heading begin in the same place.
    const end = Math.max(head.end, text.slice(head.start, next).trimEnd().length + head.start);
    return { index, head, span: { start: head.start, end } };
  });
}

/** Where the next heading of the same or a higher rank begins that stands in no container. */
function nextHeading({ reading }: Analysis, head: Span): number | undefined {
  const own = reading.headings.find(({ span }) => span.start === head.start);
  const isFree = (offset: number): boolean =>
    !reading.directives.some(
      ({ form, span }) => form === 'container' && span.start < offset && offset < span.end,
    );
  return (
    own &&
    reading.headings.find(
      ({ depth, span }) => span.start > head.start && depth <= own.depth && isFree(span.start),
    )?.span.start
  );
}

/** The container of ours that begins where one of the workshop's values stands. */
export function containerFrom({ reading }: Analysis, head: Span | undefined): DirectiveUse | undefined {
  return head && reading.directives.find((use) => use.form === 'container' && use.head.start === head.start);
}
