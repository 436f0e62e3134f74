/** What the tags of HTML come to in words: how words look is nothing, where they part is, and so is what a tag says of them. */

/** Elements that only say how the words in them look or where they stand; Word and Outlook bring some of their own. */
const looks =
  /^<\/?(?:a|abbr|acronym|b|big|blockquote|center|cite|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|h[1-6]|i|ins|kbd|li|mark|ol|o:p|p|q|s|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:\s[^>]*)?\/?>$/i;

/** Those of them that stand on lines of their own. */
const parting =
  /^(?:blockquote|center|dd|details|div|dl|dt|figcaption|figure|h[1-6]|li|ol|p|section|summary|table|tbody|thead|tr|ul)$/;

const struck = new Set(['s', 'strike', 'del']);

/** What a tag stands for. */
export interface TagWords {
  /** The words or the line break in its place. */
  readonly text: string;
  /** Whether what follows it is struck out. */
  readonly struck: boolean;
}

/** Reads the tags of a stretch of HTML one after the other. */
export interface TagReader {
  readonly read: (tag: string) => TagWords;
  /** Whether the tags have begun a row of a table that they have not ended: its cells stand on one line. */
  readonly isInRow: () => boolean;
  /** What is still to be said of elements that nothing has ended. */
  readonly rest: () => string;
}

interface Open {
  readonly name: string;
  /** What is told behind the words of the element. */
  readonly behind: string;
}

/** Reads tags; one that may be more than looks is words, as it is written. */
export function tagReader(): TagReader {
  const open: Open[] = [];
  let depthStruck = 0;
  let cells: number | null = null;
  const wordsOf = (tag: string): string => {
    const [, closing = '', written = ''] = /^<(\/?)([a-z][\da-z:]*)/i.exec(tag) ?? [];
    const name = written.toLowerCase();
    const isClosing = closing !== '';
    if (name === 'br') return '\n';
    if (name === 'img') return pictureWords(tag);
    if (!looks.test(tag)) return tag;
    if (struck.has(name)) depthStruck = Math.max(0, depthStruck + (isClosing ? -1 : 1));
    if (name === 'tr') cells = isClosing ? null : 0;
    if (name === 'td' || name === 'th') {
      if (isClosing) return behindOf(name);
      cells = (cells ?? 0) + 1;
      open.push({ name, behind: behindWords(tag) });
      return cells > 1 ? ' | ' : '';
    }
    const behind = isClosing ? behindOf(name) : '';
    if (!isClosing && !tag.endsWith('/>')) open.push({ name, behind: behindWords(tag) });
    return parting.test(name) ? `${behind}\n` : behind;
  };
  const behindOf = (name: string): string => {
    const index = open.findLastIndex((one) => one.name === name);
    return index === -1 ? '' : told(open.splice(index));
  };
  return {
    read: (tag) => ({ text: wordsOf(tag), struck: depthStruck > 0 }),
    isInRow: () => cells !== null,
    rest: () => told(open.splice(0)),
  };
}

function told(ended: readonly Open[]): string {
  return ended
    .toReversed()
    .map(({ behind }) => behind)
    .join('');
}

/** What is said of the words of an element: its title, and where a link leads. */
function behindWords(tag: string): string {
  const words = [valueOf(tag, 'title'), /^<a\s/i.test(tag) ? valueOf(tag, 'href') : ''].filter(Boolean);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

/** A picture is the words that stand for it, as in Markdown. */
function pictureWords(tag: string): string {
  const alt = valueOf(tag, 'alt');
  const behind = [valueOf(tag, 'title'), valueOf(tag, 'src').replace(/^data:.*/is, '')]
    .filter(Boolean)
    .join(', ');
  if (behind === '') return alt;
  return alt === '' ? behind : `${alt} (${behind})`;
}

/** The value of an attribute of a tag; nothing where it has none. */
function valueOf(tag: string, name: 'alt' | 'href' | 'src' | 'title'): string {
  for (const [, key = '', double, single, bare] of tag.matchAll(attribute))
    if (key.toLowerCase() === name) return (double ?? single ?? bare ?? '').trim();
  return '';
}

const attribute = /(?<=[\s"'])([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
