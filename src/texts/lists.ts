import type { Language } from '../model/communities.js';

/** Making one costs more than a hundred lists, so none is made before it is needed. */
const formats = new Map<string, Intl.ListFormat>();

function formatOf(language: Language, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${language} ${type}`;
  const made = formats.get(key) ?? new Intl.ListFormat(language, { type });
  formats.set(key, made);
  return made;
}

/** "a, b og c", "a, b and c". */
export function andList(words: readonly string[], language: Language): string {
  return formatOf(language, 'conjunction').format(words);
}

/** "a, b eller c", "a, b or c". */
export function orList(words: readonly string[], language: Language): string {
  return formatOf(language, 'disjunction').format(words);
}
