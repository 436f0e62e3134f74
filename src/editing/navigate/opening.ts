import type { Reading } from '../../analysis/read/reading.js';
import type { Span } from '../../text/span.js';

/** How a new file is shown: where one begins to write, and what is folded away, each by its first line. */
export interface Opening {
  readonly select: Span;
  readonly folded: readonly Span[];
}

/** The notes for the facilitator are folded; one begins at the first blank below the fields and outside of them. */
export function openingOf({ blanks, directives, frontMatter }: Reading): Opening {
  const folded = directives
    .filter(({ id, closed }) => id === 'facilitator' && closed)
    .map(({ span }) => span);
  const isFolded = ({ start }: Span) => folded.some((span) => span.start <= start && start < span.end);
  const below = blanks
    .filter(({ start }) => start >= frontMatter.bodyStart)
    .sort((a, b) => a.start - b.start);
  const start = frontMatter.bodyStart;
  return { select: below.find((blank) => !isFolded(blank)) ?? blanks[0] ?? { start, end: start }, folded };
}
