import type { Span } from '../../text/span.js';

/** What is told about a word in a file. */
export interface Hover {
  /** The words that it is about. */
  readonly span: Span;
  /** The product's own text; what it quotes of the file is escaped. */
  readonly markdown: string;
}
