/** A block as its own Markdown: its lines without what the items around it set them in by. */
import type { Span } from '../text/span.js';
import { linesIn, startOfLine } from '../text/lines.js';

/** The white space that stands before a block's further lines for it to stand in what it stands in. */
export function indentOf(text: string, { start }: Span): string {
  return text.slice(startOfLine(text, start), start).replace(/[^\t]/g, ' ');
}

/** The lines of a block, each with the words that are shown of it. */
export function sourceLines(text: string, at: Span): { readonly written: string; readonly shown: string }[] {
  const indent = indentOf(text, at);
  return linesIn(text.slice(at.start, at.end)).map((written, index) => {
    const isSetIn = index > 0 && indent !== '' && written.startsWith(indent);
    return { written, shown: isSetIn ? written.slice(indent.length) : written };
  });
}

/** A block's Markdown, with the line ends of Unix. */
export function sourceOf(text: string, at: Span): string {
  return sourceLines(text, at)
    .map(({ shown }) => shown)
    .join('\n');
}
