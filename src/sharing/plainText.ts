/** Longer texts keep their marks: nobody writes such a point, and the search for pairs of marks has to stay cheap. */
const longestWithMarks = 5000;

/** What a reader cannot see but a program obeys: controls, and what turns the direction of writing around. */
const unseen =
  // eslint-disable-next-line no-control-regex -- to take them out they have to be named
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;

/**
 * A text of a workshop file as the plain words that a report may hold: on one line, without comments (which are the
 * writer's own), without the marks of Markdown, and without signs that nobody can see.
 *
 * @param source a stretch of Markdown, such as a list item
 */
export function plainText(source: string): string {
  const words = source.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ').replace(/<br\s{0,9}\/?>/gi, ' ');
  return visible(words.length > longestWithMarks ? words : withoutMarks(words));
}

/** The same without a look at Markdown: for values of the front matter and of attributes. */
export function visible(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .trim();
}

/** Escaped signs are kept out of the way of the marks while those are looked for. */
const escaped = /\\([!-/:-@[-`{-~])/g;
const hideaway = 0xf0000;

function withoutMarks(source: string): string {
  return source
    .replace(/[\u{F0000}-\u{F00FF}]/gu, '')
    .replace(escaped, (_, sign: string) => String.fromCodePoint(hideaway + sign.charCodeAt(0)))
    .replace(/`([^`]+)`/g, '$1')
    .replace(/!?\[([^[\]]*)\]\(([^()\s]*)(?:\s+"[^"]*")?\)/g, (_, words: string, address: string) =>
      address === '' || address === words ? words : `${words} (${address})`,
    )
    .replace(/(\*\*|__|~~)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/[\u{F0000}-\u{F00FF}]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! - hideaway));
}
