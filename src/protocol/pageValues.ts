/** What of a text a field keeps, for the page and for what writes it into the file. */
import { isBlank } from '../model/blanks.js';
import type { FieldShape } from './page.js';

/** Controls, tab and line ends apart, and the line ends that only few programs know. */
// eslint-disable-next-line no-control-regex -- to take them out they have to be named
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
const brokenPairs = /\p{Cs}/gu;

/** What makes a text anything but words with one blank between them. */
// eslint-disable-next-line no-control-regex -- they have to be named
const odd = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]| {2}|\p{Cs}/u;

/**
 * What a field keeps of what is typed or pasted: the same words. Where it holds one line, white space is one blank, none
 * at the ends, and a template's `…` is nothing; Markdown keeps its lines, without empty ones at its ends.
 */
export function keptOf(shape: FieldShape, typed: string): string {
  if (shape !== 'source' && shape !== 'ratings' && !odd.test(typed))
    return isBlank(typed) ? '' : typed.trim();
  const text = typed.replace(controls, '').replace(brokenPairs, '\uFFFD');
  if (shape === 'source') return withoutEmptyEnds(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'));
  const words = text.replace(/[ \t\n\v\f\r\u2028\u2029\uFEFF]+/g, ' ').trim();
  if (isBlank(words)) return '';
  return shape === 'ratings' ? ratingsIn(words) : words;
}

/** Numbers from 1 to 5 in their order, so that none tells whose it is; with anything else among them, the words. */
function ratingsIn(words: string): string {
  const numbers = words
    .split(' ')
    .map((word) => word.replace(/[,;]{1,4}$/, ''))
    .filter((word) => !/^[-–]?$/.test(word));
  return numbers.every((number) => /^[1-5]$/.test(number)) ? numbers.sort().join(' ') : words;
}

/** Without the empty lines that Markdown begins or ends with, and the white space at its end. */
function withoutEmptyEnds(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  return first === -1 ? '' : lines.slice(first).join('\n').trimEnd();
}
