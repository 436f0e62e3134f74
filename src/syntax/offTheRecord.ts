/** Words in prose that say that what stands there is not to be told to others: "ikke til referat". */
import type { Span } from '../text/span.js';

/** What every one of them holds; nearly all prose holds none of it. */
const stem =
  /referat|fortrolig|citat|deling|ikke[\s>]+(?:del|vid|giv|gen|ref|cit|omt|not|skr)|record|minute|shar(?:e|ing)|confidential/i;

/** About minutes, wherever they stand in a sentence: "Det skal ikke med i referatet". */
const anywhere = phrases(
  'ikke (?:skal|må|bør) (?:med |stå |skrives |nævnes )?(?:i|til) (?:et )?referat(?:et)?',
  '(?:skal|må|bør)(?: \\p{L}+)? ikke (?:med |stå |skrives |nævnes )?(?:i|til) (?:et )?referat(?:et)?',
  '(?:must|should|may) not (?:be|go|appear) (?:in|into) the minutes',
);
/** About what they stand beside: where a sentence or a part of it begins or ends with them. */
const aside = phrases(
  'ikke (?:med )?(?:til|i|for) (?:et )?(?:referat(?:et)?|citat)',
  'uden ?for (?:referat|citat)(?:et)?',
  'ikke til (?:videre)?deling',
  'off(?: |-)the(?: |-)record',
  'not (?:for|in|to be in) (?:the )?minutes',
  'not for the record',
);
/** What a group may also say of its talks: by itself, in brackets, or with a colon or a dash behind it. */
const alone = phrases(
  '(?:må|skal|bør) ikke (?:deles|videregives|gives videre|gengives|refereres|citeres|omtales|noteres|skrives ned)',
  '(?:strengt )?fortroligt?',
  "(?:do not|don[’']t|not to be|must not be) (?:share|shared|minuted)",
  'not for sharing',
  '(?:strictly )?confidential',
);

/** The words of some phrases, also where a line ends within them. */
function phrases(...sources: string[]): RegExp {
  const words = sources.join('|').replace(/ /g, '[\\s>]+');
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
}

/**
 * The words in a stretch of prose or HTML that keep it from others, in the order of the text. What stands in a tag
 * or a comment says nothing here.
 */
export function offTheRecordIn(text: string, { start, end }: Span): Span[] {
  const told = text.slice(start, end).replace(/<[^<>]*>/g, (tag) => '\n'.repeat(tag.length));
  if (!stem.test(told)) return [];
  const found = [
    ...told.matchAll(anywhere),
    ...[...told.matchAll(aside)].filter((match) => isPart(...around(match))),
    ...[...told.matchAll(alone)].filter((match) => isWhole(...around(match))),
  ].map(({ 0: words, index }) => ({ start: start + index, end: start + index + words.length }));
  return found.sort((a, b) => a.start - b.start);
}

/** What stands in the line before and behind some words, without white space, emphasis and quotation marks beside them. */
function around({ 0: words, index, input }: RegExpExecArray): [before: string, behind: string] {
  const before = input.slice(input.lastIndexOf('\n', index - 1) + 1, index);
  const behind = input.slice(index + words.length).split('\n', 1)[0]!;
  return [before.replace(/(?<![\s>*_~"“”«»])[\s>*_~"“”«»]+$/, ''), behind.replace(/^[\s*_~"“”«»]+/, '')];
}

function isPart(before: string, behind: string): boolean {
  return /(?:^|[([.!?:;,–—]|\s-)$/.test(before) && /^(?:$|[)\].!?:;,–—]|-\s)/.test(behind);
}

function isWhole(before: string, behind: string): boolean {
  return /^(?:(?:obs|nb)[.!:]?)?$|[([]$/i.test(before) && /^(?:[.!]?$|[)\]:–—]|-\s)/.test(behind);
}
