import { content } from '../texts/content/index.js';
import { pictureOrder } from '../model/communities.js';
import { overlap, type Span } from '../text/span.js';
import { addedImbalances, type AddedImbalance } from '../disclosure/addedImbalances.js';
import type { Overview, Scale } from '../protocol/overview.js';
import type { Presentation } from '../protocol/presentation.js';
import { roomTexts } from '../texts/roomTexts.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { balanceOf } from '../analysis/balance/balance.js';
import { hasFew, sharedBalance } from '../analysis/balance/few.js';
import { isForCare } from '../analysis/care.js';
import { agendaOf } from './agenda.js';
import { overviewOf } from '../overview/overview.js';

/**
 * What is projected of a workshop: nothing that is for the facilitator alone, nothing that leads into the text, and no
 * ratings of few before the group has said that it is fine.
 *
 * @param showFew whether the group has said so
 */
export function presentationOf(disclosed: Disclosed, showFew = false): Presentation {
  const shown = withoutCare(disclosed);
  const { language } = shown;
  const balance = showFew ? balanceOf(shown.workshop) : shown.balance;
  const { modelName, communities } = content[language];
  return {
    language,
    modelName,
    pieces: pictureOrder.map((community) => {
      const { name, tagline, contributes } = communities[community];
      return { community, name, tagline, contributes: contributes.short };
    }),
    overview: forTheWall(overviewOf({ ...shown, balance }), addedForCare(disclosed)),
    asksToShow: hasFew(balance),
    agenda: agendaOf(shown),
    labels: roomTexts[language].presentation,
  };
}

/** The workshop without the imbalances that are for no plenary. */
function withoutCare(disclosed: Disclosed): Disclosed {
  const { workshop, fine } = disclosed;
  const names = namesIn(disclosed);
  const imbalances = workshop.imbalances.filter((_, index) => !isForCare(disclosed, index, names));
  if (imbalances.length === workshop.imbalances.length) return disclosed;
  const less = { ...workshop, imbalances };
  return { ...disclosed, workshop: less, balance: sharedBalance(balanceOf(less), fine) };
}

/** Where those begin that the group added and that are for no plenary either. */
function addedForCare(disclosed: Disclosed): ReadonlySet<number | null> {
  const names = namesIn(disclosed);
  const isForNone = ({ delicate, span }: AddedImbalance) =>
    delicate || names.some((name) => overlap(name, span));
  return new Set(
    addedImbalances(disclosed)
      .filter(isForNone)
      .map(({ span }) => span.start),
  );
}

function namesIn({ personal }: Disclosed): Span[] {
  return personal.filter(({ asks }) => asks).map(({ span }) => span);
}

/**
 * Whether something is still unanswered is for those who write the file, not for the wall; and what a group added to
 * the imbalances is no more for a plenary than what it found in the list.
 */
function forTheWall(overview: Overview, forCare: ReadonlySet<number | null>): Overview {
  const nowhere = <T>(line: T): T => ({ ...line, target: null });
  return {
    ...overview,
    coreTaskTarget: null,
    pieces: overview.pieces.map((piece) => ({
      ...nowhere(piece),
      unanswered: null,
      now: nowhere<Scale>(piece.now),
      wanted: nowhere<Scale>(piece.wanted),
      counts: piece.counts.map(nowhere),
    })),
    imbalances: overview.imbalances.filter(({ target }) => !forCare.has(target)).map(nowhere),
    efforts: overview.efforts.map((effort) => ({ ...nowhere(effort), hint: null })),
    findings: [],
  };
}
