import type { Span } from './span.js';

/** The line end that a text uses, told by its first one. */
export function lineBreakOf(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** The line at an offset, without its line end. */
export function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
}

/** The lines from the line of `start` on that begin before `end`, without their line ends. */
export function* linesBetween(text: string, start: number, end: number): Generator<Span> {
  for (let at = text.lastIndexOf('\n', start - 1) + 1; at < end;) {
    const line = lineAt(text, at);
    yield line;
    const newline = text.indexOf('\n', line.end);
    if (newline === -1) return;
    at = newline + 1;
  }
}

/** A line with its line end, to be taken out; the last one goes with the line end before it. */
export function wholeLine(text: string, offset: number): Span {
  const { start, end } = lineAt(text, offset);
  const newline = text.indexOf('\n', end);
  if (newline !== -1) return { start, end: newline + 1 };
  const before = start > 0 && text[start - 2] === '\r' ? 2 : Math.min(start, 1);
  return { start: start - before, end: text.length };
}

/** Whether two stretches have something in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
