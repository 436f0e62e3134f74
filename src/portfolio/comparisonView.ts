import { content } from '../texts/content/index.js';
import { imbalanceCommunity, type Language } from '../model/communities.js';
import type { ChangeLine, ComparisonView } from '../protocol/portfolio.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { portfolioTexts } from '../texts/portfolioTexts.js';
import { addedImbalances } from '../disclosure/addedImbalances.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { compare } from './compare.js';
import type { PersonalStop } from '../disclosure/personal.js';
import { namesAmong } from './exposed.js';
import { namesNotice } from './held.js';
import { ratingCell } from './ratingCell.js';
import { inOneLine } from '../text/isolated.js';

/** One of two workshops to compare. */
export interface Side {
  readonly disclosed: Disclosed;
  /** What tells it from the other besides its title and date: a file's path, or a version in git. */
  readonly source: string;
}

/** Puts the comparison of two workshops into words, in the language of the later one. */
export function comparisonView(before: Side, after: Side): ComparisonView {
  const { language } = after.disclosed;
  const texts = portfolioTexts[language].compare;
  const { communities, imbalances, efforts } = compare(before.disclosed, after.disclosed);
  return {
    language,
    title: texts.title,
    notices: [namesNotice([...namesOf(before), ...namesOf(after)], language) ?? []].flat(),
    before: { label: texts.before, ...sideOf(before, language) },
    after: { label: texts.after, ...sideOf(after, language) },
    pieces: communities.map((community) => ({
      community: community.id,
      name: content[language].communities[community.id].name,
      before: ratingCell(community.before, language),
      after: ratingCell(community.after, language),
      points: community.points.map(({ change, text, kind }): ChangeLine => ({
        change,
        changeText: texts.changes[change],
        text,
        detail: texts.kinds[kind],
        community: community.id,
      })),
    })),
    imbalances: imbalances.map(({ change, text, number }): ChangeLine => {
      const community = number && imbalanceCommunity[number];
      const detail = community ? content[language].communities[community].name : '';
      return { change, changeText: texts.changes[change], text, detail, community };
    }),
    efforts: efforts.map(({ change, text, state, community }): ChangeLine => ({
      change,
      changeText: texts.changes[change],
      text,
      detail: change === 'done' ? '' : overviewTexts[language].states[state],
      community,
    })),
    labels: labelsIn(language),
  };
}

/** The words that a comparison shows. */
const comparedWords = /^\/(?:title|community|(?:communities|imbalances)\/.*|efforts\/\d+\/text)$/;

/** The places of possible names in what is shown of a side. */
export function comparedNames({ disclosed }: Side): PersonalStop[] {
  const added = addedImbalances(disclosed).map(({ span }) => span);
  return namesAmong(disclosed, comparedWords, added);
}

/** What those places are called. */
function namesOf(side: Side): string[] {
  return comparedNames(side).map(({ line }) => `${side.source}:${String(line)}`);
}

function sideOf({ disclosed, source }: Side, language: Language): { title: string; detail: string } {
  const { title, community, date } = disclosed.workshop;
  return {
    title: title ?? overviewTexts[language].untitled,
    detail: inOneLine([date && formatDate(date, language), community, source]),
  };
}

function labelsIn(language: Language): ComparisonView['labels'] {
  const { compare: texts, legendSpread, scale } = portfolioTexts[language];
  const { community, imbalances, efforts, now, wanted, legend } = overviewTexts[language].labels;
  return {
    community,
    imbalances,
    efforts,
    now,
    wanted,
    legend,
    legendSpread,
    scale,
    ratings: texts.ratings,
    points: texts.points,
    pointsEmpty: texts.pointsEmpty,
    imbalancesEmpty: texts.imbalancesEmpty,
    effortsEmpty: texts.effortsEmpty,
    noRanking: texts.noRanking,
    credit: content[language].credit,
  };
}
