import type { Span } from '../../text/span.js';

/** The line that an offset stands in; the span leaves out the line end. */
export interface Line extends Span {
  readonly text: string;
  /** What stands before and behind the offset. */
  readonly before: string;
  readonly after: string;
}

/** The line around an offset in a text with any line ends. */
export function lineAt(text: string, offset: number): Line {
  // Looking back from before the beginning would look at the first character.
  const back = offset - 1;
  const start = offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', back), text.lastIndexOf('\r', back)) + 1;
  const rest = /[\r\n]/g;
  rest.lastIndex = offset;
  const end = rest.exec(text)?.index ?? text.length;
  return {
    start,
    end,
    text: text.slice(start, end),
    before: text.slice(start, offset),
    after: text.slice(offset, end),
  };
}
