import {
  questions,
  type CellName,
  type SharedCommunity,
  type SharedRating,
} from '../analysis/balance/few.js';
import type { RatingSummary } from '../analysis/balance/ratings.js';
import { communityIds, type CommunityId } from '../model/communities.js';
import type { BalancePicture, PicturePiece, PictureScale } from '../picture/balancePicture.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { ratingWords } from '../texts/ratingWords.js';
import { cell, type Block, type Cell } from './document.js';
import type { Source } from './source.js';

/** The balance as a picture and as a table with the same numbers; only a sentence when nothing is rated. */
export function balanceBlocks(source: Source): Block[] {
  const { balance, texts } = source;
  if (!balance.communities.some(({ now, wanted }) => now ?? wanted))
    return [{ type: 'paragraph', text: noneRated(source) }];
  const words = texts.balance;
  return [
    { type: 'paragraph', text: texts.minutes.howRated },
    { type: 'picture', picture: pictureOf(source) },
    {
      type: 'table',
      caption: words.caption,
      columns: [
        { head: words.community, share: 22 },
        { head: words.now, share: 30 },
        { head: words.wanted, share: 30 },
        { head: words.direction, share: 18 },
      ],
      rows: balance.communities.map((community) => row(source, community)),
    },
    { type: 'paragraph', text: words.noNorm, quiet: true },
  ];
}

/** That nothing was rated, or that what was written could not be read. */
export function noneRated({ texts, unreadRatings }: Source): string {
  return unreadRatings.size > 0 ? texts.minutes.noneRead : texts.minutes.notRated;
}

function row(source: Source, balance: SharedCommunity): Cell[] {
  const { texts, content } = source;
  const scaleCell = (id: 'now' | 'wanted'): Cell => {
    const rating = balance[id];
    if (!rating || rating === 'few')
      return cell(rating ? texts.balance.few : noneIn(source, `${balance.id}/${id}`));
    return {
      ...cell(summaryOf(source, rating), texts.balance.agreements[rating.agreement]),
      scale: scaleOf(source, balance, id),
    };
  };
  return [
    cell(content.communities[balance.id].name),
    scaleCell('now'),
    scaleCell('wanted'),
    cell(headlineText(source, balance), balance.unanswered && texts.balance.unanswered),
  ];
}

/** "median 3, from 2 to 4, 9 ratings" */
export function summaryOf({ language }: Source, rating: RatingSummary): string {
  return ratingWords({ ...rating, count: rating.ratings.length }, language);
}

/** "Turn up", "You see it differently", or what is missing before anything can be told. */
export function headlineText(source: Source, balance: SharedCommunity): string {
  const { language, texts } = source;
  if (balance.headline === 'differ') return texts.balance.agreements.low;
  if (balance.headline) return overviewTexts[language].headlines[balance.headline];
  if (balance.now === 'few' || balance.wanted === 'few') return '';
  const unread = questions.find((question) => source.unreadRatings.has(`${balance.id}/${question}`));
  if (unread) return texts.balance.noneRead;
  if (balance.now) return texts.balance.onlyNow;
  return balance.wanted ? texts.balance.onlyWanted : texts.balance.notRated;
}

/** Why a cell has no numbers. */
function noneIn({ texts, unreadRatings }: Source, name: CellName): string {
  return unreadRatings.has(name) ? texts.balance.noneRead : texts.balance.notRated;
}

function scaleOf(source: Source, balance: SharedCommunity, id: 'now' | 'wanted'): PictureScale {
  const { texts, content } = source;
  const given: SharedRating = balance[id];
  const rating = given === 'few' ? null : given;
  const label = texts.balance[id];
  const nothing = given ? texts.balance.few : noneIn(source, `${balance.id}/${id}`);
  const agreement = rating ? texts.balance.agreements[rating.agreement] : nothing;
  const summary = rating ? `${summaryOf(source, rating)}. ${agreement}` : agreement;
  const name = content.communities[balance.id].name;
  return {
    community: balance.id,
    label,
    agreement,
    description: `${name}, ${label.toLocaleLowerCase(source.language)}: ${summary}`,
    ratings: rating?.ratings ?? [],
    centres: rating?.centres ?? [],
    low: rating?.low ?? null,
    high: rating?.high ?? null,
  };
}

function pictureOf(source: Source): BalancePicture {
  const { language, texts, content, workshop, balance } = source;
  const piece = (id: CommunityId): PicturePiece => {
    const community = balance.communities.find((one) => one.id === id)!;
    return {
      name: content.communities[id].name,
      headline: community.headline,
      directionText: headlineText(source, community),
      now: scaleOf(source, community, 'now'),
      wanted: scaleOf(source, community, 'wanted'),
    };
  };
  const pieces = Object.fromEntries(communityIds.map((id) => [id, piece(id)]));
  return {
    language,
    description: texts.balance.picture,
    coreTask: { label: content.notions.coreTask.name, text: workshop.coreTask ?? '…' },
    pieces: pieces as Record<CommunityId, PicturePiece>,
    legend: texts.balance.legend,
  };
}
