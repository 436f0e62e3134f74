/** What an HTML tag tells of itself. */

/** A word of a tag's attributes, and where it stands in the line. */
export interface TagWord {
  readonly word: string;
  readonly at: number;
}

/** Attributes whose values are for readers or are addresses: they do not say what an element is. */
const ofContent =
  /\b(?:alt|title|href|src|content|rel|style|aria-label)\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** The words by which the tags of a line say what they are: their class, their id, and what stands there bare. */
export function* tagWords(line: string): Generator<TagWord> {
  for (const { 0: tag, index } of line.matchAll(/<[a-z][^<>]*/gi)) {
    const told = tag.replace(ofContent, (value) => ' '.repeat(value.length));
    for (const { 0: word, index: at } of told.matchAll(/(?<=[\s"'=#.])\p{L}[\p{L}\p{N}_-]*/gu))
      yield { word, at: index + at };
  }
}
