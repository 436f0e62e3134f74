import type { Span } from '../../text/span.js';

/** Whether an offset is in a stretch of text or at its edge. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
