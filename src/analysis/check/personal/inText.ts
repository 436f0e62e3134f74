import { shifted, type Span } from '../../../text/span.js';
import type { Reading } from '../../../parse/reading.js';
import type { Part } from '../../../parse/readPart.js';

/**
 * Looks for something in every part of a file, and remembers what it found: after an edit only the touched part is
 * looked through again.
 *
 * @param find the places in a text; an offset counts from its beginning
 * @returns the places in the file, in the front matter too
 */
export function inText(find: (text: string) => Span[]): (reading: Reading) => Span[] {
  const found = new WeakMap<Part, Span[]>();
  const inPart = (part: Part, text: string): Span[] => {
    const known = found.get(part) ?? find(text);
    found.set(part, known);
    return known;
  };
  return ({ text, frontMatter: { yaml, bodyStart }, regions, excess }) => [
    ...find(text.slice(yaml.start, yaml.end)).map((span) => shifted(span, yaml.start)),
    ...(excess ? find(text.slice(bodyStart)).map((span) => shifted(span, bodyStart)) : []),
    ...regions.flatMap(({ part, text: words, start }) =>
      inPart(part, words).map((span) => shifted(span, start)),
    ),
  ];
}
