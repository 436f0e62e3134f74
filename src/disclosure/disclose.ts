import { understand, unreadOf, type Understood, type Unread } from '../analysis/analyse.js';
import { balanceOf } from '../analysis/balance/balance.js';
import { sharedBalance, type CellName, type SharedBalance } from '../analysis/balance/few.js';
import { cellsSaidFine } from '../analysis/consent.js';
import type { Doubt } from '../analysis/doubts/doubt.js';
import { readDoubts } from '../analysis/doubts/readDoubts.js';
import { misplacedFinding, misplacedLanguage } from '../analysis/misplaced.js';
import { isWorkshop } from '../syntax/frontMatter.js';
import { readSyntax } from '../syntax/readSyntax.js';
import type { Span } from '../text/span.js';
import { withBlanks, withSingleBlanks } from './blanks.js';
import { exclusionIn } from './exclusion.js';
import { hasNoteFields, noteFields } from './noteFields.js';
import { personalStops, type PersonalStop } from './personal.js';

declare const passed: unique symbol;

/**
 * What of a workshop file others may see. The facilitator's notes and all comments are not in it, nor in its text,
 * where blanks stand in their place: so all places are those of the file, and nothing that is made of this can hold
 * a word of them. There is no way to one but `disclose`, and all that leaves is made of one.
 */
export interface Disclosed extends Omit<Understood, 'balance'> {
  /** What of it could not be read, in the order of the text; it is in none of the rest. */
  readonly unread: readonly Unread[];
  /** The personal data that decide about what is made of it, in the order of the text. */
  readonly personal: readonly PersonalStop[];
  /** Where the group says that somebody is shut out or bullied: asked about before it is in a report. */
  readonly exclusion: readonly Span[];
  readonly [passed]: true;
  /** Without ratings that are too few to be shown, unless the group has said that they may be. */
  readonly balance: SharedBalance;
  /** The cells of which it has said so. */
  readonly fine: ReadonlySet<CellName>;
}

/** Why nothing of a file leaves, and where. */
export interface Withheld {
  readonly text: string;
  readonly language: Understood['language'];
  /** At least one, in the order of the text. */
  readonly doubts: readonly Doubt[];
}

/**
 * Takes from a file what others may see. Where it is not certain what is for the facilitator alone, or where the file
 * cannot be read to its end, that is nothing.
 *
 * @param withoutExclusion whether what a group says of bullying and exclusion is left out as well
 * @returns null when the text is no workshop file, and not meant as one either
 */
export function disclose(text: string, withoutExclusion = false): Disclosed | Withheld | null {
  if (!isWorkshop(text)) return misplaced(text);
  const syntax = readSyntax(text);
  const { notes, comments, doubts } = readDoubts(syntax);
  const withheld = (found: readonly Doubt[]): Withheld => ({
    text,
    language: syntax.dialect.language,
    doubts: found,
  });
  if (doubts.length > 0) return withheld(doubts);
  const open = withBlanks(text, [...notes.map(({ span }) => span), ...noteFields(syntax), ...comments]);
  // The tree that the notes were looked for in is that of a file without any.
  const known = understand(open, open === text ? { syntax } : {});
  const excess = known?.understood.reading.excess;
  if (excess) return withheld([{ kind: 'excess', span: { start: excess.at, end: excess.at + 1 } }]);
  const fields = known && hasNoteFields(known.understood.reading);
  if (fields && syntax.frontMatter) return withheld([{ kind: 'notesMeant', span: syntax.frontMatter.fence }]);
  const less = known && withoutExclusion ? withBlanks(open, exclusionIn(known.understood)) : open;
  const rest = less === open ? known : understand(less);
  return rest && passedOn(text, rest);
}

/** A text that is meant as a workshop file, but whose front matter does not stand first. */
function misplaced(text: string): Withheld | null {
  const finding = misplacedFinding(text);
  if (!finding) return null;
  return { text, language: misplacedLanguage(text), doubts: [{ kind: 'frontMatter', span: finding.span }] };
}

function passedOn(
  text: string,
  { understood, schemaFindings }: NonNullable<ReturnType<typeof understand>>,
): Disclosed {
  const shown = understood.text === text ? understood : withoutGaps(understood);
  // In the open text the comments are gone by which a group says so.
  const fine = cellsSaidFine({ ...understood, text });
  const balance = sharedBalance(shown.balance, fine);
  const personal = personalStops(text, understood, understood.text);
  const unread = unreadOf(understood, schemaFindings);
  const exclusion = exclusionIn(understood);
  const disclosed: Omit<Disclosed, typeof passed> = {
    ...shown,
    balance,
    fine,
    personal,
    exclusion,
    unread,
  };
  return disclosed as Disclosed;
}

/** Where something was taken out of a title there are blanks now, many of them. */
function withoutGaps(understood: Understood): Understood {
  const workshop = withSingleBlanks(understood.workshop);
  const { reading } = understood;
  const others = { ...reading.others, values: withSingleBlanks(reading.others.values) };
  return { ...understood, workshop, reading: { ...reading, others }, balance: balanceOf(workshop) };
}

export function isWithheld(given: Disclosed | Withheld): given is Withheld {
  return 'doubts' in given;
}
