/** Inline markup, as much of it as people write: what is not sure to be markup stays words. */
import type { Inline } from '../../protocol/rendered.js';
import { wordsOf } from '../../syntax/words.js';

/** Longer texts keep their signs: the search for pairs has to stay cheap. */
const longestWithMarkup = 5000;
/** Markup in markup in markup is read no further. */
const deepest = 6;

/**
 * What may be markup, the first that fits: an escaped sign, code, a picture or a link, an address, HTML, a line break,
 * and words between the same signs of emphasis.
 */
const markup =
  /\\(?:[!-/:-@[-`{-~]|(?=\n))|(?<ticks>`{1,4})(?!`)(?<code>[^`]+)\k<ticks>(?!`)|(?<image>!?)\[(?<label>[^[\]]*)\]\((?<address>[^()\s]*)(?: "[^"]*")?\)|<(?<auto>https?:[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>|<(?:\/?[A-Za-z][^<>]*|!--[^>]*--)>|(?<hard> {2}\n)|(?<signs>\*\*|__|~~|\*|_)(?=\S)/g;

/** The words of a block with its markup. */
export function inlineOf(source: string): Inline[] {
  return source.length > longestWithMarkup ? plain(source) : inlineIn(source, 0);
}

function inlineIn(source: string, depth: number): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  const words = (to: number): void => {
    if (to > from) found.push(...plain(source.slice(from, to)));
  };
  markup.lastIndex = 0;
  for (let match = markup.exec(source); match; match = markup.exec(source)) {
    const { index } = match;
    const read = readMarkup(source, match, depth);
    markup.lastIndex = index + match[0].length;
    if (read === null) continue;
    words(index);
    found.push(read.inline);
    from = markup.lastIndex = read.end;
  }
  words(source.length);
  return found;
}

function readMarkup(
  source: string,
  match: RegExpExecArray,
  depth: number,
): { readonly inline: Inline; readonly end: number } | null {
  const { index, groups = {} } = match;
  const [whole] = match;
  const end = index + whole.length;
  const { code, label, address = '', auto, hard, signs } = groups;
  if (whole === '\\' || hard !== undefined)
    return { inline: { kind: 'break' }, end: end + Number(whole === '\\') };
  if (code !== undefined)
    return { inline: { kind: 'code', text: code.trim() === '' ? code : code.trim() }, end };
  if (label !== undefined && groups['image'] === '!')
    return { inline: { kind: 'image', address, text: label }, end };
  if (label !== undefined) return { inline: { kind: 'link', address, words: inside(label, depth) }, end };
  if (auto !== undefined)
    return { inline: { kind: 'link', address: auto, words: [{ kind: 'text', text: auto }] }, end };
  if (signs !== undefined) return readEmphasis(source, index, signs, depth);
  return whole.startsWith('<') ? { inline: { kind: 'html', text: whole }, end } : null;
}

/** Words between the same signs, which stand against the words and, where they are `_`, not inside a word. */
function readEmphasis(
  source: string,
  start: number,
  signs: string,
  depth: number,
): { readonly inline: Inline; readonly end: number } | null {
  const isOpen = signs.startsWith('_') ? !isLetter(source[start - 1]) : true;
  if (!isOpen || depth >= deepest) return null;
  const from = start + signs.length;
  for (let at = source.indexOf(signs, from + 1); at !== -1; at = source.indexOf(signs, at + 1)) {
    const behind = source[at + signs.length];
    const isClose = !/\s/.test(source[at - 1]!) && source[at - 1] !== '\\';
    if (!isClose || (signs.startsWith('_') && isLetter(behind))) continue;
    // Of a longer run the single sign is not the end.
    if (signs.length === 1 && (behind === signs || source[at - 1] === signs)) continue;
    const kind = signs === '~~' ? 'strike' : signs.length === 2 ? 'strong' : 'emphasis';
    return { inline: { kind, words: inside(source.slice(from, at), depth) }, end: at + signs.length };
  }
  return null;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

function inside(source: string, depth: number): Inline[] {
  const last = markup.lastIndex;
  const words = inlineIn(source, depth + 1);
  markup.lastIndex = last;
  return words;
}

function plain(source: string): Inline[] {
  const text = wordsOf(source);
  return text === '' ? [] : [{ kind: 'text', text }];
}
