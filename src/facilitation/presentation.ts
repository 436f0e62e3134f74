import { content } from '../texts/content/index.js';
import { pictureOrder } from '../model/communities.js';
import type { Overview, Scale } from '../protocol/overview.js';
import type { Presentation } from '../protocol/room.js';
import { roomTexts } from '../texts/roomTexts.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { agendaOf } from './agenda.js';
import { overviewOf } from '../overview/overview.js';

/** What is projected of a workshop: nothing that is for the facilitator alone, and nothing that leads into the text. */
export function presentationOf(shown: Disclosed): Presentation {
  const { language } = shown;
  const { modelName, communities } = content[language];
  return {
    language,
    modelName,
    pieces: pictureOrder.map((community) => {
      const { name, tagline, contributes } = communities[community];
      return { community, name, tagline, contributes: contributes.short };
    }),
    overview: withoutPlaces(overviewOf(shown)),
    agenda: agendaOf(shown),
    labels: roomTexts[language].presentation,
  };
}

function withoutPlaces(overview: Overview): Overview {
  const nowhere = <T>(line: T): T => ({ ...line, target: null });
  return {
    ...overview,
    coreTaskTarget: null,
    pieces: overview.pieces.map((piece) => ({
      ...nowhere(piece),
      now: nowhere<Scale>(piece.now),
      wanted: nowhere<Scale>(piece.wanted),
      counts: piece.counts.map(nowhere),
    })),
    imbalances: overview.imbalances.map(nowhere),
    efforts: overview.efforts.map(nowhere),
    findings: [],
  };
}
