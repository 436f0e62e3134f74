import { lineAt } from '../../text/lines.js';
import type { Span } from '../../text/span.js';

/** The line that the cursor stands in; the span leaves out the line end. */
export interface Line extends Span {
  readonly text: string;
  /** What stands before and behind the cursor. */
  readonly before: string;
  readonly after: string;
}

/** The line around an offset. */
export function lineAround(text: string, offset: number): Line {
  const { start, end } = lineAt(text, offset);
  return {
    start,
    end,
    text: text.slice(start, end),
    before: text.slice(start, Math.min(offset, end)),
    after: text.slice(offset, end),
  };
}
