/** What an HTML tag tells of itself. */

/** A word of a tag's attributes, and where it stands in the line. */
export interface TagWord {
  readonly word: string;
  readonly at: number;
}

/** Attributes whose values are for readers or are addresses: they do not say what an element is. */
const ofContent =
  /\b(?:alt|title|href|src|content|rel|style|aria-label)\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** A style by which a browser shows nothing of an element. */
const unseen = /\b(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)\b/i;

/** Elements of which a browser shows nothing, whatever is said of them. */
const unseenElement = /^<(?:datalist|noscript|template)\b/i;

/**
 * The words by which the tags of a line say what they are: their name, their class, their id, and what stands there bare;
 * "hidden" where nobody would see what they hold.
 */
export function* tagWords(line: string): Generator<TagWord> {
  for (const { 0: tag, index } of line.matchAll(/<[a-z][^<>]*/gi)) {
    const told = tag.replace(ofContent, (value) => ' '.repeat(value.length));
    const style = unseenElement.test(tag) ? 1 : tag.search(unseen);
    if (style !== -1) yield { word: 'hidden', at: index + style };
    for (const { 0: word, index: at } of told.matchAll(/(?<=[<\s"'=#.])\p{L}[\p{L}\p{N}_-]*/gu))
      yield { word, at: index + at };
  }
}
