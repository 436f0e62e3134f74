/** A text as it is compared with others: without regard to case and to how much space there is. */
export function wordsKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
