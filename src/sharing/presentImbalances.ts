import { imbalanceCommunity, type ImbalanceNumber } from '../model/communities.js';
import type { Source } from './source.js';

/** The imbalances that the group sees, each with the community that it belongs to. */
export function presentImbalances({ workshop, content }: Source) {
  return workshop.imbalances
    .filter((imbalance) => imbalance.present)
    .map(({ number, text }) => {
      const community = imbalanceCommunity[number as ImbalanceNumber];
      return { number, text, community, name: content.communities[community].name };
    });
}
