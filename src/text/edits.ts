import type { TextEdit } from './span.js';

/** A text with edits made to it. They may not overlap; of those in the same place the first comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, text: words } of inOrder) {
    result += text.slice(at, span.start) + words;
    at = span.end;
  }
  return result + text.slice(at);
}

/**
 * The edit that makes one text of another which stands at an offset, without what both begin and end with; no
 * character of two code units is cut in half.
 */
export function narrowedEdit(offset: number, was: string, is: string): TextEdit {
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && was[head] === is[head]) head++;
  if (head > 0 && isHigh(was, head - 1)) head--;
  let tail = 0;
  while (tail < most - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail++;
  if (tail > 0 && isHigh(was, was.length - tail - 1)) tail--;
  return {
    span: { start: offset + head, end: offset + was.length - tail },
    text: is.slice(head, is.length - tail),
  };
}

/** Whether the first half of a pair stands here. */
function isHigh(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
