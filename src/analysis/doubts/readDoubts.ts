import type { Container, WorkshopSyntax } from '../../syntax/tree.js';
import { ofLast } from '../../text/ofLast.js';
import type { Span } from '../../text/span.js';
import { atCause } from './atCause.js';
import { readComments } from './comments.js';
import type { Doubt } from './doubt.js';
import { readNotes } from './notes.js';
import { unreadPlaces } from './unreadPlaces.js';

/** What of a file is for the facilitator or for nobody, and where that is not certain. */
export interface DoubtsReading {
  readonly notes: readonly Container[];
  readonly comments: readonly Span[];
  /** In the order of the text. While there is one, nothing of the file leaves. */
  readonly doubts: readonly Doubt[];
}

/** Finds what others may not see, and every place at which that is not certain. */
export const readDoubts = /* @__PURE__ */ ofLast((syntax: WorkshopSyntax): DoubtsReading => {
  const { notes, doubts } = readNotes(syntax);
  const { comments, doubts: unclosed } = readComments(syntax);
  const all = [...unreadPlaces(syntax), ...doubts, ...unclosed];
  const causes = all.length > 0 ? atCause(syntax, all) : all;
  return { notes, comments, doubts: [...causes].sort((a, b) => a.span.start - b.span.start) };
});
