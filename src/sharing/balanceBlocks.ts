import type { CommunityBalance } from '../analysis/balance/balance.js';
import type { RatingSummary } from '../analysis/balance/ratings.js';
import { communityIds, type CommunityId } from '../model/communities.js';
import type { BalancePicture, PicturePiece, PictureScale } from '../picture/balancePicture.js';
import { formatNumber } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { cell, type Block, type Cell } from './document.js';
import type { Source } from './source.js';

/** The balance as a picture and as a table with the same numbers; only a sentence when nothing is rated. */
export function balanceBlocks(source: Source): Block[] {
  const { balance, texts } = source;
  if (!balance.communities.some(({ now, wanted }) => now ?? wanted))
    return [{ type: 'paragraph', text: texts.minutes.notRated }];
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

function row(source: Source, balance: CommunityBalance): Cell[] {
  const { texts, content } = source;
  const scaleCell = (id: 'now' | 'wanted'): Cell => {
    const rating = balance[id];
    if (!rating) return cell(texts.balance.notRated);
    return {
      ...cell(summaryOf(source, rating), texts.balance.agreements[rating.agreement]),
      scale: scaleOf(source, balance, id),
    };
  };
  return [
    cell(content.communities[balance.id].name),
    scaleCell('now'),
    scaleCell('wanted'),
    cell(directionOf(source, balance), balance.unanswered && texts.balance.unanswered),
  ];
}

/** "median 3, from 2 to 4, 9 ratings" */
export function summaryOf({ language }: Source, { median, low, high, ratings }: RatingSummary): string {
  const values = { median: formatNumber(median, language), low, high, count: ratings.length };
  return overviewTexts[language].summary(values);
}

/** "Turn up", or what is missing before a direction can be told. */
export function directionOf({ language, texts }: Source, balance: CommunityBalance): string {
  if (balance.direction) return overviewTexts[language].directions[balance.direction];
  if (balance.now) return texts.balance.onlyNow;
  return balance.wanted ? texts.balance.onlyWanted : texts.balance.notRated;
}

function scaleOf(source: Source, balance: CommunityBalance, id: 'now' | 'wanted'): PictureScale {
  const { texts, content } = source;
  const rating = balance[id];
  const label = texts.balance[id];
  const agreement = rating ? texts.balance.agreements[rating.agreement] : texts.balance.notRated;
  const summary = rating ? `${summaryOf(source, rating)}. ${agreement}` : agreement;
  const name = content.communities[balance.id].name;
  return {
    community: balance.id,
    label,
    agreement,
    description: `${name}, ${label.toLocaleLowerCase(source.language)}: ${summary}`,
    ratings: rating?.ratings ?? [],
    median: rating?.median ?? null,
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
      direction: community.direction,
      directionText: directionOf(source, community),
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
