import { balanceOf } from '../analysis/balance/balance.js';
import { readSyntax } from '../syntax/readSyntax.js';
import type { Container } from '../syntax/tree.js';
import { isIn } from '../text/span.js';
import { withBlanks } from './blanks.js';
import { readComments } from '../analysis/doubts/comments.js';
import type { Disclosed } from './disclose.js';
import { readNotes } from '../analysis/doubts/notes.js';
import { personalStops, type PersonalStop } from './personal.js';

declare const forTheirEyes: unique symbol;

/**
 * The facilitator's own notes, for the one thing that leaves a file with them in it: the script, which is made for the
 * facilitator. What is made of `Disclosed` has no place for this, and comments are not in it either.
 */
export interface ForFacilitator {
  /** The file without its comments; every place is where it is in the file. */
  readonly text: string;
  readonly notes: readonly Container[];
  /** What looks like names of people in the notes: somebody has to say yes to them, as to those that others may see. */
  readonly personal: readonly PersonalStop[];
  readonly [forTheirEyes]: true;
}

/**
 * Takes from a file what is for its facilitator alone.
 *
 * @param disclosed what others may see of it: where nothing is, there are no notes either
 */
export function forFacilitator(text: string, disclosed: Disclosed): ForFacilitator {
  const syntax = readSyntax(text);
  const open = withBlanks(text, readComments(syntax).comments);
  const { notes } = readNotes(syntax);
  const understood = { ...disclosed, balance: balanceOf(disclosed.workshop) };
  const personal = personalStops(text, understood, open).filter(
    ({ asks, span }) => asks && notes.some((note) => isIn(note.span, span.start)),
  );
  const own: Omit<ForFacilitator, typeof forTheirEyes> = { text: open, notes, personal };
  return own as ForFacilitator;
}
