/**
 * The text without the signs that it ends with. `/[…]+$/` says the same, but begins anew at every such sign in the
 * text, so that a long run of them that is not at the end takes the square of its length.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** The text without the signs that it begins or ends with. */
export function without(text: string, signs: string): string {
  let start = 0;
  while (start < text.length && signs.includes(text[start]!)) start++;
  return withoutEnd(text.slice(start), signs);
}
