/** A stretch of a text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same stretch, so many code units further on. */
export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether an offset stands in a stretch; at its end it does not. */
export function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** Whether an offset stands in a stretch or at one of its edges, where a cursor touches it. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Whether two stretches have something in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Replace `span` by `text`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Where each value of a workshop stands in its text, by JSON Pointer (RFC 6901),
 * for example `/ratings/0/now/2`. The empty pointer is the front matter.
 */
export interface Spans extends Iterable<readonly [pointer: string, span: Span]> {
  get(pointer: string): Span | undefined;
}
