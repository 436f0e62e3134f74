import type { CommunityId, Language } from '../model/communities.js';
import { content } from '../texts/content/index.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { portfolioTexts } from '../texts/portfolioTexts.js';
import type { Portfolio, Round, Team } from './portfolio.js';
import { countDone } from './portfolioView.js';
import { isRated, type NowAndWanted, type ShownRating } from './shownRating.js';
import type { SmallGroups } from './smallGroups.js';

type Column = keyof (typeof portfolioTexts)[Language]['columns'];
type Row = Readonly<Partial<Record<Column, string | number>>>;

/**
 * All workshops as the rows of a table, its head first: a row for each community in each workshop, small groups last.
 * An action is counted in one row only, that of its community, so that sums are right; what belongs to none has a row
 * without a community.
 */
export function portfolioTable({ teams, small }: Portfolio, language: Language): (string | number)[][] {
  const { columns } = portfolioTexts[language];
  const keys = Object.keys(columns) as Column[];
  const rows = [
    ...teams.flatMap((team) =>
      team.rounds.flatMap((round, index) => roundRows(team, round, index, language)),
    ),
    ...(small ? smallRows(small, language) : []),
  ];
  return [columns, ...rows].map((row: Row) => keys.map((key) => row[key] ?? ''));
}

function roundRows(team: Team, round: Round, index: number, language: Language): Row[] {
  const head: Row = {
    team: team.name ?? '',
    round: index + 1,
    date: round.date ?? '',
    workshop: round.title ?? '',
    file: round.file,
    unread: round.unread || '',
  };
  const counts = (id: CommunityId | null): Row => {
    const own = round.agreed.filter(({ effort }) => effort.community === id);
    return { agreed: own.length, done: countDone(own) };
  };
  const others = round.agreed.some(({ effort }) => effort.community === null)
    ? [{ ...head, ...counts(null) }]
    : [];
  return [
    ...round.communities.map((community) => ({
      ...head,
      ...ratingColumns(community, community.id, language),
      ...counts(community.id),
    })),
    ...others,
  ];
}

/** Of small groups it is not told which action belongs to which community. */
function smallRows({ communities, agreed, done }: SmallGroups, language: Language): Row[] {
  const team = portfolioTexts[language].smallName;
  return [
    ...communities.map((community) => ({ team, ...ratingColumns(community, community.id, language) })),
    ...(agreed > 0 ? [{ team, agreed, done }] : []),
  ];
}

function ratingColumns({ now, wanted, headline }: NowAndWanted, id: CommunityId, language: Language): Row {
  const { headlines } = overviewTexts[language];
  return {
    community: content[language].communities[id].name,
    now: median(now, language),
    nowLow: low(now),
    nowHigh: high(now),
    nowCount: count(now),
    nowAgreement: agreement(now, language),
    wanted: median(wanted, language),
    wantedLow: low(wanted),
    wantedHigh: high(wanted),
    wantedCount: count(wanted),
    wantedAgreement: agreement(wanted, language),
    direction: headline ? headlines[headline] : '',
  };
}

function median(rating: ShownRating, language: Language): string | number {
  if (rating === 'few') return portfolioTexts[language].few;
  return (isRated(rating) ? rating.median : null) ?? '';
}

function low(rating: ShownRating): string | number {
  return (isRated(rating) ? rating.low : null) ?? '';
}

function high(rating: ShownRating): string | number {
  return (isRated(rating) ? rating.high : null) ?? '';
}

function count(rating: ShownRating): string | number {
  return (isRated(rating) ? rating.count : null) ?? '';
}

function agreement(rating: ShownRating, language: Language): string {
  return isRated(rating) ? overviewTexts[language].agreements[rating.agreement] : '';
}
