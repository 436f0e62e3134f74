import type { Reading } from '../../read/reading.js';
import { shifted, type Span } from '../../../text/span.js';

/**
 * Looks for something in a file: in its front matter and in its body.
 *
 * @param find the places in a text; an offset counts from its beginning
 */
export function inText(find: (text: string) => Span[]): (reading: Reading) => Span[] {
  return ({ text, frontMatter: { yaml, bodyStart } }) => [
    ...find(text.slice(yaml.start, yaml.end)).map((span) => shifted(span, yaml.start)),
    ...find(text.slice(bodyStart)).map((span) => shifted(span, bodyStart)),
  ];
}
