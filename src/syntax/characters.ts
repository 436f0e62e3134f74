/** Kinds of characters, as CommonMark's reference parser tells them: by UTF-16 code unit. */

const punctuation = /[\p{P}\p{S}\0]/u;
const isAsciiPunctuation = Array.from({ length: 128 }, (_, code) =>
  punctuation.test(String.fromCharCode(code)),
);

/** Whether a code unit is punctuation or a symbol. NUL is read as the sign for an unknown character, which is one. */
export function isPunctuation(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return isAsciiPunctuation[code]!;
  return punctuation.test(char);
}

/** Whether a code unit is white space of any kind. A tab is none: within a line it is read as a part of words. */
export function isUnicodeSpace(char: string): boolean {
  // Letters and signs of ASCII are asked about most, and are none.
  return char !== '\t' && !(char > ' ' && char < '\x7F') && /\s/.test(char);
}

/** Whether a code unit is one of Markdown's own blanks. */
export function isSpace(char: string): boolean {
  return char === ' ' || char === '\t';
}
