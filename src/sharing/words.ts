import { readInline } from '../syntax/inline.js';
import { noDefinitions } from '../syntax/linkDefinitions.js';
import type { Run } from '../syntax/runs.js';

export type { Run };

/** The words of a block: plain ones, or some of them marked. */
export type Words = string | readonly Run[];

/** What a reader cannot see but a program obeys: controls, and what turns the direction of writing around. */
const unseen =
  // eslint-disable-next-line no-control-regex -- to take them out they have to be named
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;

/**
 * A stretch of a workshop file as words that a report may hold: without the signs of Markdown, without comments, and
 * without signs that nobody can see.
 *
 * @param definitions the link definitions of the file
 * @returns a plain text where nothing in it is marked
 */
export function wordsOf(source: string, definitions = noDefinitions): Words {
  const runs: Run[] = [];
  for (const run of readInline(source, definitions)) {
    const last = runs.at(-1);
    const written = seen(run.text).replace(/[^\S\n\u00A0]+/g, ' ');
    // Elements that stand on lines of their own may both end a line and begin one.
    const text = last?.text.endsWith('\n') ? written.replace(/^[ \n]+/, '') : written;
    if (text === '') continue;
    if (last && isAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ ...run, text });
  }
  const whole = trimmed(runs);
  return whole.every((run) => isAlike(run, plain) && !run.text.includes('\n'))
    ? whole.map(({ text }) => text).join('')
    : whole;
}

const plain: Run = { text: '' };

/** A stretch of a workshop file as plain words on one line. */
export function plainText(source: string): string {
  return plainOf(wordsOf(source));
}

/** Words as plain ones, on one line. */
export function plainOf(words: Words): string {
  const text = typeof words === 'string' ? words : words.map((run) => run.text).join('');
  return text.replace(/\s+/g, ' ').trim();
}

/** Words as runs. */
export function runsOf(words: Words): readonly Run[] {
  return typeof words === 'string' ? [{ text: words }] : words;
}

/** A text as plain words on one line, whatever signs stand in it: for values of the front matter and of attributes. */
export function visible(text: string): string {
  return seen(text)
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .trim();
}

/** A text without the signs that nobody can see, in its lines. */
export function seen(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\u0085\u2028\u2029]/g, ' ');
}

function isAlike(a: Run, b: Run): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.struck === b.struck && a.code === b.code;
}

/** Without white space at the ends, and without runs of nothing else there. */
function trimmed(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  return runs.slice(Math.max(first, 0), last + 1).map((run, index) => ({
    ...run,
    text: trimmedAt(run.text, index === 0, index === last - first),
  }));
}

function trimmedAt(text: string, isFirst: boolean, isLast: boolean): string {
  const begun = isFirst ? text.trimStart() : text;
  return isLast ? begun.trimEnd() : begun;
}
