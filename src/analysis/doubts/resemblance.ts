import { distance } from 'fastest-levenshtein';
import { entity } from '../../personal/entities.js';
import { inLatin } from '../../syntax/lookalikes.js';
import { tagWords } from '../../syntax/tagWords.js';

/** What the container for the facilitator's notes is called, in every language of the product. */
const word = 'facilitator';

/** Signs with which a line of another syntax, or a damaged one of ours, may begin a block or name a class. */
const signs = /^[^\p{L}\p{N}]+/u;

const names = /\p{L}[\p{L}\p{N}_-]*/gu;
/** The same, to be looked for from a place on. */
const nextName = new RegExp(names);
/** What opens something right before a name: a brace, a bracket of HTML, a sign of another syntax, a class. */
const opener = /(?:\{|<\/?|\[!|!!!|%%)$/;

/** What stands behind the name of a mark. */
const marked = /^(?:[[{]|\s*$)/;

/**
 * A word alone behind two or more signs, as behind the fence of code, or behind what a keyboard gives for colons when
 * shift is let go of. Marks of emphasis, headings and quotation make no fence.
 */
const fenced =
  /^(?:[^\p{L}\p{N}\s*_#"'»«“”’()[\]|>]{2,}|…|\|{2,}|[@%$/=~^!+§]|\[{1,2}\/?)\s*(\p{L}[\p{L}\p{N}_-]*)[^\p{L}\p{N}_-]*$/u;

/** What a comment says beside a name when it stands around a stretch of a file. */
const around = new Set(['start', 'begin', 'begynd', 'slut', 'end']);

/** A sign written as a name or a number, as `&colon;` and `&#58;`. */
const written = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/gi;

/** What stands before a line's own words in lists and quotations. */
const before = /^(?:\s|>|[-*+•·](?=\s)|\d{1,9}[.)](?=\s))*/u;

/** How a line of words begins, perhaps in a list, a heading or a table; an empty one too. */
const wordsFirst =
  /^[ \t>]*(?:(?:[-*+]|#{1,6}|\||\d{1,9}[.)]) +)?(?:\[[ x]\] +)?(?:\*\*)?(?:[a-zæøåé]|\d(?!\d*[.)]\s)|$)/i;

/** Letters and signs that stand for themselves, as an ampersand may not. */
const themselves = /^[\t -%'-~æøåé’–»«”“]*$/i;

/** What has to be in a line that opens anything further on. */
const opens = /:[:\p{L}]|[{<=]|\[!|!!!|%%/u;

/** A sign that is in whatever opens a name. */
const sign = /::|[{<=!%]|:(?=\p{L})/gu;

/** A line that ends something of ours. */
const fence = /^:+$/;

/**
 * Whether a line looks as if it was to open the facilitator's notes, however it is spelt: with letters too many, too
 * few or changed, in capitals, with blanks or invisible signs in it, in the syntax of another program, or far in.
 * Prose that speaks of the facilitator does not look so. Errs on the side of yes.
 *
 * @param line without its line end
 */
export function resemblesNotes(line: string): boolean {
  if (isPlain(line) || fence.test(line)) return false;
  const visible = asSeen(line.includes('&') ? line.replace(written, entity) : line);
  const words = visible.replace(before, '');
  if (words.startsWith(':')) {
    const rest = words.replace(signs, '');
    const first = /^[\p{L}\p{N}_-]+/u.exec(rest)?.[0] ?? '';
    const all = rest.replace(/[^\p{L}]+/gu, '');
    // A single colon begins an item's mark, or a line of prose in a chat: there only the whole word counts.
    if (/^:[^:]/.test(words) && !/^:\W*[{[]/.test(words)) return isNear(first) || isNear(all);
    if (isNear(first) || isRemainder(first) || isNear(all)) return true;
  }
  const alone = fenced.exec(words)?.[1] ?? nameAround(words);
  if (alone !== undefined && isNear(alone)) return true;
  if (visible.includes('<')) for (const { word: own } of tagWords(visible)) if (isNear(own)) return true;
  if (!hasNearBehindSign(visible)) return false;
  for (const own of openedNames(visible)) if (isNear(own)) return true;
  return false;
}

/** Whether a name right behind such a sign is near. Hardly ever one is, and then nothing need be looked at closely. */
function hasNearBehindSign(line: string): boolean {
  sign.lastIndex = 0;
  while (sign.test(line)) {
    nextName.lastIndex = sign.lastIndex;
    const next = nextName.exec(line)?.[0];
    if (next === undefined) return false;
    if (isNear(next)) return true;
    sign.lastIndex = nextName.lastIndex;
  }
  return false;
}

/** Whether a line is nothing but words. So are most, and to look closer at the others takes long. */
export function isPlain(line: string): boolean {
  return wordsFirst.test(line) && themselves.test(line) && !opens.test(line);
}

/** The one name in a comment that is nothing but it: `<!-- facilitator -->`, `<!-- slut facilitator -->`. */
function nameAround(words: string): string | undefined {
  const all = words.trimEnd();
  if (!all.startsWith('<!--') || !all.endsWith('-->')) return undefined;
  const own = (all.match(names) ?? []).filter((word) => !around.has(word));
  return own.length === 1 ? own[0] : undefined;
}

/** The names in a line that open something: behind two colons, a brace, a bracket of HTML, a class. */
function* openedNames(line: string): Generator<string> {
  let [last, from] = ['', 0];
  for (const { 0: name, index } of line.matchAll(names)) {
    const gap = line.slice(from, index);
    let end = gap.length;
    while (end > 0 && /[\s.#:]/.test(gap[end - 1]!)) end--;
    const isClass = last.endsWith('class') && /^\s*=\s*["']?$/.test(gap.slice(0, end));
    // A mark around words, or at the end of a line.
    const isMark = /(?:^|\s):$/.test(gap) && marked.test(line.slice(index + name.length));
    if (gap.slice(end).includes('::') || opener.test(gap.slice(0, end)) || isClass || isMark) yield name;
    [last, from] = [name, index + name.length];
  }
}

/** A text as the eye has it: forms and letters that look alike as one, without signs that cannot be seen, in small letters. */
export function asSeen(text: string): string {
  if (themselves.test(text))
    return text.toLowerCase().replaceAll('å', 'a').replaceAll('é', 'e').replace(/\t+/g, ' ');
  return inLatin(
    text
      .normalize('NFKD')
      .replace(/[\p{Cf}\p{Mn}\p{Cc}\uFFFD]+/gu, (signs) => (signs.includes('\t') ? ' ' : ''))
      .toLowerCase(),
  );
}

/** Whether a name of anything, in whatever letters, is nearly what the facilitator's notes are called. */
export function isNearlyFacilitator(name: string): boolean {
  return asSeen(name)
    .split(/[^\p{L}]+/u)
    .some(isNear);
}

/** Words with the ends of that word that name other things: `{.stor}` is how something is to look. */
const ordinary = new Set(['stor', 'flor', 'face', 'fact', 'fair', 'favor', 'faktor']);

/** So many letters may be changed, put in or taken out, wherever they stand. */
const mostChanged = 3;

/** Whether a name is the word but for some letters in one place or in a few. */
function isNear(name: string): boolean {
  if (name.length < 4 || name.length > 60 || ordinary.has(name)) return false;
  if (name.startsWith('facil') || name.startsWith('fasil')) return true;
  const [start, end] = sharedEnds(name);
  // One stretch put in, taken out or written over leaves both ends.
  if (start + end >= Math.min(6, name.length - 1)) return true;
  return Math.abs(name.length - word.length) <= mostChanged && distance(name, word) <= mostChanged;
}

/** Whether a name is what is left of the word when a stretch is taken out of it. */
function isRemainder(name: string): boolean {
  const [start, end] = sharedEnds(name);
  return name.length > 0 && name.length < word.length && start + end >= name.length;
}

/** How many letters a name begins with and ends with as the word does; together never more than it has. */
function sharedEnds(name: string): [start: number, end: number] {
  const most = Math.min(name.length, word.length);
  let start = 0;
  while (start < most && name[start] === word[start]) start++;
  let end = 0;
  while (end < most - start && name.at(-1 - end) === word.at(-1 - end)) end++;
  return [start, end];
}
