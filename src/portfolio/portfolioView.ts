import { content } from '../texts/content/index.js';
import { communityIds, imbalanceCommunity, type Language } from '../model/communities.js';
import type {
  CommunityRow,
  PortfolioLabels,
  PortfolioView,
  RecurringLine,
  RoundView,
  SmallView,
  TeamView,
} from '../protocol/portfolio.js';
import { effortTexts } from '../texts/effortTexts.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { portfolioTexts } from '../texts/portfolioTexts.js';
import type { AgreedEffort } from './agreedEfforts.js';
import { heldNotices, namesNotice, type HeldFile } from './held.js';
import type { Portfolio, Round, RecurringImbalance, Team } from './portfolio.js';
import { ratingCell } from './ratingCell.js';
import type { SmallGroups } from './smallGroups.js';

/** How far the workspace has been read. */
export interface Reading {
  readonly read: number;
  readonly total: number;
  readonly running: boolean;
  /** The user stopped it before it was through. */
  readonly stopped: boolean;
  readonly held: readonly HeldFile[];
  /** The places of possible names on the page, by what they are called. */
  readonly names: readonly string[];
  /** How many were read, but not in full. */
  readonly inPart: number;
}

/** Puts all workshops into the words that the page shows, in a language. */
export function portfolioView(portfolio: Portfolio, reading: Reading, language: Language): PortfolioView {
  const texts = portfolioTexts[language];
  const { teams, recurring, groups, small } = portfolio;
  const workshops = teams.reduce((sum, { rounds }) => sum + rounds.length, 0);
  const notices = [...heldNotices(reading.held, language), namesNotice(reading.names, language) ?? []].flat();
  const isEmpty = groups === 0 && !reading.running && !reading.stopped && notices.length === 0;
  return {
    language,
    title: texts.title,
    subtitle: groups === 0 ? '' : texts.subtitle(groups, workshops + (small?.workshops ?? 0)),
    reading: readingText(reading, language),
    notices,
    teams: teams.map((team) => teamView(team, language)),
    recurring: recurring.map((imbalance) => recurringLine(imbalance, groups, language)),
    small: small && smallView(small, language),
    empty: isEmpty ? { language, ...texts.empty } : null,
    labels: labelsIn(language),
  };
}

function readingText(
  { read, total, running, stopped, inPart }: Reading,
  language: Language,
): PortfolioView['reading'] {
  const texts = effortTexts[language].reading;
  if (running) return { text: portfolioTexts[language].reading(read, total), action: null };
  const left = inPart > 0 ? texts.inPart(inPart) : '';
  if (stopped)
    return {
      text: [texts.stopped(read, total), left].filter(Boolean).join(' '),
      action: portfolioTexts[language].goOn,
    };
  return left ? { text: left, action: null } : null;
}

function teamView({ name, rounds }: Team, language: Language): TeamView {
  return {
    name: name ?? portfolioTexts[language].noTeam,
    rounds: rounds.map((round) => roundView(round, language)),
    rows: communityIds.map((id): CommunityRow => ({
      community: id,
      name: content[language].communities[id].adjective,
      cells: rounds.flatMap(({ communities }) =>
        communities
          .filter((community) => community.id === id)
          .map((community) => ratingCell(community, language)),
      ),
    })),
  };
}

function roundView(
  { file, date, title, communities, agreed, followUp, unread }: Round,
  language: Language,
): RoundView {
  const texts = portfolioTexts[language];
  return {
    file,
    date: date ? formatDate(date, language) : texts.undated,
    title: title ?? overviewTexts[language].untitled,
    rated: communities.some(({ now, wanted }) => now !== null || wanted !== null),
    agreedText: [
      texts.agreed(agreed.length, countDone(agreed)),
      ...(unread > 0 ? [texts.unread(unread)] : []),
    ].join('. '),
    agreed: agreed.map(({ effort: { text, community, offset }, done }) => ({
      text,
      done,
      doneText: done ? texts.doneText : texts.openText,
      community,
      offset,
    })),
    followUp: followUp ? texts.followUp(formatDate(followUp, language)) : '',
  };
}

export function countDone(agreed: readonly AgreedEffort[]): number {
  return agreed.filter(({ done }) => done).length;
}

function recurringLine(
  { number, teams }: RecurringImbalance,
  groups: number,
  language: Language,
): RecurringLine {
  const community = imbalanceCommunity[number];
  return {
    number,
    text: content[language].imbalances[number].short,
    community,
    communityName: content[language].communities[community].name,
    count: portfolioTexts[language].teamCount(teams, groups),
  };
}

function smallView({ groups, communities, agreed, done }: SmallGroups, language: Language): SmallView {
  const texts = portfolioTexts[language];
  return {
    text: texts.small(groups),
    rows: communities.map(({ id, ...shown }): CommunityRow => ({
      community: id,
      name: content[language].communities[id].adjective,
      cells: [ratingCell(shown, language)],
    })),
    agreedText: texts.agreed(agreed, done),
  };
}

function labelsIn(language: Language): PortfolioLabels {
  const texts = portfolioTexts[language];
  const { now, wanted, community, legend } = overviewTexts[language].labels;
  return {
    now,
    wanted,
    community,
    legend,
    agreedSince: texts.agreedSince,
    compareLatest: texts.compareLatest,
    recurring: texts.recurring,
    recurringEmpty: texts.recurringEmpty,
    small: texts.smallName,
    together: texts.together,
    openRound: texts.openRound,
    seek: texts.seek,
    sought: texts.sought,
    legendSpread: texts.legendSpread,
    scale: texts.scale,
    noRanking: texts.noRanking,
    credit: content[language].credit,
  };
}
