import type { Span, TextEdit } from '../text/span.js';

/**
 * `error`: something in the file cannot be read as it was meant. `warning`: something is missing or does not
 * fit together. `information`: a hint, or a blank still to be filled in.
 */
export type Severity = 'error' | 'warning' | 'information';

/** A way to mend a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Safe fixes change no meaning and may be applied all at once. */
  readonly safe: boolean;
}

export interface Finding {
  /** Stable and readable: `step.missing`. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  /** In the file's language. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Where what else is found comes of this and is not told as well. */
  readonly covers?: readonly Span[];
}
