import { addedInTheOpen } from '../disclosure/addedImbalances.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { effortId } from '../portfolio/sameEfforts.js';
import { dataVersion } from './version.js';
import { unreadMark, workshopHead } from './workshopHead.js';

/** The balance of one workshop for other programs. Of ratings that are too few to be shown it says `"few"`. */
export function balanceRecord(disclosed: Disclosed): object {
  const { workshop, language, reading, balance, unread } = disclosed;
  const { community: team = null, title = null, date = null } = workshop;
  return {
    version: dataVersion,
    ...workshopHead(workshop, language, reading.others.values),
    communities: balance.communities,
    addedImbalances: addedInTheOpen(disclosed),
    efforts: balance.efforts.map((effort) => ({
      id: effortId({ team, title, date }, effort.text),
      ...effort,
    })),
    ...unreadMark(unread.length),
  };
}
