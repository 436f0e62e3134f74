import type { Span } from '../../text/span.js';
import type { Reading } from '../read/reading.js';
import { lineAt, linesBetween } from '../../text/lines.js';

const fence = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/;

const known = new WeakMap<Reading, readonly Span[]>();

/** The stretches of a reading's body that are code blocks or HTML comments; looked for once. */
export function verbatimOf(reading: Reading): readonly Span[] {
  const found = known.get(reading) ?? verbatimIn(reading.text, reading.frontMatter.bodyStart);
  known.set(reading, found);
  return found;
}

/** The stretches of a body that are code blocks or HTML comments: what looks like a directive nothing is one. */
function verbatimIn(text: string, from: number): Span[] {
  const found: Span[] = [];
  let open: { readonly start: number; readonly mark: string } | null = null;
  for (const line of linesBetween(text, from, text.length)) {
    const words = text.slice(line.start, line.end);
    if (open) {
      const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(words)?.[1];
      if (!closing?.startsWith(open.mark)) continue;
      found.push({ start: open.start, end: line.end });
      open = null;
    } else {
      const mark = fence.exec(words)?.[1];
      if (mark) open = { start: line.start, mark };
    }
  }
  if (open) found.push({ start: open.start, end: text.length });
  return [...found, ...commentsIn(text, from)];
}

function commentsIn(text: string, from: number): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf('<!--', from); start !== -1;) {
    const closing = text.indexOf('-->', start);
    const end = closing === -1 ? text.length : closing + 3;
    found.push({ start, end });
    start = text.indexOf('<!--', end);
  }
  return found;
}

/** Whether an offset stands in one of the stretches, or in `code` on its line. */
export function isVerbatim(text: string, offset: number, verbatim: readonly Span[]): boolean {
  if (isIn(verbatim, offset)) return true;
  const before = text.slice(lineAt(text, offset).start, offset);
  return (before.match(/`+/g)?.length ?? 0) % 2 === 1;
}

/** Whether an offset stands in one of the stretches. */
export function isIn(stretches: readonly Span[], offset: number): boolean {
  return stretches.some(({ start, end }) => offset >= start && offset < end);
}
