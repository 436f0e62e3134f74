import { blankSign } from '../../model/blanks.js';

/** Text in which nothing means anything to the snippet syntax. */
export function plainInSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A tab stop with words to choose from. */
export function choice(stop: number, words: readonly string[]): string {
  return `\${${stop}|${words.map((word) => word.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
}

/** A block as a snippet: every blank becomes a tab stop. */
export function withTabStops(body: string): string {
  let stop = 0;
  return plainInSnippet(body).replaceAll(blankSign, (blank) => `\${${++stop}:${blank}}`);
}
