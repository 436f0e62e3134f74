/** Passages of words, looked for among others whatever stands between the words. */

/** A passage by its words: letters and numbers alone, in small letters, each word between blanks. */
export function keyOf(words: string): string {
  return ` ${(
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;
}

/**
 * Looks for passages in lines by the rarest of their words: in a plan of many workshops nearly all lines are of others,
 * and the passages of all would take the square of their number.
 *
 * @param lines each by its key
 * @returns whether a line has a passage in it, that is given by its key
 */
export function finderIn(lines: readonly string[]): (key: string) => boolean {
  const known = new Set(lines);
  const byWord = new Map<string, string[]>();
  const wordsIn = (key: string) => key.trim().split(' ');
  for (const line of known)
    for (const word of new Set(wordsIn(line))) {
      const others = byWord.get(word);
      if (others) others.push(line);
      else byWord.set(word, [line]);
    }
  return (key) => {
    if (known.has(key)) return true;
    const [rarest = []] = wordsIn(key)
      .map((word) => byWord.get(word) ?? [])
      .sort((a, b) => a.length - b.length);
    return rarest.some((line) => line.includes(key));
  };
}

/** All words in data: its texts, and the names of its properties. */
export function wordsOfData(data: unknown): string[] {
  return [...textsOfData(data), ...propertiesOfData(data)];
}

/** The texts in data. */
export function textsOfData(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOfData) : [];
}

/** The names of the properties in data. */
export function propertiesOfData(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.values(data).flatMap(propertiesOfData);
  return Array.isArray(data) ? inside : [...Object.keys(data), ...inside];
}
