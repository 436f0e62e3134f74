/** Space that is not a single blank between words. */
const wide = /\s\s|[^\S ]/;

/** A text as it is compared with others: without regard to case and to how much space there is. */
export function wordsKey(text: string): string {
  const words = text.normalize('NFC').toLowerCase();
  // Most texts have none of it, and to look is quicker than to write them anew.
  return (wide.test(words) ? words.replace(/\s+/g, ' ') : words).trim();
}
