/** Kinds of characters, as CommonMark's reference parser tells them: by UTF-16 code unit. */

const punctuation = /[\p{P}\p{S}\0]/u;

/** Whether a code unit is punctuation or a symbol. NUL is read as the sign for an unknown character, which is one. */
export function isPunctuation(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return code === 0 || (code > 32 && code < 127 && !/[0-9A-Za-z]/.test(char));
  return punctuation.test(char);
}

/** Whether a code unit is white space of any kind. A tab is none: within a line it is read as a part of words. */
export function isUnicodeSpace(char: string): boolean {
  return char !== '\t' && /\s/.test(char);
}

/** Whether a code unit is one of Markdown's own blanks. */
export function isSpace(char: string): boolean {
  return char === ' ' || char === '\t';
}
