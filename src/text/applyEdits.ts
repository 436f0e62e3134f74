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
