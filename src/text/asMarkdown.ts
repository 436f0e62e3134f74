/** A user's words as Markdown that shows them as they are, on one line. */
export function asMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!<>|~&$:]/g, '\\$&');
}
