import { content } from '../texts/content/index.js';
import type { Language } from '../model/communities.js';
import { formatNumber } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { portfolioTexts } from '../texts/portfolioTexts.js';
import type { Portfolio } from './portfolio.js';
import { countDone } from './portfolioView.js';
import { isRated, type NowAndWanted, type ShownRating } from './shownRating.js';

type Column = keyof (typeof portfolioTexts)[Language]['columns'];

/** All workshops as the rows of a table, its head first: a row for each community in each round, small groups last. */
export function portfolioTable({ teams, small }: Portfolio, language: Language): string[][] {
  const texts = portfolioTexts[language];
  const name = (id: keyof (typeof content)[Language]['communities']) =>
    content[language].communities[id].name;
  const rows: Record<Column, string>[] = teams.flatMap((team) =>
    team.rounds.flatMap((round) =>
      round.communities.map((community) => ({
        team: team.name ?? '',
        date: round.date ?? '',
        workshop: round.title ?? '',
        community: name(community.id),
        ...ratingColumns(community, language),
        agreed: String(round.agreed.length),
        done: String(countDone(round.agreed)),
        file: round.file,
      })),
    ),
  );
  const folded = (small?.communities ?? []).map((community): Record<Column, string> => ({
    team: texts.smallName,
    date: '',
    workshop: '',
    community: name(community.id),
    ...ratingColumns(community, language),
    agreed: String(small?.agreed),
    done: String(small?.done),
    file: '',
  }));
  const keys = Object.keys(texts.columns) as Column[];
  return [texts.columns, ...rows, ...folded].map((row) => keys.map((key) => row[key]));
}

function ratingColumns({ now, wanted, headline }: NowAndWanted, language: Language) {
  const { headlines } = overviewTexts[language];
  return {
    now: median(now, language),
    nowSpread: spread(now),
    nowCount: count(now),
    wanted: median(wanted, language),
    wantedSpread: spread(wanted),
    wantedCount: count(wanted),
    direction: headline ? headlines[headline] : '',
  };
}

function median(rating: ShownRating, language: Language): string {
  if (rating === 'few') return portfolioTexts[language].few;
  return isRated(rating) && rating.median !== null ? formatNumber(rating.median, language) : '';
}

function spread(rating: ShownRating): string {
  return isRated(rating) && rating.low !== null && rating.count !== 1 ? `${rating.low}–${rating.high}` : '';
}

function count(rating: ShownRating): string {
  return isRated(rating) && rating.count !== null ? String(rating.count) : '';
}
