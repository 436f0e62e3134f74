import { balanceOf } from '../analysis/balance/balance.js';
import {
  sharedBalance,
  type Question,
  type SharedCommunity,
  type SharedRating,
} from '../analysis/balance/few.js';
import { withoutTypedFew } from '../analysis/balance/typedFew.js';
import { isDelicate } from '../analysis/care.js';
import { addedInTheOpen } from '../disclosure/addedImbalances.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { imbalanceCommunity, pointKinds, type ImbalanceNumber } from '../model/communities.js';
import { effortId, teamKey } from '../portfolio/sameEfforts.js';
import { roundRatings } from '../portfolio/shownRating.js';
import { mostRatingsOf, summaryOf } from '../portfolio/summary.js';
import { placesIn } from '../text/lines.js';
import { dataVersion } from './version.js';

/**
 * All that one file says, a row for each thing, and nothing that depends on another file: what is about many files any
 * engine can work out of the rows of all. Ratings of which there are fewer than four are in no row, and neither is
 * whether somebody is bullied or left out.
 *
 * @param file what the file is called, the same for the same file
 */
export function rowsOf(file: string, disclosed: Disclosed): object[] {
  const { workshop, text } = disclosed;
  // Here no group has said that its few ratings may be shown: nobody knows where rows end up.
  const { communities } = sharedBalance(balanceOf(workshop));
  const summary = { file, ...summaryOf(disclosed) };
  const { community: team = null, title = null, date = null } = workshop;
  const row = (type: string, values: object) => ({
    version: dataVersion,
    type,
    file,
    team,
    teamKey: teamKey(summary),
    date,
    ...values,
  });
  const placeAt = placesIn(text);
  return [
    row('workshop', {
      language: summary.language,
      title,
      coreTask: workshop.coreTask ?? null,
      forum: summary.forum,
      template: summary.template,
      participants: summary.participants,
      minutes: workshop.minutes ?? null,
      followUp: summary.followUp,
      fields: summary.fields,
      reflection: summary.reflection,
      ratings: roundRatings(mostRatingsOf(summary)),
      unread: summary.unread,
    }),
    ...communities.map((community) => row('community', communityValues(community))),
    ...workshop.communities.flatMap((notes) =>
      pointKinds.flatMap((kind) =>
        notes[kind].map((words) =>
          row('point', { community: notes.id, kind, text: withoutTypedFew(words, 'few') }),
        ),
      ),
    ),
    ...workshop.imbalances
      .filter((imbalance) => !isDelicate(imbalance))
      .map(({ number, present, text: words }) =>
        row('imbalance', {
          community: imbalanceCommunity[number as ImbalanceNumber],
          number,
          present,
          text: words,
        }),
      ),
    ...addedInTheOpen(disclosed).map((words) => row('addedImbalance', { text: words })),
    ...workshop.trends.map(({ number, present, text: words }) =>
      row('trend', { number, present, text: words }),
    ),
    ...workshop.frames.map(({ kind, number, present, text: words }) =>
      row('frame', { kind, number, present, text: words }),
    ),
    ...summary.efforts.map((effort, index) =>
      row('effort', {
        number: index + 1,
        line: placeAt(effort.offset).line,
        id: effortId({ team, title, date }, effort.text),
        text: effort.text,
        state: effort.state,
        done: effort.done,
        community: effort.community,
        responsible: effort.responsible,
        due: effort.due,
        supports: effort.supports,
      }),
    ),
  ];
}

function communityValues({ id, ...community }: SharedCommunity): object {
  const { headline, direction, strengths, gains, improvements, imbalances, efforts } = community;
  return {
    community: id,
    ...ratingValues('now', community.now),
    ...ratingValues('wanted', community.wanted),
    headline,
    direction,
    strengths,
    gains,
    improvements,
    imbalances,
    efforts,
  };
}

/** A question's ratings as columns: "now": "shown", "nowCount": 8, and so on. */
function ratingValues(question: Question, rating: SharedRating): object {
  const told = rating === 'few' ? null : rating;
  return {
    [question]: rating === 'few' ? 'few' : rating ? 'shown' : 'none',
    [`${question}Count`]: told?.ratings.length ?? null,
    [`${question}Median`]: told?.median ?? null,
    [`${question}Low`]: told?.low ?? null,
    [`${question}High`]: told?.high ?? null,
    [`${question}Agreement`]: told?.agreement ?? null,
  };
}
