import type { Span, TextEdit } from '../../text/span.js';

/** Something to write, and where the caret stands in it then. */
export interface Written {
  readonly does: 'write';
  readonly edit: TextEdit;
  readonly caret: number;
}

/** What a key does. */
export type Typed = Written | { readonly does: 'select'; readonly span: Span };
