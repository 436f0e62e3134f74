import type { DoubtKind } from '../../model/doubts.js';
import type { Span } from '../../text/span.js';

/** A place at which it is not certain what is for the facilitator alone. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly span: Span;
}
