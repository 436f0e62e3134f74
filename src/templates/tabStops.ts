import { blankSign } from '../model/blanks.js';
import type { Dialect } from '../model/dialect.js';

/** Text in which nothing means anything to the snippet syntax. */
export function plainInSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A tab stop with words to choose from. */
export function choice(stop: number, words: readonly string[]): string {
  return `\${${stop}|${words.map((word) => word.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
}

/** A block as a snippet: every blank and the minutes of a step are tab stops; where only so many words fit, a choice of them. */
export function withTabStops(body: string, { attributes, communities, assessments }: Dialect): string {
  const choices = { [attributes.community]: communities, [attributes.assessment]: assessments };
  const places = new RegExp(`(?:(\\p{L}+)=)?${blankSign}|(?<=${attributes.minutes}=)\\d+`, 'gu');
  let stop = 0;
  return plainInSnippet(body).replace(places, (whole, key: string | undefined) => {
    stop++;
    if (!key) return `\${${stop}:${whole}}`;
    const words = choices[key];
    return `${key}=${words ? choice(stop, Object.values(words)) : `\${${stop}:${blankSign}}`}`;
  });
}
