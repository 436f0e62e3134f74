import type { Language } from '../../model/communities.js';
import type { Span } from '../../text/span.js';
import type { Dialect } from '../../model/dialect.js';
import type { Line } from './line.js';
import type { Outline } from './outline.js';

/** What a suggestion is, for its icon. */
export type CompletionKind = 'block' | 'item' | 'attribute' | 'value' | 'date' | 'key' | 'row';

/** Something that is offered while one writes, as plain data. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What takes the place of `replace`, with the line ends of Unix. */
  readonly insert: string;
  /** Whether `insert` is in VS Code's snippet syntax, with tab stops; otherwise it is the very text. */
  readonly snippet: boolean;
  /** On one line, with the cursor in it or at its edge. */
  readonly replace: Span;
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown, all of it the product's own. */
  readonly documentation: string;
  readonly sortText: string;
  /** What is compared with the text that `replace` holds before the cursor. */
  readonly filterText: string;
  /** Whether what comes next should be suggested right away. */
  readonly suggestNext: boolean;
}

/** A completion without its place in the list; what is left out is empty, or like the label. */
export interface Offer
  extends
    Pick<Completion, 'label' | 'kind' | 'insert' | 'replace'>,
    Partial<Pick<Completion, 'snippet' | 'detail' | 'documentation' | 'filterText' | 'suggestNext'>> {}

/** What suggestions depend on besides the text. */
export interface CompletionContext {
  /** The file's language. */
  readonly language: Language;
  /** The day on which one writes, as an ISO date. */
  readonly today: string;
  /** True when the user asked for suggestions, false when a character that was typed did. */
  readonly asked: boolean;
}

/** Where the cursor is. */
export interface Here extends CompletionContext {
  readonly text: string;
  readonly offset: number;
  readonly line: Line;
  readonly dialect: Dialect;
}

/** Where the cursor is in the body, and what stands around it. */
export interface Place extends Here {
  /** The file without the line of the cursor. */
  readonly outline: Outline;
  /** Whether a closing fence waits for the container that the cursor's line opens. */
  readonly hasOwnEnd: boolean;
}
